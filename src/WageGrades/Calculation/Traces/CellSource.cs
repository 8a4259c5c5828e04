using WageGrades.Ladders;
using WageGrades.Monetary;
using WageGrades.Periods;

namespace WageGrades.Calculation;

/// <summary>A cell of a ladder, with the whole table, by which a comparison tells a new table from a new place.</summary>
internal sealed record CellSource(PayLadder Ladder, GradeCode Grade, int Step, Money Cell, CellTime Time) : AmountSource
{
    /// <summary>Whether the month's amount of the cell is paid, and not its hours.</summary>
    internal bool IsOfMonth { get; init; } = true;

    internal override TraceStep Explain() => new CellTrace(Grade, Ladder.Rows[Ladder.Shape.PlaceOf(Grade)].Name, Step, Cell)
    {
        Per = Ladder.Per,
        Month = IsOfMonth && Ladder.Per != PayUnit.Month ? Time.Month(Cell) : null,
    };
}
