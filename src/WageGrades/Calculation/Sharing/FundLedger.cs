using WageGrades.Agreements;
using WageGrades.Citations;
using WageGrades.Monetary;

namespace WageGrades.Calculation;

/// <summary>A fund's balance and debts, month by month.</summary>
internal sealed class FundLedger(AwardFund fund, Currency currency, decimal quantum)
{
    private readonly List<FundMonth> months = [];
    private List<FundClaim> owed = [];
    private Money balance = fund.Opening;

    internal AwardFund Fund => fund;

    internal IReadOnlyList<FundMonth> Months => months;

    /// <summary>A ledger that goes on from here and leaves this one as it is.</summary>
    internal FundLedger Copy()
    {
        FundLedger copy = new(fund, currency, quantum) { balance = balance, owed = owed };
        copy.months.AddRange(months);
        return copy;
    }

    /// <summary>This ledger begun with what an earlier one of the same fund holds and owes beside its own opening balance.</summary>
    internal FundLedger After(FundLedger earlier)
    {
        var expires = earlier.Fund.Balance == FundBalance.Expires && earlier.Fund.MonthsTo(fund.OpensIn) % 12 == 0;
        balance += expires ? Money.Zero(currency) : earlier.balance;
        owed = fund.Shortfall == FundShortfall.CarriedOver ? earlier.owed : [];
        return this;
    }

    /// <summary>Pays a month's claims and what is still owed, as far as the fund goes; the grants in the order of the claims.</summary>
    internal List<(FundClaim Claim, Money Granted)> Settle(YearMonth month, IEnumerable<FundClaim> fresh, int openClaims)
    {
        var opening = balance;
        var isNewYear = fund.MonthsTo(month) % 12 == 0;
        var expired = isNewYear && months.Count > 0 && fund.Balance == FundBalance.Expires ? opening : Money.Zero(currency);
        var contributed = isNewYear
            ? fund.Contributions.Aggregate(Money.Zero(currency), (sum, each) => sum + each.Amount)
            : Money.Zero(currency);
        var available = opening - expired + contributed;

        var own = fresh.ToList();
        var claims = InOrder(owed.Concat(own)).ToList();
        var grants = claims.Zip(Serve(claims, available)).ToList();
        var paid = Sum(grants.Select(grant => grant.Second));
        var rests = grants
            .Where(grant => grant.Second < grant.First.Amount)
            .Select(grant => grant.First with { Amount = grant.First.Amount - grant.Second })
            .ToList();
        months.Add(new FundMonth(
            month,
            opening,
            expired,
            contributed,
            Sum(own.Select(claim => claim.Amount)),
            Sum(owed.Select(claim => claim.Amount)),
            paid,
            fund.Shortfall == FundShortfall.Lapses ? Sum(rests.Select(rest => rest.Amount)) : Money.Zero(currency),
            openClaims));
        owed = fund.Shortfall == FundShortfall.CarriedOver ? rests : [];
        balance = available - paid;
        return grants;
    }

    private IEnumerable<FundClaim> InOrder(IEnumerable<FundClaim> claims) => fund.Order == FundOrder.ByRank
        ? claims.OrderBy(claim => fund.Clauses.PlaceOf(claim.Clause)).ThenBy(claim => claim.DueOn).ThenBy(claim => claim.Worker)
        : claims.OrderBy(claim => claim.DueOn).ThenBy(claim => fund.Clauses.PlaceOf(claim.Clause)).ThenBy(claim => claim.Worker);

    private List<Money> Serve(IReadOnlyList<FundClaim> claims, Money available)
    {
        var sum = Sum(claims.Select(claim => claim.Amount));
        if (sum <= available)
        {
            return [.. claims.Select(claim => claim.Amount)];
        }

        return fund.Order == FundOrder.InProportion ? InProportion(claims, available) : OneByOne(claims, available);
    }

    // Claims are whole multiples of the unit, so that nobody's share of less than their sum exceeds the claim. What is less than a unit goes to the
    // first: a fund that owes something keeps nothing.
    private List<Money> InProportion(IReadOnlyList<FundClaim> claims, Money available)
    {
        var unit = claims.All(claim => RoundingRule.Floor(quantum).Round(claim.Amount) == claim.Amount)
            ? quantum
            : new decimal(1, 0, 0, isNegative: false, (byte)Math.Max(currency.MinorDigits, claims.Max(claim => claim.Amount.Amount.Scale)));
        var one = currency.Of(1m).ToExactAmount();
        var shares = Apportionment.Split(
            RoundingRule.Floor(unit).Round(available), [.. claims.Select(claim => claim.Amount.ToExactAmount() / one)], unit);
        var rest = OneByOne([.. claims.Zip(shares, (claim, share) => claim with { Amount = claim.Amount - share })], available - Sum(shares));
        return [.. shares.Zip(rest, (share, more) => share + more)];
    }

    private static List<Money> OneByOne(IReadOnlyList<FundClaim> claims, Money available)
    {
        List<Money> grants = [];
        var left = available;
        foreach (var claim in claims)
        {
            grants.Add(Money.Min(claim.Amount, left));
            left -= grants[^1];
        }

        return grants;
    }

    private Money Sum(IEnumerable<Money> amounts) => amounts.Aggregate(Money.Zero(currency), (sum, amount) => sum + amount);
}
