namespace WageGrades.Bonuses;

/// <summary>Of which time's pay a share is taken (按月、日、小时工资计提).</summary>
public enum RateUnit
{
    /// <summary>月工资: the full month's.</summary>
    Month,

    /// <summary>日工资: a day's, the month ÷ the paid days of a month, rounded by the rule for day and hour rates.</summary>
    Day,

    /// <summary>小时工资: an hour's, the month ÷ the paid hours of a month, rounded by the rule for day and hour rates.</summary>
    Hour,
}
