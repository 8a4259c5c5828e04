namespace WageGrades.Agreements;

/// <summary>How pay must compare with a floor (与最低标准怎样比较).</summary>
public enum FloorComparison
{
    /// <summary>不得低于: not lower than the floor (≥), as national law says.</summary>
    AtLeast,

    /// <summary>高于: higher than the floor (&gt;), as 浙江省集体合同条例 Art. 5 says; a top-up exceeds it by the least multiple of the lines' rounding
    /// quantum.</summary>
    Above,
}
