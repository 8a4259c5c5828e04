using WageGrades.Internal;
using WageGrades.Periods;

namespace WageGrades.Bonuses;

/// <summary>
/// A schedule that pays for a period (按应计期间发放): what is earned over some months, by whom, and when it is paid. Each employment is settled by
/// itself: an earlier one is settled, and a return does not open it again.
/// </summary>
public abstract record PeriodSchedule : BonusSchedule
{
    private protected PeriodSchedule()
    {
    }

    /// <summary>How the months of the period count; null is a missing choice that the agreement's check reports.</summary>
    public Accrual? Accrual { get; init; }

    /// <summary>Which share of hours it follows; null is a missing choice where somebody's share was not always the same.</summary>
    public PartTimeAs? Hours { get; init => field = Guard.Defined(value); }

    /// <summary>
    /// What a leaver gets; null is a missing choice that the agreement's check reports. Of two agreements in a row that of the day of leaving counts.
    /// </summary>
    public LeaverPay? OnLeaving { get; init => field = Guard.Defined(value); }

    internal sealed override bool IsOnce => true;

    // Of years of service that of the day counts, not the first one alone.
    internal sealed override bool IsYearly => true;

    internal sealed override bool CountsYears => false;

    internal sealed override bool NeedsLasting => true;

    internal sealed override bool AwaitsEvent => false;

    internal sealed override bool CompetesOverTime => false;

    internal sealed override StartRule? UsualStart => StartRule.OnTheDay;

    internal sealed override StopRule? OwnStop => StopRule.OnTheDay;

    internal sealed override int? MonthsPaid => null;

    internal sealed override PeriodSchedule? OfPeriod => this;

    /// <summary>The months whose pay is the base; null: that of the day for which it is reckoned.</summary>
    internal abstract BaseMonths? BasedOn { get; }

    /// <summary>The day on which one has to be employed to have any part in it; null where none is the same for every payment.</summary>
    internal abstract LocalDate? EntitlingDay { get; }

    /// <summary>Whether it does not say on which day one has to be employed.</summary>
    internal abstract bool LacksCutOff { get; }

    /// <summary>Whether nothing more can fall due in a month or after it.</summary>
    internal abstract bool IsOver(YearMonth month);

    /// <summary>The payments that may fall due to an employment in a month.</summary>
    /// <param name="month">The month.</param>
    /// <param name="employment">The employment.</param>
    /// <param name="opens">The first month in which the clause can pay.</param>
    /// <param name="period">Which days a month has.</param>
    internal abstract IEnumerable<YearMonth> PaymentsAround(YearMonth month, DateSpan employment, YearMonth opens, PayPeriod period);

    /// <summary>What an employment has to do with a payment; null: nothing.</summary>
    /// <param name="paidIn">The month in which those are paid who stay.</param>
    /// <param name="employment">The employment.</param>
    /// <param name="opens">The first month in which the clause can pay.</param>
    /// <param name="period">Which days a month has.</param>
    internal abstract PeriodDue? DueOf(YearMonth paidIn, DateSpan employment, YearMonth opens, PayPeriod period);
}
