using WageGrades.Internal;
using WageGrades.Monetary;
using WageGrades.Periods;

namespace WageGrades.Compliance;

/// <summary>A dividend plan and one year of it (岗位分红方案及年度分配), as figures to be tested against limits.</summary>
public sealed record DividendPlan
{
    /// <summary>A year of a plan.</summary>
    /// <param name="term">The time for which the plan runs, with an end.</param>
    /// <param name="decidedOn">The day on which the year's dividends are decided.</param>
    /// <param name="year">The year whose profit is shared.</param>
    /// <param name="staff">How many people the firm employs, 1 or more.</param>
    /// <param name="afterTaxProfit">The year's after-tax profit.</param>
    /// <param name="recipients">The people with a dividend.</param>
    public DividendPlan(DateSpan term, LocalDate decidedOn, int year, int staff, Money afterTaxProfit, IEnumerable<DividendRecipient> recipients)
    {
        Term = term;
        DecidedOn = decidedOn;
        Year = year;
        Staff = Guard.AtLeast(staff, 1);
        AfterTaxProfit = afterTaxProfit;
        Recipients = ValueList.Of(recipients);
    }

    /// <summary>The time for which the plan runs.</summary>
    public DateSpan Term { get; }

    /// <summary>The day on which the year's dividends are decided.</summary>
    public LocalDate DecidedOn { get; }

    /// <summary>The year whose profit is shared.</summary>
    public int Year { get; }

    /// <summary>How many people the firm employs.</summary>
    public int Staff { get; }

    /// <summary>The year's after-tax profit.</summary>
    public Money AfterTaxProfit { get; }

    /// <summary>The people with a dividend.</summary>
    public IReadOnlyList<DividendRecipient> Recipients { get; }

    /// <summary>
    /// Whether the total pay that limits a dividend includes the dividend itself (薪酬总额是否含分红). The rule does not say, so it is a choice that must be
    /// made; null is a finding.
    /// </summary>
    public bool? PayIncludesDividend { get; init; }

    /// <inheritdoc/>
    public override string ToString() => Printed.Of(
        nameof(DividendPlan),
        (nameof(Term), Term), (nameof(DecidedOn), DecidedOn), (nameof(Year), Year), (nameof(Staff), Staff),
        (nameof(AfterTaxProfit), AfterTaxProfit), (nameof(Recipients), Recipients), (nameof(PayIncludesDividend), PayIncludesDividend));
}
