using WageGrades.Costing;
using WageGrades.Findings;
using WageGrades.Internal;

namespace WageGrades.Contracts;

/// <content>The texts of the sheet in both languages.</content>
public sealed partial record BargainingSheet
{
    private static class Words
    {
        internal static LocalizedText Title => new("工资集体协商方案对照表", "Wage bargaining: proposals side by side");

        internal static LocalizedText Clause => new("条款", "Clause");

        internal static LocalizedText Standing => new("现行", "Standing");

        internal static LocalizedText Union => new("工会方案", "Union");

        internal static LocalizedText Employer => new("企业方案", "Employer");

        internal static LocalizedText Difference => new("差额（全年成本）", "Difference (yearly cost)");

        internal static LocalizedText People => new("涉及人数", "People touched");

        internal static LocalizedText Total => new("全年成本", "Yearly cost");

        internal static LocalizedText Same => new("双方一致", "agreed by both");

        internal static LocalizedText AsStanding => new("不变", "as it stands");

        internal static LocalizedText Partial => new(
            "有人员不能完整计算，或有事项未计价，成本不完整。", "Somebody could not be computed in full, or something is not priced: the costs are incomplete.");

        internal static LocalizedText Proposals(LocalizedText union, LocalizedText employer) =>
            new($"工会方案 {union.Chinese}；企业方案 {employer.Chinese}。", $"Union: {union.English}; employer: {employer.English}.");

        internal static LocalizedText Window(CostReport cost)
        {
            var (first, last, people) = (IsoDate.Of(cost.FirstMonth), IsoDate.Of(cost.LastMonth), cost.ByPerson.Count);
            return new(
                $"成本按 {first} 至 {last}、{people} 人测算，与现行协议相比；金额单位：{cost.Currency.In(Language.Chinese)}；差额为工会方案减企业方案。",
                $"Costs of {first} to {last} for {EnglishCount.People(people)}, against the agreement as it stands, in {cost.Currency}; differences are union less employer.");
        }
    }
}
