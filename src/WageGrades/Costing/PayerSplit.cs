using WageGrades.Agreements;
using WageGrades.Citations;
using WageGrades.Monetary;

namespace WageGrades.Costing;

/// <summary>Splits costs among the payers that each agreement names for a clause, to the last unit; what names none is the employer's.</summary>
internal sealed class PayerSplit(CollectiveAgreement before, CollectiveAgreement after)
{
    private readonly SortedDictionary<Payer, CostAmounts> byPayer = [];

    private Currency Currency => before.Currency;

    internal void Add(ClauseId clause, CostAmounts amounts)
    {
        Add(clause, amounts.InYear, isCarryOver: false);
        Add(clause, amounts.CarryOver, isCarryOver: true);
    }

    internal void AddForEmployer(CostAmounts amounts) => Add(Payer.Employer, amounts);

    internal List<PayerCost> ToCosts() => [.. byPayer.Select(each => new PayerCost(each.Key, each.Value))];

    private void Add(ClauseId clause, CostFigure figure, bool isCarryOver)
    {
        var zero = Money.Zero(Currency);
        foreach (var (payer, share) in Shares(before, clause, figure.Baseline))
        {
            Add(payer, Placed(new CostFigure(share, zero), isCarryOver));
        }

        foreach (var (payer, share) in Shares(after, clause, figure.Proposed))
        {
            Add(payer, Placed(new CostFigure(zero, share), isCarryOver));
        }
    }

    private CostAmounts Placed(CostFigure figure, bool isCarryOver)
    {
        CostFigure nothing = new(Money.Zero(Currency), Money.Zero(Currency));
        return isCarryOver ? new(nothing, figure) : new(figure, nothing);
    }

    private void Add(Payer payer, CostAmounts amounts) =>
        byPayer[payer] = byPayer.TryGetValue(payer, out var sum) ? sum + amounts : amounts;

    private static IEnumerable<(Payer Payer, Money Share)> Shares(CollectiveAgreement agreement, ClauseId id, Money total) =>
        PayerShares.Split(agreement.Find(id) is PayClause clause ? clause.Payers : [], total);
}
