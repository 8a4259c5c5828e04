namespace WageGrades.Schemes;

/// <summary>What a stage pays that was accepted only in part (部分验收).</summary>
public enum PartialAcceptance
{
    /// <summary>按本阶段: the stage's own part × the accepted share; earlier stages stay.</summary>
    OfStage,

    /// <summary>按总额: all stages reached so far × the accepted share, less what they earned before deductions, never below zero. A later stage
    /// accepted in full makes earlier ones good.</summary>
    OfTotal,
}
