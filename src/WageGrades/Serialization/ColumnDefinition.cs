using WageGrades.Agreements;
using WageGrades.Findings;
using WageGrades.Internal;

namespace WageGrades.Serialization;

/// <summary>A column of a table as its readers and writers know it (列的定义).</summary>
public sealed class ColumnDefinition
{
    private readonly SheetColumn column;

    private readonly Lazy<CellContent> content;

    internal ColumnDefinition(SheetColumn column) => (this.column, content) = (column, new(ContentOf));

    /// <summary>The header under which it is written.</summary>
    public LocalizedText Header => column.Header;

    /// <summary>Further headers by which it is known.</summary>
    public IReadOnlyList<string> OtherHeaders => ValueList.Of(column.Headers.Skip(2));

    /// <summary>Whether a table without it lacks something (● and ★ in docs/roster-columns.md).</summary>
    public bool IsRequired => column.IsRequired;

    /// <summary>Whether, where the column is there, every row must have something in it (● and ○).</summary>
    public bool MustBeFilled => column.MustBeFilled;

    /// <summary>The unit of its numbers; null where its cells are none.</summary>
    public LocalizedText? Unit => column.Unit?.Name;

    /// <summary>What a good cell holds, in words.</summary>
    public LocalizedText Expected => column.Expected;

    /// <summary>What its cells hold, where no agreement says more.</summary>
    public CellContent Content => content.Value;

    /// <summary>The values to choose from by their proper names (可选值): the national ones, or those of an agreement such as its grades and
    /// clauses.</summary>
    /// <param name="agreement">The agreement whose names are used; null: the national ones alone.</param>
    /// <returns>The values in their order; none where a cell is free.</returns>
    public IReadOnlyList<LocalizedText> ChoicesFor(CollectiveAgreement? agreement) =>
        ValueList.Of(column.Choices(new RosterScope(agreement)).Distinct());

    /// <summary>The header in English.</summary>
    public override string ToString() => Header.English;

    private CellContent ContentOf() => column.IsMonth ? CellContent.Month
        : column.IsDate ? CellContent.Date
        : column.Unit is not null ? CellContent.Number
        : ChoicesFor(agreement: null).Count > 0 ? CellContent.Choice
        : CellContent.Text;
}
