using WageGrades.Findings;
using WageGrades.Internal;

namespace WageGrades.Contracts;

/// <summary>Dates as contracts write them.</summary>
internal static class ContractDates
{
    internal static LocalizedText Of(LocalDate day) => new($"{day.Year}年{day.Month}月{day.Day}日", IsoDate.Of(day));

    internal static LocalizedText Of(YearMonth month) => new($"{month.Year}年{month.Month}月", IsoDate.Of(month));
}
