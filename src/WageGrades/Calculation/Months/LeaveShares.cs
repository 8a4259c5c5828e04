using WageGrades.Agreements;
using WageGrades.Monetary;
using WageGrades.Periods;

namespace WageGrades.Calculation;

/// <summary>Which share a leave clause pays on the days of an absence: by how long the absence has lasted and by service.</summary>
internal sealed class LeaveShares
{
    private readonly List<(LeaveTier Tier, Ratio Share, int Number)> tiers = [];
    private readonly List<DateSpan> absences;
    private readonly List<ServiceTime> services;
    private readonly AnniversaryRule rule;
    private readonly Ratio first;

    /// <param name="month">The person's month.</param>
    /// <param name="clause">The clause.</param>
    /// <param name="first">The share of the clause itself.</param>
    internal LeaveShares(MonthCase month, LeaveClause clause, Ratio first)
    {
        this.first = first;
        rule = month.Plan.AnniversariesOrEither;
        var opening = month.Person.Employed[0].Span.From;
        for (var at = 0; at < clause.Tiers.Count; at++)
        {
            if (clause.Tiers[at].Shares.TryGet(opening, out var share))
            {
                tiers.Add((clause.Tiers[at], share, at + 1));
            }
        }

        absences = AreOfLength ? AbsencesOf(month, clause) : [];
        services = tiers.Exists(each => each.Tier.Service is not null)
            ? [.. ServiceTime.Of(month.Person.Worker, month.Plan.Policies.EarlierService)]
            : [];
    }

    /// <summary>Whether the share depends on how long an absence lasts.</summary>
    internal bool AreOfLength => tiers.Exists(each => each.Tier.After is not null);

    /// <summary>The share on a day of an absence and the number of its tier; zero is the clause's own share.</summary>
    internal (Ratio Share, int Tier) On(LocalDate day) => Best(day, Since(day));

    /// <summary>The share of days that are only counted, on a day: those of the beginning of an absence.</summary>
    internal (Ratio Share, int Tier) Counted(LocalDate day) => Best(day, null);

    /// <summary>The days on which the share may change, in order.</summary>
    internal IEnumerable<LocalDate> ChangeDays() => tiers
        .SelectMany(each => absences.Select(absence => each.Tier.After?.After(absence.From, rule)).OfType<LocalDate>()
            .Concat(each.Tier.Service is { } band ? services.SelectMany(service => band.Ends(service.Since, rule).Append(service.From)) : []))
        .Distinct()
        .Order();

    /// <summary>Whether the shares hang on where 29 February falls.</summary>
    internal static bool LackLeapDay(MonthCase month, LeaveClause clause)
    {
        if (month.Plan.Anniversaries is not null || !month.Person.IsEmployed || !clause.Tiers.Any(tier => tier.IsOfCalendar))
        {
            return false;
        }

        var one = AnniversaryRule.Either;
        AnniversaryRule other = new(LeapDayRule.March1);
        List<LocalDate> begun = clause.Tiers.Any(tier => tier.After is not null) ? [.. AbsencesOf(month, clause).Select(each => each.From)] : [];
        List<LocalDate> since = [.. ServiceTime.Of(month.Person.Worker, month.Plan.Policies.EarlierService).Select(each => each.Since)];
        return clause.Tiers.Any(tier =>
            begun.Exists(day => tier.After?.After(day, one) != tier.After?.After(day, other))
            || since.Exists(day => tier.Service?.DaysAfter(day, one) != tier.Service?.DaysAfter(day, other)));
    }

    // The absences that reach into the month, each of one employment: who is hired again begins one anew.
    private static List<DateSpan> AbsencesOf(MonthCase month, LeaveClause clause)
    {
        var days = month.Person.Span.ToDateSpan();
        var notes = month.Person.Worker.Leaves.Where(leave => leave.Kind == clause.Leave).Select(leave => leave.Span);
        var runs = EmploymentRun.Of(month.Person.Worker).Where(run => run.Intersect(days) is not null).ToList();
        return
        [
            .. from absence in new RestDays(month).Absences(notes, clause.AcrossRestDays)
               from run in runs
               let own = absence.Intersect(run)
               where own?.Intersect(days) is not null
               select own.Value,
        ];
    }

    private LocalDate? Since(LocalDate day)
    {
        foreach (var absence in absences)
        {
            if (absence.Contains(day))
            {
                return absence.From;
            }
        }

        return null;
    }

    // The longest absence first, then the one that asks for service, then the order of the document.
    private (Ratio Share, int Tier) Best(LocalDate day, LocalDate? since)
    {
        (Ratio Share, int Tier) best = (first, 0);
        (LocalDate From, bool IsOfService) rank = (LocalDate.MinIsoValue, false);
        var service = services.LastOrDefault(each => each.From <= day);
        foreach (var (tier, share, number) in tiers)
        {
            if ((tier.After is not null && (since is not { } begun || tier.After.After(begun, rule) > day))
                || (tier.Service is not null && (service is null || tier.Service.DaysAfter(service.Since, rule)?.Contains(day) != true)))
            {
                continue;
            }

            var own = (From: tier.After?.After(since!.Value, rule) ?? LocalDate.MinIsoValue, IsOfService: tier.Service is not null);
            if (best.Tier == 0 || own.From > rank.From || (own.From == rank.From && own.IsOfService && !rank.IsOfService))
            {
                (best, rank) = ((share, number), own);
            }
        }

        return best;
    }
}
