using WageGrades.Agreements;
using WageGrades.Bonuses;
using WageGrades.Classification;
using WageGrades.Internal;
using WageGrades.Monetary;
using WageGrades.Periods;
using WageGrades.Workforces;

namespace WageGrades.Costing;

/// <summary>
/// The facts at which what the touched clauses pay changes (假设人员的事实): service and age just below and at each threshold, counts and standing
/// numbers, an event, appointment, certificate or post of each entry, and the forms, workplaces and parts of time that clauses tell apart. What
/// happens on a day happens on the first one and on each from which a standard may pay less.
/// </summary>
internal sealed class MadeUpFacts(ChangedMatters matters, CollectiveAgreement agreement, LocalDate since, CostWindow window)
{
    private readonly IReadOnlyList<PayClause> clauses = matters.Near;

    private readonly IReadOnlyList<(Term Number, decimal Value)> usual =
        [.. Thresholds.NumbersOf([.. agreement.Clauses.OfType<PayClause>()]).DistinctBy(each => each.Number)];

    /// <summary>The kinds of facts that made-up people differ in, where a clause reads them.</summary>
    internal static readonly IReadOnlySet<PersonFact> Varied = new HashSet<PersonFact>
    {
        PersonFact.Cell, PersonFact.SkillGrade, PersonFact.Appointment, PersonFact.Certificate, PersonFact.Achievement, PersonFact.Post,
        PersonFact.Workplace, PersonFact.Form, PersonFact.WorkingTime, PersonFact.Hours, PersonFact.Probation, PersonFact.Absence,
        PersonFact.Joining, PersonFact.Service, PersonFact.Age, PersonFact.Counter, PersonFact.StandingNumber,
    };

    /// <summary>The facts, each once: figures first, then in the order of the clauses.</summary>
    internal IEnumerable<MadeUpFact> All() => Figures().Concat(Terms()).Concat(Times())
        .Where(fact => fact.Name.Length > 0).DistinctBy(fact => fact.Name, StringComparer.Ordinal);

    /// <summary>What everybody made up has, so that no clause waits for it: an age, and the standing numbers that are read.</summary>
    internal Worker Usual(Worker worker) => usual.Aggregate(
        worker with { BornOn = Before(window.FirstDay, 12 * 35) }, (made, each) => made.WithNumber(each.Number, since, each.Value));

    /// <summary>The same person for a tenth of the hours, on probation, and absent for a part of each month.</summary>
    internal IEnumerable<MadeUpFact> PartsOfTime() =>
    [
        new("part-time", worker => Employed(worker, terms => terms with { HoursShare = Ratio.Of(1, 10) })),
        new("probation", worker => Employed(worker, terms => terms with { IsProbation = true })),
        new("absent", worker => window.Months.Aggregate(
            worker,
            (made, month) => made.Absent(new DateSpan(window.Period.FirstDay(month).PlusDays(2), window.Period.FirstDay(month).PlusDays(19))))),
    ];

    private static LocalDate Before(LocalDate day, int months) =>
        months < Period.Between(LocalDate.MinIsoValue, day, PeriodUnits.Months).Months ? day.PlusMonths(-months) : LocalDate.MinIsoValue;

    private static Worker Employed(Worker worker, Func<Employment, Employment> change) =>
        worker with { Employment = worker.Employment.Map(change) };

    private IEnumerable<MadeUpFact> Figures()
    {
        foreach (var months in AtAndBelow(clauses.SelectMany(Thresholds.ServiceOf)))
        {
            yield return new(
                FormattableString.Invariant($"service {months}m"), worker => worker with { ServiceSince = Before(window.FirstDay, months) });
        }

        foreach (var months in AtAndBelow(clauses.SelectMany(clause => Thresholds.OfBand(clause.For?.Age))))
        {
            yield return new(FormattableString.Invariant($"age {months}m"), worker => worker with { BornOn = Before(window.FirstDay, months) });
        }

        foreach (var (counter, count) in Thresholds.CountsOf(clauses))
        {
            yield return new(
                FormattableString.Invariant($"{counter.Code} {ExactDecimal.Print(count)}"),
                worker => window.Months.Aggregate(worker, (made, month) => made.Record(month, Counting(made.RecordOf(month), counter, count))));
        }

        foreach (var (number, value) in Thresholds.NumbersOf(clauses))
        {
            yield return new(
                FormattableString.Invariant($"{number.Code} {ExactDecimal.Print(value)}"), worker => worker.WithNumber(number, since, value));
        }
    }

    private static IEnumerable<int> AtAndBelow(IEnumerable<int> thresholds) =>
        thresholds.SelectMany(at => new[] { at - 1, at }).Where(at => at > 0).Distinct().Order();

    private static MonthRecord Counting(MonthRecord record, Term counter, decimal count) =>
        record with { Counts = record.Counts.Where(each => each.Key != counter).Append(KeyValuePair.Create(counter, count)).ToDictionary() };

    private IEnumerable<MadeUpFact> Terms()
    {
        TermFacts terms = new(agreement, since);
        foreach (var clause in clauses)
        {
            foreach (var fact in terms.Of(clause, DaysOf(clause)))
            {
                yield return fact;
            }
        }
    }

    private IEnumerable<MadeUpFact> Times()
    {
        var facts = matters.Exposed.SelectMany(each => each.Facts).ToHashSet();
        return PartsOfTime().Where(fact => fact.Name switch
        {
            "part-time" => facts.Contains(PersonFact.Hours),
            "probation" => facts.Contains(PersonFact.Probation),
            _ => facts.Contains(PersonFact.Absence),
        });
    }

    // The first day asked about, and those on which the clause begins to pay less.
    private List<LocalDate> DaysOf(PayClause clause) =>
    [
        .. matters.Exposed.Where(each => each.Before.Id == clause.Id).SelectMany(each => each.Days)
            .Select(days => days.From).Where(day => day > window.FirstDay).Prepend(window.FirstDay).Distinct().Order(),
    ];
}
