using WageGrades.Findings;
using WageGrades.Monetary;

namespace WageGrades.Ladders;

/// <content>The texts of the report.</content>
public sealed partial class PayLadder
{
    private static class Words
    {
        internal static LocalizedText Grade => new("等级", "Grade");

        internal static LocalizedText Step => new("档次", "Step");

        internal static LocalizedText Title(Currency currency) => new(
            $"工资标准表（{currency.In(Language.Chinese)}）",
            $"Pay ladder ({currency})");

        internal static LocalizedText StepOf(int step) => new(
            FormattableString.Invariant($"{step} 档"),
            FormattableString.Invariant($"Step {step}"));
    }
}
