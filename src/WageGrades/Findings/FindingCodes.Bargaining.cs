namespace WageGrades.Findings;

/// <content>WG5000–WG5999: proposals and their costing.</content>
public static partial class FindingCodes
{
    /// <summary>A change names a clause that the agreement does not have.</summary>
    public static readonly FindingCode ProposalUnknownClause = Define(
        "WG5001", FindingSeverity.Error,
        "修改了不存在的条款", "Change of an unknown clause",
        "第 {number} 项修改的条款“{clause}”不存在[，最接近的是“{nearest}”]；该项不生效。",
            "Change {number} names the clause “{clause}”, which does not exist[; the nearest is “{nearest}”]. It has no effect.",
        "使用现有条款的标识，或先新增该条款。", "Use the id of a clause, or add the clause first.");

    /// <summary>A change sets an entry or cell that the clause does not have and that does not fit it.</summary>
    public static readonly FindingCode ProposalUnknownEntry = Define(
        "WG5002", FindingSeverity.Error,
        "修改了不存在的标准", "Change of an unknown entry",
        "第 {number} 项修改的“{entry}”不在条款 {clause} 中，也不适合该条款[，最接近的是“{nearest}”]；该项不生效。",
            "Change {number} sets “{entry}”, which clause {clause} does not have and which does not fit it[; the nearest is “{nearest}”]. It has no effect.",
        "使用现有的标准：{known}。", "Use one of these: {known}.");

    /// <summary>A change does not fit the kind of clause it names.</summary>
    public static readonly FindingCode ProposalChangeDoesNotFit = Define(
        "WG5003", FindingSeverity.Error,
        "修改方式与条款不符", "Change does not fit the clause",
        "第 {number} 项修改“{change}”不适用于条款 {clause}（{kind}）；该项不生效。",
            "Change {number}, “{change}”, does not fit clause {clause} ({kind}). It has no effect.",
        "按条款的种类修改：工资标准表改某一档，标准表改某一档，定额改金额；比例、系数按百分比调整，或另定比例；以工资标准表的一格为标准的，也可调整该表；幅度整体更换。",
            "Change a ladder by cells, a table by entries, a single amount by its amount; raise a share or a factor by a percentage, or set it; where a cell of a ladder is the rate, the ladder may be raised instead; replace ranges as a whole.");

    /// <summary>Two changes set one thing from one date.</summary>
    public static readonly FindingCode ProposalSetTwice = Define(
        "WG5004", FindingSeverity.Error,
        "同一标准定了两次", "One thing set twice",
        "第 {first} 项和第 {second} 项在同一日 {from} 设定条款 {clause} 的同一标准；后一项起作用。",
            "Changes {first} and {second} set the same thing of clause {clause} from the same date {from}; the later one applies.",
        "删除其中一项，或约定不同的起始日期。", "Leave one of them out, or give them different dates.");

    /// <summary>A change has no date and the proposal none either.</summary>
    public static readonly FindingCode ProposalDateMissing = Define(
        "WG5005", FindingSeverity.Error,
        "没有起始日期", "No effective date",
        "第 {number} 项修改“{change}”没有起始日期，方案也没有；该项不生效。", "Change {number}, “{change}”, has no date and the proposal has none. It has no effect.",
        "约定方案的起始日期。", "Give the proposal an effective date.");

    /// <summary>A change starts outside the agreement's term.</summary>
    public static readonly FindingCode ProposalDateOutsideTerm = Define(
        "WG5006", FindingSeverity.Warning,
        "起始日期不在协议期限内", "Effective date outside the term",
        "起始日期 {from} 不在协议期限 {term} 内。", "The effective date {from} lies outside the agreement's term {term}.",
        "更正日期，或先约定协议延期。", "Correct the date, or agree first that the agreement continues.");

    /// <summary>The clause has no standard in force on or after a change's date.</summary>
    public static readonly FindingCode ProposalNothingInForce = Define(
        "WG5007", FindingSeverity.Error,
        "该日以后没有有效的标准", "Nothing in force to change",
        "条款 {clause} 自 {from} 起没有有效的标准，第 {number} 项修改不生效。",
            "Clause {clause} has no standard in force from {from}; change {number} has no effect.",
        "改用整体更换标准，或更正起始日期。", "Replace the standard as a whole, or correct the date.");

    /// <summary>A clause is added under an id that the agreement has.</summary>
    public static readonly FindingCode ProposalClauseExists = Define(
        "WG5008", FindingSeverity.Error,
        "新增的条款已存在", "Added clause exists",
        "第 {number} 项新增的条款“{clause}”已存在；该项不生效。", "Change {number} adds the clause “{clause}”, which exists. It has no effect.",
        "换一个标识，或修改现有的条款。", "Use another id, or change the clause there is.");

    /// <summary>A raise gives an amount that cannot be paid.</summary>
    public static readonly FindingCode ProposalNotPayable = Define(
        "WG5009", FindingSeverity.Error,
        "调整后的金额不能支付", "Raised amount not payable",
        "第 {number} 项“{change}”使条款 {clause} 的某个金额过大或需要处理尾数而未约定尾数处理；该项不生效。",
            "Change {number}, “{change}”, makes an amount of clause {clause} too large, or one that needs rounding where none is agreed. It has no effect.",
        "更正调整幅度，或约定工资标准表各档的尾数处理。", "Correct the increase, or agree a rounding rule for ladder cells.");

    /// <summary>A person's pay cannot be computed in some month, so that the person is left out of the cost.</summary>
    public static readonly FindingCode CostPersonLeftOut = Define(
        "WG5101", FindingSeverity.Warning,
        "有人未计入成本", "Person left out of the cost",
        "{worker} 在 {month} 的工资不能计算（{reason}），未计入成本；合计不完整。",
            "{worker}'s pay in {month} cannot be computed ({reason}) and is left out; totals are partial.",
        "处理所列问题后重新测算。", "Settle what is named, then cost again.");

    /// <summary>The file of a proposal names another agreement than the one that it is read for.</summary>
    public static readonly FindingCode ProposalOfAnotherAgreement = Define(
        "WG5010", FindingSeverity.Warning,
        "方案针对另一份协议", "The proposal is for another agreement",
        "方案文件写的是协议 {named}，现按协议 {given} 读入。", "The proposal's file names the agreement {named}; it is read for {given}.",
        "核对是否选错了协议，或改正文件中的 agreement。", "Check that it is the right agreement, or correct “agreement” in the file.");

    /// <summary>A change leaves an amount so near or so far that a slip is likely.</summary>
    public static readonly FindingCode ProposalAmountFar = Define(
        "WG5011", FindingSeverity.Warning,
        "修改幅度异常", "An odd size of a change",
        "第 {number} 项修改（条款 {clause}，{change}）使金额变为原来的 {factor}，请核对是否有误。",
            "Change {number} of clause {clause} ({change}) makes an amount {factor} of what it was. Is that meant?",
        "如写错百分比或小数点，请改正；无误则可忽略。", "Correct a slip of a percent sign or a decimal point; if it is meant, nothing needs doing.");

    /// <summary>Something of a person's pay cannot be computed; the rest is in the cost.</summary>
    public static readonly FindingCode CostPersonInPart = Define(
        "WG5541", FindingSeverity.Warning,
        "有人只部分计入成本", "Person in the cost in part",
        "{worker} 自 {month} 起有 {months} 个月不能全部计算（{reason}），只计入其余部分；合计不完整。",
            "{worker}'s pay cannot be computed in full in {months} months from {month} ({reason}); only the rest is in the cost, and totals are partial.",
        "处理所列问题后重新测算。", "Settle what is named, then cost again.");

    /// <summary>A clause pays for events of the coming year about which nothing is assumed.</summary>
    public static readonly FindingCode CostNotPriced = Define(
        "WG5102", FindingSeverity.Warning,
        "部分或有项目未纳入测算", "Contingent clause not priced",
        "条款 {clause} 按将来的事件发放，方案改变了它的标准；没有事件假设，其成本未纳入测算，不代表零。",
            "Clause {clause} pays for events to come and the proposal changes it. Without assumptions about events its cost is not priced; it is not zero.",
        "给出事件假设，例如按上一年的事件推算。", "Give assumptions about events, such as last year's replayed.");

    /// <summary>The cost goes beyond the agreement's term or calendar.</summary>
    public static readonly FindingCode CostBeyondTerm = Define(
        "WG5103", FindingSeverity.Information,
        "测算超出协议期限或工作日历", "Cost beyond the term or the calendar",
        "测算到 {month}，超出协议期限 {term} 或工作日历；按协议继续执行、周一至周五为计薪日测算。",
            "The cost runs to {month}, beyond the term {term} or the work calendar; it takes the agreement to continue and Monday to Friday to be paid days.",
        "如协议到期不再执行，请缩短测算期。", "If the agreement ends then, read the in-year figures only.");

    /// <summary>Some replayed events could not be priced.</summary>
    public static readonly FindingCode CostEventsOpen = Define(
        "WG5104", FindingSeverity.Warning,
        "有推算的事件未能计价", "Replayed events not priced",
        "条款 {clause} 有 {count} 项推算的事件没有核定金额或效益，未计入或有成本。",
            "{count} replayed events of clause {clause} lack a decided amount or a verified benefit and are not in the contingent cost.",
        "补录上一年事件的核定金额或核定效益。", "Enter what was decided or verified for last year's events.");

    /// <summary>An event that is counted pays nothing.</summary>
    public static readonly FindingCode CountedEventPaysNothing = Define(
        "WG5106", FindingSeverity.Warning,
        "按件数假设的事件不发放", "A counted event pays nothing",
        "假设的“{event}”{count} 件，在现行协议和方案中都不发放，未计入或有成本。",
            "{count} assumed events “{event}” pay nothing under the agreement and under the proposal, and are not in the contingent cost.",
        "核对级别、名次是否与条款中的标准一致；只发给特定人员的条款，用上一年的事件推算。",
            "Check that level and placing are those of an entry; replay last year's events where a clause is for certain people only.");

    /// <summary>Nobody tells what a planned upgrade is worth.</summary>
    public static readonly FindingCode UpgradeNotPriced = Define(
        "WG5107", FindingSeverity.Warning,
        "晋级计划未计价", "Planned upgrade not priced",
        "{from}晋升{to} {count} 人：没有能够计算的现有{from}，未计入成本。",
            "{count} planned upgrades from {from} to {to}: nobody holds {from} whose upgrade could be computed, so nothing is in the cost.",
        "核对晋级前的等级，或处理这些人员的问题。", "Check the grade from which they come, or settle what keeps those people from being computed.");

    /// <summary>Nothing agreed moves people of a planned upgrade on the ladder.</summary>
    public static readonly FindingCode UpgradeWithoutPlace = Define(
        "WG5108", FindingSeverity.Warning,
        "晋级计划未调整薪级", "Planned upgrade without a place on the ladder",
        "{from}晋升{to}：有 {count} 人现在的薪级就是{from}，而现行协议或方案没有{to}的薪级，或没有约定晋级时的套档规则；他们的薪级没有随晋级调整，只计入随聘任发放的部分。",
            "Upgrades from {from} to {to}: {count} people stand in the ladder's row of {from}, and the agreement or the proposal has no row of {to} or agrees no placement for promotions. They stay in their row; only what follows the appointment is priced.",
        "在工资标准条款中约定晋级套档规则（placements）。", "Agree in the ladder's clause how people are placed on promotion.");

    /// <summary>A planned upgrade changes nobody's pay in the months costed.</summary>
    public static readonly FindingCode UpgradeMovesNothing = Define(
        "WG5109", FindingSeverity.Warning,
        "晋级计划不改变工资", "Planned upgrade changes nobody's pay",
        "{month} {from}晋升{to} {count} 人，在测算期内不改变任何人的工资：{why}。",
            "{count} upgrades from {from} to {to} in {month} change nobody's pay within the months costed: {why}.",
        "核对晋级月份和测算期间，以及哪个条款按该等级发放。", "Check the month and the window, and which clause pays by that grade.");

    /// <summary>Proposals compared do not pay the same people under the agreement unchanged.</summary>
    public static readonly FindingCode ComparedOnOtherPeople = Define(
        "WG5105", FindingSeverity.Warning,
        "各方案对比基数不一致", "Proposals compared on different people's pay",
        "方案 {proposals} 的现行工资基数不同：有人的工资只在部分方案下能够计算。",
            "Proposals {proposals} start from different sums under the agreement unchanged: somebody's pay can be computed under some of them only.",
        "先处理未计入人员的问题，再对比。", "Settle what keeps those people out, then compare again.");

    /// <summary>A value cannot be solved for on totals that lack something.</summary>
    public static readonly FindingCode SolveOnPartialTotals = Define(
        "WG5111", FindingSeverity.Error,
        "合计不完整，不能倒推", "Totals are partial, so no value is solved for",
        "有 {people} 人未完整计入，{clauses} 条被修改的或有项目未纳入测算；在不完整的合计上倒推的结果不能用于协商。",
            "{people} people are not in the cost in full and {clauses} changed contingent clauses are not priced; an answer on such totals would be wrong.",
        "先处理未计入人员的问题，并给出事件假设，再倒推。", "Settle what keeps people out and give assumptions about events, then solve again.");

    /// <summary>No value of the free number satisfies every condition.</summary>
    public static readonly FindingCode SolveNothingFits = Define(
        "WG5112", FindingSeverity.Error,
        "没有取值满足约束条件", "No value satisfies the conditions",
        "{knob} 在 {least} 至 {most} 之间没有取值同时满足：{conditions}。",
            "No value of {knob} between {least} and {most} satisfies all of: {conditions}.",
        "放宽其中一个约束条件，或扩大取值范围。", "Relax one of the conditions or widen the range.");

    /// <summary>A costlier value costs less than one before it.</summary>
    public static readonly FindingCode SolveCostFalls = Define(
        "WG5113", FindingSeverity.Information,
        "取值提高而成本下降", "The cost does not rise with the value",
        "{knob} 取 {first} 时成本为 {firstCost}，取 {second} 时反而为 {secondCost}；已逐一测算全部取值。",
            "{knob} at {first} costs {firstCost}, at {second} only {secondCost}; every value was costed.",
        "看清是哪个条款随调整而少发，例如补差、封顶、达到某一标准才发放的条件。", "See which clause pays less as this one pays more: a top-up, a cap, a threshold.");

    /// <summary>The answer is the end of the range looked at.</summary>
    public static readonly FindingCode SolveRangeEnds = Define(
        "WG5114", FindingSeverity.Information,
        "结果是取值范围的端点", "The answer is the end of the range",
        "{knob} 的结果 {value} 是所看范围的端点，范围之外可能还有满足条件的取值。",
            "The answer {value} for {knob} is the end of the range looked at; values beyond it may satisfy the conditions too.",
        "需要时扩大取值范围再倒推。", "Widen the range and solve again where that matters.");

    /// <summary>The proposal with a value in it has no effect, or has errors.</summary>
    public static readonly FindingCode SolveNoEffect = Define(
        "WG5115", FindingSeverity.Error,
        "方案不生效，不能倒推", "The proposal has no effect, so no value is solved for",
        "{knob} 取值代入后，方案不生效或有错误，所列问题说明原因。",
            "With a value of {knob} in it the proposal has no effect or has errors; its findings say why.",
        "按所列问题改正方案。", "Correct the proposal as its findings say.");
}
