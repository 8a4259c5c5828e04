using WageGrades.Ladders;

namespace WageGrades.Calculation;

/// <summary>A table whose cells are told alike to everybody (计划内的工资表): each is looked up once, by where a person stands.</summary>
/// <param name="ladder">The table.</param>
/// <param name="time">What its cells make in a month.</param>
internal sealed class PlannedLadder(PayLadder ladder, CellTime time)
{
    private CellSource?[]? cells;

    private CellSource?[] Cells => cells ??= new CellSource?[ladder.Rows.Count * ladder.StepCount];

    /// <summary>The cell of a place, as a month is paid it; null where the table has none.</summary>
    internal CellSource? Find(GradePlace place) =>
        ladder.Shape.IndexOf(place.Grade, place.Step) is var index and >= 0 ? Cells[index] ??= Told(place) : null;

    private CellSource? Told(GradePlace place) => ladder.Find(place.Grade, place.Step) is { } cell
        ? new CellSource(ladder, ladder.Shape.CodeOf(place.Grade), place.Step, cell, time)
        : null;
}
