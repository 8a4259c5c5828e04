using WageGrades.Periods;

namespace WageGrades.Bonuses;

/// <summary>Paid once, in the month of the first due day (一次性发放). Never prorated.</summary>
/// <remarks>
/// On a ground that goes on, such as a standing, a post or years of service, it is paid once for the time that it lasts: a renewal or a further year
/// pays nothing more. What belongs to each month, a count or a month that meets conditions, is paid for each such month, which the agreement's check
/// tells.
/// </remarks>
public sealed record OneOff : BonusSchedule
{
    /// <summary>
    /// Whether it is paid anew every year while the ground lasts (每年发放一次), on the anniversary of the day counted from; on years of service at every
    /// year that counts. Default false: once.
    /// </summary>
    public bool EveryYear { get; init; }

    internal override bool IsOnce => true;

    internal override bool IsYearly => EveryYear;

    internal override bool CountsYears => EveryYear;

    internal override bool NeedsLasting => false;

    internal override bool AwaitsEvent => true;

    internal override bool ComesAgain => false;

    internal override bool CompetesOverTime => true;

    internal override StartRule? UsualStart => null;

    internal override StopRule? OwnStop => null;

    internal override int? MonthsPaid => null;

    internal override PeriodSchedule? OfPeriod => null;
}
