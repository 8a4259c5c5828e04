using WageGrades.Calculation;
using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Monetary;
using WageGrades.Periods;
using WageGrades.Serialization;
using WageGrades.Tests.Conventions;
using WageGrades.Workforces;
using WageGrades.Tests.Generators;

namespace WageGrades.Tests.Serialization;

/// <summary>What every column of every table has, asked of the one list that declares them: adding a column without a part of it fails here.</summary>
public sealed class RowShapeTests
{
    // What columns say that no table writes: their own sample, and what must stand beside it.
    private static readonly Dictionary<string, (string Sample, string? Beside)> Unwritten = new(StringComparer.Ordinal)
    {
        ["车间"] = ("二工段", null),
        ["班组"] = ("三班", null),
        ["周工时"] = ("30", null),
        ["转正日期"] = ("2020-12-01", null),
        ["技能等级"] = ("高级技师", null),
        ["技能等级取得日期"] = ("2022-05-01", "技能等级"),
        ["职称"] = ("正高级", null),
        ["职称取得日期"] = ("2022-05-01", "职称"),
        ["聘期至"] = ("2028-12-31", null),
        ["旷工"] = ("1", null),
        ["版本号"] = ("未知", null),
    };

    [Fact]
    public void Columns_OfEveryShape_BearBothNamesAndNoOtherColumns()
    {
        foreach (var shape in TableList.All.Append(PaidTable.Shape))
        {
            Assert.All(shape.Columns, column => Assert.All(column.Headers, name => Assert.False(string.IsNullOrWhiteSpace(name))));
            Assert.All(shape.Columns, column => Assert.False(column.Header.Chinese == column.Header.English, column.Header.Chinese));
            Assert.All(shape.Columns, column => Assert.True(column.Expected is { Chinese.Length: > 0, English.Length: > 0 }, column.Header.Chinese));
            Assert.All(shape.Columns, column => Assert.Equal(column.Unit is null, column.Plausible is null));
            Assert.Equal(shape.Columns.Count, shape.Columns.Select(column => column.Header.Chinese).Distinct().Count());
        }
    }

    [Fact]
    public void Tables_All_AreInTheList() =>
        Assert.Equal(TableList.All.Select(shape => shape.Name), FilledTables.All.Select(table => table.Shape.Name));

    [Fact]
    public void Rows_OfTheFilledPeople_ReadBackEqual()
    {
        var reading = FilledTables.Read(FilledTables.Rows(FilledTables.People));
        Assert.Equal(FindingList.Empty, reading.Findings.Errors);
        Assert.Equal(FilledTables.People, reading.Value.Select(worker => worker with { MissingFrom = [] }));
    }

    // A column that is not written is empty here; one that is not read can be left empty and nothing changes.
    [OnceFact]
    public void EveryColumn_OfPeoplesTables_IsWrittenAndRead()
    {
        var tables = FilledTables.Rows(FilledTables.People);
        List<string> missing = [];
        foreach ((var shape, var rows) in tables)
        {
            // The table alone with what its rows refer to: what another one says as well would hide that this one is not read.
            var all = tables.Where(table => table.Key == RosterTable.Shape || table.Key == shape
                || (shape == BenefitTable.Shape && table.Key == EventTable.Shape)).ToDictionary();
            var whole = FilledTables.Read(all);
            foreach (var column in shape.Columns)
            {
                var name = $"{column.Header.Chinese} of {shape.Name.Chinese}";
                var at = Array.IndexOf(rows[0], column.Header.Chinese);
                var isFilled = at >= 0 && rows.Skip(1).Any(row => row[at].Length > 0);
                var declared = Unwritten.TryGetValue(column.Header.Chinese, out var unwritten);
                if (!isFilled && !declared)
                {
                    missing.Add($"{name} is not written: give FilledTables a value for it, and the column a getter.");
                    continue;
                }

                Reading<Workforce> with = whole;
                Dictionary<TableShape, string[][]> without = new(all);
                if (isFilled)
                {
                    without[shape] = [rows[0], .. rows.Skip(1).Select(row => row.Select((cell, index) => index == at ? "" : cell).ToArray())];
                }
                else
                {
                    without[shape] = unwritten.Beside is { } beside ? With(rows, beside, Unwritten[beside].Sample) : rows;
                    with = FilledTables.Read(new(all) { [shape] = With(without[shape], column.Header.Chinese, unwritten.Sample) });
                }

                var less = FilledTables.Read(without);
                if (less.Value == with.Value && Codes(less) == Codes(with))
                {
                    missing.Add($"{name} is not read: give the column a setter.");
                }
            }
        }

        House.HasNone(missing);
    }

    [Fact]
    public void EveryColumn_OfTheLedger_IsWrittenAndRead()
    {
        var ledger = PaidLedger.Empty(Currency.Cny).Import(
        [
            new PaidRow("r1", new WorkerId("0001", "甲厂"), new YearMonth(2026, 3), new YearMonth(2026, 4), "b", "a", Currency.Cny.Of(5m))
            {
                BelongsTo = DateSpan.Through(new LocalDate(2026, 3, 1), new LocalDate(2026, 3, 9)),
            },
            new PaidRow("r2", new WorkerId("0001", "甲厂"), new YearMonth(2026, 3), new YearMonth(2026, 4), "b", "a", Currency.Cny.Of(-5m))
            {
                Reverses = "r1",
                BelongsTo = DateSpan.Through(new LocalDate(2026, 3, 1), new LocalDate(2026, 3, 9)),
            },
        ]).Value;
        using MemoryStream stream = new();
        PaidLedgerCsv.Write(ledger, stream);
        string[][] rows = [.. CsvTable.Read(stream.ToArray()).Records.From(1).Select(record => record.Cells.Select(field => field.Text).ToArray())];
        Assert.Equal(ledger, Read(rows));
        foreach (var column in PaidTable.Shape.Columns)
        {
            var at = Array.IndexOf(rows[0], column.Header.Chinese);
            Assert.True(at >= 0 && rows.Skip(1).Any(row => row[at].Length > 0), $"{column.Header.Chinese} is not written.");
            Assert.NotEqual(ledger, Read([rows[0], .. rows.Skip(1).Select(row => row.Select((cell, index) => index == at ? "" : cell).ToArray())]));
        }

        static PaidLedger Read(string[][] rows) => PaidLedgerCsv.Read(new MemorySource("paid", rows.Select((row, index) => (index + 1, row)))).Value;
    }

    [Fact]
    public void Templates_OfEveryTable_HoldEveryColumnUnderTheUsualName()
    {
        string[] names = [.. typeof(WorkforceFiles).GetMethods().SelectMany(method => method.GetParameters())
            .Where(parameter => parameter is { Name: "name", HasDefaultValue: true }).Select(parameter => (string)parameter.DefaultValue!)];
        foreach (var language in new[] { Language.Chinese, Language.English })
        {
            var templates = WorkforceCsv.Templates(language);
            Assert.Equal(names.Append("roster.csv").Order(StringComparer.Ordinal), templates.Keys.Order(StringComparer.Ordinal));
            Assert.Equal(
                TableList.All.Select(shape => string.Join(',', shape.Columns.Select(column => column.Header.In(language)))).Order(),
                templates.Values.Select(bytes => string.Join(',', Assert.Single(CsvTable.Read(bytes).Records.From(0)).Cells.Select(cell => cell.Text))).Order());
            Assert.DoesNotContain(
                new WorkforceFiles(new MemoryStream(templates["roster.csv"])).WithPieces(new MemoryStream(templates["pieces.csv"])).Read().Findings,
                finding => finding.Severity == FindingSeverity.Error);
        }
    }

    private static string Codes(Reading<Workforce> reading) => string.Join(' ', reading.Findings.Select(finding => finding.Code.Id));

    private static string[][] With(string[][] rows, string header, string cell) =>
        [[.. rows[0], header], .. rows.Skip(1).Select(row => (string[])[.. row, cell])];
}
