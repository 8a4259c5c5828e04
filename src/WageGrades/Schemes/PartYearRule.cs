namespace WageGrades.Schemes;

/// <summary>What a part of a year on annual pay is worth (不足一年的折算). Days without pay count under neither.</summary>
public enum PartYearRule
{
    /// <summary>按月折算: each month a twelfth, a broken month by the agreement's own proration.</summary>
    ByMonths,

    /// <summary>按日历天数折算: paid calendar days over the days of the year, 365 or 366.</summary>
    ByDays,
}
