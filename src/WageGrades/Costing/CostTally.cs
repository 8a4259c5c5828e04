using WageGrades.Monetary;

namespace WageGrades.Costing;

/// <summary>A cost being added up: two periods, before and after.</summary>
internal sealed class CostTally
{
    private readonly decimal[] sums = new decimal[4];

    internal bool HasChange => sums[0] + sums[2] != sums[1] + sums[3];

    /// <summary>What the sums come to, whatever their signs.</summary>
    internal decimal Moved => sums.Sum(Math.Abs);

    internal void Add(bool isCarryOver, bool isProposed, Money amount) => sums[Place(isCarryOver, isProposed)] += amount.Amount;

    internal void Add(CostTally other)
    {
        for (var i = 0; i < sums.Length; i++)
        {
            sums[i] += other.sums[i];
        }
    }

    internal CostAmounts ToAmounts(Currency currency) => new(
        new CostFigure(new Money(sums[0], currency), new Money(sums[1], currency)),
        new CostFigure(new Money(sums[2], currency), new Money(sums[3], currency)));

    private static int Place(bool isCarryOver, bool isProposed) => (isCarryOver ? 2 : 0) + (isProposed ? 1 : 0);
}
