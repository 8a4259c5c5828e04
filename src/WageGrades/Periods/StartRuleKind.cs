namespace WageGrades.Periods;

/// <summary>The kinds of <see cref="StartRule"/> (起算方式).</summary>
public enum StartRuleKind
{
    /// <summary>On the day itself (自当日起).</summary>
    OnTheDay,

    /// <summary>From the first of the month when the day falls on or before a declared day of it, else from the next month (某日前当月起，否则次月起).</summary>
    ThisMonthIfBy,

    /// <summary>From the first of the month after (自次月起).</summary>
    MonthAfter,

    /// <summary>From the next of the agreement's adjustment dates (自下一调整日起).</summary>
    NextAdjustmentDate,
}
