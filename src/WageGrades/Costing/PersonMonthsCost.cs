using WageGrades.Calculation;
using WageGrades.Monetary;

namespace WageGrades.Costing;

/// <summary>What a person's months come to (人员测算结果), before and after, and what of them is open.</summary>
internal sealed class PersonMonthsCost
{
    internal PersonMonthsCost(PaidMonths paid, CostedPeople costed, Currency currency)
    {
        Paid = paid;
        var (current, proposed, window) = (paid.Current, paid.Proposed, costed.Window);
        var times = 0;
        for (var at = 0; at < proposed.Length; at++)
        {
            var year = window.YearOf(costed.Months[at]);
            var (before, after) = (current[at], proposed[at]);
            if (before.IsPayable && after.IsPayable)
            {
                Settled++;
                times++;

                // Months of a year that are paid alike, one after another, are added at once.
                if (at + 1 == proposed.Length || window.YearOf(costed.Months[at + 1]) != year
                    || !ReferenceEquals(current[at + 1], before) || !ReferenceEquals(proposed[at + 1], after))
                {
                    Sums.Add(year, isProposed: false, before, times);
                    Sums.Add(year, isProposed: true, after, times);
                    Moved += (SumBound.MovedBy(before) + SumBound.MovedBy(after)) * times;
                    times = 0;
                }

                continue;
            }

            Moved += SumBound.MovedBy(before) + SumBound.MovedBy(after);

            // What stands beside something open counts, as far as it is settled under both.
            Sums.AddSettled(year, before, after);
            Open.AddRange(new[] { OpenMonth.Of(before), OpenMonth.Of(after) }.OfType<OpenMonth>());
            Settled += before.IsBlocked || after.IsBlocked ? 0 : 1;
        }

        Amounts = new(() => Sums.Total.ToAmounts(currency));
    }

    internal PaidMonths Paid { get; }

    internal CostLedger Sums { get; } = new();

    /// <summary>What the lines move, whatever their signs.</summary>
    internal decimal Moved { get; }

    /// <summary>The months of which something is open.</summary>
    internal List<OpenMonth> Open { get; } = [];

    /// <summary>How many months are settled, at least in part.</summary>
    internal int Settled { get; }

    internal Lazy<CostAmounts> Amounts { get; }

    /// <summary>How many people cost this.</summary>
    internal int People { get; set; }
}
