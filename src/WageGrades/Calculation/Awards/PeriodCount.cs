using WageGrades.Agreements;
using WageGrades.Bonuses;
using WageGrades.Monetary;
using WageGrades.Periods;

namespace WageGrades.Calculation;

/// <summary>
/// What of a period counts for a person, employment by employment. A month for which an earlier employment is paid is not paid again.
/// </summary>
internal sealed class PeriodCount(FoundMonth found, BonusClause clause, PeriodSchedule schedule, PeriodClaims claims)
{
    private readonly PersonMonth person = found.Month.Person;
    private readonly PeriodDays days = new(found, clause, schedule);

    /// <summary>The months whose lost days no calendar divides, though they count; known once months were counted.</summary>
    internal IReadOnlyCollection<YearMonth> Undivided => days.Undivided;

    /// <summary>The months of the period as an occurrence makes them count.</summary>
    internal List<CountedMonth> Months(PeriodClaim claim, Occurrence occurrence, BonusAmount standard)
    {
        var own = days.Of(claim, [occurrence], standard);
        var earlier = claims.Before(claim).Select(each => days.Of(each.Claim, each.Held, claims.StandardOf(each.Claim)!)).ToList();
        return
        [
            .. claim.Due.Period.Months.Select(each => new CountedMonth(
                days.Count(each, own),
                person.Period.DaysOf(each).DayCount,
                earlier.Exists(other => schedule.Accrual!.Counts(days.Count(each, other))))),
        ];
    }

    /// <summary>The mean share of hours of the months that count; null where none does.</summary>
    internal Ratio? HoursOf(PeriodClaim claim, List<CountedMonth> months)
    {
        var (sum, weights) = (Ratio.Zero, Ratio.Zero);
        foreach (var (counted, each) in months.Zip(claim.Due.Period.Months))
        {
            var weight = schedule.Accrual!.WeightOf(counted);
            if (weight > Ratio.Zero)
            {
                sum += weight * MeanHours(person.Period.SpanOf(each).Intersect(claim.Employment)!.Value);
                weights += weight;
            }
        }

        return weights > Ratio.Zero ? sum / weights : null;
    }

    private Ratio MeanHours(DateSpan days) =>
        person.Worker.Employment.StepsWithin(days).Where(step => step.HasValue)
            .Aggregate(Ratio.Zero, (sum, step) => sum + (step.Value.HoursShare * Ratio.Of(step.Span.DayCount!.Value, 1)))
        / Ratio.Of(days.DayCount!.Value, 1);
}
