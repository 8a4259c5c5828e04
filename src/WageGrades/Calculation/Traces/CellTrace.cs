using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Ladders;
using WageGrades.Monetary;

namespace WageGrades.Calculation;

/// <summary>The amount was read from a cell of the ladder (薪级薪档).</summary>
/// <param name="Grade">The grade.</param>
/// <param name="Name">The grade's name.</param>
/// <param name="Step">The step, from 1.</param>
/// <param name="Cell">The full-month amount in the cell.</param>
internal sealed record CellTrace(GradeCode Grade, LocalizedText Name, int Step, Money Cell) : TraceStep
{
    /// <summary>The grade's name.</summary>
    public LocalizedText Name { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Name);

    private protected override string Text(Language language) => language == Language.Chinese
        ? $"{Name.Chinese}第{Step}档 {Cell.In(language)}"
        : $"{Name.English}, step {Step}: {Cell.In(language)}";
}
