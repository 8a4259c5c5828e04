using WageGrades.Monetary;
using WageGrades.Schemes;
using WageGrades.Workforces;

namespace WageGrades.Calculation;

/// <summary>What each member of a group weighs in what the group made in a month, by the agreed rule.</summary>
internal static class PieceSplitter
{
    /// <summary>The weights in the order of the members; null where one of them has no base rate that the rule needs.</summary>
    /// <param name="split">The rule; null: by coefficient × hours.</param>
    /// <param name="team">The group.</param>
    /// <param name="total">What is divided by the rule.</param>
    /// <param name="part">For which part of the month the rule divides what was made: so much of the base rates comes first.</param>
    internal static PieceWeights? Weights(PieceSplit? split, PieceTeam team, ExactAmount total, Ratio part)
    {
        List<Ratio> parts = [.. team.Members.Select(member => member.Part)];
        if (split is null)
        {
            return new PieceWeights(parts, null, null);
        }

        if (split.NeedsBaseRates && team.Members.Any(member => Lacks(member, total.Currency)))
        {
            return null;
        }

        List<Ratio> bases =
        [
            .. team.Members.Select(member => (member.BaseRate is { } rate ? Ratio.From(rate.Amount) : Ratio.Zero) * Ratio.From(member.Hours) * part),
        ];
        var told = split.NeedsBaseRates ? bases : null;
        if (!split.IsAboveBaseRates)
        {
            return new PieceWeights(Shared(split, team, bases, parts, Ratio.One), split.InWords(), told);
        }

        var made = total / total.Currency.Of(1m).ToExactAmount();
        var owed = Sum(bases);
        var surplus = made - owed;
        if (surplus.Sign <= 0 && owed.Sign > 0)
        {
            return new PieceWeights(bases, surplus.Sign < 0 ? PieceSplit.BelowBaseRates : split.InWords(), told);
        }

        List<Ratio> own = [.. bases.Zip(Shared(split, team, bases, parts, surplus), (rate, more) => rate + more)];
        return new PieceWeights(Sum(own).Sign > 0 ? own : parts, split.InWords(), told);
    }

    /// <summary>Whether a member has no base rate of a currency.</summary>
    internal static bool Lacks(PieceTeamMember member, Currency currency) =>
        member.BaseRate is not { HasCurrency: true } rate || rate.Currency != currency;

    /// <summary>An amount divided by the rule's shares.</summary>
    private static List<Ratio> Shared(PieceSplit split, PieceTeam team, List<Ratio> bases, List<Ratio> parts, Ratio amount)
    {
        List<Ratio> sums = [.. parts.Select(_ => Ratio.Zero)];
        foreach (var (basis, share) in split.Shares)
        {
            var weights = basis switch
            {
                SplitBasis.Weight => parts,
                SplitBasis.Hours => [.. team.Members.Select(member => Ratio.From(member.Hours))],
                SplitBasis.Equal => [.. parts.Select(part => part.Sign > 0 ? Ratio.One : Ratio.Zero)],
                SplitBasis.BaseRate => bases,
                _ => throw Internal.Closed.Missed(basis),
            };
            weights = Sum(weights).Sign > 0 ? weights : parts;
            var each = amount * share / Sum(weights);
            for (var at = 0; at < sums.Count; at++)
            {
                sums[at] += each * weights[at];
            }
        }

        return sums;
    }

    private static Ratio Sum(IEnumerable<Ratio> parts) => parts.Aggregate(Ratio.Zero, (all, part) => all + part);
}
