using WageGrades.Findings;

namespace WageGrades.Costing;

/// <summary>The texts of prices in other units.</summary>
internal static class PriceWords
{
    internal static LocalizedText PerUnit => new("折合", "In other units");

    internal static LocalizedText PerPersonMonth => new("每人每月", "Per person-month");

    internal static LocalizedText Touched => new("涉及人数", "People touched");

    internal static LocalizedText PerPersonTouched => new("每名涉及人员", "Per person touched");

    internal static LocalizedText OfWageTotal => new("占工资总额 %", "% of wage total");

    internal static LocalizedText OfAveragePay => new("占平均工资 %", "% of average pay");

    internal static LocalizedText Base(LocalizedText? name, string wageTotal, string headcount) => name is null
        ? new(
            $"百分比的参照基数：测算人员按现行协议的年工资 {wageTotal}，{headcount} 人。",
            $"Percentages are of the pay of those people for a year under the agreement unchanged: {wageTotal}, {headcount} people.")
        : new(
            $"百分比的参照基数：{name.Chinese} {wageTotal}，平均 {headcount} 人。",
            $"Percentages are of {name.English}: {wageTotal}, {headcount} people on average.");
}
