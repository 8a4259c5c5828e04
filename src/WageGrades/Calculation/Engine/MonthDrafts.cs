using WageGrades.Agreements;
using WageGrades.Citations;
using WageGrades.Findings;

namespace WageGrades.Calculation;

/// <summary>What the clauses owe a person for a month, precedence settled, exact and in the order of the clauses.</summary>
internal sealed class MonthDrafts(MonthCase month, FactReach? facts = null)
{
    private readonly MonthPlan plan = month.Plan;

    /// <summary>Under all clauses, what schemes absorb suppressed.</summary>
    internal List<DraftLine> Calculate()
    {
        var drafts = OfClauses();
        var overtime = new OvertimeCalculator(month).Calculate();
        var leave = new LeaveCalculator(month, fewer => new MonthDrafts(fewer).OfClauses()).Calculate([.. drafts]);
        return InOrder(drafts.Concat(overtime).Concat(leave));
    }

    /// <summary>Under ladders, schemes and bonus clauses.</summary>
    private List<DraftLine> OfClauses()
    {
        ClauseCalculator clauses = new(month, month.Schemes, facts);
        var drafts = Calculate(
            clauses,
            plan.Bonuses,
            plan.Agreement.Groups,
            new SchemeCalculator(month).Calculate());
        clauses.ReportUncovered();
        return drafts;
    }

    /// <summary>Under some clauses, and those with which they compete, as if the person were on the ladder.</summary>
    internal List<DraftLine> WithoutSchemes(IReadOnlyCollection<ClauseId> only)
    {
        var groups = plan.Agreement.Groups.Where(group => group.Clauses.Any(only.Contains)).ToList();
        var bonuses = plan.Bonuses.Where(clause => only.Contains(clause.Id) || groups.Exists(group => group.Clauses.Contains(clause.Id)));
        return InOrder(
            Calculate(new ClauseCalculator(month, schemes: null), bonuses, groups, [])
                .Where(draft => only.Contains(draft.Clause.Id)));
    }

    private List<DraftLine> Calculate(
        ClauseCalculator clauses, IEnumerable<BonusClause> bonuses, IReadOnlyList<PrecedenceGroup> groups, List<DraftLine> drafts)
    {
        Precedence precedence = new(month);
        drafts.AddRange(new LadderCalculator(month, clauses).Calculate());
        var longGroups = groups.Where(group => group.Scope is not null and not PrecedenceScope.Month).ToList();
        var grouped = longGroups.ToDictionary(group => group, _ => new List<OneOffDue>());

        foreach (var clause in bonuses)
        {
            var (own, oneOffs) = clauses.Calculate(clause);
            if (clause.IsPool)
            {
                if (PoolSplit.Draft(month, clause, own) is { } share)
                {
                    drafts.Add(share);
                }

                continue;
            }

            drafts.AddRange(own);
            if (longGroups.FirstOrDefault(group => group.Clauses.Contains(clause.Id)) is { } group)
            {
                grouped[group].AddRange(oneOffs);
            }
            else
            {
                drafts.AddRange(precedence.OfClause(clause, oneOffs));
            }
        }

        foreach (var (group, oneOffs) in grouped)
        {
            drafts.AddRange(precedence.OfGroup(group, oneOffs));
        }

        foreach (var group in groups)
        {
            if (group.Scope is null)
            {
                month.Findings.Add(Choices.Scope(group));
            }
            else if (group.Scope == PrecedenceScope.Month)
            {
                precedence.OfMonth(group, drafts);
            }
        }

        return drafts;
    }

    private List<DraftLine> InOrder(IEnumerable<DraftLine> drafts) =>
        [
            .. drafts
                .OrderBy(draft => plan.Order[draft.Clause.Id])
                .ThenBy(draft => draft.Span.From)
                .ThenBy(draft => draft.Occurrence, StringComparer.Ordinal),
        ];
}
