namespace WageGrades.Excel;

/// <summary>A sheet as the workbook lists it.</summary>
/// <param name="Title">Its name.</param>
/// <param name="Id">The relationship by which the workbook finds it.</param>
/// <param name="IsHidden">Whether people do not see it.</param>
internal sealed record BookSheet(string Title, string Id, bool IsHidden);
