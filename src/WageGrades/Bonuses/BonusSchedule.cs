using WageGrades.Internal;
using WageGrades.Periods;

namespace WageGrades.Bonuses;

/// <summary>From when and for how long a bonus is paid (起止与期限): the third of the five questions.</summary>
public abstract record BonusSchedule
{
    private protected BonusSchedule()
    {
    }

    /// <summary>
    /// How the first due day follows from the day the ground counts from; null: the agreement's own rule
    /// (<c>AgreementPolicies.AllowanceStart</c>) applies.
    /// </summary>
    public StartRule? Start { get; init; }

    /// <summary>
    /// Which date of the fact it counts from; null: the ground's own, which is the appointment, the recognition or issue of a certificate, the
    /// recognition of an achievement. A fact without the date is a finding.
    /// </summary>
    public Anchor? Anchor { get; init => field = value is { } anchor ? Guard.Defined(anchor) : null; }

    /// <summary>The leave during which a monthly payment rests; a one-off does not look at it. Default empty.</summary>
    public IReadOnlyList<Suspension> SuspendedBy { get; init => field = ValueList.Of(value); } = ValueList<Suspension>.Empty;

    /// <summary>Whether it pays once and not month by month.</summary>
    internal abstract bool IsOnce { get; }

    /// <summary>Whether it pays for what holds on a day, be that one of a month or of a period, and not for what began on it.</summary>
    internal bool PaysWhatHolds => !IsOnce || OfPeriod is not null;

    /// <summary>Whether what it pays once comes round every year.</summary>
    internal abstract bool IsYearly { get; }

    /// <summary>Whether it counts years from a day, which asks for a rule for 29 February.</summary>
    internal abstract bool CountsYears { get; }

    /// <summary>Whether it pays only for what lasts, because it counts a time or comes at days of it.</summary>
    internal abstract bool NeedsLasting { get; }

    /// <summary>Whether what it pays for something that lasts waits for a day that nobody can foresee: that on which the thing begins.</summary>
    internal abstract bool AwaitsEvent { get; }

    /// <summary>Whether what it pays in a year comes again in the next.</summary>
    internal abstract bool ComesAgain { get; }

    /// <summary>Whether its payments compete over longer scopes than a month, in the order in which they fell due.</summary>
    internal abstract bool CompetesOverTime { get; }

    /// <summary>The start where neither it nor anything else says one; null: the agreement's rule applies.</summary>
    internal abstract StartRule? UsualStart { get; }

    /// <summary>Its own rule of the end; null: the agreement's rule applies.</summary>
    internal abstract StopRule? OwnStop { get; }

    /// <summary>For how many months at most it pays; null: for as long as the standing lasts.</summary>
    internal abstract int? MonthsPaid { get; }

    /// <summary>What it says of the period for which it pays; null where it pays for none.</summary>
    internal abstract PeriodSchedule? OfPeriod { get; }
}
