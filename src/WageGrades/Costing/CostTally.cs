using WageGrades.Monetary;

namespace WageGrades.Costing;

/// <summary>A cost being added up: before and after, by budget year.</summary>
internal sealed class CostTally
{
    private decimal[] sums = new decimal[4];

    internal bool HasChange
    {
        get
        {
            var difference = 0m;
            for (var at = 0; at < sums.Length; at += 2)
            {
                difference += sums[at + 1] - sums[at];
            }

            return difference != 0m;
        }
    }

    /// <summary>What the sums come to, whatever their signs.</summary>
    internal decimal Moved
    {
        get
        {
            var moved = 0m;
            foreach (var sum in sums)
            {
                moved += Math.Abs(sum);
            }

            return moved;
        }
    }

    internal void Add(int year, bool isProposed, Money amount, int times = 1) => Add(year, isProposed, amount.Amount * times);

    internal void Add(int year, bool isProposed, decimal amount)
    {
        Reach(year);
        sums[(2 * year) + (isProposed ? 1 : 0)] += amount;
    }

    internal void Add(CostTally other, int times = 1)
    {
        Reach((other.sums.Length / 2) - 1);
        for (var i = 0; i < other.sums.Length; i++)
        {
            sums[i] += other.sums[i] * times;
        }
    }

    /// <summary>One of the sums as a number, whatever its size.</summary>
    internal decimal Of(int year, bool isProposed) => (2 * year) + 1 < sums.Length ? sums[(2 * year) + (isProposed ? 1 : 0)] : 0m;

    internal CostAmounts ToAmounts(Currency currency) => CostAmounts.OfYears(ToYears(currency), currency);

    /// <summary>The sums of each budget year; years without any are zero, and there are at least two.</summary>
    internal IReadOnlyList<CostFigure> ToYears(Currency currency) =>
    [
        .. Enumerable.Range(0, sums.Length / 2).Select(year =>
            new CostFigure(new Money(sums[2 * year], currency), new Money(sums[(2 * year) + 1], currency))),
    ];

    private void Reach(int year)
    {
        if (sums.Length < 2 * (year + 1))
        {
            Array.Resize(ref sums, 2 * (year + 1));
        }
    }
}
