namespace WageGrades.Costing;

/// <summary>What an on-cost follows (附加成本种类).</summary>
public enum OnCostKind
{
    /// <summary>缴费: a share of each person's monthly base, such as social insurance or the housing fund.</summary>
    Contribution,

    /// <summary>按工资总额计提: a share of the wage total, such as the union's funds or training.</summary>
    Levy,
}
