namespace WageGrades.Schemes;

/// <summary>By what a part of a group's pay is divided (分配依据).</summary>
public enum SplitBasis
{
    /// <summary>系数×工时: by coefficient × hours.</summary>
    Weight,

    /// <summary>工时: by hours.</summary>
    Hours,

    /// <summary>人均: equally among those with coefficient × hours above 0.</summary>
    Equal,

    /// <summary>本人基本工资: by own base rate × hours.</summary>
    BaseRate,
}
