namespace WageGrades.Ladders;

/// <summary>What a long absence does to a waiting time (中断对晋档年限的影响).</summary>
public enum InterruptionEffect
{
    /// <summary>超出部分不计: the days beyond the limit do not count.</summary>
    ExcessNotCounted,

    /// <summary>全部不计: none of its days counts.</summary>
    NotCounted,

    /// <summary>重新起算: the waiting time starts again when it ends.</summary>
    Restarts,
}
