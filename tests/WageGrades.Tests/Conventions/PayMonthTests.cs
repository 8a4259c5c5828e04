using NodaTime;
using WageGrades.Periods;

namespace WageGrades.Tests.Conventions;

/// <summary>
/// Which days a month has is said by <see cref="PayPeriod"/> alone. Who needs the calendar's months or years, or the number of a day, stands here
/// with the reason; whatever else asks for them would pay a month of other days than the agreement says.
/// </summary>
public sealed class PayMonthTests
{
    private static readonly (Type Type, string Member, int Parameters)[] OfTheCalendar =
    [
        (typeof(DateSpan), nameof(DateSpan.OfMonth), 1), (typeof(DateSpan), nameof(DateSpan.OfYear), 1),
        (typeof(YearMonth), nameof(YearMonth.OnDayOfMonth), 1), (typeof(LocalDate), nameof(LocalDate.ToYearMonth), 0),
        (typeof(LocalDate), "get_Day", 0), (typeof(LocalDate), "get_Month", 0), (typeof(LocalDate), "get_Year", 0),
        (typeof(PayPeriod), "get_CalendarMonth", 0),
        (typeof(StartRule), nameof(StartRule.FirstDueDay), 1), (typeof(StopRule), nameof(StopRule.FirstDayNotDue), 1),
    ];

    private static readonly Dictionary<string, string> Reasons = new(StringComparer.Ordinal)
    {
        ["PayPeriod"] = "the one home of both directions",
        ["MonthRun"] = "how far the calendar reaches",
        ["IsoDate"] = "how far the calendar reaches",
        ["DateSpan"] = "the calendar's months and years as users name them",
        ["StartRule"] = "the overload for calendar months; the number of a day, adjustment dates of the year",
        ["StopRule"] = "the overload for calendar months",
        ["AnniversaryRule"] = "anniversaries are dates",
        ["WorkCalendar"] = "a calendar is kept by calendar months",
        ["CutOff"] = "a date of the year",
        ["ServiceTime"] = "the first year that can be counted from",
        ["CompletedService"] = "months of service end on dates; an estimate that is corrected by them",
        ["BonusRates"] = "who began on 29 February",
        ["ClauseFactFinder"] = "who began on 29 February",
        ["OccurrenceFinder"] = "anniversaries are dates",
        ["AchievementFinder"] = "the year of a recognised result is the calendar's",
        ["BenefitReader"] = "a year's verified benefit is that of the calendar year",
        ["PromotionRules"] = "promotions of a calendar year",
        ["IncentiveChecks"] = "a plan of a calendar year",
        ["ReplayAgreement"] = "events are moved by whole years",
        ["RestDays"] = "a calendar is kept by calendar months",
        ["SimpleInterest"] = "a pay day is a date of the calendar month",
        ["AgreementRegister"] = "where no agreement says it",
        ["RosterScope"] = "where no agreement says it",
        ["Workforce"] = "the overload for calendar months",
        ["Worker"] = "counts of single days are kept by the calendar month of their day",
        ["DayCountTable"] = "counts of single days are kept by the calendar month of their day",
        ["PolicyShapes"] = "the days of a calendar as the document lists them",
        ["DateCell"] = "how a date is written",
        ["MonthCell"] = "how a month is written",
        ["ContractDates"] = "how contracts write dates",
    };

    [Fact]
    public void Library_AsksPayPeriodForTheDaysOfAMonth() =>
        House.HasNone(Uses().Where(use => !Reasons.ContainsKey(use.Type)).Select(use => $"{use.Type}.{use.Method} calls {use.Called}"));

    [Fact]
    public void Reasons_AreOfTypesThatNeedOne() => House.HasNone(Reasons.Keys.Except(Uses().Select(use => use.Type)));

    private static IEnumerable<(string Type, string Method, string Called)> Uses() =>
        from type in House.Types
        from method in Il.MethodsOf(type)
        from instruction in Il.InstructionsOf(method)
        where instruction.Member is System.Reflection.MethodBase called
            && OfTheCalendar.Contains((called.DeclaringType!, called.Name, called.GetParameters().Length))
        select (Outermost(type).Name.Split('`')[0], method.Name, $"{instruction.Member!.DeclaringType!.Name}.{instruction.Member.Name}");

    private static Type Outermost(Type type) => type.DeclaringType is { } outer ? Outermost(outer) : type;
}
