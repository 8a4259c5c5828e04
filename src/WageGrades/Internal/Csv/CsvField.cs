namespace WageGrades.Internal;

/// <summary>One cell of a table: its text without the quotes, the line on which it begins and its number in the row, from 1.</summary>
internal readonly record struct CsvField(string Text, int Line, int Column)
{
    internal bool IsBlank => string.IsNullOrWhiteSpace(Text);
}
