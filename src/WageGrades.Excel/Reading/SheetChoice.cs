using WageGrades.Findings;
using WageGrades.Serialization;

namespace WageGrades.Excel;

/// <summary>Which sheet of a workbook is which table: as the caller says, else by the sheets' names.</summary>
internal sealed class SheetChoice
{
    private readonly IReadOnlyList<(string Sheet, TableDefinition Table)> given;

    private SheetChoice(IReadOnlyList<(string Sheet, TableDefinition Table)> given) => this.given = given;

    internal static SheetChoice ByName { get; } = new([]);

    internal SheetChoice With(string sheet, TableDefinition table) =>
        new([.. given.Where(each => each.Table != table), (sheet, table)]);

    /// <summary>The sheet of each table of people, the roster among them unless a finding says that there is none.</summary>
    internal Dictionary<TableDefinition, WorkbookSheet> TablesOf(Workbook book, List<Finding> findings)
    {
        var tables = Given(book, findings);
        List<WorkbookSheet> unknown = [];
        foreach (var sheet in book.Sheets.Where(sheet => !tables.ContainsValue(sheet)))
        {
            var table = TableDefinition.Find(sheet.Title);
            if (table is not null && given.Any(each => each.Table == table))
            {
                continue;
            }

            if (sheet.IsHidden)
            {
                Tell(FindingCodes.HiddenSheet, book, sheet.Title, findings, ("sheet", sheet.Title));
            }
            else if (table is null)
            {
                unknown.Add(sheet);
            }
            else if (!tables.TryAdd(table, sheet))
            {
                Tell(FindingCodes.DuplicateSheet, book, sheet.Title, findings, ("sheet", sheet.Title), ("first", tables[table].Title));
            }
        }

        unknown.RemoveAll(sheet => TemplateNames.IsOwn(sheet.Title));
        if (tables.Count == 0 && given.Count == 0 && unknown is [var first, ..])
        {
            Tell(FindingCodes.FirstSheetTaken, book, first.Title, findings, ("sheet", first.Title), ("table", TableDefinition.Roster.Name));
            tables.Add(TableDefinition.Roster, first);
            unknown.RemoveAt(0);
        }

        TellUnknown(unknown, book, findings);

        if (!tables.ContainsKey(TableDefinition.Roster) && book.Sheets.Count > 0 && !given.Any(each => each.Table == TableDefinition.Roster))
        {
            Tell(FindingCodes.NoRosterSheet, book, "", findings, ("sheet", TableDefinition.Roster.Name), ("found", Titles(book)));
        }

        return tables;
    }

    /// <summary>The sheet of what was paid; null, with a finding, where there is none.</summary>
    internal WorkbookSheet? LedgerOf(Workbook book, List<Finding> findings)
    {
        var table = TableDefinition.PaidLedger;
        if (given.Any(each => each.Table == table))
        {
            return Given(book, findings).GetValueOrDefault(table);
        }

        foreach (var hidden in book.Sheets.Where(sheet => sheet.IsHidden && TableDefinition.Find(sheet.Title) == table))
        {
            Tell(FindingCodes.HiddenSheet, book, hidden.Title, findings, ("sheet", hidden.Title));
        }

        var visible = book.Sheets.Where(sheet => !sheet.IsHidden && !TemplateNames.IsOwn(sheet.Title)).ToList();
        var named = visible.Where(sheet => TableDefinition.Find(sheet.Title) == table).ToList();
        if (named is [var first, var second, ..])
        {
            Tell(FindingCodes.DuplicateSheet, book, second.Title, findings, ("sheet", second.Title), ("first", first.Title));
        }

        if (named.Count == 0 && visible is [var only] && TableDefinition.Find(only.Title) is null)
        {
            Tell(FindingCodes.FirstSheetTaken, book, only.Title, findings, ("sheet", only.Title), ("table", table.Name));
            return only;
        }

        if (named.Count == 0 && book.Sheets.Count > 0)
        {
            Tell(FindingCodes.SheetNotFound, book, "", findings, ("sheet", table.Name), ("found", Titles(book)));
        }

        TellUnknown(visible.Where(sheet => TableDefinition.Find(sheet.Title) is null), book, findings);
        return named.FirstOrDefault();
    }

    /// <summary>Tells the sheets that are read as no table; a sheet without any text is none that anybody misses.</summary>
    private static void TellUnknown(IEnumerable<WorkbookSheet> sheets, Workbook book, List<Finding> findings)
    {
        foreach (var sheet in sheets.Where(sheet => sheet.ReadRows().Any()))
        {
            FindingArgument[] nearest = NearestTo(sheet.Title) is { } table ? [("nearest", table.Name)] : [];
            Tell(FindingCodes.UnknownSheet, book, sheet.Title, findings, [("sheet", sheet.Title), ("known", Names()), .. nearest]);
        }
    }

    private Dictionary<TableDefinition, WorkbookSheet> Given(Workbook book, List<Finding> findings)
    {
        Dictionary<TableDefinition, WorkbookSheet> tables = [];
        foreach ((var title, var table) in given)
        {
            if (book.Find(title) is { } sheet)
            {
                tables.Add(table, sheet);
            }
            else if (book.Sheets.Count > 0)
            {
                Tell(FindingCodes.SheetNotFound, book, "", findings, ("sheet", title), ("found", Titles(book)));
            }
        }

        return tables;
    }

    private static void Tell(FindingCode code, Workbook book, string place, List<Finding> findings, params ReadOnlySpan<FindingArgument> arguments) =>
        findings.Add(Finding.Of(code, place, arguments) with { File = book.Name });

    private static IEnumerable<string> Titles(Workbook book) => book.Sheets.Select(sheet => sheet.Title);

    private static IEnumerable<LocalizedText> Names() => TableDefinition.All.Append(TableDefinition.PaidLedger).Select(table => table.Name);

    /// <summary>The table whose name is a part of the sheet's: 考勤月报7月.</summary>
    private static TableDefinition? NearestTo(string title) => TableDefinition.All.Append(TableDefinition.PaidLedger)
        .Where(table => title.Contains(table.Name.Chinese, StringComparison.Ordinal)
            || title.Contains(table.Name.English, StringComparison.OrdinalIgnoreCase)
            || (title.Length > 1 && table.Name.Chinese.Contains(title, StringComparison.Ordinal)))
        .MaxBy(table => table.Name.Chinese.Length);
}
