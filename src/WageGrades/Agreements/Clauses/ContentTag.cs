namespace WageGrades.Agreements;

/// <summary>
/// A subject that a wage agreement regulates (工资协议的内容), after 工资集体协商试行办法 (2000) Art. 7 and 浙江省集体合同条例 Art. 19.
/// </summary>
public enum ContentTag
{
    /// <summary>协议期限: the term of the agreement.</summary>
    Term,

    /// <summary>工资分配制度、标准和形式: pay system, standards and forms.</summary>
    PaySystem,

    /// <summary>年度平均工资水平及调整幅度: yearly average pay and its adjustment.</summary>
    AveragePay,

    /// <summary>奖金、津贴、补贴: bonuses, allowances and subsidies.</summary>
    Allowances,

    /// <summary>工资支付办法: how and when pay is paid.</summary>
    Payment,

    /// <summary>最低工资标准: minimum pay.</summary>
    MinimumPay,

    /// <summary>劳动定额和计件单价: work quotas and piece prices.</summary>
    PieceRates,

    /// <summary>加班工资: overtime pay.</summary>
    Overtime,

    /// <summary>试用期、病事假等期间的工资: pay in probation, sickness and leave.</summary>
    SpecialPeriods,

    /// <summary>变更、解除协议的程序: how the agreement is changed or ended.</summary>
    Amendment,

    /// <summary>终止条件: when it ends.</summary>
    Termination,

    /// <summary>违约责任: liability for breach.</summary>
    Liability,

    /// <summary>履行监督: supervision of its performance.</summary>
    Supervision,

    /// <summary>职工培训与职业发展: training and careers.</summary>
    Development,

    /// <summary>其他: anything else.</summary>
    Other,
}
