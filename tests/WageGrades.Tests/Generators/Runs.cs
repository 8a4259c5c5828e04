using System.Globalization;

namespace WageGrades.Tests.Generators;

/// <summary>
/// How long random tests run and from which seed. Without WAGEGRADES_LONG=1 each draws a small share of its values, so that the whole suite is a
/// matter of minutes; with it all of them. The seed is fixed unless WAGEGRADES_SEED gives a number or says "random".
/// </summary>
internal static class Runs
{
    private const int FixedSeed = 2_026_1122;

    /// <summary>Whether long random tests run in full.</summary>
    public static readonly bool AreLong = Environment.GetEnvironmentVariable("WAGEGRADES_LONG") == "1";

    /// <summary>The seed of every random test of this run.</summary>
    public static readonly int Seed = Environment.GetEnvironmentVariable("WAGEGRADES_SEED") switch
    {
        null or "" => FixedSeed,
        "random" => System.Security.Cryptography.RandomNumberGenerator.GetInt32(1, int.MaxValue),
        var given when int.TryParse(given, NumberStyles.None, CultureInfo.InvariantCulture, out var number) => number,
        var given => throw new InvalidOperationException($"WAGEGRADES_SEED is '{given}': give a whole number or 'random'."),
    };

    /// <summary>How to run again what just failed.</summary>
    public static readonly string Again = $"to repeat: WAGEGRADES_SEED={Seed}{(AreLong ? " WAGEGRADES_LONG=1" : "")}";

    /// <summary>How many values a law of so many draws. Those of many values are quick, those of few are slow.</summary>
    public static int Values(int full) => AreLong ? full : full >= 500 ? Math.Min(full / 5, 200) : Math.Max(Math.Min(full, 10), full / 20);

    /// <summary>How often a reader of so many mutations is tried.</summary>
    public static int Mutations(int full) => AreLong ? full : Math.Max(200, full / 50);

    /// <summary>What must at least have been met in a law of so many values: all of it in a long run, a quarter of its share in a short
    /// one.</summary>
    public static int Least(int met, int full) => AreLong ? met : met * Values(full) / full / 4;
}
