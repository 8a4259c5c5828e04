namespace WageGrades.Agreements;

/// <summary>
/// Whether service in an earlier employment counts after a return (重新入职后以前的工龄是否计算). The time between two employments never counts.
/// </summary>
public enum EarlierService
{
    /// <summary>不合并计算: service counts from the first day of the employment that lasts.</summary>
    NotCounted,

    /// <summary>合并计算: the years, months and days of earlier employments are put before it.</summary>
    Counted,
}
