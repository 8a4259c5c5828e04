using System.Globalization;

namespace WageGrades.Tests.Generators;

/// <summary>
/// How long random tests run and from which seed. Without WAGEGRADES_LONG=1 each draws a small share of its values, so that the whole suite is a
/// matter of minutes. With it quick laws draw all of theirs and slow ones a sixth; WAGEGRADES_LONG=2 draws two sixths, 6 all. .NET 8 is the second
/// framework: what it computes differently would show in any value, so it draws a quarter of the values, in short and in long runs. The seed is
/// fixed unless WAGEGRADES_SEED gives a number or says "random".
/// </summary>
internal static class Runs
{
    private const int FixedSeed = 2_026_1122;

    private const int Parts = 6;

    /// <summary>How many sixths of their values slow tests draw; none in a short run.</summary>
    private static readonly int Length = Environment.GetEnvironmentVariable("WAGEGRADES_LONG") switch
    {
        null or "" or "0" => 0,
        var given when int.TryParse(given, NumberStyles.None, CultureInfo.InvariantCulture, out var parts) && parts <= Parts => parts,
        var given => throw new InvalidOperationException($"WAGEGRADES_LONG is '{given}': give 0 to 6."),
    };

    /// <summary>Whether long random tests run.</summary>
    public static readonly bool AreLong = Length > 0;

    /// <summary>Whether every value is drawn, so that a law may ask for all it wants to have met.</summary>
    public static readonly bool AreFull = Length == Parts && !IsSecond;

    /// <summary>The seed of every random test of this run.</summary>
    public static readonly int Seed = Environment.GetEnvironmentVariable("WAGEGRADES_SEED") switch
    {
        null or "" => FixedSeed,
        "random" => System.Security.Cryptography.RandomNumberGenerator.GetInt32(1, int.MaxValue),
        var given when int.TryParse(given, NumberStyles.None, CultureInfo.InvariantCulture, out var number) => number,
        var given => throw new InvalidOperationException($"WAGEGRADES_SEED is '{given}': give a whole number or 'random'."),
    };

    /// <summary>How to run again what just failed.</summary>
    public static readonly string Again = $"to repeat: WAGEGRADES_SEED={Seed}{(AreLong ? $" WAGEGRADES_LONG={Length}" : "")} on .NET {Environment.Version.Major}";

    /// <summary>Whether enough values are drawn to ask for each kind of case: in a long run, but for the fewer values of .NET 8.</summary>
    public static readonly bool AskForKinds = AreLong && !IsSecond;

    /// <summary>Whether this is .NET 8, the second framework.</summary>
    private static bool IsSecond => Environment.Version.Major < 10;

    /// <summary>Whether this is the run of the fewest values: a short one on .NET 8.</summary>
    public static bool IsSecondInShort => IsSecond && !AreLong;

    /// <summary>How many values a law of so many draws. Those of many values are quick, those of few are slow.</summary>
    public static int Values(int full) => AreLong ? Share(full >= 1_000 ? full : Part(full), 4, 1) : Share(full >= 1_000 ? 100 : Math.Max(6, full / 40), 4, 4, full);

    /// <summary>How often a reader of so many mutations is tried.</summary>
    public static int Mutations(int full) => AreLong ? Share(Part(full), 4, 1) : Share(Math.Max(100, full / 100), 4, 100, full);

    /// <summary>What must at least have been met in a law of so many values: all of it where all are drawn, a quarter of its share
    /// where fewer are.</summary>
    public static int Least(int met, int full) =>
        AreFull ? met : (int)((long)met * Values(full) / full / 4);

    private static int Part(int full) => Math.Max(1, full * Length / Parts);

    private static int Share(int values, int parts, int least, int most = int.MaxValue) =>
        Math.Min(most, IsSecond ? Math.Max(least, values / parts) : values);
}
