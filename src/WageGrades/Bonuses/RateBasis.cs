namespace WageGrades.Bonuses;

/// <summary>Which pay of a clause counts where other pay rests on it (作为计算基数的口径).</summary>
public enum RateBasis
{
    /// <summary>按应享标准: the full-month, full-time rate that the clause gives, before absorption, precedence groups and caps.</summary>
    AsEntitled,

    /// <summary>
    /// 按实发标准: what is left of that rate after schemes absorb, groups of the month suppress and monthly caps cut it. Absence, leave and suspension
    /// change nothing.
    /// </summary>
    AsPaid,
}
