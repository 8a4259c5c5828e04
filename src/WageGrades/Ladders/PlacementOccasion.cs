namespace WageGrades.Ladders;

/// <summary>Why a person comes to another grade (定级事由).</summary>
public enum PlacementOccasion
{
    /// <summary>晋级: to a higher grade.</summary>
    Promotion,

    /// <summary>降级: to a lower grade.</summary>
    Demotion,

    /// <summary>转岗: to another trade or post.</summary>
    ChangeOfTrade,

    /// <summary>返岗: back after an absence or a secondment.</summary>
    Return,
}
