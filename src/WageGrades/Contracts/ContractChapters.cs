using WageGrades.Agreements;
using WageGrades.Findings;
using WageGrades.Internal;

namespace WageGrades.Contracts;

/// <summary>In which chapter of a contract a clause stands, and what the chapters are called.</summary>
internal static class ContractChapters
{
    internal static IReadOnlyList<ContractChapter> All { get; } = ValueList.Of(Enum.GetValues<ContractChapter>());

    internal static LocalizedText TitleOf(ContractChapter chapter) => chapter switch
    {
        ContractChapter.General => new("总则", "General"),
        ContractChapter.PaySystem => new("工资分配制度和工资标准", "Pay system and standards"),
        ContractChapter.Allowances => new("奖金、津贴和补贴", "Bonuses, allowances and subsidies"),
        ContractChapter.SpecialPeriods => new("加班和特殊情况下的工资", "Overtime and pay in special periods"),
        ContractChapter.Payment => new("工资支付", "Payment"),
        ContractChapter.Development => new("职工培训与职业发展", "Training and careers"),
        ContractChapter.Amendment => new("合同的变更、解除和终止", "Changes and end of the contract"),
        ContractChapter.Liability => new("监督检查和违约责任", "Supervision and liability"),
        ContractChapter.Closing => new("附则", "Closing provisions"),
        _ => throw Closed.Missed(chapter),
    };

    /// <summary>The chapter of a clause: what pays by its kind, words by what they regulate.</summary>
    /// <param name="clause">The clause.</param>
    /// <param name="isBeforePay">Whether no clause before it pays: words about nothing in particular then open the contract.</param>
    internal static ContractChapter Of(Clause clause, bool isBeforePay) => clause switch
    {
        LadderClause or SchemeClause => ContractChapter.PaySystem,
        BonusClause => ContractChapter.Allowances,
        OvertimeClause or LeaveClause => ContractChapter.SpecialPeriods,
        TextClause => clause.Contents.Select(Of).FirstOrDefault(chapter => chapter is not null)
            ?? (isBeforePay ? ContractChapter.General : ContractChapter.Closing),
        _ => throw Closed.Missed(clause),
    };

    /// <summary>The chapter of a subject; null for one that fits anywhere.</summary>
    internal static ContractChapter? Of(ContentTag content) => content switch
    {
        ContentTag.Term => ContractChapter.General,
        ContentTag.PaySystem or ContentTag.AveragePay or ContentTag.MinimumPay or ContentTag.PieceRates => ContractChapter.PaySystem,
        ContentTag.Allowances => ContractChapter.Allowances,
        ContentTag.Overtime or ContentTag.SpecialPeriods => ContractChapter.SpecialPeriods,
        ContentTag.Payment => ContractChapter.Payment,
        ContentTag.Development => ContractChapter.Development,
        ContentTag.Amendment or ContentTag.Termination => ContractChapter.Amendment,
        ContentTag.Liability or ContentTag.Supervision => ContractChapter.Liability,
        ContentTag.Other => null,
        _ => throw Closed.Missed(content),
    };
}
