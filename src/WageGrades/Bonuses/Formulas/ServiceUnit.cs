namespace WageGrades.Bonuses;

/// <summary>In what service is counted (工龄计量单位).</summary>
public enum ServiceUnit
{
    /// <summary>年: completed years.</summary>
    Years,

    /// <summary>月: completed months.</summary>
    Months,
}
