using WageGrades.Internal;

namespace WageGrades.Costing;

/// <summary>
/// The basis of a costing (测算口径), printed with every result. The full year is the twelve months from the first effective month; the part of it within
/// the budget year is the in-year cost (年内), the rest the carry-over (翘尾). The baseline is the agreement unchanged, its own dated steps
/// included. Pay counts in the month it belongs to. On-costs such as social insurance are not in it.
/// </summary>
public sealed partial record CostBasis
{
    /// <summary>Frozen people, a budget year from January, nothing assumed about events.</summary>
    public static readonly CostBasis Standard = new();

    /// <summary>Which people are paid; frozen by default.</summary>
    public CostPopulation Population { get; init => field = Guard.Defined(value); }

    /// <summary>The day whose facts are frozen; null: the last day of the month before the first effective month.</summary>
    public LocalDate? FreezeOn { get; init; }

    /// <summary>The month in which the budget year begins, 1 to 12; January by default.</summary>
    public int BudgetYearStartsIn { get; init => field = Guard.InRange(value, 1, 12); } = 1;

    /// <summary>What is assumed about events to come; nothing by default.</summary>
    public EventAssumptions Events { get; init => field = Guard.NotNull(value); } = EventAssumptions.None;

    /// <inheritdoc/>
    public override string ToString() => Printed.Of(
        nameof(CostBasis),
        (nameof(Population), Population), (nameof(FreezeOn), FreezeOn), (nameof(BudgetYearStartsIn), BudgetYearStartsIn),
        (nameof(Events), Events));
}
