namespace WageGrades.Bonuses;

/// <summary>The kinds of <see cref="CutOff"/> (在职截止日的类型).</summary>
public enum CutOffKind
{
    /// <summary>不限: no particular day.</summary>
    None,

    /// <summary>发放月首日: the first day of the month of payment.</summary>
    StartOfMonth,

    /// <summary>发放月末日: the last day of the month of payment.</summary>
    EndOfMonth,

    /// <summary>期末: the last day of the period.</summary>
    EndOfPeriod,

    /// <summary>某月某日: a day of the year.</summary>
    OnDay,
}
