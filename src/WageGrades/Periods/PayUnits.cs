using WageGrades.Findings;
using WageGrades.Internal;

namespace WageGrades.Periods;

/// <summary>Units of pay in words.</summary>
internal static class PayUnits
{
    /// <summary>What follows an amount: 元<b>/小时</b>, AUD <b>an hour</b>.</summary>
    internal static LocalizedText After(PayUnit unit) => unit switch
    {
        PayUnit.Hour => new("/小时", " an hour"),
        PayUnit.Day => new("/日", " a day"),
        PayUnit.Week => new("/周", " a week"),
        PayUnit.Month => new("/月", " a month"),
        PayUnit.Year => new("/年", " a year"),
        _ => throw Closed.Missed(unit),
    };

    /// <summary>The unit by itself.</summary>
    internal static LocalizedText Name(PayUnit unit) => unit switch
    {
        PayUnit.Hour => new("小时", "hour"),
        PayUnit.Day => new("日", "day"),
        PayUnit.Week => new("周", "week"),
        PayUnit.Month => new("月", "month"),
        PayUnit.Year => new("年", "year"),
        _ => throw Closed.Missed(unit),
    };
}
