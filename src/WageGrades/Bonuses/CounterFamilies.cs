using WageGrades.Classification;

namespace WageGrades.Bonuses;

/// <summary>What the law on wages takes pay by a counter of the month for.</summary>
internal static class CounterFamilies
{
    internal static ClauseFamily Of(Term counter) => counter switch
    {
        _ when counter == MonthCounter.OvertimeHours || counter == MonthCounter.RestDayOvertimeHours
            || counter == MonthCounter.RestDayHoursTakenOff || counter == MonthCounter.HolidayOvertimeHours => ClauseFamily.Overtime,
        { Code: "evening-shifts" or "night-shifts" or "hot-days" } => ClauseFamily.ConditionAllowance,
        _ when MonthCounter.Vocabulary.Contains(counter) => ClauseFamily.TimeCounted,

        // A counter of the agreement's own may stand for anything.
        _ => ClauseFamily.Other,
    };
}
