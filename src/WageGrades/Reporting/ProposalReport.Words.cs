using WageGrades.Findings;
using WageGrades.Monetary;

namespace WageGrades.Reporting;

/// <content>The texts of the report.</content>
public sealed partial record ProposalReport
{
    private static class Words
    {
        internal static LocalizedText Changes => new("修改内容", "Changes");

        internal static LocalizedText WhomTheClausesReach => new("条款落实情况", "Whom the clauses reach");

        internal static LocalizedText PeoplesPay => new("个人举例", "People's pay before and after");

        internal static LocalizedText ReportOnProposal(string name) => new(
            $"方案 {name} 综合报告",
            $"Report on proposal {name}");

        internal static LocalizedText GainLoseUnchangedLeftOut(int gainers, int losers, int unchanged, int leftOut) => new(
            $"受益 {gainers} 人，受损 {losers} 人，不变 {unchanged} 人，未计入或只部分计入 {leftOut} 人。",
            $"{gainers} gain, {losers} lose, {unchanged} unchanged, {leftOut} left out or in part.");

        internal static LocalizedText CheckedUnderErrorsWarnings(LocalizedText jurisdiction, int errors, int warnings) => new(
            $"按{jurisdiction.Chinese}检查：错误 {errors} 项，警告 {warnings} 项。",
            $"Checked under {jurisdiction.English}: {errors} errors, {warnings} warnings.");

        internal static LocalizedText SomeContingentClausesAreNot => new(
            "部分或有项目未纳入测算，不代表零。",
            "Some contingent clauses are not priced, which is not zero.");

        internal static LocalizedText FullYear(string who, string month, Money difference) => new(
            $"{who}，{month}，满年 {difference}",
            $"{who}, {month}, full-year {difference}");

        internal static LocalizedText Clause => new("条款", "Clause");

        internal static LocalizedText ItemAndArithmetic => new("项目与计算", "Item and arithmetic");

        internal static LocalizedText Now => new("现行", "Now");

        internal static LocalizedText Proposed => new("方案", "Proposed");

        internal static LocalizedText More => new("增加", "More");

        internal static LocalizedText Total => new("合计", "Total");

        internal static LocalizedText Semicolon => new("；", "; ");

        internal static LocalizedText LadderProposed(LocalizedText heading) => new(
            $"{heading.Chinese}（方案）",
            $"{heading.English} (proposed)");

        internal static LocalizedText CostInShort(Costing.CostReport cost) => new(
            $"满年成本{(cost.IsComplete ? "" : "（部分）")} {cost.FullYear}，年内 {cost.InYear}，翘尾 {cost.CarryOver}；企业承担满年 {cost.EmployersBill.FullYear.Difference}。",
            $"Full-year cost {cost.FullYear}{(cost.IsComplete ? "" : " (partial)")}, in-year {cost.InYear}, carry-over {cost.CarryOver}; the employer's full-year bill {cost.EmployersBill.FullYear.Difference}.");
    }
}
