namespace WageGrades.Agreements;

/// <summary>For what time a floor's amount stands (最低标准的计量单位), after 最低工资规定第五条.</summary>
public enum FloorUnit
{
    /// <summary>月: a month of full-time hours.</summary>
    Month,

    /// <summary>小时: an hour worked; the month must reach the amount times the month's <c>worked-hours</c>.</summary>
    Hour,
}
