using WageGrades.Findings;
using WageGrades.Workforces;

namespace WageGrades.Serialization;

/// <summary>A table about people beside the roster: its columns, what its rows add to the people, and what of theirs it holds.</summary>
/// <param name="File">The name that its file usually has.</param>
/// <param name="Columns">Gives the columns: whoever has no such table does without them.</param>
/// <param name="Read">Adds what the rows say to the people.</param>
/// <param name="Write">The table of these people.</param>
internal sealed record PeopleTable(string File, Func<TableShape> Columns, Action<TableReading> Read, Func<Workforce, Language, byte[]> Write)
{
    /// <summary>The columns.</summary>
    internal TableShape Shape => Columns();
}
