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
}
