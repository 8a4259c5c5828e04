using WageGrades.Bonuses;
using WageGrades.Internal;
using WageGrades.Monetary;
using WageGrades.Periods;

namespace WageGrades.Calculation;

/// <summary>Finds the days of what lasts on which some years of service are completed.</summary>
internal static class ServiceAges
{
    /// <summary>The days up to the month's end, with the years as quantity; years of service are found already and only chosen.</summary>
    internal static ValueList<Occurrence> Find(AtServiceAge ages, ValueList<Occurrence> found, MonthCase month) =>
        found.All(each => each.Event == TraceEvent.Anniversary)
            ? [.. found.Where(each => each.Quantity.TryToDecimal(out var years) && ages.PaysAt((int)years))]
            : [.. Anniversaries(ages, month).SelectMany(age => found.Where(each => Holds(each, age.On)).Select(each => each with
            {
                CountsFrom = age.On,
                EndsOn = null,
                Sequel = each.Sequel with { Since = null, LapsesOn = null },
                Event = TraceEvent.Anniversary,
                Count = each.Count with { Quantity = Ratio.Of(age.Years, 1) },
            })),];

    private static bool Holds(Occurrence each, LocalDate day) =>
        each.OnlyIn is null && each.CountsFrom <= day && !(day >= each.EndsOn) && !(day >= each.LapsesOn);

    private static IEnumerable<(LocalDate On, int Years)> Anniversaries(AtServiceAge ages, MonthCase month)
    {
        // Where the rule is missing it is reported for those who need it; for all others both rules say the same.
        var rule = month.Plan.AnniversariesOrEither;
        foreach (var service in ServiceTime.Of(month.Person.Worker, month.Plan.Policies.EarlierService))
        {
            for (var years = 1; rule.Anniversary(service.Since, years) is var on && on < month.Person.Span.Until && !(on >= service.Until); years++)
            {
                // Years completed before the employment began were due in an earlier one, if at all.
                if (on >= service.From && ages.PaysAt(years))
                {
                    yield return (on, years);
                }
            }
        }
    }
}
