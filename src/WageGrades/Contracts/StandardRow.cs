using WageGrades.Findings;

namespace WageGrades.Contracts;

/// <summary>A row of the annex of standards: an entry of a clause's table and what it pays.</summary>
internal sealed record StandardRow(StandardPlace Place, LocalizedText Entry, LocalizedText Standard);
