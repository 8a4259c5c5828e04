using WageGrades.Agreements;
using WageGrades.Citations;
using WageGrades.Internal;
using WageGrades.Monetary;

namespace WageGrades.Calculation;

/// <summary>A fund's balance and debts, month by month.</summary>
internal sealed class FundLedger(AwardFund fund, Currency currency, decimal quantum)
{
    private readonly List<FundMonth> months = [];
    private OwedClaims owed = OwedClaims.None(fund, currency);
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
        owed = fund.Shortfall == FundShortfall.CarriedOver ? earlier.owed.Under(fund) : owed;
        return this;
    }

    /// <summary>
    /// Pays a month's claims and what is still owed, as far as the fund goes: what it grants on each, clause by clause, by person and by day.
    /// </summary>
    internal ValueList<AllocatedShare> Settle(YearMonth month, IReadOnlyCollection<FundClaim> fresh, int openClaims)
    {
        var opening = balance;
        var isNewYear = fund.MonthsTo(month) % 12 == 0;
        var expired = isNewYear && months.Count > 0 && fund.Balance == FundBalance.Expires ? opening : Money.Zero(currency);
        var contributed = isNewYear
            ? fund.Contributions.Aggregate(Money.Zero(currency), (sum, each) => sum + each.Amount)
            : Money.Zero(currency);
        var available = opening - expired + contributed;

        var due = owed.With(fresh);
        var grants = Serve(due, available);
        var paid = Sum(grants.Select(grant => grant.Amount));
        var rest = paid.IsZero ? due : due.Less(grants);
        months.Add(new FundMonth(
            month,
            opening,
            expired,
            contributed,
            Sum(fresh.Select(claim => claim.Amount)),
            owed.Sum,
            paid,
            fund.Shortfall == FundShortfall.Lapses ? rest.Sum : Money.Zero(currency),
            openClaims));
        owed = fund.Shortfall == FundShortfall.CarriedOver ? rest : OwedClaims.None(fund, currency);
        balance = available - paid;
        return grants;
    }

    // Who is first matters only to a fund that has something and not enough.
    private ValueList<AllocatedShare> Serve(OwedClaims due, Money available)
    {
        if (available.IsZero || due.Sum <= available)
        {
            return ValueList.Of(due.Claims.Select(claim => claim.Granted(fund, available.IsZero ? available : claim.Amount)));
        }

        var places = Enumerable.Range(0, due.Claims.Count).OrderBy(place => due.Claims[place], Comparer<FundClaim>.Create(Compare)).ToList();
        var claims = places.ConvertAll(place => due.Claims[place]);
        var served = fund.Order == FundOrder.InProportion ? InProportion(claims, available) : OneByOne(claims, available);
        var grants = new AllocatedShare[claims.Count];
        for (var at = 0; at < claims.Count; at++)
        {
            grants[places[at]] = claims[at].Granted(fund, served[at]);
        }

        return ValueList<AllocatedShare>.Owning(grants);
    }

    private int Compare(FundClaim one, FundClaim other)
    {
        var byDay = one.DueOn.CompareTo(other.DueOn);
        var byRank = one.Clause == other.Clause ? 0 : fund.Clauses.PlaceOf(one.Clause).CompareTo(fund.Clauses.PlaceOf(other.Clause));
        var (first, second) = fund.Order == FundOrder.ByRank ? (byRank, byDay) : (byDay, byRank);
        return first != 0 ? first : second != 0 ? second : one.Worker.CompareTo(other.Worker);
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
