using WageGrades.Findings;

namespace WageGrades.Excel;

/// <summary>What is wrong in a sheet, gathered while its rows are read.</summary>
internal sealed class SheetFaults
{
    // A sheet with more is not one with slips.
    private const int MostBadCells = 10_000;
    private const int LongestShown = 40;

    private readonly List<Finding> found = [];
    private readonly List<MergedRange> merged = [];
    private int formulas;
    private int hiddenRows;
    private int? firstHidden;
    private (int Row, int Column)? firstFormula;

    /// <summary>All of it, without what belongs above the first row of data.</summary>
    internal IEnumerable<Finding> From(int firstRow)
    {
        foreach (var finding in found)
        {
            yield return finding;
        }

        if (firstFormula is { } formula)
        {
            yield return Finding.Of(FindingCodes.FormulaValuesRead, "", ("count", formulas)) with { Line = formula.Row, Column = formula.Column };
        }

        if (firstHidden is { } hidden)
        {
            yield return Finding.Of(FindingCodes.HiddenRowsRead, "", ("count", hiddenRows)) with { Line = hidden };
        }

        foreach (var range in merged.Where(range => range.IsAmongData(firstRow)))
        {
            yield return Finding.Of(FindingCodes.MergedCells, "", ("range", range.ToString()))
                with { Line = range.FirstRow, Column = range.FirstColumn };
        }
    }

    internal void AddFormula(int row, int column)
    {
        formulas++;
        firstFormula ??= (row, column);
    }

    internal void AddHidden(int row)
    {
        hiddenRows++;
        firstHidden ??= row;
    }

    internal void AddMerged(MergedRange range)
    {
        if (merged.Count < MostBadCells)
        {
            merged.Add(range);
        }
    }

    /// <summary>A cell of which nothing can be read.</summary>
    internal void AddBad(int row, int column, ReadOnlySpan<char> value, LocalizedText problem) =>
        Add(Finding.Of(FindingCodes.DamagedCell, "", ("value", Shown(value)), ("problem", problem)) with { Line = row, Column = column });

    internal void AddNoDay(int row, int column, ReadOnlySpan<char> value) =>
        Add(Finding.Of(FindingCodes.NoSuchDay, "", ("value", Shown(value))) with { Line = row, Column = column });

    internal void AddFormulaWithoutValue(int row, int column) =>
        Add(Finding.Of(FindingCodes.FormulaWithoutValue) with { Line = row, Column = column });

    /// <summary>What ended the reading of the sheet.</summary>
    internal void AddEnd(Finding finding) => found.Add(finding);

    /// <summary>A piece of a text that may be anything: short, of one line, long numbers hidden as everywhere.</summary>
    internal static string Shown(ReadOnlySpan<char> text)
    {
        var shown = text.Length <= LongestShown ? text.ToString() : $"{text[..LongestShown]}…";
        return string.Concat(shown.Select(c => char.IsControl(c) || char.IsSurrogate(c) ? ' ' : c)).Trim();
    }

    private void Add(Finding finding)
    {
        found.Add(found.Count < MostBadCells ? finding : throw new WorkbookLimitException(Words.BadCells, MostBadCells));
    }
}
