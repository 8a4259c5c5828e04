using WageGrades.Internal;
using WageGrades.Ladders;
using WageGrades.Monetary;
using WageGrades.Workforces;

namespace WageGrades.Costing;

/// <summary>One person's pay under each of the proposals compared (个人方案对比).</summary>
public sealed partial record ComparedPerson
{
    internal ComparedPerson(PersonCost person, IEnumerable<CostFigure> figures)
    {
        Worker = person.Worker;
        Name = person.Name;
        Grade = person.Grade;
        Figures = ValueList.Of(figures);
        var most = Figures.Max(figure => figure.Difference);
        BestUnder = ValueList.Of(Enumerable.Range(0, Figures.Count).Where(at => Figures[at].Difference == most));
    }

    /// <summary>Who it is.</summary>
    public WorkerId Worker { get; }

    /// <summary>The name, or empty.</summary>
    public string Name { get; }

    /// <summary>The grade on the ladder, or null.</summary>
    public GradeCode? Grade { get; }

    /// <summary>The person's pay over all months costed, one for each proposal in the order of the comparison.</summary>
    public IReadOnlyList<CostFigure> Figures { get; }

    /// <summary>The places, from 0, of the proposals under which the person gains most or loses least; several where they pay the same.</summary>
    public IReadOnlyList<int> BestUnder { get; }

    /// <summary>What lies between the best and the worst proposal for the person; zero or more.</summary>
    public Money Spread => Figures.Max(figure => figure.Difference) - Figures.Min(figure => figure.Difference);

    /// <inheritdoc/>
    public override string ToString() => $"{Worker}: {string.Join(", ", Figures.Select(figure => figure.Difference))}";
}
