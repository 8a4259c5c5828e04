using WageGrades.Citations;
using WageGrades.Findings;
using WageGrades.Internal;

namespace WageGrades.Classification;

/// <summary>The competition promotions of a region or agreement (竞赛晋级规则), with the limit of how many count in a year.</summary>
public sealed record PromotionRules
{
    /// <summary>The name of the rule set, or null.</summary>
    public LocalizedText? Name { get; init; }

    /// <summary>Where the rules are published, with the date from which they apply, or null when the agreement itself makes them.</summary>
    public LegalReference? Source { get; init; }

    /// <summary>The rules; where several fit one result the highest grade counts, of equal ones the first.</summary>
    public required IReadOnlyList<PromotionRule> Rules { get; init => field = ValueList.Of(value); }

    /// <summary>How many promotions a person can have in a calendar year, 1 or more; null for no limit. A required choice.</summary>
    public required int? PerCalendarYear { get; init => field = Guard.That(value is null or >= 1, value, "1 or more"); }

    /// <summary>The promotions a person's results bring, in order of dates.</summary>
    /// <param name="held">The grade held before the first result, or null for none.</param>
    /// <param name="results">
    /// The results, in any order; they count in order of their dates, and those of one day as they are given. A result
    /// that comes when the year's promotions are used up raises nothing, even where it would have reached higher.
    /// </param>
    public IReadOnlyList<Promotion> Apply(SkillGrade? held, IEnumerable<CompetitionResult> results)
    {
        List<Promotion> promotions = [];
        foreach (var result in Guard.Each(results).OrderBy(result => result.RecognisedOn))
        {
            var year = result.RecognisedOn.Year;
            if (promotions.Count(earlier => earlier.Result.RecognisedOn.Year == year) >= PerCalendarYear)
            {
                continue;
            }

            var best = Rules
                .Where(rule => rule.Fits(result))
                .Select(rule => rule.Promote(held) is { } reached ? new Promotion(result, rule, held, reached) : null)
                .OfType<Promotion>()
                .MaxBy(promotion => promotion.To);
            if (best is not null)
            {
                promotions.Add(best);
                held = best.To;
            }
        }

        return ValueList.Of(promotions);
    }

    /// <inheritdoc/>
    public override string ToString() => Printed.Of(
        nameof(PromotionRules),
        (nameof(Name), Name), (nameof(Source), Source), (nameof(Rules), Rules), (nameof(PerCalendarYear), PerCalendarYear));
}
