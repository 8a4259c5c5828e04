using WageGrades.Agreements;
using WageGrades.Citations;
using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Monetary;
using WageGrades.Workforces;

namespace WageGrades.Calculation;

/// <summary>
/// Settles a month for a workforce: pools, then funds, whose claims may be shares of pools, then relative floors, which compare what is paid after both. A
/// fund's balance follows from the months since it opened, which are settled again each time; nothing is remembered.
/// </summary>
internal sealed class Allocator(Func<YearMonth, MonthPlan> planOf, Workforce workforce)
{
    private readonly List<Finding> findings = [];

    internal Allocation Allocate(YearMonth month)
    {
        var plan = planOf(month);
        Allocation allocation = new(month, plan.Currency);
        if (!plan.SharesMoney || plan.IsBlocked)
        {
            return allocation;
        }

        allocation = allocation with { PoolShares = PoolShares(plan, findings) };
        allocation = WithFunds(plan, allocation);
        allocation = new RelativeFloorLevels(plan, planOf, workforce, findings).AddTo(allocation);
        return allocation with { Findings = FindingList.Of(findings.Distinct()) };
    }

    private ValueList<AllocatedShare> PoolShares(MonthPlan plan, List<Finding> found) =>
        ValueList.Of(plan.Bonuses.Where(clause => clause.IsPool).SelectMany(clause => PoolSplit.Split(plan, workforce, clause, found)));

    private Allocation WithFunds(MonthPlan plan, Allocation allocation)
    {
        var ledgers = plan.Funds
            .Where(fund => !SharingCheck.Missing(fund).Any())
            .Select(fund => new FundLedger(fund, plan.Currency, plan.ShareRounding?.Quantum ?? 0.01m))
            .ToList();
        if (ledgers.Count == 0)
        {
            return allocation;
        }

        List<AllocatedShare> grants = [];
        for (var month = ledgers.Min(ledger => ledger.Fund.OpensIn); month <= plan.Month; month = month.PlusMonths(1))
        {
            var isLast = month == plan.Month;
            var lines = LinesOf(planOf(month), isLast ? allocation : null);
            foreach (var ledger in ledgers.Where(ledger => ledger.Fund.OpensIn <= month))
            {
                var settled = ledger.Settle(month, ClaimsOn(ledger.Fund, lines), lines.Sum(own => OpenClaims(ledger.Fund, own.Lines)));
                if (isLast)
                {
                    grants.AddRange(settled.Select(each => Share(ledger.Fund, each.Claim, each.Granted)));
                }
            }
        }

        foreach (var ledger in ledgers)
        {
            Report(ledger, plan);
        }

        return allocation with
        {
            FundGrants = ValueList.Of(grants.OrderBy(grant => plan.Order[grant.Clause]).ThenBy(grant => grant.Worker).ThenBy(grant => grant.DueOn)),
            Funds = ValueList.Of(ledgers.Select(ledger => new FundStatement(ledger.Fund, plan.Currency, ledger.Months))),
        };
    }

    /// <summary>Everybody's lines of a month before any fund.</summary>
    private List<(WorkerId Worker, List<PayLine> Lines)> LinesOf(MonthPlan plan, Allocation? allocation)
    {
        if (plan.IsBlocked)
        {
            return [];
        }

        var pools = allocation ?? new Allocation(plan.Month, plan.Currency) { PoolShares = PoolShares(plan, []) };
        return [.. workforce.Workers.Select(worker => (worker.Id, StatementBuilder.Entitlements(plan, worker, planOf, pools)))];
    }

    private static IEnumerable<FundClaim> ClaimsOn(AwardFund fund, List<(WorkerId Worker, List<PayLine> Lines)> lines) =>
        lines.SelectMany(own => FundLimit.ClaimsOf(fund, own.Worker, own.Lines));

    private static int OpenClaims(AwardFund fund, List<PayLine> lines) =>
        lines.Count(line => line.Status == LineStatus.Pending && fund.Clauses.Contains(line.Clause.Id));

    private static AllocatedShare Share(AwardFund fund, FundClaim claim, Money granted) => new(
        claim.Worker, claim.Clause, claim.DueOn, granted, claim.Amount, new FundTrace(fund.Id, fund.Name, claim.Amount, granted, claim.DueOn));

    private void Report(FundLedger ledger, MonthPlan plan)
    {
        var last = ledger.Months[^1];
        var path = $"funds.{ledger.Fund.Id}";
        if (last.Claimed + last.CarriedIn is var claimed && claimed > last.Paid)
        {
            findings.Add(Finding.Of(
                FindingCodes.FundShort,
                path,
                ("month", plan.Month),
                ("fund", ledger.Fund.Name),
                ("claimed", claimed.ToString()),
                ("available", last.Available.ToString()),
                ("short", (claimed - last.Paid).ToString())));
        }

        if (ledger.Months.Sum(month => month.OpenClaims) is var open and > 0)
        {
            findings.Add(Finding.Of(FindingCodes.FundClaimsOpen, path, ("month", plan.Month), ("fund", ledger.Fund.Name), ("count", open)));
        }
    }
}
