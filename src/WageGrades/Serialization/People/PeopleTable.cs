using WageGrades.Findings;
using WageGrades.Workforces;

namespace WageGrades.Serialization;

/// <summary>A table about people beside the roster: its columns, what its rows add to the people, and what of theirs it holds.</summary>
/// <param name="File">The name that its file usually has.</param>
/// <param name="Shape">The columns.</param>
/// <param name="Read">Adds what the rows say to the people.</param>
/// <param name="Write">The table of these people.</param>
internal sealed record PeopleTable(string File, TableShape Shape, Action<TableReading> Read, Func<Workforce, Language, byte[]> Write);
