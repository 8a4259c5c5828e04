using WageGrades.Agreements;
using WageGrades.Bonuses;
using WageGrades.Classification;
using WageGrades.Internal;
using WageGrades.Periods;
using WageGrades.Workforces;

namespace WageGrades.Costing;

/// <summary>
/// The facts at which what clauses pay changes (条款门槛): service just below and at each threshold, an award of each entry, a title or
/// certificate of each entry. Entries that are a range to be decided, or a share of what is still to be verified, are left out: what they pay nobody
/// knows.
/// </summary>
internal static class Thresholds
{
    private const int MostMonths = 12 * 80;

    /// <summary>The facts of both agreements, each once, in the order of the clauses.</summary>
    /// <param name="before">The agreement.</param>
    /// <param name="after">The proposal's.</param>
    /// <param name="since">The day since which standings are held.</param>
    /// <param name="day">The day on which service is completed and awards are recognised.</param>
    internal static IEnumerable<(string Name, Func<Worker, Worker> Give)> Of(
        CollectiveAgreement before, CollectiveAgreement after, LocalDate since, LocalDate day)
    {
        var clauses = before.Clauses.Concat(after.Clauses).OfType<BonusClause>().ToList();
        foreach (var months in clauses.SelectMany(ServiceOf).SelectMany(at => new[] { at - 1, at }).Where(at => at > 0).Distinct().Order())
        {
            yield return (FormattableString.Invariant($"service {months}m"), worker => worker with { ServiceSince = Before(day, months) });
        }

        foreach (var (name, give) in clauses.SelectMany(clause => FactsOf(clause, since, day)).DistinctBy(fact => fact.Name, StringComparer.Ordinal))
        {
            yield return (name, give);
        }
    }

    private static LocalDate Before(LocalDate day, int months) =>
        months < Period.Between(LocalDate.MinIsoValue, day, PeriodUnits.Months).Months ? day.PlusMonths(-months) : LocalDate.MinIsoValue;

    // Months of service. Where each year counts, the first two and the last two of its thresholds.
    private static IEnumerable<int> ServiceOf(BonusClause clause)
    {
        if (clause.Bonus.Ground is SeniorityGround seniority)
        {
            yield return 12 * seniority.FromYears;
            yield return 12 * (seniority.FromYears + 1);
            foreach (var most in seniority.AtMostYears is { } years ? new[] { years, years + 1 } : [])
            {
                yield return 12 * most;
            }
        }

        foreach (var length in new[] { clause.For?.Service?.Least, clause.For?.Service?.Limit }.OfType<TimeLength>().Where(each => each.IsOfCalendar))
        {
            yield return length.Unit == TimeUnit.Year ? 12 * length.Count : length.Count;
        }

        foreach (var amount in clause.Amounts.Steps.Where(step => step.HasValue && step.Value.Reads.Service).Select(step => step.Value))
        {
            var all = Enumerable.Range(1, MostMonths).Where(at => amount.OfService(at) != amount.OfService(at - 1)).ToList();
            foreach (var at in all.Count > 4 ? [.. all.Take(2), .. all.TakeLast(2)] : all)
            {
                yield return at;
            }
        }
    }

    private static IEnumerable<(string Name, Func<Worker, Worker> Give)> FactsOf(BonusClause clause, LocalDate since, LocalDate day)
    {
        var keys = clause.Amounts.Steps.Where(step => step.HasValue).SelectMany(step => Told(step.Value)).Distinct();
        foreach (var key in keys.Where(clause.Bonus.Ground.Fits))
        {
            if (clause.Bonus.Ground is AchievementGround achieved)
            {
                var name = $"{achieved.Kind} {string.Join("+", key.Select(term => term.Code))}";
                yield return (name, worker => worker.Achieve(new Achievement(name, achieved.Kind, key, day)));
            }
            else if (clause.Bonus.Ground is StandingGround standing && key.Count == 1)
            {
                if (standing.Fact == StandingFact.Appointed && standing.Vocabulary != SkillGrade.Vocabulary.Code)
                {
                    yield return ($"appointed {key[0].Code}", worker => worker.Appoint(key[0], since));
                }
                else if (standing.Fact != StandingFact.Appointed)
                {
                    yield return (
                        $"certified {key[0].Code}",
                        worker => worker.Qualify(new Qualification(key[0], since) { RecognisedOn = since }));
                }
            }
        }
    }

    // Entries of one stated amount, and shares of pay.
    private static IEnumerable<TermKey> Told(BonusAmount amount) => amount.Bounds.Where(entry => entry.Least == entry.Most)
        .Select(entry => entry.Key)
        .Concat(amount.Reads.Pay.Count > 0 ? amount.Keys ?? [] : [])
        .Where(key => key.Count > 0);
}
