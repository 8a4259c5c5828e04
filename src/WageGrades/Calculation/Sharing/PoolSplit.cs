using WageGrades.Agreements;
using WageGrades.Bonuses;
using WageGrades.Findings;
using WageGrades.Monetary;
using WageGrades.Periods;
using WageGrades.Workforces;

namespace WageGrades.Calculation;

/// <summary>
/// The split of a clause's monthly pool. A person's weight is what the clause would pay if it paid one unit of money a month to everybody on the same
/// ground, so that start and stop, hours and absence reduce a weight exactly as they reduce an allowance.
/// </summary>
internal static class PoolSplit
{
    /// <summary>The weight that a clause's drafts of one unit add up to.</summary>
    internal static Ratio WeightOf(MonthPlan plan, IEnumerable<DraftLine> drafts) => drafts
        .Where(draft => draft.Status == LineStatus.Paid)
        .Aggregate(ExactAmount.Zero(plan.Currency), (sum, draft) => sum + draft.Exact) / plan.Currency.Of(1m).ToExactAmount();

    /// <summary>The draft that replaces a clause's drafts of one unit: the person's share, or one that waits for the allocation; null without
    /// weight.</summary>
    internal static DraftLine? Draft(MonthCase month, BonusClause clause, List<DraftLine> units)
    {
        var plan = month.Plan;
        if (units.Count == 0 || PoolSum.PaidDays(plan, clause) is null)
        {
            return null;
        }

        if (units.Exists(IsUntold))
        {
            return DraftLine.Waiting(month, clause, "", LineReason.AwaitingBirthDate);
        }

        if (WeightOf(plan, units).Sign == 0)
        {
            return null;
        }

        return month.Allocation?.PoolShareOf(month.Person.Worker.Id, clause.Id) is { } share
            ? new DraftLine(clause, share, plan.Span.ToDateSpan(), share.Amount)
            {
                Derivation = Derivation.Of(share.Source, plan.Explains),
                Rounding = RoundingRule.None,
            }
            : new DraftLine(clause, new object(), plan.Span.ToDateSpan(), ExactAmount.Zero(plan.Currency))
            {
                Derivation = plan.Derive(),
            }.Hold(LineReason.AwaitingAllocation);
    }

    /// <summary>Everybody's share; none where the pool is not in force, nobody has a weight, or somebody's cannot be determined.</summary>
    internal static IReadOnlyList<AllocatedShare> Split(
        MonthPlan plan, Func<YearMonth, MonthPlan> plans, Workforce workforce, BonusClause clause, List<Finding> findings)
    {
        if (plan.ShareRounding is not { } rounding)
        {
            findings.Add(Choices.Rounding(RoundingPoint.PoolShare) with { Clause = clause.Id });
            return [];
        }

        PoolSum sums = new(plan, plans, workforce, clause, findings);
        if (!sums.IsDue)
        {
            return [];
        }

        List<(WorkerId Worker, Ratio Weight)> members = [];
        var mayBePassed = clause.Bonus is { Repetition: not null, Schedule: { OfPeriod: null } schedule }
            && plan.Policies.StartOf(schedule) is not null && plan.Policies.LeapDay is not null;
        foreach (var worker in workforce.Workers)
        {
            // Most have nothing of a pool: their month is not made.
            if (mayBePassed && GroundFacts.HasNone(clause, worker, plan))
            {
                continue;
            }

            var own = MonthCase.Of(plan, worker, plans);
            var units = UnitsOf(own, clause);
            if (units.Exists(IsUntold))
            {
                findings.Add(Unsettled(plan, worker, clause, own.Coverage.BirthDateMissing(clause.Id)));
                return [];
            }

            var weight = WeightOf(plan, units);
            if (FindingList.Of(own.Findings).Errors is [var fault, ..])
            {
                findings.Add(Unsettled(plan, worker, clause, fault));
                return [];
            }

            if (weight.Sign > 0)
            {
                members.Add((worker.Id, weight));
            }
        }

        if (sums.Of(members.Select(member => member.Worker).ToHashSet()) is not { } exact)
        {
            return [];
        }

        var total = exact.Round(rounding);
        if (members.Count == 0)
        {
            findings.Add(Finding.Of(
                FindingCodes.PoolWithoutShares,
                clause.Id.ToString(),
                ("month", plan.Month),
                ("clause", clause.Id.ToString()),
                ("total", total.ToString())) with { Clause = clause.Id });
            return [];
        }

        var sum = members.Aggregate(Ratio.Zero, (all, member) => all + member.Weight);
        var shares = Apportionment.Split(total, [.. members.Select(member => member.Weight)], rounding.Quantum);
        return
        [
            .. members.Zip(shares, (member, share) => new AllocatedShare(
                member.Worker,
                clause.Id,
                plan.Span.From,
                share,
                total * (member.Weight / sum),
                new PoolSource(total, member.Weight, sum) { Made = sums.Made })),
        ];
    }

    private static List<DraftLine> UnitsOf(MonthCase month, BonusClause clause)
    {
        if (!month.Person.IsEmployed)
        {
            return [];
        }

        ClauseDrafts own = new(month);
        own.Begin(clause);
        new BonusRates(new FoundMonth(month)).Rate(month.Plan.ReadsOf(clause), own);
        own.Absorb(month.Schemes);
        return own.Drafts;
    }

    private static bool IsUntold(DraftLine unit) => unit is { Status: LineStatus.Pending, Reason: LineReason.AwaitingBirthDate };

    internal static Finding Unsettled(MonthPlan plan, Worker worker, BonusClause clause, Finding fault) =>
        Unsettled(plan, worker, clause, new LocalizedText(fault.Message(Language.Chinese), fault.Message(Language.English)));

    /// <summary>The same for an amount of the person's that is open.</summary>
    internal static Finding Unsettled(MonthPlan plan, Worker worker, BonusClause clause, ResolvedAmount open) => open.Fault is { } fault
        ? Unsettled(plan, worker, clause, fault)
        : Unsettled(plan, worker, clause, LineReasonWords.Of(open.Pending, null, null));

    private static Finding Unsettled(MonthPlan plan, Worker worker, BonusClause clause, LocalizedText reason) => Finding.Of(
        FindingCodes.PoolUnsettled,
        clause.Id.ToString(),
        ("worker", worker.Id.ToString()),
        ("month", plan.Month),
        ("clause", clause.Id.ToString()),
        ("reason", reason)) with { Clause = clause.Id };
}
