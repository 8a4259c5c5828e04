using WageGrades.Findings;
using WageGrades.Serialization;

namespace WageGrades.Excel;

/// <summary>What the note of a column says to who fills it in.</summary>
internal static class ColumnNotes
{
    internal static string Of(ColumnDefinition column, Language language) => string.Join('\n', Lines(column).Select(line => line.In(language)));

    private static IEnumerable<LocalizedText> Lines(ColumnDefinition column)
    {
        yield return Need(column);
        yield return column.Expected;
        if (column.Unit is { } unit)
        {
            yield return new LocalizedText($"单位：{unit.Chinese}", $"Unit: {unit.English}");
        }
    }

    /// <summary>How much depends on the column.</summary>
    internal static LocalizedText Need(ColumnDefinition column) => (column.IsRequired, column.MustBeFilled) switch
    {
        (true, true) => new("必填", "Must be filled in"),
        (true, false) => new("须有此列，个别行可空", "The column must be there; cells may be blank"),
        (false, true) => new("可无此列；有则每行必填", "The column may be left out; where it is there, fill every row"),
        (false, false) => new("选填", "Optional"),
    };
}
