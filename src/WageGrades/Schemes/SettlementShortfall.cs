namespace WageGrades.Schemes;

/// <summary>What happens where a year's advances exceed what it was assessed at (年度结算为负的处理).</summary>
public enum SettlementShortfall
{
    /// <summary>一次扣回: taken back in the settlement month.</summary>
    RecoveredAtOnce,

    /// <summary>在以后月份扣回: taken back from the advances of the settlement month and the following ones, as the agreement's plan of recovery bears
    /// it.</summary>
    TakenFromMonths,

    /// <summary>结转下年结算: set off against the next year's settlement.</summary>
    CarriedToNextYear,

    /// <summary>不再扣回: what was advanced is kept.</summary>
    Waived,
}
