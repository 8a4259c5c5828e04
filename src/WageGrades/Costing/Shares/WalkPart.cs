namespace WageGrades.Costing;

/// <summary>What moves a wage bill from one year to the next (工资总额变动因素).</summary>
public enum WalkPart
{
    /// <summary>调整标准: the proposal's changes.</summary>
    Table,

    /// <summary>晋档: people's moves on the ladder, by time, assessment or placing.</summary>
    Steps,

    /// <summary>晋级与聘任: certificates, appointments, titles and credits.</summary>
    Standings,

    /// <summary>人员进出: who joins, leaves or changes hours.</summary>
    Headcount,

    /// <summary>其他事实: posts, schemes, absences, awards, monthly records.</summary>
    Others,

    /// <summary>附加成本: contributions that follow each person's pay, such as social insurance.</summary>
    OnCosts,

    /// <summary>按工资总额计提: levies on the wage total, such as union funds and training.</summary>
    Levies,
}
