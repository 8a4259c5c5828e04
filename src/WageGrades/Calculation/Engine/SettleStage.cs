using WageGrades.Agreements;

namespace WageGrades.Calculation;

/// <summary>
/// The fourth stage: what pays together. Schemes take their clauses out first, then the one-offs of a clause or group compete, pools are shared,
/// groups of the month pay their highest; last come hours and leave, which rest on all of it.
/// </summary>
internal sealed class SettleStage(FoundMonth found, AskedClauses asked)
{
    private readonly MonthCase month = found.Month;
    private readonly Precedence precedence = new(found.Month);

    /// <summary>The drafts in the order of the clauses.</summary>
    internal List<DraftLine> Settle(IEnumerable<ClauseDrafts> prorated)
    {
        var drafts = Compete(prorated);
        if (asked.HasTime)
        {
            month.Coverage.Report();
            drafts.AddRange(AddedByTime(drafts));
        }

        return
        [
            .. drafts
                .Where(draft => asked.Wants(draft.Clause.Id))
                .OrderBy(draft => month.Plan.Order[draft.Clause.Id])
                .ThenBy(draft => draft.Span.From)
                .ThenBy(draft => draft.Occurrence, StringComparer.Ordinal),
        ];
    }

    // Leave pays what its days would have: the stages are gone through again without each leave, which ends because those ask no time.
    private List<DraftLine> AddedByTime(List<DraftLine> drafts)
    {
        var overtime = new OvertimeCalculator(found).Calculate();
        var leave = new LeaveCalculator(month, fewer => MonthPipeline.Draft(fewer, AskedClauses.OfWork(fewer.Plan))).Calculate([.. drafts]);
        return [.. overtime.Concat(leave).Select(month.Coverage.Held)];
    }

    private List<DraftLine> Compete(IEnumerable<ClauseDrafts> prorated)
    {
        List<DraftLine> drafts = [];
        var longGroups = asked.Groups.Where(group => group.Scope is not null and not PrecedenceScope.Month).ToList();
        var grouped = longGroups.ToDictionary(group => group, _ => new List<OneOffDue>());
        foreach (var own in prorated)
        {
            // Pieces, projects and agreed pay are the scheme's own: it does not absorb itself.
            if (asked.IsOnSchemes && own.Clause is not SchemeClause)
            {
                own.Absorb(month.Schemes);
            }

            if (own.Clause is not BonusClause clause)
            {
                drafts.AddRange(own.Drafts);
            }
            else if (clause.IsPool)
            {
                if (PoolSplit.Draft(month, clause, own.Drafts) is { } share)
                {
                    drafts.Add(share);
                }
            }
            else
            {
                drafts.AddRange(own.Drafts);
                if (longGroups.Find(group => group.Clauses.Contains(clause.Id)) is { } group)
                {
                    grouped[group].AddRange(own.OneOffs);
                }
                else
                {
                    drafts.AddRange(precedence.OfClause(clause, own.OneOffs));
                }
            }
        }

        foreach (var (group, oneOffs) in grouped)
        {
            drafts.AddRange(precedence.OfGroup(group, oneOffs));
        }

        foreach (var group in asked.Groups)
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
}
