using WageGrades.Ladders;
using WageGrades.Monetary;

namespace WageGrades.Calculation;

/// <summary>A cell of a ladder, with the whole table, by which a comparison tells a new table from a new place.</summary>
internal sealed record CellSource(PayLadder Ladder, GradeCode Grade, int Step, Money Cell) : AmountSource
{
    internal override TraceStep Explain() => new CellTrace(Grade, Ladder.Rows[Ladder.Shape.PlaceOf(Grade)].Name, Step, Cell);
}
