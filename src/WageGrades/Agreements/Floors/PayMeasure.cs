namespace WageGrades.Agreements;

/// <summary>The figure of a group's pay that another group is compared with (比较口径). All are exact and none is rounded.</summary>
public enum PayMeasure
{
    /// <summary>最低: the lowest.</summary>
    Lowest,

    /// <summary>中位数: the middle one; of an even number the mean of the two in the middle.</summary>
    Median,

    /// <summary>平均数: the arithmetic mean.</summary>
    Mean,

    /// <summary>最高: the highest.</summary>
    Highest,
}
