namespace WageGrades.Excel;

/// <summary>A sheet to be written.</summary>
/// <param name="Title">Its name.</param>
/// <param name="Columns">Its columns.</param>
/// <param name="Rows">Its rows under the header, each as wide as it needs.</param>
internal sealed record Page(string Title, IReadOnlyList<PageColumn> Columns, IEnumerable<IReadOnlyList<PageCell>> Rows)
{
    /// <summary>Whether the first row is the columns' header, which stays in sight and filters them; else the rows stand for themselves.</summary>
    internal bool HasHeader { get; init; } = true;

    /// <summary>What stands at the head of each printed page.</summary>
    internal string PrintHead { get; init; } = "";

    /// <summary>Whether printing turns the paper: more columns than fit upright.</summary>
    internal bool IsLandscape => Columns.Sum(column => column.Width) > 90;
}
