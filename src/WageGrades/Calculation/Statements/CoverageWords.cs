using WageGrades.Agreements;
using WageGrades.Bonuses;
using WageGrades.Classification;
using WageGrades.Findings;
using WageGrades.Internal;

namespace WageGrades.Calculation;

/// <summary>The reasons of a coverage in words: what is missing depends on what the clause pays for.</summary>
internal static class CoverageWords
{
    internal static LocalizedText Of(PayClause clause, CoverageReason reason, PayLine? line, ClauseNote? note) => reason switch
    {
        CoverageReason.Paid => new("发放", "paid"),
        CoverageReason.Pending or CoverageReason.Suppressed => OfLine(line!),
        CoverageReason.NotYetDue => new("未到起发时间", "not due yet"),
        CoverageReason.NothingDue => new("符合条件，当期没有应发的日期", "fits, but no day of it is due"),
        CoverageReason.DueEarlier => new("应发时间在此前的月份", "every fact fell due in an earlier month"),
        CoverageReason.BeforeTerm => new("所登记的事项均在协议生效之前", "every fact lies before the term"),
        CoverageReason.NoStandard => new("没有当时有效的标准", "the clause has no standard in force then"),
        CoverageReason.NoEntry => note?.Fact is { Count: > 0 } fact
            ? new($"没有“{fact.In(Language.Chinese)}”的标准", $"no entry for “{fact.In(Language.English)}”")
            : new("没有对应的标准", "no entry fits"),
        CoverageReason.OtherTrade => new("工种与条款要求不符", "the trade is not what the clause asks"),
        CoverageReason.Ended => new("已终止或期限已过", "it has ended, or its window has closed"),
        CoverageReason.NotEmployedThen => new("应当在职之日不在职", "not employed on the day on which one has to be"),
        CoverageReason.ConditionNotMet => new("当月未满足条件", "the month does not meet the conditions"),
        CoverageReason.OtherScheme => new("执行其他薪酬模式", "paid under another scheme"),
        CoverageReason.NoRecord => new("没有当月的记录", "no record of the month was given"),
        CoverageReason.NoFact => clause.NotFound,
        CoverageReason.NotFor => NotFor(note),
        CoverageReason.NotCovered => new("不在条款适用范围", "not covered by the clause"),
        CoverageReason.NotComputed => new("未能核算", "could not be computed"),
        _ => throw new InvalidOperationException($"The reason {reason} has no words."),
    };

    private static LocalizedText NotFor(ClauseNote? note)
    {
        var parts = (note?.Missing ?? []).Select(NameOf).ToList();
        return parts.Count == 0
            ? new("不符合适用条件", "the clause is not for the person")
            : new(
                $"不符合适用条件：{string.Join("、", parts.Select(part => part.Chinese))}",
                $"not for the person: {string.Join(", ", parts.Select(part => part.English))}");
    }

    private static LocalizedText NameOf(EligibilityPart part) => part switch
    {
        EligibilityPart.Term => new("等级、岗位等术语", "terms"),
        EligibilityPart.Grade => new("薪级", "grade"),
        EligibilityPart.Post => new("岗位", "post"),
        EligibilityPart.Workplace => new("工作地", "workplace"),
        EligibilityPart.Form => new("用工形式", "employment form"),
        EligibilityPart.Service => new("工龄", "length of service"),
        EligibilityPart.Age => new("年龄", "age"),
        _ => throw Closed.Missed(part),
    };

    private static LocalizedText OfLine(PayLine line) => line.Origin.Stop is { } stop
        ? stop.InWords
        : line.Status == LineStatus.Pending ? new("待定", "pending") : new("不发放", "suppressed");
}
