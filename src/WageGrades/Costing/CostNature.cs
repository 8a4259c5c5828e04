namespace WageGrades.Costing;

/// <summary>Whether a cost comes again (成本性质).</summary>
public enum CostNature
{
    /// <summary>经常性: monthly pay; it comes again next year.</summary>
    Recurring,

    /// <summary>一次性: paid once for an event that is known already; it does not raise the base.</summary>
    OneOff,

    /// <summary>最低标准补差: top-ups to a floor; a raise saves them, so that net cost is less than gross.</summary>
    TopUp,
}
