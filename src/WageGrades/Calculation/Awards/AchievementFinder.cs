using WageGrades.Agreements;
using WageGrades.Bonuses;
using WageGrades.Classification;
using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Monetary;
using WageGrades.Workforces;

namespace WageGrades.Calculation;

/// <summary>Finds the achievements that open a clause; where the clause pays shares of a benefit, each figure of a result.</summary>
internal static partial class AchievementFinder
{
    internal static ValueList<Occurrence> Find(BonusClause clause, AchievementGround ground, PersonMonth person)
    {
        FewItems<Occurrence> found = default;
        if (!HasAny(person.Worker, ground))
        {
            return found.ToList();
        }

        foreach (var (achievement, team) in Results(person.Worker))
        {
            if (achievement.Kind != ground.Kind
                || !IsOfEach(ground.Only, achievement.Key)
                || CompetitionResult.IsSelection(achievement.Key, achievement.IsSelectionRound)
                || !IsInTopShare(clause, ground, achievement, out var fault)
                || !IsInWindow(clause, ground, achievement, ref fault))
            {
                continue;
            }

            foreach (var occurrence in Occurrences(clause, ground, achievement, team, fault))
            {
                if (occurrence.CountsFrom < person.Span.Until)
                {
                    found.Add(occurrence);
                }
            }
        }

        return found.ToList();
    }

    // Of every vocabulary named one term.
    private static bool IsOfEach(IReadOnlyList<Term> only, TermKey key)
    {
        foreach (var term in ValueList.Of(only))
        {
            if (!key.Contains(term) && !IsOfAnother(only, term, key))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsOfAnother(IReadOnlyList<Term> only, Term term, TermKey key) =>
        only.Any(other => other.Vocabulary == term.Vocabulary && key.Contains(other));

    private static IEnumerable<Occurrence> Occurrences(
        BonusClause clause, AchievementGround ground, Achievement achievement, TeamResult? team, Finding? fault)
    {
        var (on, happened, noDate) = new AnchorDates(achievement.RecognisedOn, TraceEvent.Recognised)
        {
            Issued = achievement.IssuedOn,
            Recognised = achievement.RecognisedOn,
            Published = achievement.PublishedOn,
        }.For(clause, achievement.Id);
        Occurrence one = new(KeyOf(ground, achievement.Key), on, happened)
        {
            Id = achievement.Id,
            Fault = fault ?? noDate,
            Details = new OccurrenceDetails
            {
                Occasion = OccasionOf(clause, achievement),
                Benefit = achievement.VerifiedBenefit,
                UsedFrom = achievement.UsedFrom,
                Year = achievement.RecognisedOn.Year,
                Accepted = achievement.AcceptedShare,
                Decided = achievement.DecidedAmounts,
                Team = team,
            },
        };
        return achievement.Benefits.Count == 0 ? [one]
            : clause.MixesBenefitShares ? [one with { Details = one.Details with { HasFiguresUnused = true } }]
            : clause.Amounts.Steps.All(step => !step.HasValue || step.Value is BenefitShareAmount) ? Figures(one, achievement.Benefits)
            : [one];
    }

    // A result keeps a term of the vocabulary that it has itself.
    private static TermKey KeyOf(AchievementGround ground, TermKey key) => ground.Parities.Count == 0
        ? key
        : ground
            .Parities.Where(rule => key.Contains(rule.Grade))
            .Aggregate(
                key,
                (terms, rule) => terms.Find(rule.TreatedAs.Vocabulary) is null ? [.. terms.Where(term => term != rule.Grade), rule.TreatedAs] : terms
            );

    // The figures of one day count together; of two for one kind and period the final one is the later.
    private static IEnumerable<Occurrence> Figures(Occurrence result, IReadOnlyList<Benefit> benefits)
    {
        List<Benefit> known = [];
        foreach (var day in benefits.GroupBy(figure => figure.CountsFrom).OrderBy(day => day.Key))
        {
            known.AddRange(day
                .OrderByDescending(figure => figure.IsProvisional)
                .ThenBy(figure => figure.Period.From)
                .ThenBy(figure => figure.Period.Until)
                .ThenBy(figure => figure.Kind.ToString(), StringComparer.Ordinal));
            yield return result with
            {
                CountsFrom = day.Key,
                Event = TraceEvent.Verified,
                Details = result.Details with { Figures = [.. known] },
                Fault =
                    result.Fault
                    ?? (day.Any(figure => day.Any(other => Contradicts(figure, other))) ? FactFaults.FiguresContradict(result.Id, day.Key) : null),
            };
        }
    }

    private static bool Contradicts(Benefit one, Benefit other) =>
        one.Kind == other.Kind && one.Period == other.Period && one.IsProvisional == other.IsProvisional && one.Amount != other.Amount;

    private static string? OccasionOf(BonusClause clause, Achievement achievement)
    {
        var parts = clause.Bonus.OccasionBy;
        if (parts.Count == 0)
        {
            return achievement.Occasion;
        }

        // The separator stands in no code and no name.
        return parts.Contains(OccasionPart.Apprentice) && achievement.Apprentice is null
            ? null
            : string.Join('\u001f', parts.Select(part =>
                part == OccasionPart.Apprentice ? achievement.Apprentice : achievement.Key.Find(part.Code)?.Code));
    }
}
