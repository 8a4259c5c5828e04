using System.Runtime.InteropServices;

namespace WageGrades.Tool;

/// <summary>The language of Windows itself, asked for directly because the tool runs without the machine's cultures.</summary>
internal static partial class SystemLanguage
{
    private const int Chinese = 0x04;

    internal static string Name() => OperatingSystem.IsWindows() && (GetUserDefaultUILanguage() & 0x3FF) == Chinese ? "zh" : "en";

    [DllImport("kernel32.dll")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    private static extern ushort GetUserDefaultUILanguage();
}
