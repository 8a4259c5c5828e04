namespace WageGrades.Ladders;

/// <summary>What becomes of the time already waited when a person comes to another place (晋档年限的处理).</summary>
public enum WaitingTime
{
    /// <summary>重新起算: it starts again.</summary>
    Restarts,

    /// <summary>连续计算: it goes on.</summary>
    Kept,

    /// <summary>增幅不足一档的连续计算: it goes on if the new cell pays less than the next step of the old grade would have.</summary>
    KeptIfUnderOneStep,
}
