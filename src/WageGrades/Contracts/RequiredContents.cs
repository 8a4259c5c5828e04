using WageGrades.Agreements;
using WageGrades.Findings;
using WageGrades.Internal;

namespace WageGrades.Contracts;

/// <summary>What a wage agreement generally has to say (工资集体协商试行办法第七条), and how an article about it is headed.</summary>
internal static class RequiredContents
{
    /// <summary>The subjects of the article; the term stands in every agreement.</summary>
    internal static IReadOnlyList<ContentTag> All { get; } = ValueList.Of(
    [
        ContentTag.PaySystem, ContentTag.AveragePay, ContentTag.Allowances, ContentTag.Payment, ContentTag.Amendment, ContentTag.Termination,
        ContentTag.Liability,
    ]);

    /// <summary>Those that no clause of the agreement is about.</summary>
    internal static IEnumerable<ContentTag> Missing(CollectiveAgreement agreement) =>
        All.Where(content => !agreement.Clauses.Any(clause => Says(clause, content)));

    internal static LocalizedText HeadingOf(ContentTag content) => content switch
    {
        ContentTag.Term => new("协议期限", "Term"),
        ContentTag.PaySystem => new("工资分配制度、工资标准和工资分配形式", "Pay system, standards and forms"),
        ContentTag.AveragePay => new("职工年度平均工资水平及其调整幅度", "Yearly average pay and its adjustment"),
        ContentTag.Allowances => new("奖金、津贴、补贴等分配办法", "Bonuses, allowances and subsidies"),
        ContentTag.Payment => new("工资支付办法", "How pay is paid"),
        ContentTag.MinimumPay => new("最低工资标准", "Minimum pay"),
        ContentTag.PieceRates => new("劳动定额和计件单价", "Quotas and piece prices"),
        ContentTag.Overtime => new("加班工资", "Overtime"),
        ContentTag.SpecialPeriods => new("试用期及病假、事假等期间的工资", "Pay in probation, sickness and leave"),
        ContentTag.Amendment => new("变更、解除协议的程序", "How the agreement is changed or ended"),
        ContentTag.Termination => new("协议的终止条件", "When the agreement ends"),
        ContentTag.Liability => new("违约责任", "Liability for breach"),
        ContentTag.Supervision => new("履行监督", "Supervision"),
        ContentTag.Development => new("职工培训与职业发展", "Training and careers"),
        ContentTag.Other => new("其他", "Other"),
        _ => throw Closed.Missed(content),
    };

    // What pays says so by its kind, whatever it was marked with.
    private static bool Says(Clause clause, ContentTag content) => clause.Contents.Contains(content) || clause switch
    {
        LadderClause or SchemeClause => content == ContentTag.PaySystem,
        BonusClause => content == ContentTag.Allowances,
        OvertimeClause or LeaveClause or TextClause => false,
        _ => throw Closed.Missed(clause),
    };
}
