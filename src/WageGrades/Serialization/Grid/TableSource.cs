namespace WageGrades.Serialization;

/// <summary>Bytes to read a table from, and the name by which findings call them.</summary>
internal sealed record TableSource(Stream Stream, string Name);
