using WageGrades.Findings;
using WageGrades.Internal;

namespace WageGrades.Contracts;

/// <summary>What the kinds of grounds, amounts, schedules, schemes and other families of an agreement's document are called in a contract.</summary>
internal static class KindLabels
{
    private static readonly ValueMap<string, LocalizedText> All = ValueMap.Of<string, LocalizedText>(
    [
        new("achievement", new("取得成果", "an achievement")),
        new("annual", new("年薪制", "annual pay")),
        new("benefit-share", new("效益提成", "a share of the benefit")),
        new("bonus", new("津贴、奖励", "an allowance or award")),
        new("by-days", new("按天数", "by days")),
        new("by-months", new("按月数", "by months")),
        new("by-table", new("按对照表套入", "by a table of places")),
        new("cell", new("工资标准表的一格", "a cell of the ladder")),
        new("contribution", new("按当月分配系数", "the month's weight")),
        new("count", new("当月计数", "a count of the month")),
        new("counter", new("当月计数", "a counter of the month")),
        new("counts", new("当月计数折分", "counters by values")),
        new("employed", new("在职", "being employed")),
        new("figure", new("固定标准", "one figure")),
        new("fixed", new("定额", "one amount")),
        new("floor", new("最低标准", "a floor")),
        new("for-months", new("自起发之月起按月发放若干个月", "every month for a number of months")),
        new("formula", new("数量×标准×系数", "a quantity times a rate times a factor")),
        new("grade-table", new("按本人等级", "by the own grade")),
        new("in-full", new("全额", "in full")),
        new("joining", new("入职", "joining")),
        new("ladder", new("工资标准表", "a ladder")),
        new("leave", new("假期工资", "pay in leave")),
        new("level", new("资历等级", "the level of the framework")),
        new("lump-sum", new("对以往期间一次性发放", "a lump sum for a past time")),
        new("month", new("当月满足条件", "a month that meets conditions")),
        new("monthly", new("按月定额", "an amount a month")),
        new("national", new("国家术语表的补充", "additions to national terms")),
        new("nearest-not-lower", new("就近就高", "the nearest step not lower")),
        new("negotiated", new("协议工资", "negotiated pay")),
        new("one-off", new("一次性发放", "once")),
        new("overtime", new("加班工资", "overtime")),
        new("own", new("自定术语表", "own terms")),
        new("pay", new("其他条款的工资", "pay under other clauses")),
        new("per-unit", new("按单位计发", "an amount for each unit")),
        new("periodic", new("按期发放", "paid periodically")),
        new("piece", new("计件工资", "piece rates")),
        new("points", new("点数×点值", "points times their value")),
        new("pool", new("总额分配", "a pool that is split")),
        new("population", new("属于一定范围的人员", "belonging to a group")),
        new("post", new("任职岗位", "the post held")),
        new("project", new("项目工资", "project pay")),
        new("range", new("在幅度内核定", "decided within ranges")),
        new("result-share", new("成果收益分享", "a share in results")),
        new("same-step", new("同档套入", "the same step")),
        new("scheme", new("薪酬模式", "a pay scheme")),
        new("seniority", new("工龄", "years of service")),
        new("service", new("满工龄的期数", "completed service")),
        new("service-age", new("满工龄周年时发放", "on an anniversary of service")),
        new("service-bands", new("工龄分段", "bands of service")),
        new("share", new("按比例", "a share")),
        new("share-of-pay", new("按工资比例", "a share of pay")),
        new("standing", new("资格、等级或学历", "a grade, title or degree")),
        new("supplied", new("由外部核定金额", "an amount that is supplied")),
        new("table", new("分档标准", "amounts by entry")),
        new("text", new("文字条款", "words only")),
        new("while-held", new("具备期间按月发放", "every month while it lasts")),
    ]);

    /// <summary>How a kind is called; null where it is none of these.</summary>
    internal static LocalizedText? Find(string kind) => All.GetValueOrDefault(kind);
}
