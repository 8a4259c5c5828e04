namespace WageGrades.Internal;

/// <summary>One cell of a row: its characters without the quotes and its number in the row, from 1.</summary>
internal sealed record GridCell(ReadOnlyMemory<char> Characters, int Column)
{
    internal string Text => Characters.ToString();

    internal bool IsBlank => Characters.Span.IsWhiteSpace();
}
