using WageGrades.Findings;

namespace WageGrades.Serialization;

/// <summary>A column of a table: its Chinese and its English header, other headers it is known by, and how much depends on it.</summary>
internal abstract class SheetColumn(ColumnNeed need, string chinese, string english, params string[] others)
{
    internal ColumnNeed Need => need;

    /// <summary>Its place among the columns of the first table that listed it, from 0; negative where none did. It never changes again.</summary>
    internal int Place { get; private set; } = -1;

    /// <summary>Takes a place in a table, unless it has one in another.</summary>
    internal void StandAt(int place) => Place = Place < 0 ? place : Place;

    internal LocalizedText Header { get; } = new(chinese, english);

    internal bool IsRequired => need is ColumnNeed.Expected or ColumnNeed.Filled or ColumnNeed.Key;

    /// <summary>Whether a bad cell refuses the row.</summary>
    internal bool MustBeSound => need != ColumnNeed.Optional;

    internal bool MustBeFilled => need is ColumnNeed.Complete or ColumnNeed.Filled or ColumnNeed.Key;

    /// <summary>The unit of its numbers; null where the cells are none.</summary>
    internal abstract ColumnUnit? Unit { get; }

    /// <summary>Between what numbers a cell usually lies; null where the cells are no numbers.</summary>
    internal abstract (decimal Least, decimal Most)? Plausible { get; }

    /// <summary>What a good cell holds.</summary>
    internal abstract LocalizedText Expected { get; }

    /// <summary>Whether the cells are dates or months, whose form may stand in the header.</summary>
    internal abstract bool IsDate { get; }

    /// <summary>Whether the cells are months.</summary>
    internal abstract bool IsMonth { get; }

    /// <summary>Whether the cells are 是 or 否.</summary>
    internal abstract bool IsYesNo { get; }

    /// <summary>The values that a cell may have by name; none where it is free.</summary>
    internal abstract IEnumerable<string> Allowed(RosterScope scope);

    /// <summary>The values to choose from by their proper names; none where it is free.</summary>
    internal abstract IEnumerable<LocalizedText> Choices(RosterScope scope);

    /// <summary>Every header the column is known by, the proper ones first.</summary>
    internal IEnumerable<string> Headers => [chinese, english, .. others];
}
