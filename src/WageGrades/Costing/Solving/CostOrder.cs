namespace WageGrades.Costing;

/// <summary>Whether a costlier value of the free number ever costs less (成本是否单调), and how that is known.</summary>
public enum CostOrder
{
    /// <summary>未见下降: of the values that were costed none costs less than one before it; not all were costed.</summary>
    RisingWhereTried,

    /// <summary>单调: every value was costed, and none costs less than one before it.</summary>
    Rising,

    /// <summary>不单调: some value costs less than one before it; every value was costed.</summary>
    NotRising,
}
