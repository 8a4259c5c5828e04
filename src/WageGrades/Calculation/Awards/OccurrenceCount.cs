using WageGrades.Monetary;

namespace WageGrades.Calculation;

/// <summary>What years of service and what belongs to one month have (数量与期间); most count once, and are of no one month.</summary>
internal sealed record OccurrenceCount
{
    /// <summary>One, of any time.</summary>
    internal static OccurrenceCount One { get; } = new();

    internal Ratio Quantity { get; init; } = Ratio.One;

    /// <inheritdoc cref="Occurrence.OnlyIn"/>
    internal YearMonth? OnlyIn { get; init; }

    /// <inheritdoc cref="Occurrence.SupersededOn"/>
    internal LocalDate? SupersededOn { get; init; }
}
