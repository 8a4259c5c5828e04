namespace WageGrades.Internal;

/// <summary>Where a row stands in a piece of a table and in its source.</summary>
/// <param name="First">The number of its first cell among all cells.</param>
/// <param name="Until">The number of the first cell behind it.</param>
/// <param name="End">Where in the text its last cell ends.</param>
/// <param name="Line">The row's number in its source.</param>
internal readonly record struct RowPlace(int First, int Until, int End, int Line)
{
    /// <summary>How many cells it has.</summary>
    internal int Width => Until - First;
}
