namespace WageGrades.Findings;

/// <content>WG2100–WG2199: how agreements follow one another.</content>
public static partial class FindingCodes
{
    /// <summary>An agreement's term ended, it lapsed, and none followed.</summary>
    public static readonly FindingCode TermLapsed = Define(
        "WG2101", FindingSeverity.Warning,
        "协议期满失效", "Agreement lapsed",
        "协议 {agreement} 期满失效，自 {from} 起[至 {last}]没有有效的协议。",
            "The agreement {agreement} lapsed; from {from}[ to {last}] no agreement is in force.",
        "登记接续的协议，或约定期满后继续执行至新协议生效。", "Register the agreement that follows, or agree that this one continues until it is replaced.");

    /// <summary>An agreement goes on after its term because it says so.</summary>
    public static readonly FindingCode TermContinues = Define(
        "WG2102", FindingSeverity.Information,
        "协议期满后继续执行", "Agreement continues after its term",
        "协议 {agreement} 期满后按其约定自 {from} 起[至 {last}]继续执行。",
            "The agreement {agreement} goes on after its term by its own choice, from {from}[ to {last}].",
        "无需处理；新协议生效后即停止执行。", "Nothing needs to be done; it ends when another agreement is in force.");

    /// <summary>More than one agreement covers the same days and none replaces the other.</summary>
    public static readonly FindingCode TermsOverlap = Define(
        "WG2103", FindingSeverity.Error,
        "协议期限重叠", "Terms overlap",
        "协议 {agreements} 自 {from} 起[至 {last}]同时有效，不能确定适用哪一份。",
            "The agreements {agreements} are in force together from {from}[ to {last}]; which one applies is not determined.",
        "登记后签的协议自哪一天起替代先前的协议。", "Register from which day the later one replaces the earlier.");

    /// <summary>No agreement is in force on days for which somebody is to be paid.</summary>
    public static readonly FindingCode NoAgreementInForce = Define(
        "WG2104", FindingSeverity.Error,
        "没有有效的协议", "No agreement in force",
        "{from} 至 {last} 没有有效的协议，不能计算这些日期的工资。", "From {from} to {last} no agreement is in force; the pay of these days cannot be computed.",
        "登记这些日期有效的协议。", "Register the agreement in force on those days.");
}
