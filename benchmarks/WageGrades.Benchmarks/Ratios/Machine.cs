using System.Globalization;
using System.Runtime.InteropServices;

namespace WageGrades.Benchmarks;

/// <summary>The machine on which figures were taken: kind and load, no name of the host.</summary>
internal static class Machine
{
    /// <summary>Processor, cores, runtime and system.</summary>
    internal static string Describe() => string.Join(
        ", ",
        Processor(),
        FormattableString.Invariant($"{Environment.ProcessorCount} cores"),
        RuntimeInformation.FrameworkDescription,
        $"{RuntimeInformation.OSDescription.Split(' ')[0]} {RuntimeInformation.ProcessArchitecture}");

    /// <summary>How many processes wanted a core in the last minute, this one included; "unknown" where the system does not say.</summary>
    internal static string Load() => File.Exists("/proc/loadavg") ? File.ReadAllText("/proc/loadavg").Split(' ')[0] : "unknown";

    /// <summary>Whether others wanted the cores: then figures are for a look.</summary>
    internal static bool IsBusy(string load) => double.TryParse(load, CultureInfo.InvariantCulture, out var wanted) && wanted > 1.5;

    private static string Processor()
    {
        var named = File.Exists("/proc/cpuinfo")
            ? File.ReadLines("/proc/cpuinfo").FirstOrDefault(line => line.StartsWith("model name", StringComparison.Ordinal))?.Split(':')[1].Trim()
            : Environment.GetEnvironmentVariable("PROCESSOR_IDENTIFIER");
        return named ?? "processor unknown";
    }
}
