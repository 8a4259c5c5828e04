using WageGrades.Findings;
using WageGrades.Internal;

namespace WageGrades.Costing;

/// <content>The texts of the report.</content>
public sealed partial record AbilityToPay
{
    private static class Words
    {
        internal static LocalizedText Title => new("人工成本承受能力", "Ability to pay");

        internal static LocalizedText Revenue => new("营业收入", "revenue");

        internal static LocalizedText Profit => new("利润总额", "profit");

        internal static LocalizedText ValueAdded => new("增加值", "value added");

        internal static LocalizedText LabourCost => new("人工成本", "labour cost");

        internal static LocalizedText WageTotal => new("工资总额", "wage total");

        internal static LocalizedText NotSupplied(IReadOnlyList<LocalizedText> figures) => new(
            $"未提供{string.Join("、", figures.Select(figure => figure.Chinese))}",
            $"{string.Join(" and ", figures.Select(figure => figure.English))} not supplied");

        internal static LocalizedText NotAboveZero(LocalizedText figure) => new(
            $"{figure.Chinese}不大于零，不能计算",
            $"{figure.English} is not above zero");

        internal static LocalizedText Source(FirmFigures figures) => new(
            $"数据来源：{figures.Name.Chinese}，{figures.Period}{(figures.AsOf is { } day ? $"，{IsoDate.Of(day)} 核定" : "")}。",
            $"Figures: {figures.Name.English}, {figures.Period}{(figures.AsOf is { } on ? $", established {IsoDate.Of(on)}" : "")}.");

        internal static LocalizedText Assumed => new(
            "方案使人工成本增加企业承担的工资和测算口径中的附加成本，利润总额相应减少，营业收入和增加值不变。",
            "Labour cost rises by the employer's part of the pay and the on-costs of the basis, profit falls by it; revenue and value added stay as they are.");

        internal static LocalizedText Partial => new(
            "有方案的成本不完整，所列指标不含缺少的部分。",
            "The cost of a proposal is partial or not fully priced; its shares lack the rest.");

        internal static LocalizedText Figure => new("项目", "Figure");

        internal static LocalizedText Now => new("现状", "Now");

        internal static LocalizedText Rise => new("人工成本增加", "Labour cost rises by");

        internal static LocalizedText Name(AbilityIndicator indicator) => indicator switch
        {
            AbilityIndicator.LabourCostToRevenue => new("人事费用率（人工成本 ÷ 营业收入）", "Labour cost ÷ revenue"),
            AbilityIndicator.LabourCostToValueAdded => new("劳动分配率（人工成本 ÷ 增加值）", "Labour cost ÷ value added"),
            AbilityIndicator.ProfitToLabourCost => new("人工成本利润率（利润总额 ÷ 人工成本）", "Profit ÷ labour cost"),
            _ => throw Closed.Missed(indicator),
        };

        internal static LocalizedText Findings => new("检查问题", "Findings");
    }
}
