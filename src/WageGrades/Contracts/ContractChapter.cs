namespace WageGrades.Contracts;

/// <summary>The chapters of a contract draft in their order.</summary>
internal enum ContractChapter
{
    /// <summary>总则: parties, term, scope.</summary>
    General,

    /// <summary>工资分配制度和工资标准: ladders, schemes, minimum and average pay.</summary>
    PaySystem,

    /// <summary>奖金、津贴和补贴: allowances and awards.</summary>
    Allowances,

    /// <summary>加班和特殊情况下的工资: overtime, leave.</summary>
    SpecialPeriods,

    /// <summary>工资支付: how pay is computed and paid.</summary>
    Payment,

    /// <summary>职工培训与职业发展: training and careers.</summary>
    Development,

    /// <summary>合同的变更、解除和终止: changes and end.</summary>
    Amendment,

    /// <summary>监督检查和违约责任: supervision and liability.</summary>
    Liability,

    /// <summary>附则: what is left.</summary>
    Closing,
}
