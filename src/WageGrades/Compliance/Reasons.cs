using WageGrades.Citations;
using WageGrades.Findings;

namespace WageGrades.Compliance;

/// <summary>Why something was not tested against a minimum wage.</summary>
internal static class Reasons
{
    internal static readonly LocalizedText NoPeople = new("未提供人员", "no people were given");
    internal static readonly LocalizedText NoArea = new("工作地属于哪一类最低工资地区不明", "it is not known in which minimum-wage area the workplace lies");
    internal static readonly LocalizedText NoMinimumWage = new("当时的最低工资标准不明", "the minimum wage of the time is not known");
    internal static readonly LocalizedText NoBasePay = new("基本工资不由本协议确定", "base pay is not set by this agreement");
    internal static readonly LocalizedText Blocked = new("工资不能计算，见检查问题", "the pay cannot be computed; see the findings of the pay");
    internal static readonly LocalizedText Pending = new("有待定的工资项目", "lines of the pay are still open");
    internal static readonly LocalizedText OtherCurrency = new("币种与最低工资标准不同", "the currency is not that of the minimum wage");
    internal static readonly LocalizedText OtherForm = new(
        "该用工形式不适用月最低工资",
        "the monthly minimum does not apply to the form of employment");
    internal static readonly LocalizedText NotFull = new(
        "当月缺勤、非全月在职或非全时，由协议的最低标准处理",
        "absence, part of a month or part of the hours; left to the agreement's floors");

    /// <summary>The clause does not say whether it counts, and no default does.</summary>
    internal static LocalizedText Unanswered(ClauseReference clause) => new(
        $"{clause.InChinese}未写明是否计入最低工资，也没有默认口径", $"{clause.InEnglish} does not say whether it counts towards the minimum wage, and no default does");
}
