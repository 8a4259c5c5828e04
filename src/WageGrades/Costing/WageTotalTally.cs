using WageGrades.Agreements;
using WageGrades.Citations;
using WageGrades.Monetary;

namespace WageGrades.Costing;

/// <summary>Adds up what counts in the wage total, on each side as its own agreement says.</summary>
internal sealed class WageTotalTally
{
    private readonly CollectiveAgreement before;
    private readonly CollectiveAgreement after;
    private readonly CostTally inside = new();
    private readonly CostTally outside = new();
    private readonly CostTally undeclared = new();
    private readonly List<ClauseReference> open = [];

    internal WageTotalTally(CollectiveAgreement before, CollectiveAgreement after) => (this.before, this.after) = (before, after);

    /// <summary>Adds what a clause, or a floor, pays in each budget year.</summary>
    internal void Add(ClauseReference clause, IReadOnlyList<CostFigure> years)
    {
        for (var year = 0; year < years.Count; year++)
        {
            Add(clause, before, year, isProposed: false, years[year].Baseline);
            Add(clause, after, year, isProposed: true, years[year].Proposed);
        }
    }

    /// <summary>Adds what rounding at the statement's total does, which counts as the pay does that it rounds.</summary>
    internal void AddRounding(CostTally rounding) => inside.Add(rounding);

    internal WageTotalSplit ToSplit(int years, Currency currency)
    {
        return new(Of(inside), Of(outside), Of(undeclared), open);

        IEnumerable<CostFigure> Of(CostTally tally) =>
            tally.ToYears(currency).Concat(Enumerable.Repeat(CostFigure.Zero(currency), years)).Take(years);
    }

    private static IReadOnlyDictionary<PayBase, bool> FloorCounts(CollectiveAgreement agreement, ClauseId id) =>
        agreement.Floors.Where(floor => floor.Id == id).Select(floor => floor.Counts)
            .Concat(agreement.RelativeFloors.Where(floor => floor.Id == id).Select(floor => floor.Counts))
            .FirstOrDefault(PayFloor.UsualCounts);

    private void Add(ClauseReference clause, CollectiveAgreement agreement, int year, bool isProposed, Money sum)
    {
        if (sum.IsZero)
        {
            return;
        }

        var pays = agreement.Find(clause.Id) as PayClause;
        var isDeclared = (pays?.Counts ?? FloorCounts(agreement, clause.Id)).TryGetValue(PayBase.WageTotal, out var counts);
        if (!isDeclared && open.TrueForAll(each => each.Id != clause.Id))
        {
            open.Add(clause);
        }

        foreach (var (payer, part) in PayerShares.Split(pays?.Payers ?? [], sum))
        {
            var tally = payer != Payer.Employer ? outside : !isDeclared ? undeclared : counts ? inside : outside;
            tally.Add(year, isProposed, part);
        }
    }
}
