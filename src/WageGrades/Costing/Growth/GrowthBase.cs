using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Monetary;

namespace WageGrades.Costing;

/// <summary>The average pay from which growth is counted, as the books have it (增长基数).</summary>
/// <example><c>new GrowthBase(new LocalizedText("2025 年人均月工资", "average monthly pay of 2025"), 6_050m)</c>.</example>
public sealed record GrowthBase
{
    /// <summary>A base.</summary>
    /// <param name="name">What it is and where it comes from, printed with the growth.</param>
    /// <param name="average">Pay of a person and month in the agreement's currency, above zero, below 10^16, at most 12 decimals.</param>
    /// <exception cref="ArgumentOutOfRangeException">The average is out of its range.</exception>
    public GrowthBase(LocalizedText name, decimal average)
    {
        Name = Guard.NotNull(name);
        Average = Guard.Positive(Money.Payable(average));
    }

    /// <summary>What it is and where it comes from.</summary>
    public LocalizedText Name { get; }

    /// <summary>The average pay of a person and month.</summary>
    public decimal Average { get; }

    /// <inheritdoc/>
    public override string ToString() => Printed.Of(nameof(GrowthBase), (nameof(Name), Name), (nameof(Average), Average));
}
