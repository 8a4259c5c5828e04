namespace WageGrades.Periods;

/// <summary>How a part of a month is paid (折算方法); the exact formulas are at <see cref="ProrationRule"/>.</summary>
public enum ProrationMethod
{
    /// <summary>The month's pay × paid days ÷ all days of the month (按当月天数折算).</summary>
    ShareOfMonth,

    /// <summary>正算: paid days × the month's pay ÷ 21.75, never more than the month.</summary>
    PaidDaysAtRate,

    /// <summary>反算: the month's pay less lost days × the month's pay ÷ 21.75, never less than nothing.</summary>
    MonthLessLostDays,

    /// <summary>反算 up to a declared number of lost days, 正算 beyond.</summary>
    SmallerCorrection,
}
