using WageGrades.Agreements;

namespace WageGrades.Calculation;

/// <summary>
/// The fourth stage: what pays together. Schemes take their clauses out first, then the one-offs of a clause or group compete, pools are shared,
/// groups of the month pay their highest; last come hours and leave, which rest on all of it.
/// </summary>
/// <param name="found">What was found of the person.</param>
/// <param name="asked">The clauses asked.</param>
/// <param name="drafts">Where each clause leaves what it owes, one after another.</param>
internal struct SettleStage(FoundMonth found, AskedClauses asked, List<DraftLine> drafts)
{
    private Precedence? precedence;
    private List<OneOffDue>?[]? grouped;

    private readonly MonthCase Month => found.Month;

    private Precedence Settling => precedence ??= new(found.Month);

    /// <summary>Takes what a clause owes, and settles what competes within it.</summary>
    internal void Take(ClauseDrafts own)
    {
        // Pieces, projects and agreed pay are the scheme's own: it does not absorb itself.
        if (asked.IsOnSchemes && own.Clause is not SchemeClause)
        {
            own.Absorb(Month.Schemes);
        }

        if (own.Clause is BonusClause { IsPool: true } pool)
        {
            if (PoolSplit.Draft(Month, pool, own.TakeBack()) is { } share)
            {
                drafts.Add(share);
            }

            return;
        }

        if (own.OneOffs.Count > 0 && own.Clause is BonusClause clause)
        {
            Compete(clause, own.OneOffs);
        }
    }

    /// <summary>The drafts in the order of the clauses, once all have been taken.</summary>
    internal List<DraftLine> Settle()
    {
        var taken = drafts.Count;
        Compete();
        if (asked.HasTime)
        {
            Month.Coverage.Report();
            if (!OvertimeCalculator.HasNone(Month.Person) || !Month.Person.HasNoLeave)
            {
                drafts.AddRange(AddedByTime());
            }
        }

        var wanted = asked.IsOnSchemes ? drafts : Wanted(asked, drafts);
        var clauses = Month.Plan.Clauses;
        return IsInOrder(wanted, clauses, clauses.StandAsAsked && drafts.Count == taken) ? wanted : InOrder(wanted, clauses);
    }

    private static List<DraftLine> InOrder(List<DraftLine> drafts, PlannedClauses clauses) =>
    [
        .. drafts
            .OrderBy(draft => clauses.Order[draft.Clause.Id])
            .ThenBy(draft => draft.Span.From)
            .ThenBy(draft => draft.Occurrence, StringComparer.Ordinal),
    ];

    private static List<DraftLine> Wanted(AskedClauses asked, List<DraftLine> drafts) => drafts.FindAll(draft => asked.Wants(draft.Clause.Id));

    // Clauses are asked in an order that mostly is that of the document.
    private static bool IsInOrder(List<DraftLine> drafts, PlannedClauses clauses, bool areClausesInOrder)
    {
        for (var at = 1; at < drafts.Count; at++)
        {
            var (one, next) = (drafts[at - 1], drafts[at]);
            var order = ReferenceEquals(one.Clause, next.Clause) ? 0
                : areClausesInOrder ? -1
                : clauses.PlaceOf(one.Clause).CompareTo(clauses.PlaceOf(next.Clause));
            if (order > 0 || (order == 0 && IsAfter(one, next)))
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
    private readonly List<DraftLine> AddedByTime()
    {
        var overtime = new OvertimeCalculator(found).Calculate();
        var leave = new LeaveCalculator(Month, fewer => MonthPipeline.Draft(fewer, AskedClauses.OfWork(fewer.Plan))).Calculate(drafts);
        return overtime.Count + leave.Count == 0 ? overtime : [.. overtime.Concat(leave).Select(Month.Coverage.Held)];
    }

    private void Compete(BonusClause clause, IReadOnlyList<OneOffDue> oneOffs)
    {
        if (LongGroupOf(clause) is not { } group)
        {
            Settling.OfClause(clause, oneOffs, drafts);
        }
        else
        {
            grouped ??= new List<OneOffDue>?[asked.Groups.Count];
            (grouped[group] ??= []).AddRange(oneOffs);
        }
    }

    private void Compete()
    {
        for (var group = 0; group < asked.Groups.Count; group++)
        {
            var rivals = grouped?[group];
            if (asked.Groups[group] is { IsBeyondMonth: true } each && (rivals is not null || each.Later is null))
            {
                drafts.AddRange(Settling.OfGroup(each, rivals ?? []));
            }
        }

        foreach (var group in asked.Groups)
        {
            if (group.Scope is null)
            {
                Month.Findings.Add(Choices.Scope(group));
            }
            else if (group.Scope == PrecedenceScope.Month)
            {
                Precedence.OfMonth(group, drafts, Month.Plan.Currency);
            }
        }
    }

    // The place of the group in which a clause competes over a longer scope; null where it stands in none.
    private readonly int? LongGroupOf(BonusClause clause)
    {
        for (var group = 0; group < asked.Groups.Count; group++)
        {
            if (asked.Groups[group].IsBeyondMonth && asked.Groups[group].Clauses.Contains(clause.Id))
            {
                return group;
            }
        }

        return null;
    }
}
