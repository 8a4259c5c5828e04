using WageGrades.Ladders;

namespace WageGrades.Calculation;

/// <summary>A table whose cells are told alike to everybody (计划内的工资表): each is looked up once, by where a person stands.</summary>
/// <param name="ladder">The table.</param>
/// <param name="time">What its cells make in a month.</param>
internal sealed class PlannedLadder(PayLadder ladder, CellTime time)
{
    private PlannedCell?[]? cells;

    private PlannedCell?[] Cells => cells ??= new PlannedCell?[ladder.Rows.Count * ladder.StepCount];

    /// <summary>The cell of a place, and what it makes in a month; null where the table has none.</summary>
    internal PlannedCell? Find(GradePlace place) =>
        ladder.Shape.IndexOf(place.Grade, place.Step) is var index and >= 0 ? Cells[index] ??= Told(place) : null;

    private PlannedCell? Told(GradePlace place) => ladder.Find(place.Grade, place.Step) is { } cell
        ? new PlannedCell(new CellSource(ladder, ladder.Shape.CodeOf(place.Grade), place.Step, cell, time), time.Month(cell))
        : null;
}
