namespace WageGrades.Costing;

/// <summary>What makes average pay grow (人均工资增长因素).</summary>
public enum GrowthPart
{
    /// <summary>上年翘尾: from the supplied average of the year before to what the people are paid on the freeze date.</summary>
    CarriedIn,

    /// <summary>调整标准: the proposal's changes.</summary>
    Table,

    /// <summary>晋档: moves on the ladder.</summary>
    Steps,

    /// <summary>晋级与聘任: certificates, appointments, titles and credits.</summary>
    Upgrades,

    /// <summary>人员构成: who joins, leaves or changes hours.</summary>
    Composition,

    /// <summary>其他事实: posts, schemes, absences, awards, monthly records.</summary>
    Others,
}
