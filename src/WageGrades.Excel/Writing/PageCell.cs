namespace WageGrades.Excel;

/// <summary>A cell to be written: a number, or else words.</summary>
/// <param name="Text">The words; empty for an empty cell.</param>
/// <param name="Number">The number, which goes before the words; null where it is none.</param>
/// <param name="Look">How it looks.</param>
internal readonly record struct PageCell(string Text, decimal? Number, CellLook Look)
{
    internal static PageCell Of(string text, CellLook look = default) => new(text, null, look);
}
