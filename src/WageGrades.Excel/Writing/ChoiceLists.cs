using WageGrades.Agreements;
using WageGrades.Findings;
using WageGrades.Serialization;

namespace WageGrades.Excel;

/// <summary>The lists from which cells of a template are chosen; each stands once, in a column of a sheet of its own.</summary>
internal sealed class ChoiceLists(CollectiveAgreement? agreement, Language language)
{
    private readonly List<(string Header, IReadOnlyList<string> Values)> lists = [];

    /// <summary>The list of a column, as a validation names it; null where the column is free.</summary>
    internal string? Of(TableDefinition table, ColumnDefinition column)
    {
        string[] values = [.. column.ChoicesFor(agreement).Select(choice => choice.In(language)).Distinct(StringComparer.Ordinal)];
        if (values.Length == 0)
        {
            return null;
        }

        var at = lists.FindIndex(list => list.Values.SequenceEqual(values, StringComparer.Ordinal));
        if (at < 0)
        {
            at = lists.Count;
            lists.Add(($"{column.Header.In(language)} ({table.Name.In(language)})", values));
        }

        var letters = CellPlace.Letters(at + 1);
        return FormattableString.Invariant($"{BookWriter.Quoted(TemplateNames.Choices.In(language))}!${letters}$2:${letters}${values.Length + 1}");
    }

    internal Page ToPage() => new(
        TemplateNames.Choices.In(language),
        [.. lists.Select(list => new PageColumn(list.Header, list.Values.Append(list.Header).Max(PageColumn.WidthOf)))],
        Enumerable.Range(0, lists.Select(list => list.Values.Count).DefaultIfEmpty().Max()).Select(row => (IReadOnlyList<PageCell>)
            [.. lists.Select(list => PageCell.Of(row < list.Values.Count ? list.Values[row] : ""))]));
}
