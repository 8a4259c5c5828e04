using NodaTime;
using WageGrades.Periods;

namespace WageGrades.Tests.Periods;

/// <summary>Attendance of calendar months, for tests to which no other month of pay matters.</summary>
internal static class CalendarMonths
{
    extension(MonthAttendance)
    {
        internal static MonthAttendance Full(YearMonth month) => MonthAttendance.Full(PayPeriod.CalendarMonth.DaysOf(month));
    }
}
