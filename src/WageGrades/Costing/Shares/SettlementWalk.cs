using WageGrades.Agreements;
using WageGrades.Bargaining;
using WageGrades.Calculation;
using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Monetary;
using WageGrades.Workforces;

namespace WageGrades.Costing;

/// <summary>
/// Where the money goes (工资总额变动分析): from the wage bill of the people as they were to that of the proposal with the people as they are recorded, cause
/// by cause: the changed table, steps, titles and appointments, who joins and leaves, the rest, on-costs. Causes act on each other; what they cost by
/// themselves leaves an interaction, which is shown.
/// </summary>
/// <example><c>SettlementWalk.Of(offer, workforce)</c>: why 3 % on the table is 5.2 % of the bill.</example>
public sealed partial record SettlementWalk
{
    private static readonly (WalkPart Part, OnCostKind Kind)[] OnCostKinds =
        [(WalkPart.OnCosts, OnCostKind.Contribution), (WalkPart.Levies, OnCostKind.Levy)];

    private static readonly WalkPart[] Causes = [WalkPart.Table, WalkPart.Steps, WalkPart.Standings, WalkPart.Headcount, WalkPart.Others];

    private SettlementWalk(CostReport frozen, CostReport moving, IReadOnlyList<WalkRow> rows, FindingList findings)
    {
        Frozen = frozen;
        Moving = moving;
        Rows = ValueList.Of(rows);
        Findings = findings;
    }

    /// <summary>The cost of the proposal for the people as they were.</summary>
    public CostReport Frozen { get; }

    /// <summary>The cost of the proposal for the people as they are recorded.</summary>
    public CostReport Moving { get; }

    /// <summary>The causes in their order.</summary>
    public IReadOnlyList<WalkRow> Rows { get; }

    /// <summary>The findings of both costings, each once.</summary>
    public FindingList Findings { get; }

    /// <summary>The wage bill of the people as they were under the agreement unchanged.</summary>
    public Money From => Frozen.Total.FullYear.Baseline;

    /// <summary>The wage bill under the proposal with the people as they are recorded, on-costs of the difference included.</summary>
    public Money To => From + Sum(Rows.Select(row => row.Amount));

    /// <summary>What the causes cost together beyond what each costs by itself, on-costs apart (相互作用).</summary>
    public Money Interaction => Sum(Rows.Where(row => row.Part is not (WalkPart.OnCosts or WalkPart.Levies)).Select(row => row.Amount - row.Alone));

    /// <summary>
    /// What of the whole is rounding (尾数处理): what rounding the raised cells to the table's steps adds to the table's row, and what rounding totals of
    /// statements adds to the whole. It is in the rows above.
    /// </summary>
    public Money Rounding { get; private init; }

    /// <summary>The budget years costed, as the rows tell them apart.</summary>
    public IReadOnlyList<YearCost> Years => Moving.ByYear;

    /// <summary>True when nothing is left out in either costing.</summary>
    public bool IsComplete => Frozen.IsComplete && Moving.IsComplete;

    /// <summary>The walk of a proposal.</summary>
    /// <param name="proposal">The proposal; one without changes shows what moves the bill by itself.</param>
    /// <param name="workforce">The people with the facts recorded or planned for the months costed.</param>
    /// <param name="basis">
    /// The basis; null: the standard one. Its population does not count: the walk goes from the people frozen on its day to the people as recorded.
    /// Its on-costs follow as causes of their own: contributions, then levies; those that cannot be told are left out with their finding.
    /// </param>
    /// <returns>The walk.</returns>
    public static SettlementWalk Of(Proposal proposal, Workforce workforce, CostBasis? basis = null)
    {
        Guard.NotNull(proposal);
        Guard.NotNull(workforce);
        var given = basis ?? CostBasis.Standard;
        CostWindow window = new(proposal, given with { Population = CostPopulation.Frozen });
        var shared = given with { FirstMonth = window.First, Population = CostPopulation.Moving };

        // For each choice of facts that move, both bills: under the agreement and under the proposal.
        CostReport CostOf(Proposal asked, MovingFacts moving) => new CostCalculator(
            asked,
            FrozenWorker.All(workforce, asked.Base, window.FrozenOn!.Value, moving),
            shared,
            sumsBelow: SumBound.ForDifferences(2 * Causes.Length)).Calculate();
        var reports = Enumerable.Range(0, 16).Select(moving => CostOf(proposal, (MovingFacts)moving)).ToArray();
        var currency = proposal.Base.Currency;
        decimal[] Bill(int causes) =>
            [.. reports[causes >> 1].ByYear.Select(year => ((causes & 1) == 0 ? year.Amounts.Baseline : year.Amounts.Proposed).Amount)];

        Dictionary<WorkerId, decimal> PaysOf(int causes) => reports[causes >> 1].ByPerson.ToDictionary(
            person => person.Worker,
            person => ((causes & 1) == 0 ? person.Amounts.FullYear.Baseline : person.Amounts.FullYear.Proposed).Amount);

        IEnumerable<WorkerId> Touched(int one, int other)
        {
            var (before, after) = (PaysOf(one), PaysOf(other));
            return before.Keys.Union(after.Keys).Where(id => before.GetValueOrDefault(id) != after.GetValueOrDefault(id));
        }

        var bills = Enumerable.Range(0, 1 << Causes.Length).Select(Bill).ToArray();
        var shares = CostShares.Of(Causes.Length, currency, subset => bills[subset].Sum(), subset => bills[subset][0], Touched);
        List<WalkRow> rows = [];
        for (var place = 0; place < Causes.Length; place++)
        {
            var (before, after) = (bills[(1 << place) - 1], bills[(2 << place) - 1]);
            Money[] years = [.. after.Zip(before, (then, now) => new Money(then - now, currency))];
            rows.Add(new(Causes[place], years, shares[place].Alone, shares[place].Share, shares[place].PeopleTouched));
        }

        rows.AddRange(OnCostKinds.Select(each => OnCosts(each.Part, each.Kind, reports[0], reports[^1])).OfType<WalkRow>());

        return new(reports[0], reports[^1], rows, FindingList.Of(reports[0].Findings.Concat(reports[^1].Findings).Distinct()))
        {
            Rounding = RoundingOf(proposal, reports, exact => CostOf(exact, MovingFacts.None)),
        };
    }

    /// <inheritdoc/>
    public override string ToString() => $"{From} → {To}: {string.Join(", ", Rows)}, interaction {Interaction}";

    private Money Sum(IEnumerable<Money> amounts) => Money.Sum([Money.Zero(Frozen.Currency), .. amounts]);
}
