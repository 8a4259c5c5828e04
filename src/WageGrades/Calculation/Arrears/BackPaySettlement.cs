using WageGrades.Agreements;
using WageGrades.Citations;
using WageGrades.Internal;
using WageGrades.Monetary;

namespace WageGrades.Calculation;

/// <summary>Turns a person's register lines into sums and rows: netting, interest, recovery, payments on account.</summary>
internal sealed class BackPaySettlement(BackPayPerson person, string batch, YearMonth paidIn)
{
    private readonly List<PaidRow> rows = [];

    /// <summary>Interest by person and month on what the month pays late.</summary>
    internal static IEnumerable<BackPayInterest> InterestOn(IEnumerable<BackPayLine> lines, CollectiveAgreement agreement, LocalDate paidOn)
    {
        if (agreement.Policies.BackPayInterest is not { } rule || agreement.Policies.Rounding?.At(RoundingPoint.PayLine) is not { } rounding)
        {
            return [];
        }

        var clause = agreement.Find(rule.Clause) is { } found ? MonthPlan.Reference(found) : new ClauseReference(rule.Clause, "");
        var nets = agreement.Policies.BackPayNetting == BackPayNetting.Net;
        return from month in lines.GroupBy(line => (line.Worker, line.Month))
               let late = Money.Sum(month.Select(line => line.Difference).Where(difference => nets || difference.IsPositive))
               where late.IsPositive
               let amount = rule.On(late, month.Key.Month, paidOn).Round(rounding)
               where amount.IsPositive
               select new BackPayInterest(month.Key.Worker, month.Key.Month, clause, late, amount);
    }

    internal static IEnumerable<BackPayPerson> People(
        IEnumerable<BackPayLine> lines, IReadOnlyList<BackPayInterest> interest, PaidLedger paid, BackPayNetting? netting) =>
        from borne in new[] { interest.ToLookup(each => each.Worker) }
        from person in lines.GroupBy(line => line.Worker)
        let zero = Money.Zero(paid.Currency)
        let owed = zero + Money.Sum(person.Select(line => line.Difference).Where(difference => difference.IsPositive))
        let overpaid = zero - Money.Sum(person.Select(line => line.Difference).Where(difference => difference.IsNegative))
        let bears = zero + Money.Sum(borne[person.Key].Select(each => each.Amount))
        let onAccount = paid.OnAccountOf(person.Key)
        let isOpen = netting is null && !owed.IsZero && !overpaid.IsZero
        let sum = owed + bears - (netting == BackPayNetting.Net ? overpaid : zero)
        let recover = netting == BackPayNetting.Net ? Money.Max(zero, -sum) : overpaid
        let pay = Money.Max(zero, sum)
        select new BackPayPerson(person.Key, person.First().Name)
        {
            Owed = owed,
            Overpaid = overpaid,
            Interest = bears,
            OnAccount = onAccount,
            ToPay = isOpen ? null : pay - SetOff(pay, onAccount),
            ToRecover = isOpen ? null : recover,
        };

    /// <param name="lines">The person's lines, in the order of months and clauses.</param>
    /// <param name="interest">The person's interest.</param>
    /// <param name="netting">Whether what was paid too much is set off against what is owed.</param>
    /// <param name="limit">How much the month's pay bears to be taken back beyond that.</param>
    internal List<PaidRow> Rows(IEnumerable<BackPayLine> lines, IEnumerable<BackPayInterest> interest, BackPayNetting? netting, Money limit)
    {
        var back = netting == BackPayNetting.Net ? person.Owed + person.Interest + limit : limit;
        foreach (var line in lines)
        {
            var amount = line.Difference.IsPositive ? line.Difference : -Money.Min(-line.Difference, back);
            back += line.Difference.IsNegative ? amount : default;
            Add(line.Month, line.Clause.Id, amount);
        }

        foreach (var each in interest)
        {
            Add(each.Month, each.Clause.Id, each.Amount);
        }

        var cash = Money.Sum(rows.Select(row => row.Amount));
        Add(paidIn, null, -SetOff(cash, person.OnAccount));
        return rows;
    }

    private static Money SetOff(Money pay, Money onAccount) => pay.IsPositive && onAccount.IsPositive ? Money.Min(pay, onAccount) : default;

    private void Add(YearMonth month, ClauseId? clause, Money amount)
    {
        if (!amount.IsZero)
        {
            rows.Add(
                new PaidRow(
                    BackPayRegister.RowId(batch, person.Worker, month, clause?.Value ?? "on-account"),
                    person.Worker,
                    month,
                    paidIn,
                    batch,
                    clause,
                    amount));
        }
    }
}
