using WageGrades.Agreements;
using WageGrades.Citations;
using WageGrades.Findings;

namespace WageGrades.Calculation;

/// <summary>What the clauses owe a person for a month, precedence settled, exact and in the order of the clauses.</summary>
internal sealed class MonthDrafts(
    MonthPlan plan, PersonMonth person, Func<YearMonth, MonthPlan> plans, Allocation? allocation, List<Finding> findings, FactReach? facts = null)
{
    internal MonthProration Proration { get; } = new(plan, person, findings);

    internal SchemeDays Schemes { get; } = new(plan, person);

    /// <summary>Under all clauses, what schemes absorb suppressed.</summary>
    internal List<DraftLine> Calculate()
    {
        var drafts = OfClauses();
        var overtime = new OvertimeCalculator(plan, person, Schemes, findings).Calculate();
        var leave = new LeaveCalculator(plan, person, Proration, WithLeaves, findings).Calculate([.. drafts]);
        return InOrder(drafts.Concat(overtime).Concat(leave));

        // What is wrong shows in the drafts with every leave as well.
        List<DraftLine> WithLeaves(PersonMonth fewer) => new MonthDrafts(plan, fewer, plans, allocation, []).OfClauses();
    }

    /// <summary>Under ladders, schemes and bonus clauses.</summary>
    private List<DraftLine> OfClauses()
    {
        ClauseCalculator clauses = new(plan, person, Proration, findings, Schemes, facts);
        var drafts = Calculate(
            clauses,
            plan.Bonuses,
            plan.Agreement.Groups,
            new SchemeCalculator(plan, person, plans, Schemes, Proration, findings).Calculate());
        clauses.ReportUncovered();
        return drafts;
    }

    /// <summary>Under some clauses, and those with which they compete, as if the person were on the ladder.</summary>
    internal List<DraftLine> WithoutSchemes(IReadOnlyCollection<ClauseId> only)
    {
        var groups = plan.Agreement.Groups.Where(group => group.Clauses.Any(only.Contains)).ToList();
        var bonuses = plan.Bonuses.Where(clause => only.Contains(clause.Id) || groups.Exists(group => group.Clauses.Contains(clause.Id)));
        return InOrder(
            Calculate(new ClauseCalculator(plan, person, Proration, findings, schemes: null), bonuses, groups, [])
                .Where(draft => only.Contains(draft.Clause.Id)));
    }

    private List<DraftLine> Calculate(
        ClauseCalculator clauses, IEnumerable<BonusClause> bonuses, IReadOnlyList<PrecedenceGroup> groups, List<DraftLine> drafts)
    {
        Precedence precedence = new(plan, findings);
        drafts.AddRange(new LadderCalculator(plan, person, clauses, Proration, findings).Calculate());
        var longGroups = groups.Where(group => group.Scope is not null and not PrecedenceScope.Month).ToList();
        var grouped = longGroups.ToDictionary(group => group, _ => new List<OneOffDue>());

        foreach (var clause in bonuses)
        {
            var (own, oneOffs) = clauses.Calculate(clause);
            if (clause.IsPool)
            {
                if (PoolSplit.Draft(plan, person.Worker.Id, clause, own, allocation) is { } share)
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
                findings.Add(Choices.Scope(group));
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
