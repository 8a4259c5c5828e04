using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Monetary;

namespace WageGrades.Costing;

/// <summary>
/// What a proposal leaves of the wage-total budget of a state firm, year by year (工资总额预算余额): what counts, what does not and what does not say apart.
/// While one clause that pays does not say whether it counts, no headroom is told.
/// </summary>
/// <example><c>WageTotalHeadroom.Of(offer.Cost(workforce), new WageTotalYear(2026, 98_000_000m) { Beside = 41_000_000m })</c>.</example>
public sealed partial record WageTotalHeadroom
{
    private WageTotalHeadroom(CostReport cost, IReadOnlyList<WageTotalYear> budgets)
    {
        Cost = cost;
        Rows = ValueList.Of(cost.ByYear.Select((year, at) => Row(cost, at, YearOf(year.FirstMonth, cost.Basis), budgets)));
        Findings = FindingList.Of(Found());
    }

    /// <summary>The cost.</summary>
    public CostReport Cost { get; }

    /// <summary>The budget years that are costed.</summary>
    public IReadOnlyList<WageTotalRow> Rows { get; }

    /// <summary>Clauses that do not say whether they count, years without headroom, years beyond their budget (WG5124 to WG5126).</summary>
    public FindingList Findings { get; }

    /// <summary>The headroom that a proposal leaves.</summary>
    /// <param name="cost">What the proposal costs; several years where it costs several.</param>
    /// <param name="budgets">The budgets, each year once.</param>
    /// <returns>The headroom by year.</returns>
    /// <exception cref="ArgumentException">Two budgets are of one year.</exception>
    public static WageTotalHeadroom Of(CostReport cost, params IEnumerable<WageTotalYear> budgets)
    {
        var given = Guard.Each(budgets);
        return given.GroupBy(budget => budget.Year).FirstOrDefault(same => same.Count() > 1) is { } twice
            ? throw new ArgumentException($"Each year has one budget; {twice.Key} has {twice.Count()}.", nameof(budgets))
            : new(Guard.NotNull(cost), given);
    }

    /// <inheritdoc/>
    public override string ToString() => $"{Cost.Proposal}: {string.Join(", ", Rows)}";

    private static int YearOf(YearMonth month, CostBasis basis) => month.Month >= basis.BudgetYearStartsIn ? month.Year : month.Year - 1;

    private static WageTotalRow Row(CostReport cost, int at, int year, IReadOnlyList<WageTotalYear> budgets)
    {
        var (costed, split) = (cost.ByYear[at], cost.WageTotal);
        WageTotalRow row = new(year, costed, split.Inside[at], split.Outside[at], split.Undeclared[at])
        {
            Budget = budgets.FirstOrDefault(budget => budget.Year == year),
        };
        var lacking = 12 - (1 + (12 * (costed.LastMonth.Year - costed.FirstMonth.Year)) + costed.LastMonth.Month - costed.FirstMonth.Month);
        if (!split.IsDeclared)
        {
            return row with { Why = Words.Undeclared(split.UndeclaredClauses) };
        }

        if (row.Budget is not { } budget)
        {
            return row with { Why = Words.NoBudget };
        }

        if (lacking > 0 && budget.Beside is null)
        {
            return row with { Why = Words.MonthsLacking(lacking) };
        }

        var left = budget.Amount - (budget.Beside ?? 0m);
        var (before, after) = (left - row.Inside.Baseline.Amount, left - row.Inside.Proposed.Amount);
        return Money.IsInRange(before) && Money.IsInRange(after)
            ? row with { Headroom = new CostFigure(new Money(before, cost.Currency), new Money(after, cost.Currency)) }
            : row with { Why = Words.OutOfRange };
    }

    private IEnumerable<Finding> Found()
    {
        foreach (var clause in Cost.WageTotal.UndeclaredClauses)
        {
            yield return Finding.Of(FindingCodes.WageTotalUndeclared, clause.Id.ToString(), ("clause", clause.ToString())) with
            {
                Clause = clause.Id,
            };
        }

        foreach (var row in Rows)
        {
            if (row.Why is not null && Cost.WageTotal.IsDeclared)
            {
                yield return Finding.Of(FindingCodes.HeadroomNotTold, row.YearText, ("year", row.YearText), ("why", row.Why));
            }

            if (row.Headroom is { Proposed.IsNegative: true } over)
            {
                yield return Finding.Of(
                    FindingCodes.WageTotalOverBudget, row.YearText, ("proposal", Cost.Proposal), ("year", row.YearText), ("over", -over.Proposed));
            }
        }
    }
}
