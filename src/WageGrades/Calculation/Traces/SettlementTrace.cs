using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Monetary;

namespace WageGrades.Calculation;

/// <summary>How a year's settlement came about (年度结算): assessed amount less advances, less what an earlier year left over.</summary>
/// <param name="Year">The calendar year.</param>
/// <param name="Assessed">What the year was assessed at.</param>
/// <param name="Advanced">What was advanced for it.</param>
/// <param name="Carried">What was set off for the year before, zero or more.</param>
internal sealed record SettlementTrace(int Year, Money Assessed, Money Advanced, Money Carried) : TraceStep
{
    private protected override string Text(Language language)
    {
        var year = IsoDate.OfYear(Year);
        return language == Language.Chinese
            ? $"{year} 年度核定 {Assessed.In(language)}，已预发 {Advanced.In(language)}{(Carried.IsZero ? "" : $"，抵上年结转 {Carried.In(language)}")}"
            : $"{year} assessed at {Assessed.In(language)}, advanced {Advanced.In(language)}{(Carried.IsZero ? "" : $", {Carried.In(language)} set off for the year before")}";
    }
}
