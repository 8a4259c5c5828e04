namespace WageGrades.Costing;

/// <summary>Which people a costing pays in its months (测算人员口径).</summary>
public enum CostPopulation
{
    /// <summary>
    /// 冻结: the people of one day with the facts of that day, month after month: nobody joins, leaves, moves up or is absent. The cost is
    /// that of the proposal and of nothing else.
    /// </summary>
    Frozen,

    /// <summary>变动: the people with their recorded facts of each month, those to come included.</summary>
    Moving,
}
