namespace WageGrades.Periods;

/// <summary>On which day the anniversary of a 29 February falls in a year without one (闰日周年规则).</summary>
public enum LeapDayRule
{
    /// <summary>On 28 February.</summary>
    February28,

    /// <summary>On 1 March.</summary>
    March1,
}
