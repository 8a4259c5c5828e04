using WageGrades.Findings;
using WageGrades.Monetary;
using WageGrades.Periods;

namespace WageGrades.Ladders;

/// <content>The texts of the report.</content>
public sealed partial class PayLadder
{
    private static class Words
    {
        internal static LocalizedText Grade => new("薪级", "Grade");

        internal static LocalizedText Step => new("薪档", "Step");

        internal static LocalizedText DashedIsBefore => new("虚线：现行；实线：方案", "dashed: now; full: proposed");

        internal static LocalizedText Title(Currency currency, PayUnit per) => new(
            $"工资标准表（{currency.In(Language.Chinese)}{(per == PayUnit.Month ? "" : PayUnits.After(per).Chinese)}）",
            $"Pay ladder ({currency}{(per == PayUnit.Month ? "" : PayUnits.After(per).English)})");

        internal static LocalizedText StepOf(int step) => new(
            FormattableString.Invariant($"{step} 档"),
            FormattableString.Invariant($"Step {step}"));
    }
}
