using System.Globalization;

namespace WageGrades.Benchmarks;

/// <summary>The options of <c>differences</c>.</summary>
internal sealed record DifferencesOptions
{
    /// <summary>How many people are drawn, each paid for twelve months.</summary>
    internal int People { get; init; } = 10_000;

    /// <summary>From what they are drawn.</summary>
    internal int Seed { get; init; } = 1;

    /// <summary>Whether they are people of the sample agreement, with all kinds of facts; else of the simple one.</summary>
    internal bool OfSample { get; init; }

    /// <summary>Of how many people one is paid by the oracle as well; 0: of none.</summary>
    internal int OracleOneIn { get; init; } = 500;

    /// <summary>The options; null where one is unknown or its number out of range.</summary>
    internal static DifferencesOptions? Read(ReadOnlySpan<string> arguments) => arguments switch
    {
        [] => new(),
        ["--sample", .. var rest] => Read(rest) is { } others ? others with { OfSample = true } : null,
        ["--people", var number, .. var rest] when Number(number) is { } people => Read(rest) is { } others ? others with { People = people } : null,
        ["--seed", var number, .. var rest] when Number(number) is { } seed => Read(rest) is { } others ? others with { Seed = seed } : null,
        ["--oracle", var number, .. var rest] when Number(number) is { } one => Read(rest) is { } others ? others with { OracleOneIn = one } : null,
        _ => null,
    };

    private static int? Number(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= 10_000_000 ? number : null;
}
