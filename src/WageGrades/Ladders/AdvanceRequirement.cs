namespace WageGrades.Ladders;

/// <summary>What an advance to the next step needs beside its waiting time (晋档条件).</summary>
public enum AdvanceRequirement
{
    /// <summary>按年限晋档: nothing, the time alone.</summary>
    Time,

    /// <summary>考核晋档: passed assessments, in the waiting time or since.</summary>
    Assessment,

    /// <summary>考试晋档: passed examinations, in the waiting time or since.</summary>
    Examination,
}
