namespace WageGrades.Findings;

/// <content>WG2000–WG2199: what is wrong or missing in an agreement's own data.</content>
public static partial class FindingCodes
{
    /// <summary>A choice that must be declared is not.</summary>
    public static readonly FindingCode MissingChoice = Define(
        "WG2001", FindingSeverity.Error,
        "缺少须约定的规则", "A required choice is missing",
        "协议没有约定“{choice}”[（涉及条款：{clauses}）]。", "The agreement does not declare “{choice}”[ (clauses {clauses})].",
        "在协议中选择其一：{options}。", "Choose one in the agreement: {options}.");

    /// <summary>Two clauses, groups or floors have one id.</summary>
    public static readonly FindingCode DuplicateId = Define(
        "WG2002", FindingSeverity.Error,
        "标识重复", "Duplicate id",
        "标识“{id}”出现了不止一次。", "The id “{id}” is used more than once.",
        "每个条款、条款组和最低标准使用不同的标识。", "Give every clause, group and floor an id of its own.");

    /// <summary>A group names a clause that the agreement does not have or that does not pay.</summary>
    public static readonly FindingCode UnknownClause = Define(
        "WG2003", FindingSeverity.Error,
        "引用了不存在的条款", "Unknown clause",
        "{where} 引用的条款“{id}”不存在或不是发放工资的条款[，最接近的是“{nearest}”]。",
            "{where} names the clause “{id}”, which does not exist or does not pay[; the nearest is “{nearest}”].",
        "改为现有的条款标识：{known}。", "Use the id of a clause: {known}.");

    /// <summary>An amount is in another currency than the agreement's, or negative.</summary>
    public static readonly FindingCode AmountNotAllowed = Define(
        "WG2004", FindingSeverity.Error,
        "金额不允许", "Amount not allowed",
        "{where} 的金额 {amount} 不是协议币种 {currency} 的非负金额。",
            "The amount {amount} of {where} is not a non-negative amount in the agreement's currency {currency}.",
        "按协议的币种填写不小于零的金额。", "State an amount of zero or more in the agreement's currency.");

    /// <summary>A term in a table is unknown to its vocabulary.</summary>
    public static readonly FindingCode UnknownTerm = Define(
        "WG2005", FindingSeverity.Error,
        "未知的术语", "Unknown term",
        "{where} 使用了术语表“{vocabulary}”中没有的“{term}”[，最接近的是“{nearest}”]。",
            "{where} uses “{term}”, which the vocabulary “{vocabulary}” does not have[; the nearest is “{nearest}”].",
        "更正该术语，或在协议的术语表中声明它。", "Correct the term, or declare it in the agreement's vocabularies.");

    /// <summary>The shares of a clause's payers do not add up to one.</summary>
    public static readonly FindingCode PayerSharesNotWhole = Define(
        "WG2006", FindingSeverity.Error,
        "承担比例之和不为一", "Payer shares do not add up to one",
        "条款 {clause} 的承担比例之和为 {sum}。", "The payer shares of clause {clause} add up to {sum}.",
        "各方承担比例之和应为 100%。", "Make the shares add up to 100 %.");

    /// <summary>A clause that pays for no one or nothing: its table is empty or it is never in force within the term.</summary>
    public static readonly FindingCode ClauseWithoutAmounts = Define(
        "WG2007", FindingSeverity.Warning,
        "条款没有标准", "Clause without amounts",
        "条款 {clause} 在协议期限内没有任何标准。", "Clause {clause} has no amounts within the agreement's term.",
        "补上标准，或删除该条款。", "Add amounts or remove the clause.");

    /// <summary>The agreement covers no employment form.</summary>
    public static readonly FindingCode NobodyCovered = Define(
        "WG2008", FindingSeverity.Error,
        "没有约定适用范围", "Nobody covered",
        "协议没有写明适用的用工形式，任何人都不适用。", "The agreement names no employment form; it covers nobody.",
        "写明适用的用工形式。", "Name the employment forms that are covered.");

    /// <summary>A share of a benefit has no cap.</summary>
    public static readonly FindingCode ShareWithoutCap = Define(
        "WG2009", FindingSeverity.Warning,
        "效益提成没有封顶", "Share without a cap",
        "条款 {clause} 按效益的 {share} 提成，没有约定最高额。", "Clause {clause} pays {share} of the benefit without a cap.",
        "约定每项成果的最高额，或确认不设上限。", "Agree a cap per result, or confirm that there is none.");

    /// <summary>A scope of a precedence group does not fit the clauses in it.</summary>
    public static readonly FindingCode GroupScopeMixed = Define(
        "WG2010", FindingSeverity.Error,
        "就高范围与条款不符", "Scope does not fit the clause",
        "条款组 {group} 按{scope}就高，与条款 {clause} 的发放方式不符。",
            "The group {group} judges the higher per {scope}, which does not fit how clause {clause} pays.",
        "按月发放的条款按月就高；一次性发放的条款按年、按事项或按任职期间就高。", "Judge monthly clauses per month, one-off clauses per year, event or employment.");

    /// <summary>The agreement has no clause that pays.</summary>
    public static readonly FindingCode NoPayClauses = Define(
        "WG2011", FindingSeverity.Warning,
        "协议没有发放工资的条款", "No clause pays",
        "协议没有任何发放工资的条款；所有人的工资为零并不代表结果。", "The agreement has no clause that pays; nothing can be computed from it.",
        "补上工资条款。", "Add the clauses that pay.");

    /// <summary>The agreement declares that pay lines are not rounded, but parts of a month are seldom payable as they are.</summary>
    public static readonly FindingCode LinesNotRounded = Define(
        "WG2561", FindingSeverity.Error,
        "工资项目没有尾数处理规则", "Pay lines are not rounded",
        "协议约定工资项目不作尾数处理；折算后的金额往往不是整分，无法发放。",
            "The agreement says that pay lines are not rounded; a part of a month is seldom a whole payable amount.",
        "为工资项目约定一种尾数处理：{options}。", "Choose a rounding for pay lines: {options}.");
}
