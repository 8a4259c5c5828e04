using WageGrades.Agreements;
using WageGrades.Bonuses;
using WageGrades.Internal;
using WageGrades.Monetary;
using WageGrades.Periods;

namespace WageGrades.Calculation;

/// <summary>Finds what decides the payments for periods that fall due in a month.</summary>
internal sealed class PeriodFactFinder(MonthCase month, BonusClause clause, IPeriodSchedule schedule, Func<Occurrence, FoundFact> plain)
{
    private readonly PersonMonth person = month.Person;
    private readonly PeriodCount count = new(month, clause, schedule);

    internal ValueList<PeriodFacts> Find()
    {
        FoundMonth found = new(month);
        return ValueList.Of(count.Claims().Select(claim => Of(found, claim)));
    }

    private PeriodFacts Of(FoundMonth found, PeriodClaim claim)
    {
        var day = claim.Due.CountedOn;
        var worker = person.Worker;
        var spans = schedule.Base is { } months && PeriodBase.DaysOf(months, claim) is { } days ? days : new List<DateSpan>();
        return new PeriodFacts(
            claim.Due,
            worker.Employment.On(day),
            month.Coverage.OnAny(clause, day),
            month.Coverage.IsOpen(clause),
            month.Schemes.AbsorberOf(clause.Id, day) is not null,
            worker.DecidedAmounts.TryGetValue(clause.Id, out var decided) && decided.TryGet(day, out var amount) ? amount : null,
            ValueList.Of(count.Held(found, claim).Select(each => Counted(claim, each))),
            ValueList.Of(spans.Select(span => span.From).Append(day).Select(each => each.ToYearMonth()).Distinct()
                .Select(each => new FactFinder(month.AsOf(each.OnDayOfMonth(1)), FactDepth.Base).Find())),
            ValueList.Of(spans));
    }

    private (FoundFact, Ratio, Ratio?) Counted(PeriodClaim claim, Occurrence occurrence)
    {
        if (schedule.Accrual is not { } accrual)
        {
            return (plain(occurrence), Ratio.Zero, null);
        }

        var months = count.Months(claim, occurrence);
        return (plain(occurrence), accrual.ShareOf(months), count.HoursOf(claim, months));
    }
}
