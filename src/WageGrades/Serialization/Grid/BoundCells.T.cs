namespace WageGrades.Serialization;

/// <summary>The cells of a column that a table has, in one form.</summary>
/// <param name="Column">The column.</param>
/// <param name="Index">The place of its cells in a row, from 0.</param>
/// <param name="Memory">The cells as they were read.</param>
internal sealed record BoundCells<T>(SheetColumn Column, int Index, CellMemory<T> Memory);
