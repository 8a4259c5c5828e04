using WageGrades.Findings;
using WageGrades.Internal;

namespace WageGrades.Costing;

/// <summary>A table of a shared edition: groups of at least so many people, and the total (可分发版的表).</summary>
public sealed partial record SharedTable
{
    internal SharedTable(
        LocalizedText heading, LocalizedText first, IEnumerable<LocalizedText> columns, IEnumerable<SharedRow> rows, IEnumerable<decimal> total,
        bool isOfPeople)
    {
        Heading = heading;
        First = first;
        Columns = ValueList.Of(columns);
        Rows = ValueList.Of(rows);
        Total = ValueList.Of(total);
        IsOfPeople = isOfPeople;
    }

    /// <summary>What it breaks down.</summary>
    public LocalizedText Heading { get; }

    /// <summary>What its rows are.</summary>
    public LocalizedText First { get; }

    /// <summary>What its values are.</summary>
    public IReadOnlyList<LocalizedText> Columns { get; }

    /// <summary>The rows, merged ones last.</summary>
    public IReadOnlyList<SharedRow> Rows { get; }

    /// <summary>The total of each column, as in the internal edition.</summary>
    public IReadOnlyList<decimal> Total { get; }

    /// <summary>True where the values are numbers of people.</summary>
    public bool IsOfPeople { get; }

    /// <inheritdoc/>
    public override string ToString() => $"{Heading.English}: {EnglishCount.Of(Rows.Count, "row")}";
}
