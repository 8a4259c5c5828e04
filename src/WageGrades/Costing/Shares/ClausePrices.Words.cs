using WageGrades.Findings;
using WageGrades.Internal;

namespace WageGrades.Costing;

/// <content>The texts of the report.</content>
public sealed partial record ClausePrices
{
    private static class Words
    {
        internal static LocalizedText Title(LocalizedText proposal) => new($"方案 {proposal.Chinese} 分项成本表", $"What each part of proposal {proposal.English} costs");

        internal static LocalizedText Explained => new(
            "平均分摊：把各部分按所有可能的先后次序逐一加入，取其新增成本的平均数；各部分之和恰为方案成本。",
            "A share is the average of what a part adds over all orders in which the parts can come; shares add up to the cost of the proposal.");

        internal static LocalizedText Ranged => new(
            "幅度：按次序不同，该部分新增成本的最低和最高数。",
            "The range is the least and the most that a part adds, depending on the order.");

        internal static LocalizedText Grouped => new(
            FormattableString.Invariant($"超过 {CostShares.MostParts} 项，部分修改或条款合并定价；合并的条款在组内再平均分摊，各条款之和恰为该组。"),
            FormattableString.Invariant($"There are more than {CostShares.MostParts}: some changes or clauses are priced together. Inside a group each clause has its share, and these add up to the group's."));

        internal static LocalizedText OfThis(LocalizedText member) => new($"其中：{member.Chinese}", $"of this: {member.English}");

        internal static LocalizedText Window(YearMonth first, YearMonth last, int people) => new(
            FormattableString.Invariant($"测算期间 {IsoDate.Of(first)} 至 {IsoDate.Of(last)}，{people} 人。"),
            FormattableString.Invariant($"Costed {IsoDate.Of(first)} to {IsoDate.Of(last)}, {EnglishCount.People(people)}."));

        internal static LocalizedText Partial => new(
            "合计不完整：有人未完整计入，或有被修改的或有项目未纳入测算；各项成本同样不完整。",
            "Totals are partial: somebody is not in the cost in full, or a changed contingent clause is not priced; so are the prices.");

        internal static LocalizedText Part => new("条款与修改", "Clause and change");

        internal static LocalizedText Alone => new("单独成本", "Alone");

        internal static LocalizedText LastIn => new("最后加入", "Coming last");

        internal static LocalizedText InOrder => new("按方案顺序", "In order");

        internal static LocalizedText Share => new("平均分摊", "Share");

        internal static LocalizedText Range => new("幅度", "Range");

        internal static LocalizedText Interaction => new("相互作用", "Interaction");

        internal static LocalizedText Total => new("合计", "Total");

        internal static LocalizedText Findings => new("检查问题", "Findings");

        internal static LocalizedText Picture(LocalizedText proposal) => new($"方案 {proposal.Chinese}：各部分平均分摊成本", $"Proposal {proposal.English}: share of each part");

        internal static LocalizedText WithChange(LocalizedText clause, ILocalizable change) => new(
            $"{clause.Chinese}：{change.In(Language.Chinese)}",
            $"{clause.English}: {change.In(Language.English)}");

        internal static LocalizedText Together(LocalizedText[] clauses) => new(
            string.Join("、", clauses.Select(each => each.Chinese)),
            string.Join(", ", clauses.Select(each => each.English)));
    }
}
