namespace WageGrades.Agreements;

/// <summary>Over what time a cap counts (封顶期间).</summary>
public enum CapPeriod
{
    /// <summary>每人每月: the lines of one month.</summary>
    Month,

    /// <summary>每人每年: the lines of a calendar year within the agreement's term, month by month.</summary>
    Year,
}
