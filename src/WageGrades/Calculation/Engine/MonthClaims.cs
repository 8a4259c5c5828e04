using System.Collections.Concurrent;
using WageGrades.Agreements;
using WageGrades.Citations;
using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Monetary;
using WageGrades.Workforces;

namespace WageGrades.Calculation;

/// <summary>
/// What a workforce claims from each fund, month by month, before any fund limits it. A month asked for again is not computed again: a year's months
/// would otherwise each settle all months before them.
/// </summary>
internal sealed class MonthClaims(Func<YearMonth, MonthPlan> planOf, Workforce workforce)
{
    private static readonly (IReadOnlyList<FundClaim> Claims, int Open) None = ([], 0);

    private readonly ConcurrentDictionary<YearMonth, IReadOnlyDictionary<ClauseId, (IReadOnlyList<FundClaim> Claims, int Open)>> months = new();

    // By the fund itself: another agreement's fund of the same name is another one.
    private readonly ConcurrentDictionary<AwardFund, SettledFund> ledgers = new(ReferenceEqualityComparer.Instance);

    // Those who may ever have anything of what the funds of an agreement pay.
    private readonly ConcurrentDictionary<CollectiveAgreement, IReadOnlyList<Worker>> asked = new(ReferenceEqualityComparer.Instance);

    // Until when somebody has nothing of what the funds of an agreement pay.
    private readonly ConcurrentDictionary<WorkerId, UnclaimedTime> unclaimed = new();

    internal Workforce Workforce => workforce;

    /// <summary>The month's claims on a fund, and how many lines under its clauses are still open.</summary>
    internal (IReadOnlyList<FundClaim> Claims, int Open) On(AwardFund fund, YearMonth month) =>
        months.GetOrAdd(month, Settle).TryGetValue(fund.Id, out var claims) ? claims : None;

    /// <summary>The shares of a month's pools, which may themselves claim on a fund.</summary>
    internal ValueList<AllocatedShare> PoolShares(MonthPlan plan, List<Finding> findings) =>
        ValueList.Of(plan.Bonuses.Where(clause => clause.IsPool).SelectMany(clause => PoolSplit.Split(plan, planOf, workforce, clause, findings)));

    /// <summary>
    /// The ledger of a fund up to a plan's month, not included, as far as it was settled before: whoever asks month by month settles each once. Null
    /// where it has to begin at its opening.
    /// </summary>
    internal FundLedger? Before(AwardFund fund, MonthPlan plan) => KeptFor(fund, plan)?.At(plan.Month.PlusMonths(-1));

    /// <summary>Keeps a ledger that is settled up to a plan's month, included. It must not go on itself.</summary>
    internal void Keep(FundLedger ledger, MonthPlan plan) =>
        ledgers[ledger.Fund] = new SettledFund(ledger, plan, KeptFor(ledger.Fund, plan)?.At(plan.Month.PlusMonths(-1)));

    private SettledFund? KeptFor(AwardFund fund, MonthPlan plan) =>
        ledgers.TryGetValue(fund, out var kept) && kept.IsOf(plan) ? kept : null;

    private Dictionary<ClauseId, (IReadOnlyList<FundClaim> Claims, int Open)> Settle(YearMonth month)
    {
        var parts = planOf(month).Parts.Where(part => !part.IsBlocked).ToList();
        Dictionary<ClauseId, (IReadOnlyList<FundClaim> Claims, int Open)> claims = [];
        foreach (var plan in parts)
        {
            var clauses = plan.Funds.SelectMany(fund => fund.Clauses).Select(plan.Agreement.Find).ToList();
            Allocation pools = new(plan.Month, plan.Currency) { PoolShares = PoolShares(plan, []) };
            List<(WorkerId Worker, ValueList<PayLine> Lines)> lines =
            [
                .. from worker in AskedUnder(plan.Agreement)
                   where !HasNothing(worker, clauses, plan)
                   let own = MonthCase.Of(plan, worker, planOf, pools)
                   where MayClaim(own, clauses)
                   select (worker.Id, MonthPipeline.Entitlements(own)),
            ];
            foreach (var fund in plan.Funds.DistinctBy(fund => fund.Id))
            {
                var (before, open) = claims.TryGetValue(fund.Id, out var known) ? known : None;
                claims[fund.Id] = (
                    [.. before, .. lines.SelectMany(own => FundLimit.ClaimsOf(fund, own.Worker, own.Lines))],
                    open + lines.Sum(own => own.Lines.Count(line => line.Status == LineStatus.Pending && fund.Clauses.Contains(line.Clause.Id))));
            }
        }

        return claims;
    }

    // Most people have no fact of the kind at which the clauses look, in whatever month.
    private IReadOnlyList<Worker> AskedUnder(CollectiveAgreement agreement) => asked.GetOrAdd(agreement, _ =>
    {
        var clauses = agreement.Funds.SelectMany(fund => fund.Clauses).Distinct().Select(agreement.Find).ToList();
        return ValueList.Of(workforce.Workers.Where(worker => !clauses.TrueForAll(clause =>
            clause is BonusClause { Bonus.Schedule.OfPeriod: null } bonus && GroundFacts.NeverHas(bonus, worker))));
    });

    // Most people have nothing of what a fund pays: their month is not made, or not computed.
    private bool HasNothing(Worker worker, List<Clause?> clauses, MonthPlan plan) =>
        HasNoFact(worker, clauses, plan)
        || (unclaimed.TryGetValue(worker.Id, out var known) && known.HoldsIn(plan));

    private static bool HasNoFact(Worker worker, List<Clause?> clauses, MonthPlan plan)
    {
        foreach (var clause in clauses)
        {
            if (clause is not BonusClause { Bonus.Schedule.OfPeriod: null } bonus || !GroundFacts.HasNone(bonus, worker, plan))
            {
                return false;
            }
        }

        return true;
    }

    private bool MayClaim(MonthCase month, List<Clause?> clauses)
    {
        FoundMonth found = new(month);
        foreach (var clause in clauses)
        {
            if (clause is not BonusClause { Bonus.Schedule.OfPeriod: null } bonus || MayPay(bonus, found.Of(bonus), month))
            {
                return true;
            }
        }

        if (PersonChangeDays.Of(found, [.. clauses.Cast<BonusClause>()]) is { } changes)
        {
            unclaimed[month.Person.Worker.Id] = new(month.Plan.Agreement, changes);
        }

        return false;
    }

    private static bool MayPay(BonusClause clause, ValueList<Occurrence> occurrences, MonthCase month)
    {
        foreach (var occurrence in occurrences)
        {
            if (MayPay(clause, occurrence, month))
            {
                return true;
            }
        }

        return false;
    }

    // What was due once, or ended, in another month has no line in this one.
    private static bool MayPay(BonusClause clause, Occurrence occurrence, MonthCase month)
    {
        var (policies, span) = (month.Plan.Policies, month.Person.Span);
        return occurrence.OnlyIn is not null
            || policies.StartOf(clause.Bonus.Schedule) is not { } start
            || (clause.Bonus.Schedule.IsOnce
                ? span.Contains(start.FirstDueDay(occurrence.CountsFrom, policies.PayPeriod))
                : MonthlyTerm.Of(clause, occurrence, policies)?.Intersect(span.ToDateSpan()) is not null);
    }

    private sealed record UnclaimedTime(CollectiveAgreement Agreement, PersonChangeDays Changes)
    {
        internal bool HoldsIn(MonthPlan plan) => ReferenceEquals(plan.Agreement, Agreement) && Changes.AreNoneUpTo(plan.Span);
    }
}
