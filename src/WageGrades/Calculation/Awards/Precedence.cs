using WageGrades.Agreements;
using WageGrades.Bonuses;
using WageGrades.Citations;
using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Monetary;

namespace WageGrades.Calculation;

/// <summary>
/// What entitlements pay together: one-offs of a clause or group in the order in which they fell due, monthly lines of a group by the sum
/// of the month. It changes drafts in place: reduced to a difference, suppressed, or left.
/// </summary>
internal sealed class Precedence(MonthCase month)
{

    /// <summary>Settles the one-offs of one clause that stands in no group of a longer scope, and adds what is due now.</summary>
    internal void OfClause(BonusClause clause, IReadOnlyList<OneOffDue> oneOffs, List<DraftLine> drafts)
    {
        if (oneOffs is [var only])
        {
            Alone(only, drafts);
        }
        else if (IsAnyDueNow(oneOffs))
        {
            drafts.AddRange(OfSeveral(clause, oneOffs));
        }
    }

    // What is due at another time alone is settled then.
    private static bool IsAnyDueNow(IReadOnlyList<OneOffDue> oneOffs)
    {
        for (var at = 0; at < oneOffs.Count; at++)
        {
            if (oneOffs[at].IsDueNow)
            {
                return true;
            }
        }

        return false;
    }

    private IEnumerable<DraftLine> OfSeveral(BonusClause clause, IReadOnlyList<OneOffDue> oneOffs) => clause.Bonus.Repetition switch
    {
        Repetition.EachOne => oneOffs
            .GroupBy(AccountOf)
            .SelectMany(group => InOrder(group, LaterHigher.Full, [clause.Id])),
        Repetition.BestPerOccasion => oneOffs
            .GroupBy(OccasionOf)
            .SelectMany(group => InOrder(group, LaterHigher.Difference, [clause.Id])),
        Repetition.DifferenceOnUpgrade => InOrder(oneOffs, LaterHigher.Difference, [clause.Id]),
        null or Repetition.HighestOnly => oneOffs
            .GroupBy(due => due.Occurrence.Details.Figures is null ? (object)due.DueOn : AccountOf(due))
            .SelectMany(group => InOrder(group, LaterHigher.Nothing, [clause.Id])),
        _ => throw Closed.Missed(clause.Bonus.Repetition),
    };

    /// <summary>Settles the one-offs of a group over a year, an event or the employment.</summary>
    internal IEnumerable<DraftLine> OfGroup(PrecedenceGroup group, IReadOnlyList<OneOffDue> oneOffs)
    {
        if (group.Later is not { } later)
        {
            month.Findings.Add(Choices.Later(group));
            return [];
        }

        if (!IsAnyDueNow(oneOffs))
        {
            return [];
        }

        if (group.Scope == PrecedenceScope.Year && FigureBesideOneDueNow(oneOffs) is { } figure)
        {
            month.Findings.Add(Finding.Of(
                FindingCodes.FiguresInYearGroup,
                $"groups.{group.Id}",
                ("group", group.Id.ToString()),
                ("clause", figure.Draft.Clause.Id.ToString()),
                ("fact", figure.Occurrence.Id)) with { Clause = figure.Draft.Clause.Id });
            return [];
        }

        return Settled(group, later, oneOffs);
    }

    private IEnumerable<DraftLine> Settled(PrecedenceGroup group, LaterHigher later, IReadOnlyList<OneOffDue> oneOffs) =>
        group.Scope switch
        {
            PrecedenceScope.Year => oneOffs.GroupBy(YearOf).SelectMany(year => InOrder(year, later, group.Clauses)),
            PrecedenceScope.Event => oneOffs.GroupBy(OccasionOf).SelectMany(one => InOrder(one, later, group.Clauses)),
            null or PrecedenceScope.Month or PrecedenceScope.Employment => InOrder(oneOffs, later, group.Clauses),
            _ => throw Closed.Missed(group.Scope),
        };

    /// <summary>Of the clauses of a monthly group only the one with the highest sum of the month stays paid.</summary>
    internal static void OfMonth(PrecedenceGroup group, List<DraftLine> drafts, Currency currency)
    {
        PayClause? winner = null;
        var most = ExactAmount.Zero(currency);
        foreach (var id in ValueList.Of(group.Clauses))
        {
            PayClause? paying = null;
            var sum = ExactAmount.Zero(currency);
            for (var at = 0; at < drafts.Count; at++)
            {
                if (drafts[at].Status == LineStatus.Paid && drafts[at].Clause.Id == id)
                {
                    paying ??= drafts[at].Clause;
                    sum += drafts[at].Exact;
                }
            }

            if (paying is not null && (winner is null || sum > most))
            {
                (winner, most) = (paying, sum);
            }
        }

        for (var at = 0; winner is not null && at < drafts.Count; at++)
        {
            var draft = drafts[at];
            if (draft.Status == LineStatus.Paid
                && draft.Clause.Id != winner.Id
                && group.Clauses.Contains(draft.Clause.Id))
            {
                draft.Suppress(LineReason.HigherInGroup, MonthPlan.Reference(winner));
            }
        }
    }

    // In order of the due day; on one day the highest first, then the clause that the group names first, then the lower id. An award that is
    // due with or after one still open is open itself: it may turn out to be a difference, or nothing.
    private IEnumerable<DraftLine> InOrder(IEnumerable<OneOffDue> oneOffs, LaterHigher later, IReadOnlyList<ClauseId> order)
    {
        var rivals = oneOffs as List<OneOffDue> ?? [.. oneOffs];
        return IsAnyDueNow(rivals) ? InOrder(rivals, later, order) : [];
    }

    private IEnumerable<DraftLine> InOrder(List<OneOffDue> rivals, LaterHigher later, IReadOnlyList<ClauseId> order)
    {
        List<OneOffDue> settled = [];
        OneOffDue? leader = null;
        foreach (var due in rivals
            .OrderBy(due => due.DueOn)
            .ThenByDescending(due => due.Draft.Exact)
            .ThenBy(due => order.PlaceOf(due.Draft.Clause.Id))
            .ThenBy(due => due.Occurrence.Id, StringComparer.Ordinal))
        {
            var draft = due.Draft;
            if (due.IsDueNow && rivals.Where(rival => rival.Draft.IsOpen && rival.DueOn <= due.DueOn).ToList() is [var open, ..] faulty)
            {
                month.Findings.AddRange(faulty.Select(rival => rival.Draft.Fault).OfType<Finding>());
                yield return draft.IsOpen ? draft : draft.Hold(open.Draft.Reason);
                continue;
            }

            var received = leader is { } before && !draft.IsOpen
                ? Reduce(due, before, IsNextFigure(due, before) ? LaterHigher.Difference : later, settled)
                : null;
            settled.Add(due);
            leader = !draft.IsOpen && (leader is null || Entitlement(due) > Entitlement(leader)) ? due : leader;
            if (due.IsDueNow)
            {
                yield return draft;
                if (received is not null)
                {
                    yield return received;
                }
            }
        }
    }

    // One that competes with none: due now or at another time, open or not.
    private void Alone(OneOffDue due, List<DraftLine> drafts)
    {
        if (!due.IsDueNow)
        {
            return;
        }

        if (due.Draft is { IsOpen: true, Fault: { } fault })
        {
            month.Findings.Add(fault);
        }

        drafts.Add(due.Draft);
    }

    // The part already received comes back as a suppressed draft, so that paid and suppressed add up to the entitlement.
    private static DraftLine? Reduce(OneOffDue due, OneOffDue before, LaterHigher later, IReadOnlyList<OneOffDue> settled)
    {
        var draft = due.Draft;
        var already = Entitlement(before);
        if (draft.Exact <= already || later == LaterHigher.Nothing)
        {
            if (before.DueOn == due.DueOn && before.Draft.Clause.Id != draft.Clause.Id)
            {
                draft.Suppress(LineReason.HigherInGroup, MonthPlan.Reference(before.Draft.Clause));
            }
            else
            {
                draft.Suppress(LineReason.AlreadyReceived);
            }
        }
        else if (later == LaterHigher.Difference)
        {
            return ReduceBy(draft, already);
        }
        else if (settled.Where(one => !one.Draft.IsOpen && IsNextFigure(due, one)).ToList() is [_, ..] earlier)
        {
            // In full, but what a result earned up to its earlier figures is not earned again.
            return ReduceBy(draft, earlier.Max(Entitlement));
        }

        return null;

        static DraftLine ReduceBy(DraftLine draft, ExactAmount already)
        {
            draft.ReduceBy(already);
            return new DraftLine(draft.Clause, new object(), draft.Span, already) 
            {
                Occurrence = draft.Occurrence,
                Derivation = Derivation.Begin(draft.Derivation.Steps is not null),
            }.Suppress(LineReason.AlreadyReceived);
        }
    }

    // An occurrence without an occasion is one of its own; an event that opens several clauses is one event.
    private static object OccasionOf(OneOffDue due) => due.Occurrence.Details.Occasion ?? AccountOf(due);

    // Figures count up over the years, so a year that pays something now cannot compare them; other years are not asked again.
    private OneOffDue? FigureBesideOneDueNow(IReadOnlyList<OneOffDue> oneOffs)
    {
        var years = oneOffs.Where(due => due.IsDueNow).Select(YearOf).ToHashSet();
        return oneOffs.FirstOrDefault(due => due.Occurrence.Details.Figures is not null && years.Contains(YearOf(due)));
    }

    private int YearOf(OneOffDue due) => month.Plan.Period.MonthOf(due.DueOn).Year;

    // The figures of one result are one account, of which each pays the rise.
    private static object AccountOf(OneOffDue due) => due.Occurrence.Id.Length > 0 ? (nameof(Occurrence.Id), due.Occurrence.Id) : due.Draft;

    private static bool IsNextFigure(OneOffDue due, OneOffDue before) =>
        due.Occurrence.Details.Figures is not null && due.Occurrence.Id == before.Occurrence.Id && due.Draft.Clause.Id == before.Draft.Clause.Id;

    private static ExactAmount Entitlement(OneOffDue due) => due.Draft.Full;
}
