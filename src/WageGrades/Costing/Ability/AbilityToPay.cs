using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Monetary;
using WageGrades.Periods;

namespace WageGrades.Costing;

/// <summary>
/// Whether a firm can bear what proposals cost (人工成本承受能力): the usual three shares by its supplied figures, and what they would have been with each
/// proposal. Labour cost rises by what the proposal costs the employer over the months costed, on-costs
/// of the basis included; profit falls by it, revenue and value added stay.
/// </summary>
/// <example><c>AbilityToPay.Of(figures, offer.Cost(workforce), counter.Cost(workforce))</c>.</example>
public sealed partial record AbilityToPay
{
    private AbilityToPay(FirmFigures figures, IReadOnlyList<CostReport> costs)
    {
        Figures = figures;
        Costs = ValueList.Of(costs);
        Rows = ValueList.Of(Enum.GetValues<AbilityIndicator>().Select(Row));
        Findings = FindingList.Of(Found());
    }

    /// <summary>The supplied figures.</summary>
    public FirmFigures Figures { get; }

    /// <summary>What each proposal costs.</summary>
    public IReadOnlyList<CostReport> Costs { get; }

    /// <summary>The indicators before and after.</summary>
    public IReadOnlyList<AbilityRow> Rows { get; }

    /// <summary>Figures that are missing or do not fit each other (WG5121 to WG5123).</summary>
    public FindingList Findings { get; }

    /// <summary>True when every cost is whole, fully priced and has its on-costs told; else what stands under a proposal lacks something.</summary>
    public bool IsComplete => Costs.All(IsWhole);

    /// <summary>The shares before and after each proposal.</summary>
    /// <param name="figures">The firm's figures.</param>
    /// <param name="costs">What each proposal costs, at least one, each under a name of its own.</param>
    /// <returns>The shares.</returns>
    /// <exception cref="ArgumentException">There is no cost, or two are of one proposal.</exception>
    public static AbilityToPay Of(FirmFigures figures, params IEnumerable<CostReport> costs)
    {
        Guard.NotNull(figures);
        var all = Guard.Each(costs);
        if (all.Count == 0)
        {
            throw new ArgumentException("What a firm can bear is asked of at least one cost, and none was given.", nameof(costs));
        }

        if (all.GroupBy(cost => cost.Proposal).FirstOrDefault(same => same.Count() > 1) is { } twice)
        {
            throw new ArgumentException($"Each proposal needs a name of its own; {twice.Count()} are named '{twice.Key}'.", nameof(costs));
        }

        return new(figures, all);
    }

    /// <inheritdoc/>
    public override string ToString() => string.Join("; ", Rows);

    internal static bool IsWhole(CostReport cost) => cost.IsComplete && cost.IsFullyPriced && cost.OnCostsAreTold;

    private static decimal RiseOf(CostReport? cost) => cost?.LabourCost.FullYear.Difference.Amount ?? 0m;

    // Null where it is no number of whole months.
    private static int? MonthsOf(DateSpan span) =>
        span.Until is { } until && Period.Between(span.From, until, PeriodUnits.Months | PeriodUnits.Days) is { Days: 0 } length
            ? length.Months
            : null;

    private AbilityRow Row(AbilityIndicator indicator) =>
        new(indicator, Value(indicator, null), Costs.Select(cost => Value(indicator, cost)));

    private AbilityValue Value(AbilityIndicator indicator, CostReport? cost)
    {
        var labour = Figures.LabourCost + RiseOf(cost);
        var profit = Figures.Profit - RiseOf(cost);
        var (part, whole) = indicator switch
        {
            AbilityIndicator.LabourCostToRevenue => ((labour, Words.LabourCost), (Figures.Revenue, Words.Revenue)),
            AbilityIndicator.LabourCostToValueAdded => ((labour, Words.LabourCost), (Figures.ValueAdded, Words.ValueAdded)),
            AbilityIndicator.ProfitToLabourCost => ((profit, Words.Profit), ((decimal?)labour, Words.LabourCost)),
            _ => throw Closed.Missed(indicator),
        };
        (decimal? Amount, LocalizedText Name)[] both = [part, whole];
        var missing = both.Where(each => each.Amount is null).Select(each => each.Name).ToList();
        return missing.Count > 0 ? new(null, Words.NotSupplied(missing))
            : whole.Item1 <= 0m ? new(null, Words.NotAboveZero(whole.Item2))
            : new(Ratio.From(part.Item1!.Value) / Ratio.From(whole.Item1!.Value), null);
    }

    private IEnumerable<Finding> Found()
    {
        (string Path, LocalizedText Name, decimal? Amount)[] used =
        [
            ("revenue", Words.Revenue, Figures.Revenue),
            ("profit", Words.Profit, Figures.Profit),
            ("valueAdded", Words.ValueAdded, Figures.ValueAdded),
            ("labourCost", Words.LabourCost, Figures.LabourCost),
        ];
        foreach (var (path, name, _) in used.Where(each => each.Amount is null))
        {
            yield return Finding.Of(FindingCodes.FirmFigureMissing, path, ("figure", name), ("source", Figures.Name));
        }

        if (Figures is { WageTotal: { } wages, LabourCost: { } labour } && wages > labour)
        {
            yield return Finding.Of(FindingCodes.LabourCostBelowWages, "labourCost", ("labourCost", labour), ("wageTotal", wages));
        }

        foreach (var cost in Costs.Where(cost => cost.Basis.Months != MonthsOf(Figures.Period)))
        {
            yield return Finding.Of(
                FindingCodes.FigureOfAnotherLength,
                "",
                ("period", Figures.Period.ToString()),
                ("proposal", cost.Proposal),
                ("months", cost.Basis.Months));
        }
    }
}
