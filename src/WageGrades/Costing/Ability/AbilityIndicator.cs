namespace WageGrades.Costing;

/// <summary>What says whether a firm can bear its labour cost (人工成本承受能力指标).</summary>
public enum AbilityIndicator
{
    /// <summary>人事费用率: labour cost as a share of revenue.</summary>
    LabourCostToRevenue,

    /// <summary>劳动分配率: labour cost as a share of value added.</summary>
    LabourCostToValueAdded,

    /// <summary>人工成本利润率: profit as a share of labour cost.</summary>
    ProfitToLabourCost,
}
