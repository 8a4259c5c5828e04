using WageGrades.Findings;
using WageGrades.Monetary;

namespace WageGrades.Calculation;

/// <summary>Hours of one kind in a month and their multiple; the code is the occurrence of the line.</summary>
internal sealed record OvertimeKind(string Code, Ratio Hours, Ratio Multiple)
{
    internal const string WorkingDay = "working-day";
    internal const string RestDay = "rest-day";
    internal const string Holiday = "holiday";
    internal const string Cycle = "cycle";

    internal LocalizedText Name => Code switch
    {
        WorkingDay => new("工作日加班", "working days"),
        RestDay => new("休息日加班", "rest days"),
        Holiday => new("法定节假日加班", "statutory holidays"),
        _ => new("综合工时周期超时", "beyond the hours of the cycle"),
    };
}
