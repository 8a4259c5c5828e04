using WageGrades.Bargaining;
using WageGrades.Calculation;
using WageGrades.Citations;
using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Monetary;
using WageGrades.Workforces;

namespace WageGrades.Costing;

/// <summary>
/// The rounds of a negotiation (协商轮次): offers and counter-offers in their order, all costed in one window, with what each side moved and how far the
/// two sides are apart, and how every clause was worded from round to round.
/// </summary>
/// <example><c>BargainingRounds.Of([union1, employer1, union2], workforce)</c>.</example>
public sealed partial record BargainingRounds
{
    private BargainingRounds(IReadOnlyList<BargainingRound> rounds, CostBasis basis)
    {
        Rounds = ValueList.Of(rounds);
        Basis = basis;
    }

    /// <summary>The basis with the window that all rounds share.</summary>
    public CostBasis Basis { get; }

    /// <summary>The rounds in the order given.</summary>
    public IReadOnlyList<BargainingRound> Rounds { get; }

    /// <summary>Offers in their order, costed in one window.</summary>
    /// <param name="offers">At least one, all on one base agreement. A side is the offer's; offers that name none are one side.</param>
    /// <param name="workforce">The people.</param>
    /// <param name="basis">The basis; null: the standard one. Where it sets no first month, the window begins with the earliest offer.</param>
    /// <returns>The rounds.</returns>
    /// <exception cref="ArgumentException">There is no offer, or they change different agreements.</exception>
    public static BargainingRounds Of(IEnumerable<BargainingOffer> offers, Workforce workforce, CostBasis? basis = null)
    {
        var all = Guard.Each(offers);
        Guard.NotNull(workforce);
        if (all.Count == 0)
        {
            throw new ArgumentException("A negotiation needs at least one offer, and none was given.", nameof(offers));
        }

        if (all.FirstOrDefault(offer => offer.Proposal.Base != all[0].Proposal.Base) is { } other)
        {
            throw new ArgumentException(
                $"Offers of one negotiation change one agreement; '{other.Proposal.Name}' changes another '{other.Proposal.Base.Id}'.",
                nameof(offers));
        }

        var given = basis ?? CostBasis.Standard;
        CostRuns runs = new(
            workforce,
            given with { FirstMonth = given.FirstMonth ?? all.Min(offer => CostWindow.FirstMonthOf(offer.Proposal)) },
            sumsBelow: SumBound.ForDifferences(1));
        List<BargainingRound> rounds = [];
        foreach (var offer in all)
        {
            var cost = runs.Of(offer.Proposal) with { Proposal = offer.Proposal.Name, Title = offer.Proposal.Title };
            var own = rounds.FindLast(round => round.Offer.By == offer.By);
            var others = rounds.FindLast(round => round.Offer.By != offer.By);
            rounds.Add(new(rounds.Count + 1, offer, cost)
            {
                Concession = own is null ? null : cost.FullYear - own.Cost.FullYear,
                Distance = others is null ? null : cost.FullYear - others.Cost.FullYear,
                Moved = own is null ? [] : [.. Moves(own.Offer.Proposal, offer.Proposal)],
            });
        }

        return new(rounds, runs.Basis);
    }

    /// <inheritdoc/>
    public override string ToString() => string.Join("; ", Rounds);

    private static IEnumerable<LocalizedText> Moves(Proposal before, Proposal now) =>
        new RedlinePairs(before, now).Different.Select(pair => Words.Move(Headed(pair.Either, now, before), pair.First, pair.Second));

    private static LocalizedText Headed(ProposalChange change, params Proposal[] proposals)
    {
        var effect = proposals.SelectMany(each => each.Effects).First(each => each.Change.Clause == change.Clause);
        return Words.Headed(effect.Clause, effect.Heading);
    }
}
