namespace WageGrades.Costing;

/// <summary>What counts of cells say of which of two proposals costs more (按人数表比较成本高低).</summary>
public enum CellCostOrder
{
    /// <summary>不能确定: that hangs on who the people are, or on what counts do not tell.</summary>
    NotTold,

    /// <summary>必然较低: it costs less, whoever the people are.</summary>
    SurelyLess,

    /// <summary>必然相同: both cost the same, whoever the people are.</summary>
    Same,

    /// <summary>必然较高: it costs more, whoever the people are.</summary>
    SurelyMore,
}
