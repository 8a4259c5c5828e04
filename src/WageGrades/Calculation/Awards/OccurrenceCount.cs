using WageGrades.Monetary;

namespace WageGrades.Calculation;

/// <summary>How many an occurrence stands for, and of what time (数量与期间); most count once, and are of no one month.</summary>
internal sealed record OccurrenceCount
{
    private static readonly OccurrenceCount[] Years =
    [
        .. Enumerable.Range(0, 61).Select(years => new OccurrenceCount { Quantity = Ratio.Of(years, 1) }),
    ];

    /// <summary>One, of any time.</summary>
    internal static OccurrenceCount One { get; } = new();

    internal Ratio Quantity { get; init; } = Ratio.One;

    /// <inheritdoc cref="Occurrence.OnlyIn"/>
    internal YearMonth? OnlyIn { get; init; }

    /// <summary>Years of service; hardly anybody completes more than those that are made once for all.</summary>
    internal static OccurrenceCount OfYears(int years) =>
        years >= 0 && years < Years.Length ? Years[years] : new OccurrenceCount { Quantity = Ratio.Of(years, 1) };
}
