using WageGrades.Periods;

namespace WageGrades.Bonuses;

/// <summary>Paid every month while the standing lasts (在岗在聘期间按月发放).</summary>
public sealed record WhileHeld : BonusSchedule
{
    /// <summary>How the last due day follows from the end of the standing; null: the agreement's own rule applies.</summary>
    public StopRule? Stop { get; init; }

    internal override bool IsOnce => false;

    internal override bool IsYearly => false;

    internal override bool CountsYears => false;

    internal override bool NeedsLasting => false;

    internal override bool AwaitsEvent => false;

    internal override bool ComesAgain => true;

    internal override bool CompetesOverTime => false;

    internal override StartRule? UsualStart => null;

    internal override StopRule? OwnStop => Stop;

    internal override int? MonthsPaid => null;

    internal override PeriodSchedule? OfPeriod => null;
}
