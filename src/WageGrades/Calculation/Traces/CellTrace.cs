using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Ladders;
using WageGrades.Monetary;
using WageGrades.Periods;

namespace WageGrades.Calculation;

/// <summary>The amount was read from a cell of the ladder (薪级薪档).</summary>
/// <param name="Grade">The grade.</param>
/// <param name="Name">The grade's name.</param>
/// <param name="Step">The step, from 1.</param>
/// <param name="Cell">The full-time amount in the cell.</param>
internal sealed record CellTrace(GradeCode Grade, LocalizedText Name, int Step, Money Cell) : TraceStep
{
    /// <summary>The grade's name.</summary>
    public LocalizedText Name { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Name);

    /// <summary>For what time the cell stands.</summary>
    public PayUnit Per { get; init; } = PayUnit.Month;

    /// <summary>The month's amount that is made of it; null where the cell is the month's, or is paid by the hour.</summary>
    public ExactAmount? Month { get; init; }

    private protected override string Text(Language language)
    {
        var unit = Per == PayUnit.Month ? "" : PayUnits.After(Per).In(language);
        return language == Language.Chinese
            ? $"{Name.Chinese}第{Step}档 {Cell.In(language)}{unit}{(Month is { } month ? $"，折合每月 {month.In(language)}" : "")}"
            : $"{Name.English}, step {Step}: {Cell.In(language)}{unit}{(Month is { } monthly ? $", {monthly.In(language)} a month" : "")}";
    }
}
