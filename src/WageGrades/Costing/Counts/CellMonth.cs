namespace WageGrades.Costing;

/// <summary>Between what a clause pays one person or several in a month, as it is and under a proposal, and what the proposal adds.</summary>
internal readonly record struct CellMonth(CellRange Before, CellRange After, CellRange Added)
{
    internal static readonly CellMonth Nothing = new(CellRange.Nothing, CellRange.Nothing, CellRange.Nothing);

    public static CellMonth operator +(CellMonth left, CellMonth right) =>
        new(left.Before + right.Before, left.After + right.After, left.Added + right.Added);

    internal static CellMonth Exactly(decimal before, decimal after) =>
        new(CellRange.Exactly(before), CellRange.Exactly(after), CellRange.Exactly(after - before));

    /// <summary>What is paid under each, without knowing how the two hang together.</summary>
    internal static CellMonth Apart(CellRange before, CellRange after) => new(before, after, CellRange.Apart(before, after));

    internal CellMonth Times(int people) => new(Before.Times(people), After.Times(people), Added.Times(people));
}
