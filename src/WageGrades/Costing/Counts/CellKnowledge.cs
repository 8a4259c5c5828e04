namespace WageGrades.Costing;

/// <summary>How much counts of cells say of what a clause costs (人数表可确定的程度).</summary>
public enum CellKnowledge
{
    /// <summary>可确定: the cost is one amount.</summary>
    Exact,

    /// <summary>有上下限: it lies between two amounts.</summary>
    Bounded,

    /// <summary>不能确定: there is no least or no most.</summary>
    NotTold,
}
