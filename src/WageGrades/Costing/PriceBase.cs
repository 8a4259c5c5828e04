using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Monetary;

namespace WageGrades.Costing;

/// <summary>
/// What prices are set against (参照基数): the wage total and the average headcount of a past year, as the books have them. Without it they are set
/// against the pay of the costed people under the agreement unchanged.
/// </summary>
/// <example><c>new PriceBase(new LocalizedText("2025 年工资总额", "wage total of 2025"), 96_000_000m, 1_000m)</c>.</example>
public sealed record PriceBase
{
    /// <summary>A base.</summary>
    /// <param name="name">What it is and where it comes from, printed with every percentage.</param>
    /// <param name="wageTotal">The wage total of a year in the agreement's currency, above zero, below 10^16, at most 12 decimals.</param>
    /// <param name="headcount">The average headcount of that year, above zero, below 10^16, at most 12 decimals.</param>
    /// <exception cref="ArgumentOutOfRangeException">One of the two is out of its range.</exception>
    public PriceBase(LocalizedText name, decimal wageTotal, decimal headcount)
    {
        Name = Guard.NotNull(name);
        WageTotal = Guard.Positive(Money.Payable(wageTotal));
        Headcount = Guard.Positive(Money.Payable(headcount));
    }

    /// <summary>What it is and where it comes from.</summary>
    public LocalizedText Name { get; }

    /// <summary>The wage total (工资总额).</summary>
    public decimal WageTotal { get; }

    /// <summary>The average headcount (平均人数).</summary>
    public decimal Headcount { get; }

    /// <inheritdoc/>
    public override string ToString() => Printed.Of(
        nameof(PriceBase), (nameof(Name), Name), (nameof(WageTotal), WageTotal), (nameof(Headcount), Headcount));
}
