using System.Numerics;
using WageGrades.Internal;
using WageGrades.Monetary;

namespace WageGrades.Costing;

/// <summary>
/// Divides a group's share among its members (the Owen value): a member's share is the average of what it adds over all orders in which the parts can
/// come and, within the group, its members one directly after another. Exactly; the members' shares add up to the group's.
/// </summary>
internal static class GroupShares
{
    /// <summary>The shares of a group's members in their order.</summary>
    /// <param name="group">The group's place among the parts.</param>
    /// <param name="parts">How many parts there are.</param>
    /// <param name="members">How many members the group has.</param>
    /// <param name="currency">The currency of the amounts.</param>
    /// <param name="costOf">The cost of whole parts, as a subset of parts, with some of the group's members, as a subset of members.</param>
    internal static IReadOnlyList<ExactAmount> Of(int group, int parts, int members, Currency currency, Func<int, int, decimal> costOf)
    {
        var others = Enumerable.Range(0, 1 << parts).Where(subset => (subset & (1 << group)) == 0).ToList();
        var shares = new Fraction[members];
        foreach (var outside in others)
        {
            var costs = Enumerable.Range(0, 1 << members).Select(inside => costOf(outside, inside)).ToArray();
            var before = Weight(parts, BitOperations.PopCount((uint)outside));
            for (var member = 0; member < members; member++)
            {
                var bit = 1 << member;
                foreach (var inside in Enumerable.Range(0, 1 << members).Where(subset => (subset & bit) == 0))
                {
                    shares[member] += Fraction.From(costs[inside | bit] - costs[inside])
                        / (before * Weight(members, BitOperations.PopCount((uint)inside)));
                }
            }
        }

        return [.. shares.Select(share => new ExactAmount(share, currency))];
    }

    // Orders of n in which s given ones come before another are one in so many.
    private static long Weight(int all, int before) => all * CostShares.Choose(all - 1, before);
}
