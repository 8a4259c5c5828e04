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
            if (!OvertimeCalculator.HasNone(month.Person) || !month.Person.HasNoLeave)
            {
                drafts.AddRange(AddedByTime(drafts));
            }
        }

        var wanted = asked.IsOnSchemes ? drafts : drafts.FindAll(draft => asked.Wants(draft.Clause.Id));
        return IsInOrder(wanted) ? wanted
            :
            [
                .. wanted
                    .OrderBy(draft => month.Plan.Order[draft.Clause.Id])
                    .ThenBy(draft => draft.Span.From)
                    .ThenBy(draft => draft.Occurrence, StringComparer.Ordinal),
            ];
    }

    private bool IsInOrder(List<DraftLine> drafts)
    {
        var place = -1;
        for (var at = 0; at < drafts.Count; at++)
        {
            var next = drafts[at];
            var isSame = at > 0 && ReferenceEquals(drafts[at - 1].Clause, next.Clause);
            var before = place;
            place = isSame ? place : month.Plan.Clauses.PlaceOf(next.Clause);
            if (place < before || (at > 0 && place == before && IsAfter(drafts[at - 1], next)))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsAfter(DraftLine one, DraftLine next)
    {
        var byDay = one.Span.From.CompareTo(next.Span.From);
        return byDay > 0 || (byDay == 0 && string.CompareOrdinal(one.Occurrence, next.Occurrence) > 0);
    }

    // Leave pays what its days would have: the stages are gone through again without each leave, which ends because those ask no time.
    private List<DraftLine> AddedByTime(List<DraftLine> drafts)
    {
        var overtime = new OvertimeCalculator(found).Calculate();
        var leave = new LeaveCalculator(month, fewer => MonthPipeline.Draft(fewer, AskedClauses.OfWork(fewer.Plan))).Calculate(drafts);
        return overtime.Count + leave.Count == 0 ? overtime : [.. overtime.Concat(leave).Select(month.Coverage.Held)];
    }

    private List<DraftLine> Compete(IEnumerable<ClauseDrafts> prorated)
    {
        List<DraftLine> drafts = [];
        Dictionary<PrecedenceGroup, List<OneOffDue>>? grouped = null;
        foreach (var own in prorated)
        {
            // Pieces, projects and agreed pay are the scheme's own: it does not absorb itself.
            if (asked.IsOnSchemes && own.Clause is not SchemeClause)
            {
                own.Absorb(month.Schemes);
            }

            if (own.Clause is not BonusClause clause)
            {
                own.AddTo(drafts);
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
                own.AddTo(drafts);
                if (own.OneOffs.Count == 0)
                {
                    continue;
                }

                if (LongGroupOf(clause) is not { } group)
                {
                    drafts.AddRange(precedence.OfClause(clause, own.OneOffs));
                }
                else if ((grouped ??= new(ReferenceEqualityComparer.Instance)).TryGetValue(group, out var rivals))
                {
                    rivals.AddRange(own.OneOffs);
                }
                else
                {
                    grouped[group] = [.. own.OneOffs];
                }
            }
        }

        foreach (var group in asked.Groups)
        {
            if (IsLong(group))
            {
                drafts.AddRange(precedence.OfGroup(group, grouped?.GetValueOrDefault(group) ?? []));
            }
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

    private static bool IsLong(PrecedenceGroup group) => group.Scope is not null and not PrecedenceScope.Month;

    private PrecedenceGroup? LongGroupOf(BonusClause clause)
    {
        foreach (var group in asked.Groups)
        {
            if (IsLong(group) && group.Clauses.Contains(clause.Id))
            {
                return group;
            }
        }

        return null;
    }
}
