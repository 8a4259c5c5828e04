using WageGrades.Agreements;
using WageGrades.Classification;
using WageGrades.Findings;
using WageGrades.Monetary;
using WageGrades.Periods;
using WageGrades.Schemes;
using WageGrades.Workforces;

namespace WageGrades.Calculation;

/// <summary>
/// Shares in results of a month: for each figure of a result that was verified in it, what its share comes to above what earlier figures of its kind
/// and period came to, divided among the members. It pays every member, on whatever scheme, and after leaving too.
/// </summary>
internal sealed class ResultCalculator(MonthCase month)
{
    private readonly MonthPlan plan = month.Plan;
    private readonly PersonMonth person = month.Person;
    private readonly List<Finding> findings = month.Findings;

    internal IEnumerable<DraftLine> Calculate(SchemeClause clause)
    {
        foreach (var (result, team) in AchievementFinder.Results(person.Worker).Where(each => each.Achievement.Kind == AchievementKind.Innovation))
        {
            foreach (var figures in result.Benefits.GroupBy(figure => (figure.Kind, figure.Period)))
            {
                List<Benefit> known = [];
                foreach (var figure in figures.OrderBy(figure => figure.CountsFrom).ThenByDescending(figure => figure.IsProvisional))
                {
                    known.Add(figure);
                    if (IsOfMonth(figure.CountsFrom) && Draft(clause, result, team, known) is { } draft)
                    {
                        yield return draft;
                    }
                }
            }
        }
    }

    private bool IsOfMonth(LocalDate day) => person.Span.Contains(day) && plan.Term.Contains(day);

    private DraftLine? Draft(SchemeClause clause, Achievement result, TeamResult? team, List<Benefit> known)
    {
        var figure = known[^1];
        if (!clause.Schemes.TryGet(figure.CountsFrom, out var scheme)
            || scheme is not ResultShare terms
            || !terms.Admits(result.Key)
            || !terms.Parts.TryGetValue(figure.Kind, out var part)
            || !month.Coverage.OfShared(clause, figure.CountsFrom))
        {
            return null;
        }

        if (part.Years is { } years)
        {
            if (result.UsedFrom is not { } used)
            {
                findings.Add(FactFaults.NoUse(clause, result.Id));
                return Line(clause, result, figure, ExactAmount.Zero(plan.Currency)).Hold(LineReason.AwaitingBenefit);
            }

            if (figure.Period.From >= used.PlusYears(years))
            {
                return null;
            }
        }

        if (figure.Amount is not { } amount)
        {
            return Line(clause, result, figure, ExactAmount.Zero(plan.Currency)).Hold(LineReason.AwaitingBenefit);
        }

        if (known.FirstOrDefault(each => each.Amount is { } one && one.Currency != plan.Currency) is { } foreign)
        {
            findings.Add(AmountResolver.ForeignAmount(clause, foreign.Amount!.Value, plan.Currency));
            return null;
        }

        if (plan.ShareRounding is not { } rounding)
        {
            findings.Add(Choices.Rounding(RoundingPoint.PoolShare) with { Clause = clause.Id });
            return null;
        }

        // Each figure pays the rise above the most that one before it came to: a final figure below the provisional one takes nothing back.
        var before = known.SkipLast(1).Select(earlier => Earned(clause, result, earlier)).Aggregate(ExactAmount.Zero(plan.Currency), ExactAmount.Max);
        var now = ExactAmount.Max(Earned(clause, result, figure), before);
        var total = now.Round(rounding) - before.Round(rounding);
        var derivation = Derivation.Of(
            new BenefitSource(
                amount, part.Share * result.AcceptedShare, part.AtMost is { } most && amount * part.Share > most ? most : null, Ratio.Zero),
            plan.Explains);
        if (before.Sign > 0)
        {
            derivation.Steps?.Add(new DifferenceTrace(now, before));
        }

        var draft = Share(clause, result, team, figure, total, rounding, derivation);
        return part.InShares ? draft?.Suppress(LineReason.InShares) : draft;
    }

    /// <summary>The person's line of what a figure pays: all of it, or a member's share; null for one who is no member.</summary>
    private DraftLine? Share(
        SchemeClause clause, Achievement result, TeamResult? team, Benefit figure, Money total, RoundingRule rounding, Derivation derivation)
    {
        if (team is null)
        {
            return Line(clause, result, figure, total, derivation);
        }

        if (MemberShare.Of(total, team.Members, person.Worker.Id, rounding) is not { } own)
        {
            return null;
        }

        derivation.Steps?.Add(new TeamTrace(total, own.Weight, own.Sum));
        return Line(clause, result, figure, own.Amount, derivation);
    }

    /// <summary>What a figure comes to under the terms in force when it was verified.</summary>
    private ExactAmount Earned(SchemeClause clause, Achievement result, Benefit figure)
    {
        if (figure.Amount is not { } amount
            || !clause.Schemes.TryGet(figure.CountsFrom, out var scheme)
            || scheme is not ResultShare terms
            || !terms.Admits(result.Key)
            || !terms.Parts.TryGetValue(figure.Kind, out var part)
            || (part.Years is { } years && !(figure.Period.From < result.UsedFrom?.PlusYears(years))))
        {
            return ExactAmount.Zero(plan.Currency);
        }

        var share = amount * part.Share;
        return (part.AtMost is { } most && share > most ? most.ToExactAmount() : share) * result.AcceptedShare;
    }

    private DraftLine Line(SchemeClause clause, Achievement result, Benefit figure, ExactAmount amount, Derivation? derivation = null) =>
        new(clause, new object(), new DateSpan(figure.CountsFrom, figure.CountsFrom.PlusDays(1)), amount)
        {
            Occurrence = $"{result.Id}/{figure.Kind.Code}",
            BelongsTo = figure.Period,
            Rounding = RoundingRule.None,
            Derivation = derivation ?? plan.Derive(),
        };
}
