using WageGrades.Calculation;
using WageGrades.Workforces;

namespace WageGrades.Costing;

/// <summary>The months that find the same (同类月份): of whom the first one is, how many there are, and what each choice of the parts that touch them
/// adds to one.</summary>
/// <param name="worker">The person of the first one.</param>
/// <param name="month">The first one.</param>
/// <param name="touching">The parts that touch it.</param>
internal sealed class PackageMonth(Worker worker, YearMonth month, int touching)
{
    private readonly Dictionary<int, decimal> added = [];
    private decimal mostMoved;
    private decimal movedBefore;

    internal Worker Worker => worker;

    internal YearMonth Month => month;

    internal int Touching => touching;

    /// <summary>How many lie in the first budget year.</summary>
    internal int InYear { get; private set; }

    /// <summary>How many lie after it.</summary>
    internal int Later { get; private set; }

    /// <summary>What all of them move at most, whatever the signs.</summary>
    internal decimal Moved => (movedBefore + mostMoved) * (InYear + Later);

    /// <summary>What a subset of all parts adds to one of them.</summary>
    internal decimal this[int subset] => added[subset & touching];

    internal void Count(bool isInYear)
    {
        InYear += isInYear ? 1 : 0;
        Later += isInYear ? 0 : 1;
    }

    /// <summary>Takes what is paid under the agreement as it is.</summary>
    internal void Begin(PayStatement before)
    {
        movedBefore = mostMoved = SumBound.MovedBy(before);
    }

    /// <summary>Takes what is paid with some parts, as far as it is settled under the agreement too; false where only one of the two is
    /// blocked.</summary>
    internal bool TryAdd(int subset, PayStatement before, PayStatement after)
    {
        if (before.IsBlocked != after.IsBlocked)
        {
            return false;
        }

        mostMoved = Math.Max(mostMoved, SumBound.MovedBy(after));
        added[subset] = before.IsPayable && after.IsPayable
            ? after.Total.Amount - before.Total.Amount
            : SettledPair.Differences(before, after).Sum(each => each.Amount.Amount);
        return true;
    }
}
