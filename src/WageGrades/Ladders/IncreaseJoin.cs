namespace WageGrades.Ladders;

/// <summary>How two increases of the same old cell make one.</summary>
internal enum IncreaseJoin
{
    /// <summary>The sum of both rises.</summary>
    Plus,

    /// <summary>The first rise less the second.</summary>
    Minus,

    /// <summary>The larger result.</summary>
    LargerOf,
}
