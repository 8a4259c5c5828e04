namespace WageGrades.Bonuses;

/// <summary>How the months of a period count towards its payment (应计期间的折算方法).</summary>
public enum AccrualMethod
{
    /// <summary>全额: any day that counts earns the whole.</summary>
    InFull,

    /// <summary>按月折算: each month that counts earns its part, a twelfth of a year.</summary>
    ByMonths,

    /// <summary>按日折算: each day that counts earns its part of the period's days.</summary>
    ByDays,
}
