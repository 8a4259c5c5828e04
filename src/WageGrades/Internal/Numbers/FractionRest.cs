namespace WageGrades.Internal;

/// <summary>How far a fraction stands above the integer below it.</summary>
internal enum FractionRest
{
    /// <summary>It is that integer.</summary>
    None,

    /// <summary>By less than a half.</summary>
    BelowHalf,

    /// <summary>By exactly a half.</summary>
    Half,

    /// <summary>By more than a half.</summary>
    AboveHalf,
}
