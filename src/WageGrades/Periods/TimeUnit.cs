namespace WageGrades.Periods;

/// <summary>In what a length of time is counted (时长单位).</summary>
public enum TimeUnit
{
    /// <summary>天: calendar days.</summary>
    Day,

    /// <summary>周: seven calendar days.</summary>
    Week,

    /// <summary>个月: calendar months.</summary>
    Month,

    /// <summary>年: calendar years.</summary>
    Year,
}
