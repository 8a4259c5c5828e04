using WageGrades.Periods;
using WageGrades.Workforces;

namespace WageGrades.Tests.Calculation;

/// <summary>
/// Where a person stands on every day, lived through day by day from the rules of the guide: records put people back, decisions are about the wait
/// that runs, a wait ends with its time and its result. Knows nothing of the library's arithmetic.
/// </summary>
internal sealed class LivedPlaces
{
    private readonly LivedCase one;
    private LocalDate origin;
    private LocalDate running;
    private LocalDate notBefore;
    private LocalDate lastRecord;
    private int months;
    private int step;

    private LivedPlaces(LivedCase one) => this.one = one;

    internal int PutBack { get; private set; }

    internal int LateResults { get; private set; }

    internal int Renewals { get; private set; }

    internal int Restarts { get; private set; }

    internal int UsedDecisions { get; private set; }

    /// <summary>The first day and the step of each stretch.</summary>
    internal List<(LocalDate From, int Step)> Stretches { get; } = [];

    internal static LivedPlaces Of(LivedCase one, int days)
    {
        LivedPlaces life = new(one);
        for (var day = one.Records[0].On; day < one.Records[0].On.PlusDays(days); day = day.PlusDays(1))
        {
            life.Live(day);
        }

        return life;
    }

    private void Live(LocalDate day)
    {
        if (one.Records.Any(record => record.On == day))
        {
            Record(day, one.Records.Single(record => record.On == day).Step);
        }

        if (one.Restarts.Contains(day) && day > running && Ground() is var ground && !(day >= ground) && Wait is not null)
        {
            (origin, running, months) = (day, day, 0);
            Restarts++;
        }

        var credit = one.Decisions.Where(each => each.On == day && each.Kind == StepEventKind.Credit).Sum(each => each.Months);
        if (credit > 0 && Wait is not null)
        {
            months -= credit;
            notBefore = LocalDate.Max(notBefore, day);
            UsedDecisions++;
            Complete(day.PlusDays(-1), day);
        }

        foreach (var decision in one.Decisions.Where(each => each.On == day && each.Kind != StepEventKind.Credit))
        {
            Decide(day, decision);
        }

        Complete(day, day);
    }

    private void Record(LocalDate day, int recorded)
    {
        var wasAway = Enumerable
            .Range(0, Stretches.Count == 0 ? 0 : Period.DaysBetween(lastRecord, day))
            .Any(back => IsOut(lastRecord.PlusDays(back)));
        if (Stretches.Count > 0 && recorded == step && !wasAway && LocalDate.Max(Ground() ?? LocalDate.MaxIsoValue, notBefore) != day)
        {
            Renewals++;
        }
        else
        {
            PutBack += Stretches.Count > 0 && recorded < step ? 1 : 0;
            step = recorded;
            origin = one.CountsFrom is { } counts ? LocalDate.Max(counts, day) : day;
            (running, notBefore, months) = (origin, origin, 0);
            Stand(day);
        }

        lastRecord = day;
    }

    private void Decide(LocalDate day, StepEvent decision)
    {
        if (Wait is not { } wait || CompletedOn() < day)
        {
            return;
        }

        UsedDecisions++;
        if (decision.Kind == StepEventKind.Delay)
        {
            months += decision.Months;
        }
        else if (!(TimeOver(wait.Months) < LocalDate.Max(day, origin)))
        {
            months -= decision.Months;
            var earliest = LocalDate.Max(day, origin);
            if (TimeOver(wait.Months) < earliest)
            {
                (origin, months) = (earliest, -wait.Months);
            }
        }
    }

    private void Complete(LocalDate asOf, LocalDate day)
    {
        while (Wait is { } wait && step < 5 && Ground() is { } ground && CompletedOn() <= asOf && LocalDate.Max(ground, notBefore) <= day)
        {
            var over = TimeOver(wait.Months);
            months += wait.Months;
            running = NotBeforeRule(ground);
            if (ground > over)
            {
                (origin, months) = (ground, Math.Min(0, months));
                LateResults++;
            }

            step++;
            notBefore = LocalDate.Max(ground, notBefore);
            Stand(day);
        }
    }

    private (int Months, bool NeedsResult)? Wait => step <= one.Waits.Count ? one.Waits[step - 1] : null;

    private LocalDate? Ground()
    {
        if (Wait is not { } wait)
        {
            return null;
        }

        var over = TimeOver(wait.Months);
        if (!wait.NeedsResult)
        {
            return over;
        }

        var passed = one.Passes.Where(on => on > running).Order().Select(on => (LocalDate?)on).FirstOrDefault();
        return passed is { } on ? LocalDate.Max(over, on) : null;
    }

    private LocalDate? CompletedOn() => Ground() is { } ground ? NotBeforeRule(ground) : null;

    private LocalDate NotBeforeRule(LocalDate day) => one.CountsFrom is { } counts ? LocalDate.Max(counts, day) : day;

    private LocalDate TimeOver(int wait)
    {
        var due = Later(origin, months + wait);
        var day = due;
        for (var at = origin; at < day; at = at.PlusDays(1))
        {
            day = IsOut(at) ? day.PlusDays(1) : day;
        }

        return day;
    }

    private bool IsOut(LocalDate day) => one.OutOfWork?.Contains(day) == true;

    private void Stand(LocalDate day)
    {
        if (Stretches.Count > 0 && Stretches[^1].From == day)
        {
            Stretches.RemoveAt(Stretches.Count - 1);
        }

        if (Stretches.Count == 0 || Stretches[^1].Step != step)
        {
            Stretches.Add((day, step));
        }
    }

    private static LocalDate Later(LocalDate day, int months)
    {
        var index = (day.Year * 12) + day.Month - 1 + months;
        var (year, month) = (index / 12, (index % 12) + 1);
        return new LocalDate(year, month, Math.Min(day.Day, DateTime.DaysInMonth(year, month)));
    }
}
