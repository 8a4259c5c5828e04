using WageGrades.Findings;
using WageGrades.Internal;

namespace WageGrades.Classification;

/// <summary>
/// The counters of the monthly attendance sheet (考勤月报), in days, hours or shifts as their names say; they are the terms of the
/// counts of a person's month. Unpaid days are no counter: the month's record has them by themselves.
/// </summary>
public static class MonthCounter
{
    /// <summary>The vocabulary <c>month-counter</c>, unordered; an agreement may add counters of its own (授课课时).</summary>
    public static Vocabulary Vocabulary { get; } = Vocabulary.National("month-counter", new LocalizedText("月度计数", "Month counter"), [
        Counter("scheduled-days", "应出勤天数", "Scheduled days"),
        Counter("attended-days", "实出勤天数", "Attended days"),
        Counter("holiday-days", "法定假日天数", "Statutory holiday days"),
        Counter("sick-days", "病假", "Sick days"),
        Counter("injury-days", "工伤", "Work-injury days"),
        Counter("maternity-days", "产假", "Maternity days"),
        Counter("annual-leave-days", "年休假", "Annual leave days"),
        Counter("unused-annual-leave-days", "未休年休假天数", "Days of annual leave not taken"),
        Counter("rest-in-lieu-days", "调休", "Rest-in-lieu days"),
        Counter("stoppage-days", "停工", "Stoppage days"),
        Counter("worked-hours", "实际工时", "Worked hours"),
        Counter("overtime-hours", "平时加班小时", "Weekday overtime hours"),
        Counter("rest-day-overtime-hours", "休息日加班小时", "Rest-day overtime hours"),
        Counter("rest-day-hours-taken-off", "其中已调休", "Of these taken off"),
        Counter("holiday-overtime-hours", "法定节假日加班小时", "Holiday overtime hours"),
        Counter("evening-shifts", "中班次数", "Evening shifts"),
        Counter("night-shifts", "夜班次数", "Night shifts"),
        Counter("hot-days", "高温天数", "Hot-weather days"),
    ]);

    /// <summary>应出勤天数: days the person was to work in the month.</summary>
    public static Term ScheduledDays { get; } = Of("scheduled-days");

    /// <summary>实出勤天数: days worked.</summary>
    public static Term AttendedDays { get; } = Of("attended-days");

    /// <summary>未休年休假天数: days of annual leave that were due and will not be taken, in the month in which they are paid: at the year's end or on
    /// leaving.</summary>
    public static Term UnusedAnnualLeaveDays { get; } = Of("unused-annual-leave-days");

    /// <summary>实际工时: all hours worked in the month, overtime included; for cumulative hours and for pay by the hour.</summary>
    public static Term WorkedHours { get; } = Of("worked-hours");

    /// <summary>平时加班小时: hours worked beyond the normal ones on working days.</summary>
    public static Term OvertimeHours { get; } = Of("overtime-hours");

    /// <summary>休息日加班小时: hours worked on rest days.</summary>
    public static Term RestDayOvertimeHours { get; } = Of("rest-day-overtime-hours");

    /// <summary>其中已调休: of the rest-day hours, those given back as rest and therefore not paid.</summary>
    public static Term RestDayHoursTakenOff { get; } = Of("rest-day-hours-taken-off");

    /// <summary>法定节假日加班小时: hours worked on statutory holidays.</summary>
    public static Term HolidayOvertimeHours { get; } = Of("holiday-overtime-hours");

    /// <summary>中班次数: evening shifts worked.</summary>
    public static Term EveningShifts { get; } = Of("evening-shifts");

    /// <summary>夜班次数: night shifts worked.</summary>
    public static Term NightShifts { get; } = Of("night-shifts");

    /// <summary>The counter of the days of a kind of leave: sick, work injury, maternity, annual; null for other kinds.</summary>
    /// <param name="leave">The kind of leave.</param>
    /// <returns>The counter, or null.</returns>
    public static Term? DaysOf(Term leave) => Guard.NotNull(leave) switch
    {
        _ when leave == LeaveKind.Sick => Of("sick-days"),
        _ when leave == LeaveKind.Injury => Of("injury-days"),
        _ when leave == LeaveKind.Maternity => Of("maternity-days"),
        _ when leave == LeaveKind.Annual => Of("annual-leave-days"),
        _ => null,
    };

    private static Term Counter(string code, string chinese, string english) =>
        new("month-counter", code, new LocalizedText(chinese, english));

    private static Term Of(string code) => Vocabulary.Find(code)!;
}
