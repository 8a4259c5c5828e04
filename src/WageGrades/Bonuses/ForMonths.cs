using WageGrades.Internal;
using WageGrades.Periods;

namespace WageGrades.Bonuses;

/// <summary>
/// Paid every month for a number of months from the first due day (按月发放若干月或若干年), and no longer than the ground lasts: an appointment, certificate
/// or post that ends before stops it by <c>AgreementPolicies.AllowanceStop</c>. An achievement never ends.
/// </summary>
/// <example>A competition allowance enjoyed for three years: <c>new ForMonths(36)</c>.</example>
public sealed record ForMonths : BonusSchedule
{
    /// <summary>A limited monthly payment.</summary>
    /// <param name="months">The number of months, 1 to 600; the day after is no longer due.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number is out of range.</exception>
    public ForMonths(int months) => Months = Internal.Guard.InRange(months, 1, 600);

    /// <summary>The number of months paid.</summary>
    public int Months { get; }

    /// <inheritdoc/>
    public override string ToString() => Printed.Of(
        nameof(ForMonths),
        (nameof(Months), Months), (nameof(Start), Start), (nameof(Anchor), Anchor), (nameof(SuspendedBy), SuspendedBy));

    internal override bool IsOnce => false;

    internal override bool IsYearly => false;

    internal override bool CountsYears => false;

    internal override bool NeedsLasting => false;

    internal override bool AwaitsEvent => false;

    internal override bool ComesAgain => true;

    internal override bool CompetesOverTime => false;

    internal override StartRule? UsualStart => null;

    internal override StopRule? OwnStop => null;

    internal override int? MonthsPaid => Months;

    internal override PeriodSchedule? OfPeriod => null;
}
