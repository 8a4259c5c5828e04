using WageGrades.Findings;
using WageGrades.Internal;

namespace WageGrades.Costing;

/// <content>The texts of the report.</content>
public sealed partial record CellCostReport
{
    private static class Words
    {
        internal static LocalizedText Title(string proposal) => new($"方案 {proposal} 按人数表测算", $"Cost of {proposal} by counts of cells");

        internal static LocalizedText Basis(CellCostReport report) => new(
            $"测算期间 {IsoDate.Of(report.FirstMonth)} 至 {IsoDate.Of(report.LastMonth)}，"
            + FormattableString.Invariant($"人员按 {IsoDate.Of(report.FrozenOn)} 所在薪级薪档固定，共 {report.PeopleCosted} 人；不含姓名、日期和事件。"),
            $"Months {IsoDate.Of(report.FirstMonth)} to {IsoDate.Of(report.LastMonth)}; {EnglishCount.People(report.PeopleCosted)} "
            + $"on their cells of {IsoDate.Of(report.FrozenOn)}, without names, dates or events.");

        internal static LocalizedText Result(CellCostReport report) => report.Difference switch
        {
            { IsExact: true, Least: { } exact } => new($"方案成本 {CostText.Number(exact)}。", $"The proposal costs {CostText.Number(exact)}."),
            { Least: { } least, Most: { } most } => new(
                $"方案成本在 {CostText.Number(least)} 与 {CostText.Number(most)} 之间。",
                $"The proposal costs between {CostText.Number(least)} and {CostText.Number(most)}."),
            _ => new(
                $"有条款不能确定；可确定的条款合计：{Both(report.Told, Language.Chinese)}。",
                $"Some clauses are not told; those that are come to {Both(report.Told, Language.English)}."),
        };

        internal static LocalizedText Partial(int notPaid, int notCounted) => new(
            FormattableString.Invariant($"结果不完整：{notPaid} 人所在薪级薪档不能计算，{notCounted} 人未计入人数表，均不在金额中。"),
            $"The figures are partial: the cells of {EnglishCount.People(notPaid)} cannot be paid, {EnglishCount.People(notCounted)} "
            + "were not counted; neither are in them.");

        internal static LocalizedText Range(string least, string most) =>
            least == most ? LocalizedText.Same(least) : new($"{least} 至 {most}", $"{least} to {most}");

        internal static LocalizedText Of(CellKnowledge knowledge) => knowledge switch
        {
            CellKnowledge.Exact => new("可确定", "exact"),
            CellKnowledge.Bounded => new("有上下限", "bounded"),
            CellKnowledge.NotTold => new("不能确定", "not told"),
            _ => throw Closed.Missed(knowledge),
        };

        internal static LocalizedText IsNotTold(string clause, LocalizedText heading) => new(
            $"{clause} {heading.Chinese}：不能确定，不在表内。", $"{clause} {heading.English}: not told, and not in the table.");

        internal static LocalizedText ByClause => new("按条款", "By clause");

        internal static LocalizedText ByCell => new("按薪级薪档：基本工资", "By cell: base pay");

        internal static LocalizedText Clause => new("条款", "Clause");

        internal static LocalizedText Knowledge => new("确定程度", "Known");

        internal static LocalizedText Least => new("最低", "Least");

        internal static LocalizedText Most => new("最高", "Most");

        internal static LocalizedText InYearOf => new("其中年内", "In the year");

        internal static LocalizedText Why => new("说明", "Why");

        internal static LocalizedText Total => new("合计", "Total");

        internal static LocalizedText Cell => new("薪级/薪档", "Cell");

        internal static LocalizedText People => new("人数", "People");

        internal static LocalizedText Now => new("现行", "Now");

        internal static LocalizedText Proposed => new("方案", "Proposed");

        internal static LocalizedText More => new("增加", "More");

        internal static LocalizedText NotTold => new("不能确定", "not told");

        internal static LocalizedText Findings => new("检查问题", "Findings");
    }
}
