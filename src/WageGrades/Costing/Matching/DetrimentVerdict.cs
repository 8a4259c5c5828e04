namespace WageGrades.Costing;

/// <summary>Whether anybody is worse off (是否有人工资减少).</summary>
public enum DetrimentVerdict
{
    /// <summary>无人工资减少: nobody of those looked at is paid less in any month looked at.</summary>
    NobodyWorseOff,

    /// <summary>有人工资减少: somebody is; the witness shows who.</summary>
    SomebodyWorseOff,

    /// <summary>未能证明: nobody was found, but somebody's pay could not be computed or not everybody asked for was looked at.</summary>
    NotProved,
}
