namespace WageGrades.Classification;

/// <summary>A text by which people name a national term.</summary>
internal sealed record TermName(Term Term, string Text);
