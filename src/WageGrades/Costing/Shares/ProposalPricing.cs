using WageGrades.Bargaining;
using WageGrades.Calculation;
using WageGrades.Citations;
using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Monetary;
using WageGrades.Workforces;

namespace WageGrades.Costing;

/// <summary>What each part of a proposal costs (条款定价).</summary>
public static class ProposalPricing
{
    /// <summary>What each clause that a proposal changes costs: alone, coming last, in the proposal's order, and its share of the whole.</summary>
    /// <param name="proposal">The proposal; of more than twelve clauses the small ones are priced in groups, with each
    /// clause's share inside its group.</param>
    /// <param name="workforce">The people.</param>
    /// <param name="basis">The basis; null: the standard one. All parts are costed in the window of the whole proposal.</param>
    /// <param name="relativeTo">What percentages are of; null: the pay of the costed people under the agreement unchanged.</param>
    /// <param name="progress">Who is told after each costing; null: nobody.</param>
    /// <param name="cancel">Ends it with an <see cref="OperationCanceledException"/>.</param>
    /// <returns>The prices, which add up to the cost of the proposal.</returns>
    /// <exception cref="OperationCanceledException">It was ended.</exception>
    /// <example><c>offer.PriceClauses(workforce)</c>.</example>
    public static ClausePrices PriceClauses(
        this Proposal proposal, Workforce workforce, CostBasis? basis = null, PriceBase? relativeTo = null,
        IProgress<SolveProgress>? progress = null, CancellationToken cancel = default)
    {
        var places = Guard.NotNull(proposal).Changes.Select((change, place) => (change, place))
            .GroupBy(each => each.change.Clause, each => each.place);
        return Prices(proposal, [.. places.Select(clause => clause.ToList())], workforce, basis, relativeTo, progress, cancel);
    }

    /// <summary>What each change of a proposal costs, as <c>PriceClauses</c> does for each clause.</summary>
    /// <param name="proposal">The proposal; of more than twelve changes those of a clause are priced together.</param>
    /// <param name="workforce">The people.</param>
    /// <param name="basis">The basis; null: the standard one. All parts are costed in the window of the whole proposal.</param>
    /// <param name="relativeTo">What percentages are of; null: the pay of the costed people under the agreement unchanged.</param>
    /// <param name="progress">Who is told after each costing; null: nobody.</param>
    /// <param name="cancel">Ends it with an <see cref="OperationCanceledException"/>.</param>
    /// <returns>The prices, which add up to the cost of the proposal.</returns>
    /// <exception cref="OperationCanceledException">It was ended.</exception>
    public static ClausePrices PriceChanges(
        this Proposal proposal, Workforce workforce, CostBasis? basis = null, PriceBase? relativeTo = null,
        IProgress<SolveProgress>? progress = null, CancellationToken cancel = default) => Prices(
            Guard.NotNull(proposal),
            [.. proposal.Changes.Select((_, place) => new List<int> { place })],
            workforce,
            basis,
            relativeTo,
            progress,
            cancel);

    private static ClausePrices Prices(
        Proposal proposal, List<List<int>> wanted, Workforce workforce, CostBasis? basis, PriceBase? relativeTo,
        IProgress<SolveProgress>? progress, CancellationToken cancel)
    {
        var given = basis ?? CostBasis.Standard;
        var shared = given with { FirstMonth = given.FirstMonth ?? CostWindow.FirstMonthOf(proposal) };
        CostRuns runs = new(Guard.NotNull(workforce), shared, progress, SumBound.ForDifferences(wanted.Count), cancel);

        // The whole first: what its months find serves every part.
        var whole = runs.Of(proposal);
        decimal CostOf(IEnumerable<int> places) => runs.Of(proposal.Only(places)).FullYear.Amount;
        var groups = GroupsOf(proposal, wanted, CostOf);
        List<List<int>> units = [.. groups.Select(group => group.SelectMany(places => places).Order().ToList())];
        List<int> Places(int subset) => [.. units.Where((_, unit) => (subset & (1 << unit)) != 0).SelectMany(places => places)];
        var shares = CostShares.Of(
            units.Count, unit => units[unit].Select(place => proposal.Changes[place].Clause), subset => proposal.Only(Places(subset)), runs, whole);
        var rounded = CostShares.Rounded(shares.Select(share => share.Share), whole.Currency);
        Lazy<decimal> nothing = new(() => CostOf([]));
        return new ClausePrices(
            whole,
            [.. units.Select((places, at) => Price(proposal, places, shares[at], rounded[at]) with { Members = Members(at) })],
            relativeTo,
            isGrouped: units.Count < wanted.Count);

        List<ClauseShare> Members(int at)
        {
            if (groups[at].Count == 1)
            {
                return [];
            }

            var inside = GroupShares.Of(at, units.Count, groups[at].Count, whole.Currency, (outside, members) =>
                CostOf([.. Places(outside), .. groups[at].Where((_, member) => (members & (1 << member)) != 0).SelectMany(places => places)]));
            var payable = CostShares.Within(inside, rounded[at], whole.Currency);
            return groups[at].ConvertAll(places => Share(places, groups[at].IndexOf(places)));

            ClauseShare Share(List<int> places, int member)
            {
                var effects = places.ConvertAll(place => proposal.Effects[place]);
                var clauses = effects.DistinctBy(effect => effect.Clause.Id).ToList();
                return new(
                    clauses.Select(effect => effect.Clause),
                    Name(effects, clauses),
                    new Money(CostOf(places) - nothing.Value, whole.Currency),
                    inside[member],
                    payable[member]);
            }
        }
    }

    // Each change or clause by itself while they are few, else the changes of a clause together, else clauses in groups.
    private static List<List<List<int>>> GroupsOf(Proposal proposal, List<List<int>> wanted, Func<IReadOnlyList<int>, decimal> costOf)
    {
        if (wanted.Count <= CostShares.MostParts)
        {
            return wanted.ConvertAll(places => new List<List<int>> { places });
        }

        var clauses = wanted.SelectMany(places => places).Order().GroupBy(place => proposal.Changes[place].Clause)
            .Select(places => places.ToList())
            .ToList();
        return clauses.Count <= CostShares.MostParts
            ? clauses.ConvertAll(places => new List<List<int>> { places })
            : PriceGroups.Of(clauses, costOf);
    }

    private static ClausePrice Price(Proposal proposal, List<int> places, CostShare share, Money rounded)
    {
        var effects = places.ConvertAll(place => proposal.Effects[place]);
        var clauses = effects.DistinctBy(effect => effect.Clause.Id).ToList();
        return new(clauses.Select(effect => effect.Clause), places.Select(place => place + 1), Name(effects, clauses), share, rounded);
    }

    private static LocalizedText Name(List<ChangeEffect> effects, List<ChangeEffect> clauses)
    {
        LocalizedText[] headed = [.. clauses.Select(effect => Headed(effect.Clause, effect.Heading))];
        return effects.Count == 1
            ? ClausePrices.WithChange(headed[0], effects[0].Change)
            : ClausePrices.Together(headed);
    }

    private static LocalizedText Headed(ClauseReference clause, LocalizedText? heading) =>
        new($"{clause} {heading?.Chinese}".Trim(), $"{clause} {heading?.English}".Trim());
}
