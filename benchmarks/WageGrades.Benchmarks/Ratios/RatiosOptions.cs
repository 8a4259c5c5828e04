using System.Globalization;

namespace WageGrades.Benchmarks;

/// <summary>The options of <c>ratios</c>.</summary>
internal sealed record RatiosOptions
{
    /// <summary>People of the sample agreement; beyond 480 the sample's people again.</summary>
    internal int People { get; init; } = SampleWorkload.People;

    /// <summary>People of the simple agreement whose month is paid.</summary>
    internal int Simple { get; init; } = 5_000;

    /// <summary>Three short rounds instead of five.</summary>
    internal bool Quick { get; init; }

    /// <summary>A roster of a million rows as well: gigabytes, and minutes more.</summary>
    internal bool Million { get; init; }

    /// <summary>A program compiled ahead of time as well: minutes more to publish it.</summary>
    internal bool Ahead { get; init; }

    /// <summary>The goals beside the figures.</summary>
    internal bool Goals { get; init; }

    /// <summary>Whether to write <c>benchmarks/results.md</c> and a row of <c>benchmarks/history.md</c>.</summary>
    internal bool Save { get; init; }

    /// <summary>The options; null where one is unknown or its number is not from 1 to 1,000,000.</summary>
    internal static RatiosOptions? Read(ReadOnlySpan<string> arguments) => arguments switch
    {
        [] => new(),
        ["--quick", .. var rest] => Read(rest) is { } others ? others with { Quick = true } : null,
        ["--million", .. var rest] => Read(rest) is { } others ? others with { Million = true } : null,
        ["--ahead", .. var rest] => Read(rest) is { } others ? others with { Ahead = true } : null,
        ["--goals", .. var rest] => Read(rest) is { } others ? others with { Goals = true } : null,
        ["--save", .. var rest] => Read(rest) is { } others ? others with { Save = true } : null,
        ["--people", var number, .. var rest] when Count(number) is { } people => Read(rest) is { } others ? others with { People = people } : null,
        ["--simple", var number, .. var rest] when Count(number) is { } people => Read(rest) is { } others ? others with { Simple = people } : null,
        _ => null,
    };

    private static int? Count(string number) =>
        int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count is >= 1 and <= 1_000_000 ? count : null;
}
