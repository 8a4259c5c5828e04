using WageGrades.Monetary;

namespace WageGrades.Calculation;

/// <summary>A cell of a table and what it makes in a month (工资表单元格).</summary>
/// <param name="Source">The cell.</param>
/// <param name="Month">The month's amount, as a month is paid it.</param>
internal sealed record PlannedCell(CellSource Source, ExactAmount Month);
