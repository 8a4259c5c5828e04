using WageGrades.Internal;
using WageGrades.Ladders;
using WageGrades.Periods;
using WageGrades.Workforces;

namespace WageGrades.Calculation;

/// <summary>The days of a person that count toward no waiting time: outside employment, holds, absences as the rule says.</summary>
internal sealed class UncountedTime
{
    private readonly List<DateSpan> days;
    private readonly List<WaitRestart> restarts = [];

    internal UncountedTime(Worker worker, InterruptionRule? rule)
    {
        var unemployed = Unemployed(worker);
        var isFirstOpen = unemployed.Count > 0 && unemployed[0].From == LocalDate.MinIsoValue;
        List<DateSpan> spans = [.. worker.StepEvents.Select(each => each.Span).OfType<DateSpan>()];
        if (rule is not null)
        {
            // A time between two employments is an absence too, though its days never count.
            var absences = DaySpans.Union(worker.Absences.Concat(unemployed.Skip(isFirstOpen ? 1 : 0)));
            foreach (var absence in absences.Where(absence => !(absence.DayCount <= rule.LongerThanDays)))
            {
                AddInterruption(absence, rule, spans);
            }
        }

        days = DaySpans.Union(spans.Concat(unemployed));
    }

    /// <summary>The times between two employments and after the last one.</summary>
    internal static List<DateSpan> OutOfWork(Worker worker) => [.. Unemployed(worker).Where(gap => gap.From != LocalDate.MinIsoValue)];

    /// <summary>A day moved by the uncounted days from the origin to it; null when it never comes.</summary>
    internal LocalDate? Extend(LocalDate origin, LocalDate due)
    {
        foreach (var span in days.Where(span => !(span.Until <= origin)))
        {
            var from = LocalDate.Max(span.From, origin);
            if (from >= due)
            {
                break;
            }

            if (span.Until is not { } until)
            {
                return null;
            }

            due = due.PlusDays(Period.DaysBetween(from, until));
        }

        return due;
    }

    /// <summary>How many days from a day to before another do not count.</summary>
    internal int CountWithin(LocalDate from, LocalDate until) =>
        from < until ? days.Sum(span => span.Intersect(new DateSpan(from, until))?.DayCount ?? 0) : 0;

    /// <summary>The first absence that starts a wait again which has run since a day and would be completed on another, or never.</summary>
    internal WaitRestart? FirstRestart(LocalDate runningSince, LocalDate? completed) =>
        restarts.Find(restart => !(restart.ResumesOn <= runningSince) && !(restart.BreaksOn >= completed));

    private static List<DateSpan> Unemployed(Worker worker) =>
        [.. DaySpans.Complement(DaySpans.Union(worker.Employment.Steps.Where(step => step.HasValue).Select(step => step.Span)))];

    private void AddInterruption(DateSpan absence, InterruptionRule rule, List<DateSpan> spans)
    {
        switch (rule.Effect)
        {
            case InterruptionEffect.NotCounted:
                spans.Add(absence);
                break;
            case InterruptionEffect.ExcessNotCounted:
                spans.Add(new DateSpan(absence.From.PlusDays(rule.LongerThanDays), absence.Until));
                break;
            case InterruptionEffect.Restarts:
                restarts.Add(new WaitRestart(absence.From.PlusDays(rule.LongerThanDays), absence.Until));
                break;
            default:
                throw Closed.Missed(rule.Effect);
        }
    }
}
