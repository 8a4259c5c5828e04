using System.Globalization;
using System.Reflection;
using System.Reflection.Emit;

namespace WageGrades.Tests.Conventions;

/// <summary>No binary floating point, clock, culture, chance or reflection in the compiled library, whatever the source looks like.</summary>
public sealed class ExactnessTests
{
    private static readonly Type[] Floating = [typeof(double), typeof(float), typeof(Half)];

    private static readonly OpCode[] FloatingCodes = [OpCodes.Ldc_R4, OpCodes.Ldc_R8, OpCodes.Conv_R4, OpCodes.Conv_R8, OpCodes.Conv_R_Un];

    private static readonly (Type Type, string Member)[] Forbidden =
    [
        (typeof(DateTime), "get_Now"), (typeof(DateTime), "get_UtcNow"), (typeof(DateTime), "get_Today"),
        (typeof(DateTimeOffset), "get_Now"), (typeof(DateTimeOffset), "get_UtcNow"),
        (typeof(Environment), "get_TickCount"), (typeof(Environment), "get_TickCount64"), (typeof(Environment), "GetEnvironmentVariable"),
        (typeof(CultureInfo), "get_CurrentCulture"), (typeof(CultureInfo), "get_CurrentUICulture"),
        (typeof(Guid), "NewGuid"),
    ];

    private static readonly string[] ForbiddenTypes =
    [
        "System.Random", "System.TimeZoneInfo", "System.TimeProvider", "System.Diagnostics.Stopwatch", "System.Activator", "System.Console",
        "System.IO.File", "System.IO.Directory", "System.IO.FileStream", "System.Net.Http.HttpClient", "NodaTime.SystemClock",
        "NodaTime.DateTimeZoneProviders", "System.Reflection.MethodInfo", "System.Reflection.PropertyInfo", "System.Reflection.FieldInfo",
    ];

    /// <summary>Only proven exact kernels may compute in binary floating point.</summary>
    private static IEnumerable<Type> ExactTypes => House.Types.Where(type => House.Folder(type) != "Batch");

    [Fact]
    public void Library_HasNoFloatingPoint() => House.HasNone(ExactTypes.SelectMany(FloatingPointIn));

    [Fact]
    public void Library_CallsNoClockCultureChanceOrFile() => House.HasNone(House.Types.SelectMany(ForbiddenCallsIn));

    // A reader that saw nothing would pass the two tests above.
    [Fact]
    public void Readers_SeeWhatIsThere()
    {
        Assert.Equal(
            ["Careless uses Double", "Careless.Half: ldc.r8", "Careless.Half: ldc.r8"],
            FloatingPointIn(typeof(Careless)).Select(violation => violation[(violation.IndexOf('+', StringComparison.Ordinal) + 1)..]));
        Assert.Equal(
            ["get_UtcNow", "get_CurrentCulture"],
            ForbiddenCallsIn(typeof(Careless)).Select(violation => violation[(violation.LastIndexOf('.') + 1)..]));
    }

    private static IEnumerable<string> FloatingPointIn(Type type) => TypeUses.Of(type)
        .Where(used => Floating.Contains(used))
        .Select(used => $"{type.FullName} uses {used.Name}")
        .Concat(
            from method in Il.MethodsOf(type)
            from instruction in Il.InstructionsOf(method)
            where FloatingCodes.Contains(instruction.Code)
            select $"{type.FullName}.{method.Name}: {instruction.Code}");

    private static IEnumerable<string> ForbiddenCallsIn(Type type) =>
        from method in Il.MethodsOf(type)
        from instruction in Il.InstructionsOf(method)
        where instruction.Member is MethodBase called && IsForbidden(called)
        select $"{type.FullName}.{method.Name} calls {instruction.Member!.DeclaringType}.{instruction.Member.Name}";

    private static bool IsForbidden(MethodBase called) =>
        Forbidden.Contains((called.DeclaringType!, called.Name)) || ForbiddenTypes.Contains(called.DeclaringType?.FullName);

    private static class Careless
    {
        internal static double Half(decimal amount) => amount > 0 ? 0.5 : 2.0;

        internal static string Now() => DateTime.UtcNow.ToString(CultureInfo.CurrentCulture);
    }
}
