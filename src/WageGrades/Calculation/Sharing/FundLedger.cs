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
    internal ValueList<GrantRun> Settle(YearMonth month, IReadOnlyCollection<FundClaim> fresh, int openClaims)
    {
        var opening = balance;
        var isNewYear = fund.MonthsTo(month) % 12 == 0;
        var expired = isNewYear && months.Count > 0 && fund.Balance == FundBalance.Expires ? opening : Money.Zero(currency);
        var contributed = isNewYear
            ? fund.Contributions.Aggregate(Money.Zero(currency), (sum, each) => sum + each.Amount)
            : Money.Zero(currency);
        var available = opening - expired + contributed;

        var due = owed.With(fresh);
        var payments = Serve(due, available);
        var rest = payments.Sum.IsZero ? due : due.Less(payments);
        months.Add(new FundMonth(
            month,
            opening,
            expired,
            contributed,
            Sum(fresh.Select(claim => claim.Amount)),
            owed.Sum,
            payments.Sum,
            fund.Shortfall == FundShortfall.Lapses ? rest.Sum : Money.Zero(currency),
            openClaims));
        owed = fund.Shortfall == FundShortfall.CarriedOver ? rest : OwedClaims.None(fund, currency);
        balance = available - payments.Sum;
        return ValueList.Of(due.Runs.Select((run, at) =>
            payments.On(at) is { } amounts ? run.Granted(fund, amounts) : run.Unpaid(fund, currency)));
    }

    // Who is first matters only to a fund that has something and not enough.
    private FundPayments Serve(OwedClaims due, Money available)
    {
        FundPayments payments = new(due.Runs, currency);
        if (available.IsZero)
        {
            return payments;
        }

        if (due.Sum <= available)
        {
            payments.PayAll();
            return payments;
        }

        var places = new FundQueue(fund, due.Runs).InTurn();
        var claims = places.Select(place => due.Runs[place.Run].Claims[place.At].Amount);
        var amounts = fund.Order == FundOrder.InProportion ? InProportion([.. claims], available) : OneByOne(claims, available);
        foreach (var (place, amount) in places.Zip(amounts))
        {
            payments.Pay(place.Run, place.At, amount);
        }

        return payments;
    }

    // Claims are whole multiples of the unit, so that nobody's share of less than their sum exceeds the claim. What is less than a unit goes to the
    // first: a fund that owes something keeps nothing.
    private List<Money> InProportion(List<Money> claims, Money available)
    {
        var unit = claims.TrueForAll(claim => RoundingRule.Floor(quantum).Round(claim) == claim)
            ? quantum
            : new decimal(1, 0, 0, isNegative: false, (byte)Math.Max(currency.MinorDigits, claims.Max(claim => claim.Amount.Scale)));
        var one = currency.Of(1m).ToExactAmount();
        var shares = Apportionment.Split(
            RoundingRule.Floor(unit).Round(available), [.. claims.Select(claim => claim.ToExactAmount() / one)], unit);
        var rest = OneByOne(claims.Zip(shares, (claim, share) => claim - share), available - Sum(shares));
        return [.. shares.Zip(rest.Concat(Enumerable.Repeat(Money.Zero(currency), shares.Count)), (share, more) => share + more)];
    }

    // As far as something is left.
    private static IEnumerable<Money> OneByOne(IEnumerable<Money> claims, Money available)
    {
        var left = available;
        foreach (var claim in claims)
        {
            if (left.IsZero)
            {
                yield break;
            }

            var grant = Money.Min(claim, left);
            left -= grant;
            yield return grant;
        }
    }

    private Money Sum(IEnumerable<Money> amounts) => amounts.Aggregate(Money.Zero(currency), (sum, amount) => sum + amount);
}
