namespace WageGrades.Costing;

/// <summary>Whose average pay is compared (人均工资口径).</summary>
public enum GrowthAmong
{
    /// <summary>同口径人员: people of the group on the freeze date who are paid in every month compared, on both sides.</summary>
    SamePeople,

    /// <summary>平均人数: whoever is of the group on some day of a month; each month in which somebody is paid something counts once.</summary>
    Headcount,
}
