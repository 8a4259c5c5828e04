using WageGrades.Findings;

namespace WageGrades.Costing;

/// <content>The texts of the report.</content>
public sealed partial record Solution
{
    internal static class Words
    {
        internal static LocalizedText Title => new("按预算倒推", "Solved for a budget");

        internal static LocalizedText Free(LocalizedText knob, SolvedValue least, SolvedValue most, int values) => new(
            FormattableString.Invariant($"待求项：{knob.Chinese}，{least.In(Language.Chinese)} 至 {most.In(Language.Chinese)}，共 {values} 个取值。"),
            FormattableString.Invariant($"Free: {knob.English}, {least.In(Language.English)} to {most.In(Language.English)}, {values} values."));

        internal static LocalizedText Has(LocalizedText condition) => new($"约束条件：{condition.Chinese}。", $"Condition: {condition.English}.");

        internal static LocalizedText Order(CostOrder order, int tried) => order switch
        {
            CostOrder.Rising => new("已逐一测算全部取值：取值提高时，成本都不下降。", "The cost rises: every value was costed, and none costs less than one before it."),
            CostOrder.NotRising => new(
                "已逐一测算全部取值：有的取值更高而成本更低。",
                "The cost does not rise throughout: some value costs less than one before it; every value was costed."),
            CostOrder.RisingWhereTried => new(
                FormattableString.Invariant($"测算了 {tried} 个取值，未见取值更高而成本更低；其余取值没有测算。"),
                FormattableString.Invariant($"{tried} values were costed, none of which costs less than one before it; not every value was.")),
            _ => throw Internal.Closed.Missed(order),
        };

        internal static LocalizedText Value => new("取值", "Value");

        internal static LocalizedText InYear => new("年内成本", "In-year");

        internal static LocalizedText FullYear(bool isFullYear) => isFullYear ? new("满年成本", "Full-year") : new("期间成本", "All months");

        internal static LocalizedText Note => new("说明", "Note");

        internal static LocalizedText Answer => new("倒推结果", "the answer");

        internal static LocalizedText Slack(string amount) => new($"倒推结果，预算余 {amount}", $"the answer, {amount} of the budget left");

        internal static LocalizedText Next => new("下一个取值", "the next value");

        internal static LocalizedText Breaks(LocalizedText[] conditions) => new(
            $"下一个取值，不满足：{string.Join("；", conditions.Select(each => each.Chinese))}",
            $"the next value, not: {string.Join("; ", conditions.Select(each => each.English))}");

        internal static LocalizedText Plateau(SolvedValue from, SolvedValue to) => new(
            $"{from.In(Language.Chinese)} 至 {to.In(Language.Chinese)} 因取整成本相同。",
            $"{from.In(Language.English)} to {to.In(Language.English)} cost the same, because amounts are rounded.");

        internal static LocalizedText NothingFits(LocalizedText[] conflict) => conflict.Length == 0
            ? new("没有结果，原因见下。", "There is no answer; why stands below.")
            : new(
                $"没有取值同时满足：{string.Join("；", conflict.Select(each => each.Chinese))}。",
                $"No value satisfies {string.Join(" together with ", conflict.Select(each => each.English))}.");

        internal static LocalizedText Findings => new("检查问题", "Findings");
    }
}
