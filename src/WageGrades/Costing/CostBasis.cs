using WageGrades.Findings;
using WageGrades.Internal;

namespace WageGrades.Costing;

/// <summary>
/// The basis of a costing (测算口径), printed with every result. The full year is the twelve months from the first effective month, unless the basis sets
/// another window; the part of it within the budget year is the in-year cost (年内), the rest the carry-over (翘尾). The baseline is the agreement
/// unchanged, its own dated steps included. Pay counts in the month it belongs to. On-costs such as social insurance are told apart from pay.
/// </summary>
public sealed partial record CostBasis
{
    /// <summary>Frozen people, a budget year from January, nothing assumed about events.</summary>
    public static readonly CostBasis Standard = new();

    /// <summary>Which people are paid; frozen by default.</summary>
    public CostPopulation Population { get; init => field = Guard.Defined(value); }

    /// <summary>The day whose facts are frozen; null: the last day of the month before the first one costed.</summary>
    public LocalDate? FreezeOn { get; init; }

    /// <summary>
    /// The first month costed; null: that of the first effective day. Costs of two proposals are compared in one window, so a first month that is set
    /// holds for both, whatever their dates.
    /// </summary>
    /// <example>The calendar year 2026, whenever the raise begins: <c>CostBasis.Standard with { FirstMonth = new YearMonth(2026, 1) }</c>.</example>
    public YearMonth? FirstMonth
    {
        get;
        init => field = value is { } month ? Guard.Month(month) : null;
    }

    /// <summary>How many months are costed, 1 to 120; twelve by default. Three years are 36, each of their budget years is told apart.</summary>
    public int Months { get; init => field = Guard.InRange(value, 1, 120); } = 12;

    /// <summary>The month in which the budget year begins, 1 to 12; January by default.</summary>
    public int BudgetYearStartsIn { get; init => field = Guard.InRange(value, 1, 12); } = 1;

    /// <summary>What is assumed about events to come; nothing by default.</summary>
    public EventAssumptions Events { get; init => field = Guard.NotNull(value); } = EventAssumptions.None;

    /// <summary>
    /// What the employer pays beside wages: contributions and levies at supplied rates, on lines of their own in the report; none by default.
    /// </summary>
    public IReadOnlyList<OnCost> OnCosts { get; init => field = ValueList.Of(value); } = ValueList<OnCost>.Empty;

    /// <summary>
    /// What prices are set against in the reports (参照基数): the wage total and the headcount of a past year; null: the pay of the people costed under
    /// the agreement unchanged.
    /// </summary>
    public PriceBase? RelativeTo { get; init; }

    /// <summary>
    /// How far the model matches the books, which every report then prints; null where nothing was compared. It changes no figure.
    /// </summary>
    /// <example><c>CostBasis.Standard with { Match = LedgerMatch.Of(agreement, workforce, paid, january, december).Summary }</c>.</example>
    public MatchSummary? Match { get; init; }

    /// <inheritdoc/>
    public override string ToString() => Printed.Of(
        nameof(CostBasis),
        (nameof(Population), Population), (nameof(FreezeOn), FreezeOn), (nameof(FirstMonth), FirstMonth), (nameof(Months), Months),
        (nameof(BudgetYearStartsIn), BudgetYearStartsIn),
        (nameof(Events), Events), (nameof(OnCosts), string.Join(", ", OnCosts)),
        (nameof(RelativeTo), RelativeTo), (nameof(Match), Match));

    /// <summary>The line of the match, where there is one.</summary>
    internal IEnumerable<LocalizedText> MatchLines => Match is null ? [] : [Match.Line];
}
