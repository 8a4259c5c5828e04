using WageGrades.Internal;
using WageGrades.Monetary;

namespace WageGrades.Costing;

/// <summary>
/// A price in the units in which a table asks for it (折合): for each person costed and month, for each person whose pay it changes, as a share of the
/// wage total and of average pay. Shares are of a year, and of the base that the costing's basis names, or else of the pay of the people costed.
/// </summary>
/// <example>A cost of 187,200 for 130 people over twelve months is 120 a person and month.</example>
public sealed partial record PriceReading
{
    internal PriceReading(ExactAmount price, int peopleTouched)
    {
        Price = price;
        PeopleTouched = peopleTouched;
    }

    /// <summary>The price over all months costed, exactly.</summary>
    public ExactAmount Price { get; }

    /// <summary>How many people are paid more or less by it over all months costed.</summary>
    public int PeopleTouched { get; }

    /// <summary>The price for each person costed and each month costed; null where nobody is (人均月).</summary>
    public ExactAmount? PerPersonMonth { get; internal init; }

    /// <summary>The price for each person whose pay it changes; null where it changes nobody's (每名涉及人员).</summary>
    public ExactAmount? PerPersonTouched => PeopleTouched == 0 ? null : Price / (long)PeopleTouched;

    /// <summary>The price of a year as a share of the wage total; null where that is zero (占工资总额).</summary>
    public Ratio? OfWageTotal { get; internal init; }

    /// <summary>The price of a year for each person costed as a share of the average pay; null where there is none (占平均工资).</summary>
    public Ratio? OfAveragePay { get; internal init; }

    /// <inheritdoc/>
    public override string ToString() =>
        $"{Price}: {PerPersonMonth?.ToString() ?? "–"} a person and month, {OfWageTotal?.ToString() ?? "–"} of the wage total";
}
