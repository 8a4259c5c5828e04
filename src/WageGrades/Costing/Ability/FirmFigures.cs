using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Monetary;
using WageGrades.Periods;

namespace WageGrades.Costing;

/// <summary>
/// Figures of a firm for a period, as its books have them (企业经营数据): supplied by who uses them, in the agreement's currency, each with the name of
/// where it comes from. A figure that nobody supplied stays null and is named wherever it is missing.
/// </summary>
/// <example><code>
/// new FirmFigures(new LocalizedText("2025 年度财务决算", "accounts of 2025"), new DateSpan(new LocalDate(2025, 1, 1), new LocalDate(2026, 1, 1)))
/// {
///     Revenue = 300_000_000m, Profit = 21_000_000m, LabourCost = 42_000_000m,
/// }
/// </code></example>
public sealed record FirmFigures
{
    /// <summary>Figures, each still to be supplied.</summary>
    /// <param name="name">What they are and where they come from, printed with every result.</param>
    /// <param name="period">The days that they are of, most often a year.</param>
    public FirmFigures(LocalizedText name, DateSpan period)
    {
        Name = Guard.NotNull(name);
        Period = period;
    }

    /// <summary>What they are and where they come from.</summary>
    public LocalizedText Name { get; }

    /// <summary>The days that they are of.</summary>
    public DateSpan Period { get; }

    /// <summary>The day on which they were established, such as that of the audit; null where nobody said.</summary>
    public LocalDate? AsOf { get; init; }

    /// <summary>Operating revenue (营业收入), above zero.</summary>
    public decimal? Revenue { get; init => field = Above(value); }

    /// <summary>Total profit before tax (利润总额); below zero it is a loss.</summary>
    public decimal? Profit { get; init => field = Payable(value); }

    /// <summary>Value added (增加值); a share of it is told only where it is above zero.</summary>
    public decimal? ValueAdded { get; init => field = Payable(value); }

    /// <summary>The wage total (工资总额), above zero.</summary>
    public decimal? WageTotal { get; init => field = Above(value); }

    /// <summary>Labour cost (人工成本): the wage total with insurance, welfare, training and what else labour costs; above zero.</summary>
    public decimal? LabourCost { get; init => field = Above(value); }

    /// <inheritdoc/>
    public override string ToString() => Printed.Of(
        nameof(FirmFigures),
        (nameof(Name), Name), (nameof(Period), Period), (nameof(AsOf), AsOf), (nameof(Revenue), Revenue), (nameof(Profit), Profit),
        (nameof(ValueAdded), ValueAdded), (nameof(WageTotal), WageTotal), (nameof(LabourCost), LabourCost));

    private static decimal? Payable(decimal? value) =>
        value is { } figure ? Guard.That(Money.IsInRange(figure), figure, Money.Range, nameof(value)) : null;

    private static decimal? Above(decimal? value) =>
        Payable(value) is { } figure ? Guard.Positive(figure, nameof(value)) : null;
}
