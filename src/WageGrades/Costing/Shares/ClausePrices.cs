using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Monetary;

namespace WageGrades.Costing;

/// <summary>
/// What each part of a proposal costs (分项成本表). Parts act on each other: a raise makes a floor cheaper. So prices alone do not add up; what is
/// missing or too much is the interaction. Shares add up: each is the average of what the part adds over all orders in which the parts can come.
/// </summary>
public sealed partial record ClausePrices
{
    internal ClausePrices(CostReport whole, IReadOnlyList<ClausePrice> parts, PriceBase? relativeTo, bool isGrouped)
    {
        Whole = whole;
        Parts = ValueList.Of(parts);
        IsGrouped = isGrouped;
        RelativeTo = relativeTo ?? whole.Basis.RelativeTo;
    }

    /// <summary>The cost of the whole proposal.</summary>
    public CostReport Whole { get; }

    /// <summary>The parts in the order of the proposal.</summary>
    public IReadOnlyList<ClausePrice> Parts { get; }

    /// <summary>True where changes or clauses were priced together because there are more than twelve.</summary>
    public bool IsGrouped { get; }

    /// <summary>What percentages are of; null: the pay of the costed people under the agreement unchanged.</summary>
    public PriceBase? RelativeTo { get; }

    /// <summary>The cost of the whole: the sum of all shares.</summary>
    public Money Total => Whole.FullYear;

    /// <summary>What the whole costs beyond the sum of the parts alone; below zero where prices alone overstate (相互作用).</summary>
    public Money Interaction => Total - Money.Sum([Money.Zero(Whole.Currency), .. Parts.Select(part => part.Alone)]);

    /// <summary>The people costed.</summary>
    public int People => Whole.ByPerson.Count;

    /// <summary>A share for each person costed and each month costed; null where nobody is (人均月).</summary>
    /// <param name="part">One of the parts.</param>
    public ExactAmount? PerPersonMonth(ClausePrice part) => ReadingOf(part).PerPersonMonth;

    /// <summary>A share of a year as a share of the wage total; null where that is zero (占工资总额).</summary>
    /// <param name="part">One of the parts.</param>
    public Ratio? OfWageTotal(ClausePrice part) => ReadingOf(part).OfWageTotal;

    /// <summary>A share of a year for each person costed as a share of the average pay; null where there is none (占平均工资).</summary>
    /// <param name="part">One of the parts.</param>
    public Ratio? OfAveragePay(ClausePrice part) => ReadingOf(part).OfAveragePay;

    /// <summary>A share in other units (折合).</summary>
    /// <param name="part">One of the parts.</param>
    public PriceReading ReadingOf(ClausePrice part) => Readings.Of(Guard.NotNull(part).Share, part.PeopleTouched);

    /// <inheritdoc/>
    public override string ToString() => $"{Whole.Proposal}: {EnglishCount.Of(Parts.Count, "part")}, {Total}, interaction {Interaction}";

    private PriceReadings Readings => new(Whole, RelativeTo);

    internal static LocalizedText WithChange(LocalizedText clause, ILocalizable change) => Words.WithChange(clause, change);

    internal static LocalizedText Together(LocalizedText[] clauses) => Words.Together(clauses);
}
