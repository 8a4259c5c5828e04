namespace WageGrades.Periods;

/// <summary>For what time an amount of pay stands (计薪单位). <see cref="PaidTime"/> says what a month makes of it.</summary>
public enum PayUnit
{
    /// <summary>小时: an hour.</summary>
    Hour,

    /// <summary>日: a paid day.</summary>
    Day,

    /// <summary>周: a week.</summary>
    Week,

    /// <summary>月: a month.</summary>
    Month,

    /// <summary>年: a year, of which a month is a twelfth.</summary>
    Year,
}
