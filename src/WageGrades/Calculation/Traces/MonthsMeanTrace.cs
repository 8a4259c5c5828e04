using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Monetary;

namespace WageGrades.Calculation;

/// <summary>The mean of what named months give (基数月份平均).</summary>
/// <param name="Months">The months with a day that counts.</param>
/// <param name="Mean">Their mean.</param>
internal sealed record MonthsMeanTrace(IReadOnlyList<YearMonth> Months, ExactAmount Mean) : TraceStep
{
    private protected override string Text(Language language)
    {
        var months = string.Join(language == Language.Chinese ? "、" : ", ", Months.Select(IsoDate.Of));
        return language == Language.Chinese ? $"{months} 平均{Mean.Shown(language)}" : $"mean of {months}: {Mean.Shown(language)}";
    }
}
