using WageGrades.Bonuses;
using WageGrades.Internal;
using WageGrades.Periods;

namespace WageGrades.Serialization;

/// <content>What people say for the rules.</content>
internal static partial class RuleTexts
{
    private static Wording Say(StartRule rule) => rule.Kind switch
    {
        StartRuleKind.OnTheDay => new("当日起", "from the day"),
        StartRuleKind.MonthAfter => new("次月起", "from the month after"),
        StartRuleKind.ThisMonthIfBy => new($"{rule.Day} 日以前（含）的当月起，以后的次月起", $"from this month if by day {rule.Day}, else from the next"),
        StartRuleKind.NextAdjustmentDate => new(
            $"下一调整日起（{string.Join('、', rule.AdjustmentDates.Select(day => Say(day).Chinese))}）",
            $"from the next of {string.Join(", ", rule.AdjustmentDates.Select(day => Say(day).English))}"),
        _ => throw Closed.Missed(rule.Kind),
    };

    private static Wording Say(BenefitWindow window) => window.MonthsOfUse is { } months
        ? new($"投用后 {months} 个月内", $"within {months} months of use")
        : new("当年度内", "within the calendar year");

    private static Wording Say(AnnualDate day) => new($"{day.Month} 月 {day.Day} 日", IsoDate.Of(day));

    private static Wording Say(CutOff cutOff) => cutOff.Kind switch
    {
        CutOffKind.None => new("不要求", "not asked for"),
        CutOffKind.StartOfMonth => new("发放月月初在职", "the first day of the month of payment"),
        CutOffKind.EndOfMonth => new("发放月月末在职", "the last day of the month of payment"),
        CutOffKind.EndOfPeriod => new("期间末在职", "the last day of the period"),
        CutOffKind.OnDay => new(
            $"{(cutOff.IsInYearAfter ? "次年 " : "")}{Say(cutOff.Day!.Value).Chinese}在职",
            $"{Say(cutOff.Day.Value).English}{(cutOff.IsInYearAfter ? " of the next year" : "")}"),
        _ => throw Closed.Missed(cutOff.Kind),
    };
}
