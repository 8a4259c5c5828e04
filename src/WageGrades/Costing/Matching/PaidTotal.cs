using WageGrades.Citations;
using WageGrades.Internal;
using WageGrades.Monetary;

namespace WageGrades.Costing;

/// <summary>
/// What the books paid under one pay item in one month, all people together (工资项目月合计): what a payroll department can give where it does not hand
/// out people's pay.
/// </summary>
/// <example><c>new PaidTotal(new YearMonth(2025, 3), "技能津贴", ["skill-allowance"], 412_600m)</c>.</example>
public sealed record PaidTotal
{
    /// <summary>A total.</summary>
    /// <param name="month">The month of pay.</param>
    /// <param name="item">The pay item, as the books call it.</param>
    /// <param name="clauses">The clauses and floors that pay it; none: nothing in the agreement does.</param>
    /// <param name="amount">The total in the agreement's currency, below 10^16 either side of zero, at most 12 decimals.</param>
    /// <exception cref="ArgumentOutOfRangeException">The amount or the month is out of its range.</exception>
    public PaidTotal(YearMonth month, string item, IEnumerable<ClauseId> clauses, decimal amount)
    {
        Month = Guard.Month(month);
        Item = Guard.NotBlank(item);
        Clauses = ValueList.Of(Guard.NotNull(clauses).Distinct().Order());
        Amount = Money.Payable(amount);
    }

    /// <summary>The month of pay.</summary>
    public YearMonth Month { get; }

    /// <summary>The pay item (工资项目).</summary>
    public string Item { get; }

    /// <summary>The clauses and floors that pay it, by their ids.</summary>
    public IReadOnlyList<ClauseId> Clauses { get; }

    /// <summary>The total.</summary>
    public decimal Amount { get; }

    /// <inheritdoc/>
    public override string ToString() => Printed.Of(
        nameof(PaidTotal), (nameof(Month), Month), (nameof(Item), Item), (nameof(Clauses), string.Join(", ", Clauses)), (nameof(Amount), Amount));
}
