using WageGrades.Findings;
using WageGrades.Periods;

namespace WageGrades.Agreements;

/// <summary>Whether the tiers of a leave clause say one share for each day, and hold something.</summary>
internal static class LeaveTierCheck
{
    // Bands are compared as they lie after one day: what overlaps for one person by a day of the calendar alone is not told.
    private static readonly LocalDate Anchor = new(2000, 1, 1);
    private static readonly AnniversaryRule Rule = AnniversaryRule.Either;

    internal static IEnumerable<Finding> Of(CollectiveAgreement agreement, LeaveClause clause)
    {
        var path = $"clauses.{clause.Id}.tiers";
        foreach (var empty in clause.Tiers.Where(tier => tier.Service is { IsEmpty: true }))
        {
            yield return Finding.Of(FindingCodes.ForNobody, path, ("clause", clause.Id.ToString()), ("part", empty.InWords())) with
            {
                Clause = clause.Id,
            };
        }

        foreach (var (first, second) in clause.Tiers.GroupBy(tier => tier.After).SelectMany(Overlaps))
        {
            yield return Finding.Of(
                FindingCodes.LeaveTiersOverlap,
                path,
                ("clause", clause.Id.ToString()),
                ("first", first.InWords()),
                ("second", second.InWords())) with { Clause = clause.Id };
        }

        if (clause.Tiers.Any(tier => tier.IsOfCalendar) && agreement.Policies.LeapDay is null)
        {
            yield return Choices.LeapDay() with { Clause = clause.Id };
        }
    }

    // A tier with a band of service goes before one without; two alike have to exclude each other.
    private static IEnumerable<(LeaveTier First, LeaveTier Second)> Overlaps(IEnumerable<LeaveTier> ofOneLength)
    {
        var tiers = ofOneLength.ToList();
        if (tiers.Where(tier => tier.Service is null).ToList() is [var one, var other, ..])
        {
            yield return (one, other);
        }

        LeaveTier? longest = null;
        LocalDate? until = LocalDate.MinIsoValue;
        foreach (var (tier, days) in tiers
            .Select(tier => (Tier: tier, Days: tier.Service?.DaysAfter(Anchor, Rule)))
            .Where(each => each.Days is not null)
            .Select(each => (each.Tier, each.Days!.Value))
            .OrderBy(each => each.Value.From))
        {
            if (longest is not null && !(until <= days.From))
            {
                yield return (longest, tier);
            }

            if (longest is null || (until is not null && (days.Until is null || days.Until > until)))
            {
                (longest, until) = (tier, days.Until);
            }
        }
    }
}
