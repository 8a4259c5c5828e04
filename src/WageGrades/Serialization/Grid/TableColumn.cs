using WageGrades.Findings;

namespace WageGrades.Serialization;

/// <summary>A column of a table: its Chinese and its English header, other headers it is known by, and how much depends on it.</summary>
internal abstract class TableColumn(ColumnNeed need, string chinese, string english, params string[] others)
{
    internal ColumnNeed Need => need;

    internal LocalizedText Header { get; } = new(chinese, english);

    internal bool IsRequired => need is not (ColumnNeed.Optional or ColumnNeed.Careful);

    /// <summary>Whether a bad cell refuses the row.</summary>
    internal bool MustBeSound => need != ColumnNeed.Optional;

    internal bool MustBeFilled => need is ColumnNeed.Filled or ColumnNeed.Key;

    /// <summary>Every header the column is known by, the proper ones first.</summary>
    internal IEnumerable<string> Headers => [chinese, english, .. others];
}
