using WageGrades.Citations;
using WageGrades.Findings;
using WageGrades.Internal;

namespace WageGrades.Costing;

/// <summary>Why an on-cost is not told.</summary>
internal static class OnCostWords
{
    internal static LocalizedText OutOfRange => new("金额超出可计算范围", "the sum is out of the range of money");

    internal static LocalizedText OfNobodyCosted => new("所给人员都不在测算之内", "none of these people is costed");

    internal static LocalizedText OfNoMonth => new("测算各月的基数都不取自该年", "the base of no month costed is of that year");

    internal static LocalizedText Undeclared(IReadOnlyList<ClauseReference> clauses) => new(
        $"条款 {string.Join("、", clauses)} 未约定是否计入基数",
        $"{EnglishCount.Noun(clauses.Count, "clause", "clauses")} {string.Join(", ", clauses)} {EnglishCount.Noun(clauses.Count, "does not say whether it counts", "do not say whether they count")}");
}
