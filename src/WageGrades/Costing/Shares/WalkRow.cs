using WageGrades.Internal;
using WageGrades.Monetary;

namespace WageGrades.Costing;

/// <summary>What one cause adds to the wage bill (变动因素的金额).</summary>
public sealed partial record WalkRow
{
    internal WalkRow(WalkPart part, IReadOnlyList<Money> byYear, Money alone, ExactAmount share, int peopleTouched)
    {
        Part = part;
        ByYear = ValueList.Of(byYear);
        Alone = alone;
        Share = share;
        PeopleTouched = peopleTouched;
    }

    /// <summary>The cause.</summary>
    public WalkPart Part { get; }

    /// <summary>What it adds to the causes before it, in the months of the first budget year.</summary>
    public Money InYear => ByYear[0];

    /// <summary>What it adds to them in the months after.</summary>
    public Money CarryOver => Money.Sum([Money.Zero(InYear.Currency), .. ByYear.Skip(1)]);

    /// <summary>What it adds to them in each budget year that is costed, in the order of the cost report's years.</summary>
    public IReadOnlyList<Money> ByYear { get; }

    /// <summary>What it adds to the causes before it in all months costed; these add up to the whole.</summary>
    public Money Amount => InYear + CarryOver;

    /// <summary>What it costs by itself.</summary>
    public Money Alone { get; }

    /// <summary>The average of what it adds over all orders of the causes, exactly; these too add up to the whole.</summary>
    public ExactAmount Share { get; }

    /// <summary>How many people are paid more or less by it, coming first or last; for on-costs everybody.</summary>
    public int PeopleTouched { get; }

    /// <inheritdoc/>
    public override string ToString() => $"{Part}: {Amount}";
}
