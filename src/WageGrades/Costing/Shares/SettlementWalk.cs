using WageGrades.Bargaining;
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
    public Money Interaction => Sum(Rows.Where(row => row.Part != WalkPart.OnCosts).Select(row => row.Amount - row.Alone));

    /// <summary>True when nothing is left out in either costing.</summary>
    public bool IsComplete => Frozen.IsComplete && Moving.IsComplete;

    /// <summary>The walk of a proposal.</summary>
    /// <param name="proposal">The proposal; one without changes shows what moves the bill by itself.</param>
    /// <param name="workforce">The people with the facts recorded or planned for the months costed.</param>
    /// <param name="basis">
    /// The basis; null: the standard one. Its population does not count: the walk goes from the people frozen on its day to the people as recorded.
    /// </param>
    /// <param name="onCosts">What follows pay, as a share of the whole difference; null: on-costs are left out.</param>
    /// <returns>The walk.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The share is below zero.</exception>
    public static SettlementWalk Of(Proposal proposal, Workforce workforce, CostBasis? basis = null, Ratio? onCosts = null)
    {
        Guard.NotNull(proposal);
        Guard.NotNull(workforce);
        if (onCosts is { } rate)
        {
            Guard.That(rate >= Ratio.Zero, rate, "0 or more", nameof(onCosts));
        }

        var given = basis ?? CostBasis.Standard;
        CostWindow window = new(proposal, given with { Population = CostPopulation.Frozen });
        var shared = given with { FirstMonth = window.First, Population = CostPopulation.Moving };

        // For each choice of facts that move, both bills: under the agreement and under the proposal.
        var reports = Enumerable.Range(0, 16).Select(moving => proposal.Cost(
            FrozenWorker.All(workforce, proposal.Base, window.FrozenOn!.Value, (MovingFacts)moving), shared)).ToArray();
        var currency = proposal.Base.Currency;
        (decimal Full, decimal InYear) Bill(int causes)
        {
            var total = reports[causes >> 1].Total;
            return (causes & 1) == 0
                ? (total.FullYear.Baseline.Amount, total.InYear.Baseline.Amount)
                : (total.FullYear.Proposed.Amount, total.InYear.Proposed.Amount);
        }

        var bills = Enumerable.Range(0, 1 << Causes.Length).Select(Bill).ToArray();
        var shares = CostShares.Of(Causes.Length, currency, subset => bills[subset].Full, subset => bills[subset].InYear, (_, _) => []);
        List<WalkRow> rows = [];
        for (var place = 0; place < Causes.Length; place++)
        {
            var (before, after) = (bills[(1 << place) - 1], bills[(2 << place) - 1]);
            Money inYear = new(after.InYear - before.InYear, currency);
            Money full = new(after.Full - before.Full, currency);
            rows.Add(new(Causes[place], inYear, full - inYear, shares[place].Alone, shares[place].Share));
        }

        if (onCosts is { } share)
        {
            var rule = RoundingRule.HalfUp(new decimal(1, 0, 0, isNegative: false, (byte)currency.MinorDigits));
            var (inYear, carryOver) = (
                (Money.Sum(rows.Select(row => row.InYear)) * share).Round(rule), (Money.Sum(rows.Select(row => row.CarryOver)) * share).Round(rule));
            rows.Add(new(WalkPart.OnCosts, inYear, carryOver, inYear + carryOver, inYear + carryOver));
        }

        return new(reports[0], reports[^1], rows, FindingList.Of(reports[0].Findings.Concat(reports[^1].Findings).Distinct()));
    }

    /// <inheritdoc/>
    public override string ToString() => $"{From} → {To}: {string.Join(", ", Rows)}, interaction {Interaction}";

    private Money Sum(IEnumerable<Money> amounts) => Money.Sum([Money.Zero(Frozen.Currency), .. amounts]);
}
