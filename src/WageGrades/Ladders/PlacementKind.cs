namespace WageGrades.Ladders;

/// <summary>How the step in another grade is found (套档方式).</summary>
public enum PlacementKind
{
    /// <summary>同档: the same step; where the grade lacks it the next one above it.</summary>
    SameStep,

    /// <summary>就近就高: the cheapest step that does not pay less.</summary>
    NearestNotLower,

    /// <summary>对照表: as a table of places says.</summary>
    ByTable,
}
