using WageGrades.Ladders;
using WageGrades.Periods;
using WageGrades.Tests.Generators;
using WageGrades.Workforces;

namespace WageGrades.Tests.Calculation;

/// <summary>The days on which a person reaches the steps 2, 3, …, found by living through every day; shares nothing with the library's
/// arithmetic.</summary>
internal static class DayByDaySteps
{
    internal static List<LocalDate> Reached(StepCase one, int days)
    {
        List<LocalDate> reached = [];
        var (origin, months, skipped, running) = (one.PlacedOn, 0, 0, one.PlacedOn);
        var (away, step) = (0, 1);
        for (var day = one.PlacedOn; day < one.PlacedOn.PlusDays(days); day = day.PlusDays(1))
        {
            var isAway = IsAway(one, day);
            if (!isAway && Breaks(one, away) && running < day)
            {
                (origin, months, skipped, running) = (day, 0, 0, day);
            }

            away = isAway ? away + 1 : 0;
            months -= one.Shifts.Where(shift => shift.On == day && shift.Kind == StepEventKind.Credit).Sum(shift => shift.Months);
            Complete(day.PlusDays(-1), skipped - (day > origin && Skips(one, day.PlusDays(-1)) ? 1 : 0));
            foreach (var shift in one.Shifts.Where(shift => shift.On == day && shift.Kind != StepEventKind.Credit))
            {
                months += shift.Kind == StepEventKind.Delay ? shift.Months : -shift.Months;
                var isFullBefore = IsFull(
                    one,
                    step,
                    origin,
                    months,
                    skipped - (day > origin && Skips(one, day.PlusDays(-1)) ? 1 : 0),
                    day.PlusDays(-1));
                if (shift.Kind == StepEventKind.Acceleration && isFullBefore)
                {
                    (origin, months, skipped) = (day, -one.WaitMonths[step - 1], 0);
                }
            }

            Complete(day, skipped);
            skipped += Skips(one, day) ? 1 : 0;

            void Complete(LocalDate asOf, int skippedBefore)
            {
                // Beyond the limit of an absence that starts the time again nothing is completed.
                while (!Breaks(one, away - 1) && IsFull(one, step, origin, months, skippedBefore, asOf))
                {
                    months += one.WaitMonths[step - 1];
                    step++;
                    reached.Add(day);
                    running = day;
                }
            }
        }

        return reached;
    }

    private static bool IsFull(StepCase one, int step, LocalDate origin, int months, int skipped, LocalDate day) =>
        step <= one.WaitMonths.Count && day.PlusDays(-skipped) >= Later(origin, months + one.WaitMonths[step - 1], one.LeapDay);

    private static bool Breaks(StepCase one, int away) =>
        one.Interruption is { Effect: InterruptionEffect.Restarts } rule && away > rule.LongerThanDays;

    private static bool IsAway(StepCase one, LocalDate day) =>
        one.Absences.Any(span => span.Contains(day)) || IsOut(one, day);

    private static bool IsOut(StepCase one, LocalDate day) => one.OutOfWork?.Contains(day) == true;

    private static bool Skips(StepCase one, LocalDate day)
    {
        if (IsOut(one, day) || one.Holds.Any(span => span.Contains(day)))
        {
            return true;
        }

        if (!IsAway(one, day) || one.Interruption is not { } rule || rule.Effect == InterruptionEffect.Restarts)
        {
            return false;
        }

        var first = day;
        while (IsAway(one, first.PlusDays(-1)) && Period.DaysBetween(first, day) <= rule.LongerThanDays)
        {
            first = first.PlusDays(-1);
        }

        var nth = Period.DaysBetween(first, day) + 1;
        var last = day;
        while (
            rule.Effect == InterruptionEffect.NotCounted && IsAway(one, last.PlusDays(1)) && Period.DaysBetween(first, last) <= rule.LongerThanDays)
        {
            last = last.PlusDays(1);
        }

        return rule.Effect == InterruptionEffect.NotCounted
            ? Period.DaysBetween(first, last) + 1 > rule.LongerThanDays
            : nth > rule.LongerThanDays;
    }

    private static LocalDate Later(LocalDate day, int months, LeapDayRule rule)
    {
        var index = (day.Year * 12) + day.Month - 1 + months;
        var (year, month) = (index / 12, (index % 12) + 1);
        var length = DateTime.DaysInMonth(year, month);
        return day.Day <= length
            ? new LocalDate(year, month, day.Day)
            : rule == LeapDayRule.February28 ? new LocalDate(year, month, length) : new LocalDate(year, month, length).PlusDays(1);
    }
}
