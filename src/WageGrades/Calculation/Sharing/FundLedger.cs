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
        owed = fund.Shortfall == FundShortfall.CarriedOver ? InOrder(earlier.owed) : [];
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

        var own = InOrder(fresh);
        var claims = Merged(owed, own);
        var served = Serve(claims, available);
        List<(FundClaim Claim, Money Granted)> grants = new(claims.Count);
        List<FundClaim> rests = [];
        for (var at = 0; at < claims.Count; at++)
        {
            grants.Add((claims[at], served[at]));
            if (served[at] < claims[at].Amount)
            {
                rests.Add(claims[at].Less(served[at]));
            }
        }

        var paid = Sum(served);
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

    private List<FundClaim> InOrder(IEnumerable<FundClaim> claims) => [.. claims.Order(Comparer<FundClaim>.Create(Compare))];

    private int Compare(FundClaim one, FundClaim other)
    {
        var byDay = one.DueOn.CompareTo(other.DueOn);
        var byRank = one.Clause == other.Clause ? 0 : fund.Clauses.PlaceOf(one.Clause).CompareTo(fund.Clauses.PlaceOf(other.Clause));
        var (first, second) = fund.Order == FundOrder.ByRank ? (byRank, byDay) : (byDay, byRank);
        return first != 0 ? first : second != 0 ? second : one.Worker.CompareTo(other.Worker);
    }

    // What is owed was put in order when it was new: every month goes over all of it.
    private List<FundClaim> Merged(List<FundClaim> owed, List<FundClaim> own)
    {
        List<FundClaim> merged = new(owed.Count + own.Count);
        var at = 0;
        foreach (var claim in own)
        {
            for (; at < owed.Count && Compare(owed[at], claim) <= 0; at++)
            {
                merged.Add(owed[at]);
            }

            merged.Add(claim);
        }

        merged.AddRange(owed[at..]);
        return merged;
    }

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
        var rest = OneByOne([.. claims.Zip(shares, (claim, share) => claim.Less(share))], available - Sum(shares));
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
