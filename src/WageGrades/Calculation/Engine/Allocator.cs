using WageGrades.Agreements;
using WageGrades.Citations;
using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Monetary;
using WageGrades.Workforces;

namespace WageGrades.Calculation;

/// <summary>
/// Settles a month for a workforce: pools, then funds, whose claims may be shares of pools, then relative floors, which compare what is paid after
/// both. A fund's balance follows from the months since it opened.
/// </summary>
internal sealed class Allocator(Func<YearMonth, MonthPlan> planOf, MonthClaims claims)
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

        allocation = allocation with { PoolShares = claims.PoolShares(plan, findings) };
        allocation = WithFunds(plan, allocation);
        allocation = new RelativeFloorLevels(plan, planOf, claims.Workforce, findings).AddTo(allocation);
        findings.AddRange(RatingQuotaCheck.Of(plan, claims.Workforce));
        return allocation with { Findings = FindingList.Of(findings.Distinct()) };
    }

    private Allocation WithFunds(MonthPlan plan, Allocation allocation)
    {
        List<FundLedger> ledgers = [];
        List<ValueList<GrantRun>> grants = [];
        foreach (var fund in plan.Funds.Where(fund => !SharingCheck.Missing(fund).Any()))
        {
            var ledger = UpTo(fund, plan);
            var (due, open) = ClaimsOn(fund, plan.Month, plan);
            grants.Add(ledger.Settle(plan.Month, due, open));
            claims.Keep(ledger, plan);
            ledgers.Add(ledger);
        }

        if (ledgers.Count == 0)
        {
            return allocation;
        }

        foreach (var ledger in ledgers)
        {
            Report(ledger, plan);
        }

        return allocation with
        {
            GrantRuns = FundGrants.InOrder(plan, grants),
            Funds = ValueList.Of(ledgers.Select(ledger => new FundStatement(ledger.Fund, plan.Currency, ledger.Months))),
        };
    }

    /// <summary>The ledger of a fund that lacks the plan's month and none before it.</summary>
    private FundLedger UpTo(AwardFund fund, MonthPlan plan)
    {
        if (claims.Before(fund, plan) is { } known)
        {
            return known.Copy();
        }

        var ledger = LedgerOf(fund, plan);
        for (var month = fund.OpensIn; month < plan.Month; month = month.PlusMonths(1))
        {
            var (due, open) = ClaimsOn(fund, month, plan);
            ledger.Settle(month, due, open);
        }

        return ledger;
    }

    /// <summary>
    /// The ledger of a fund, begun with what the fund of the same id under the agreement before held when this one opened; where the fund is
    /// unchanged there is nothing to carry, because it goes on.
    /// </summary>
    private FundLedger LedgerOf(AwardFund fund, MonthPlan plan)
    {
        FundLedger ledger = new(fund, plan.Currency, plan.ShareRounding?.Quantum ?? 0.01m);
        var before = fund.OpensIn.PlusMonths(-1);
        if (
            before < plan.Period.MonthOf(plan.FundsSince)
            || planOf(before).Funds.FirstOrDefault(each => each.Id == fund.Id && each.OpensIn != fund.OpensIn) is not { } old)
        {
            return ledger;
        }

        var earlier = LedgerOf(old, planOf(before));
        for (var month = old.OpensIn; month <= before; month = month.PlusMonths(1))
        {
            var (due, open) = ClaimsOn(old, month, plan);
            earlier.Settle(month, due, open);
        }

        return ledger.After(earlier);
    }

    /// <summary>A month's claims; none from before the agreements that the fund's balance goes over from.</summary>
    private (IReadOnlyList<FundClaim> Claims, int Open) ClaimsOn(AwardFund fund, YearMonth month, MonthPlan plan) =>
        month < plan.Period.MonthOf(plan.FundsSince) ? ([], 0) : claims.On(fund, month);

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
