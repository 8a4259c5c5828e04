using WageGrades.Agreements;
using WageGrades.Internal;
using WageGrades.Monetary;
using WageGrades.Periods;

namespace WageGrades.Calculation;

/// <summary>
/// Completed months of service as a clause counts them: each from the day on which the clause's start rule lets it count, in the employment that
/// lasts, by the agreement's rule for days that a month lacks.
/// </summary>
internal sealed class CompletedService
{
    private readonly PersonMonth person;
    private readonly AnniversaryRule rule;
    private readonly StartRule? start;
    private readonly List<ServiceTime> times;

    internal CompletedService(MonthCase month, BonusClause clause)
        : this(month, clause, month.Plan.AnniversariesOrEither)
    {
    }

    private CompletedService(MonthCase month, BonusClause clause, AnniversaryRule rule)
    {
        person = month.Person;
        this.rule = rule;
        start = month.Plan.Policies.StartOf(clause.Bonus.Schedule);
        times = [.. ServiceTime.Of(person.Worker, month.Plan.Policies.EarlierService)];
    }

    /// <summary>Whether a standard of the clause counts completed service.</summary>
    internal static bool IsReadBy(BonusClause clause) => clause.Amounts.Values.Any(value => value.Reads.Service);

    /// <summary>
    /// Whether what a clause counts hangs on the rule for days that a month lacks, which the agreement does not say: months from the 29th, 30th or
    /// 31st end in some months on the last day or the day after. What is paid for a period or once is looked at over two years.
    /// </summary>
    internal static bool HangsOnLeapDay(MonthCase month, BonusClause clause)
    {
        if (month.Plan.Anniversaries is not null || !month.Plan.ReadsOf(clause).Service)
        {
            return false;
        }

        CompletedService early = new(month, clause, AnniversaryRule.Either);
        CompletedService late = new(month, clause, new AnniversaryRule(LeapDayRule.March1));
        var looksBack = clause.Bonus.Schedule.IsOnce || clause.Bonus.Schedule.OfPeriod is not null;
        return early.times.Exists(time => time.Since.Day > 28)
            && early.ChangeDays()
                .Append(month.Person.Span.From)
                .Where(day => looksBack || month.Person.Span.Contains(day))
                .Any(day => early.QuantityOn(clause, day) != late.QuantityOn(clause, day));
    }

    /// <summary>The quantity that a clause's standard makes of the service on a day; null where it counts none.</summary>
    internal static Ratio? QuantityOn(MonthCase month, BonusClause clause, LocalDate day) =>
        new CompletedService(month, clause).QuantityOn(clause, day);

    /// <summary>The same of the person and clause that were asked about.</summary>
    internal Ratio? QuantityOn(BonusClause clause, LocalDate day) =>
        clause.Amounts.TryGet(day, out var standard) && standard.OfService(0) is not null
            ? standard.OfService(MonthsOn(day))
            : null;

    /// <summary>The completed months that count on a day.</summary>
    internal int MonthsOn(LocalDate day) =>
        times.LastOrDefault(time => time.From <= day) is { } service ? MonthsOn(service, day) : 0;

    /// <summary>The days on which a further month counts, those of the two years before among them: what is paid for a period rests on the days of
    /// its base months.</summary>
    internal IEnumerable<LocalDate> ChangeDays()
    {
        var first = IsoDate.PlusMonths(person.Span.From, -24);
        foreach (var service in times.Where(time => time.From < person.Span.Until && start is not null))
        {
            var next = MonthsOn(service, LocalDate.Max(first, service.Since)) + 1;
            for (var day = DueOn(service, next); day < person.Span.Until; day = DueOn(service, ++next))
            {
                yield return day;
            }
        }
    }

    // The start rule lets a month count some days early, or up to a year late.
    private int MonthsOn(ServiceTime service, LocalDate day)
    {
        if (start is null)
        {
            return 0;
        }

        var months = Math.Max(0, ((day.Year - service.Since.Year) * 12) + day.Month - service.Since.Month + 1);
        while (months > 0 && DueOn(service, months) > day)
        {
            months--;
        }

        return months;
    }

    private LocalDate DueOn(ServiceTime service, int months) => start!.FirstDueDay(rule.AfterMonths(service.Since, months), person.Period);
}
