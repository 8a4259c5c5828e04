using WageGrades.Agreements;
using WageGrades.Findings;
using WageGrades.Monetary;
using WageGrades.Periods;
using WageGrades.Schemes;
using WageGrades.Workforces;

namespace WageGrades.Calculation;

/// <summary>A person's shares in what groups made together. Every member's share follows from the one fact and the clause alone, so that the shares
/// add up.</summary>
internal sealed class PieceTeamSplit(MonthCase month)
{
    private readonly MonthPlan plan = month.Plan;
    private readonly PersonMonth person = month.Person;
    private readonly List<Finding> findings = month.Findings;

    internal IEnumerable<DraftLine> Shares(SchemeClause clause)
    {
        foreach (var team in person.Record.PieceTeams.DistinctBy(team => team.Id))
        {
            if (team.Clause == clause.Id && team.Find(person.Worker.Id) is { } member)
            {
                foreach (var draft in Shares(clause, team, member))
                {
                    yield return draft;
                }
            }
        }
    }

    /// <summary>The normal hours of the person's groups and what their pieces allow, in minutes; null where that is not known.</summary>
    internal (Ratio Worked, Ratio Allowed)? Quota(SchemeClause clause)
    {
        var (worked, allowed) = (Ratio.Zero, Ratio.Zero);
        foreach (var team in person.Record.PieceTeams.Where(team => team.Clause == clause.Id && team.Find(person.Worker.Id) is not null))
        {
            List<(PieceCount Count, PieceRun Run)> priced = [];
            if (!TryPrice(clause, team, priced) || new PieceSum(priced, plan.Currency).Quota is not { } quota)
            {
                return null;
            }

            worked += quota.Worked;
            allowed += quota.Allowed;
        }

        return (worked, allowed);
    }

    private IEnumerable<DraftLine> Shares(SchemeClause clause, PieceTeam team, PieceTeamMember member)
    {
        if (plan.ShareRounding is not { } rounding)
        {
            findings.Add(Choices.Rounding(RoundingPoint.PoolShare) with { Clause = clause.Id });
            yield return DraftLine.Waiting(month, clause, team.Id, LineReason.AwaitingDecision);
            yield break;
        }

        List<(PieceCount Count, PieceRun Run)> priced = [];
        if (!TryPrice(clause, team, priced))
        {
            findings.Add(PieceFaults.NeedsDay(person, team.Id));
            yield return DraftLine.Waiting(month, clause, team.Id, LineReason.AwaitingPrice);
            yield break;
        }

        PieceSum sum = new(priced, plan.Currency);
        List<PiecePart> parts = [.. sum.Parts, .. sum.Items.Select(item => item with { Time = PieceTime.Normal })];
        List<(PieceSplit? Rule, PieceWeights Weights)> splits = [];
        foreach (var rule in priced.Select(each => each.Run).OrderBy(run => run.Span.From).Select(run => run.Pay.Split).Distinct())
        {
            var made = Sum(parts.Where(part => part.Run.Pay.Split == rule));
            if (PieceSplitter.Weights(rule, team, made, PartOfMonth(clause, team, priced, rule)) is not { } weights)
            {
                findings.Add(PieceFaults.NoBaseRate(person, clause, team, plan.Currency));
                yield return DraftLine.Waiting(month, clause, team.Id, LineReason.AwaitingDecision);
                yield break;
            }

            splits.Add((rule, weights));
        }

        var one = plan.Currency.Of(1m).ToExactAmount();
        var own = team.Members.Select((each, at) => (each, at)).First(each => each.each.Worker == member.Worker).at;
        foreach (var time in parts.GroupBy(part => part.Time).OrderBy(same => same.Key))
        {
            var derivation = plan.Derive();
            derivation.Steps?.AddRange(time.SelectMany(part => part.Steps).Select(step => step.Explain()));
            var (before, share) = (ExactAmount.Zero(plan.Currency), Money.Zero(plan.Currency));
            foreach (var (rule, weights) in splits.Where(split => time.Any(part => part.Run.Pay.Split == split.Rule)))
            {
                // Rounded cumulatively, so that the rules of one month divide what was made and no more.
                var until = before + Sum(time.Where(part => part.Run.Pay.Split == rule));
                var total = until.Round(rounding) - before.Round(rounding);
                share += Apportionment.Split(total, weights.Weights, rounding.Quantum)[own];
                derivation.Steps?.Add(rule is null
                    ? new TeamTrace(total, member.Part, team.Members.Aggregate(Ratio.Zero, (all, each) => all + each.Part))
                    : new PieceSplitTrace(total, weights.Rule!, weights.Bases?[own] is { } rate ? one * rate : null));
                before = until;
            }

            yield return new DraftLine(clause, new object(), person.Span.ToDateSpan(), share)
            {
                Occurrence = time.Key == PieceTime.Normal ? team.Id : $"{team.Id}/{PieceCalculator.NameOf(time.Key)}",
                IsOvertime = time.Key != PieceTime.Normal,
                Rounding = RoundingRule.None,
                Derivation = derivation,
            };
        }

        foreach (var key in sum.Unpriced)
        {
            findings.Add(PieceFaults.NoPrice(person, clause, key));
            yield return DraftLine.Waiting(month, clause, team.Id, LineReason.AwaitingPrice);
        }

        foreach (var gap in sum.Gaps)
        {
            findings.Add(PieceFaults.Gap(person, clause, gap));
            yield return DraftLine.Waiting(month, clause, team.Id, LineReason.AwaitingDecision);
        }
    }

    private ExactAmount Sum(IEnumerable<PiecePart> parts) => parts.Aggregate(ExactAmount.Zero(plan.Currency), (all, part) => all + part.Amount);

    // Base rates are the members' for the hours of the month: whole where one rule divides all that was made, else by the calendar days of each.
    private Ratio PartOfMonth(SchemeClause clause, PieceTeam team, List<(PieceCount Count, PieceRun Run)> priced, PieceSplit? rule)
    {
        if (priced.Count == team.Pieces.Count && priced.TrueForAll(each => each.Run.Pay.Split == rule))
        {
            return Ratio.One;
        }

        var days = RunsOf(clause).Where(run => run.Pay.Split == rule).Sum(run => run.Span.DayCount!.Value);
        return Ratio.Of(days, plan.Span.DayCount);
    }

    private List<PieceRun> RunsOf(SchemeClause clause) => plan.Term.Intersect(plan.Span.ToDateSpan()) is not { } covered ? []
        : [.. clause.Schemes.StepsWithin(covered).Where(step => step is { HasValue: true, Value: PiecePay })
            .Select(step => new PieceRun(step.Span, (PiecePay)step.Value, Ratio.One))];

    /// <summary>Gives each count its prices; false where one without a day could have several.</summary>
    private bool TryPrice(SchemeClause clause, PieceTeam team, List<(PieceCount Count, PieceRun Run)> priced)
    {
        if (plan.Term.Intersect(plan.Span.ToDateSpan()) is null)
        {
            return true;
        }

        var runs = RunsOf(clause);
        foreach (var count in team.Pieces)
        {
            if (count.On is { } day)
            {
                if (runs.Find(run => run.Span.Contains(day)) is { } run)
                {
                    priced.Add((count, run));
                }
                else if (!plan.Span.ToDateSpan().Contains(day) || plan.Term.Contains(day))
                {
                    return false;
                }
            }
            else if (plan.Term.Contains(plan.Span.From))
            {
                if (runs.Count != 1)
                {
                    return false;
                }

                priced.Add((count, runs[0]));
            }
        }

        return true;
    }
}
