using WageGrades.Findings;
using WageGrades.Monetary;

namespace WageGrades.Costing;

/// <content>The texts of it in both languages.</content>
public sealed partial class SolveCondition
{
    private static class Words
    {
        internal static LocalizedText NobodyLoses => new("无人工资减少", "nobody loses");

        internal static LocalizedText CostAtMost(decimal budget) => new($"成本不超过 {Number(budget)}", $"cost at most {Number(budget)}");

        internal static LocalizedText InYearCostAtMost(decimal budget) => new($"年内成本不超过 {Number(budget)}", $"in-year cost at most {Number(budget)}");

        internal static LocalizedText PayerCostAtMost(LocalizedText payer, decimal budget) => new(
            $"{payer.Chinese}承担不超过 {Number(budget)}", $"{payer.English}'s part at most {Number(budget)}");

        internal static LocalizedText CostAtLeast(decimal amount) => new($"成本不低于 {Number(amount)}", $"cost at least {Number(amount)}");

        internal static LocalizedText EveryoneAtLeast(decimal perMonth) => new(
            $"每人每月至少增加 {Number(perMonth)}", $"everybody at least {Number(perMonth)} more a month");

        internal static LocalizedText GrowthAtLeast(Ratio share, string[] grades) => new(
            $"{(grades.Length == 0 ? "全体" : string.Join("、", grades))}平均增长不低于 {share.In(Language.Chinese)}",
            $"{(grades.Length == 0 ? "everybody" : string.Join(", ", grades))} on average at least {share.In(Language.English)} more");

        private static string Number(decimal amount) => SolveKnob.Text(amount);
    }
}
