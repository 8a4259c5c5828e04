using WageGrades.Internal;
using WageGrades.Monetary;

namespace WageGrades.Costing;

/// <summary>The wage-total budget of one year (年度工资总额预算).</summary>
/// <example>
/// 98,000,000 for 2026, of which 41,000,000 was paid from January to June, before the months costed:
/// <c>new WageTotalYear(2026, 98_000_000m) { Beside = 41_000_000m }</c>.
/// </example>
public sealed record WageTotalYear
{
    /// <summary>A budget.</summary>
    /// <param name="year">The year in which the budget year begins, 1 to 9998.</param>
    /// <param name="amount">The budget in the agreement's currency, zero or more.</param>
    public WageTotalYear(int year, decimal amount)
    {
        Year = Guard.InRange(year, 1, 9998);
        Amount = Guard.NotNegative(Guard.That(Money.IsInRange(amount), amount, Money.Range));
    }

    /// <summary>The year in which the budget year begins.</summary>
    public int Year { get; }

    /// <summary>The budget.</summary>
    public decimal Amount { get; }

    /// <summary>
    /// The wage total of the year that the costing does not have: months before it, people that it does not cover; zero or more. Null: nothing was
    /// said, which serves only where all months of the year are costed.
    /// </summary>
    public decimal? Beside
    {
        get;
        init => field = value is { } amount ? Guard.NotNegative(Guard.That(Money.IsInRange(amount), amount, Money.Range)) : null;
    }

    /// <inheritdoc/>
    public override string ToString() =>
        Printed.Of(nameof(WageTotalYear), (nameof(Year), Year), (nameof(Amount), Amount), (nameof(Beside), Beside));
}
