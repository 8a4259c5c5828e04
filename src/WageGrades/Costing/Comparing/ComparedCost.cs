using WageGrades.Findings;
using WageGrades.Internal;

namespace WageGrades.Costing;

/// <summary>One clause, grade, payer, nature or year under each of the proposals compared (方案对比项).</summary>
public sealed partial record ComparedCost
{
    internal ComparedCost(LocalizedText name, IEnumerable<CostFigure> figures)
    {
        Name = name;
        Figures = ValueList.Of(figures);
    }

    /// <summary>What it is, such as a clause's number and heading.</summary>
    public LocalizedText Name { get; }

    /// <summary>Its sums over all months costed, one for each proposal in the order of the comparison.</summary>
    public IReadOnlyList<CostFigure> Figures { get; }

    /// <inheritdoc/>
    public override string ToString() => $"{Name.English}: {string.Join(", ", Figures.Select(figure => figure.Difference))}";
}
