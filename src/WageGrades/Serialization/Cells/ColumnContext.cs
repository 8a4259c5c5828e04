namespace WageGrades.Serialization;

/// <summary>What a file says of a column beside its cells: the unit in its header, the scale that was declared for it, whether its bare numbers are
/// of two scales.</summary>
internal sealed record ColumnContext(string? Unit = null, ColumnScale? Scale = null, bool MixesScales = false)
{
    internal static readonly ColumnContext None = new();
}
