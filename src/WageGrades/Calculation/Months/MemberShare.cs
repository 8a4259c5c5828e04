using WageGrades.Monetary;
using WageGrades.Workforces;

namespace WageGrades.Calculation;

/// <summary>A member's share of what several people receive for one fact. The shares of all members add up to the amount.</summary>
internal static class MemberShare
{
    /// <summary>The share of a person, their weight and that of all; null for one who is no member.</summary>
    internal static (Money Amount, Ratio Weight, Ratio Sum)? Of(
        Money total,
        IReadOnlyList<TeamMember> members,
        WorkerId worker,
        RoundingRule rounding,
        bool alike = false)
    {
        List<Ratio> weights = [.. members.Select(member => alike && member.Weight.Sign > 0 ? Ratio.One : member.Weight)];
        var shares = Apportionment.Split(total, weights, rounding.Quantum);
        for (var i = 0; i < members.Count; i++)
        {
            if (members[i].Worker == worker)
            {
                return (shares[i], weights[i], weights.Aggregate(Ratio.Zero, (all, weight) => all + weight));
            }
        }

        return null;
    }
}
