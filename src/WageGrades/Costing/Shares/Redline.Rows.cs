using WageGrades.Bargaining;
using WageGrades.Citations;
using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Monetary;

namespace WageGrades.Costing;

/// <content>What each row says.</content>
public sealed partial record Redline
{
    private static RedlineRow Row(Proposal first, Proposal second, IReadOnlyList<RedlinePair> pairs, CostShare share, Money rounded)
    {
        var clauses = pairs.Select(pair => pair.Either.Clause).Distinct().Select(id => Reference(id, second, first)).ToList();
        LocalizedText[] names = [.. clauses.Select(each => Words.Headed(each.Clause, each.Heading))];
        if (pairs.Count != 1)
        {
            return new(
                pairs.Count == 0 ? RedlineKind.Reordered : RedlineKind.Together,
                clauses.Select(each => each.Clause),
                pairs.Count == 0 ? Words.Order : Words.Together(names),
                share,
                rounded);
        }

        var (one, other) = (pairs[0].First, pairs[0].Second);
        var from = new[] { one?.From, other?.From }.Min();
        return new(
            one is null ? RedlineKind.Added : other is null ? RedlineKind.Dropped : RedlineKind.Changed,
            [clauses[0].Clause],
            names[0],
            share,
            rounded)
        {
            First = one,
            Second = other,
            From = from,
            Standing = pairs[0].Either.Before(first.Base, from ?? first.Base.Term.From),
        };
    }

    private static (ClauseReference Clause, LocalizedText? Heading) Reference(ClauseId id, params Proposal[] proposals)
    {
        var effect = proposals.SelectMany(each => each.Effects).First(each => each.Clause.Id == id);
        return (effect.Clause, effect.Heading);
    }
}
