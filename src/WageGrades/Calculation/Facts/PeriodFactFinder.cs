using WageGrades.Agreements;
using WageGrades.Bonuses;
using WageGrades.Internal;
using WageGrades.Monetary;
using WageGrades.Periods;

namespace WageGrades.Calculation;

/// <summary>Finds what decides the payments for periods that fall due in a month.</summary>
internal sealed class PeriodFactFinder
{
    private readonly FoundMonth found;
    private readonly MonthCase month;
    private readonly BonusClause clause;
    private readonly PeriodSchedule schedule;
    private readonly Func<Occurrence, FoundFact> plain;
    private readonly PeriodClaims claims;
    private readonly PeriodCount count;

    internal PeriodFactFinder(FoundMonth found, BonusClause clause, PeriodSchedule schedule, Func<Occurrence, FoundFact> plain)
    {
        (this.found, this.clause, this.schedule, this.plain) = (found, clause, schedule, plain);
        month = found.Month;
        claims = new PeriodClaims(found, clause, schedule);
        count = new PeriodCount(found, clause, schedule, claims);
    }

    internal ValueList<PeriodFacts> Find() => ValueList.Of(claims.Of().Select(Of));

    private PeriodFacts Of(PeriodClaim claim)
    {
        var day = claim.Due.CountedOn;
        var worker = month.Person.Worker;
        var spans = schedule.BasedOn is { } months && PeriodBase.DaysOf(months, claim, month.Plan.Period) is { } days ? days : new List<DateSpan>();
        return new PeriodFacts(
            claim.Due,
            worker.Employment.On(day),
            month.Coverage.IsOpen(clause),
            month.Schemes.AbsorberOf(clause.Id, day) is not null,
            worker.DecidedAmounts.TryGetValue(clause.Id, out var decided) && decided.TryGet(day, out var amount) ? amount : null,
            ValueList.Of(claims.Reached(claim).Select(each => Counted(claim, each))),
            ValueList.Of(spans.Select(span => span.From).Append(day).Select(month.Plan.Period.MonthOf).Distinct()
                .Select(each => new FactFinder(found.AsOf(month.Plan.Period.FirstDay(each)), FactDepth.Base).Find())),
            ValueList.Of(spans.SelectMany(span => worker.Employment.StepsWithin(span))
                .Where(step => step.HasValue)
                .Select(step => (step.Span, step.Value))));
    }

    private (FoundFact, Ratio, Ratio?) Counted(PeriodClaim claim, Occurrence occurrence)
    {
        if (schedule.Accrual is not { } accrual || claims.StandardOf(claim) is not { } standard)
        {
            return (plain(occurrence), Ratio.Zero, null);
        }

        var months = count.Months(claim, occurrence, standard);
        return (plain(occurrence), accrual.ShareOf(months), count.HoursOf(claim, months));
    }
}
