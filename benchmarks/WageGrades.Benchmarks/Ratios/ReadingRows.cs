using System.Globalization;
using System.Text.Json;

namespace WageGrades.Benchmarks;

/// <summary>Rosters and agreements read, against splitting and parsing alone.</summary>
internal static class ReadingRows
{
    /// <summary>A roster of so many rows.</summary>
    internal static List<Row> Roster(int people)
    {
        var roster = SampleTables.Roster(people);
        var count = people.ToString("N0", CultureInfo.InvariantCulture);
        var (sep, csvHelper) = ($"sep-{people}", $"csvhelper-{people}");
        return
        [
            new(sep, $"roster of {count} rows, split by Sep", people, () => Rosters.Sep(roster)),
            Like(csvHelper, "CsvHelper records", () => Rosters.CsvHelper(roster)),
            Like($"roster-{people}", "read", () => Rosters.Library(roster)),
        ];

        Row Like(string key, string how, Func<decimal> run) => new(key, $"roster of {count} rows, {how}", people, run)
        {
            Against = sep,
            SameTotalAs = sep,
        };
    }

    /// <summary>The sample agreement; its total is the number of clauses.</summary>
    internal static List<Row> Agreement()
    {
        var json = DataFile.Bytes("sample/agreement.json");
        return
        [
            new("json", "agreement (b) parsed by JsonDocument", 1, () => Clauses(json)),
            new("agreement", "agreement (b) read", 1, () => AgreementJson.Read(json).OrThrow().Clauses.Count)
            {
                Against = "json",
                SameTotalAs = "json",
            },
        ];
    }

    private static int Clauses(byte[] json)
    {
        using var document = JsonDocument.Parse(json);
        return document.RootElement.GetProperty("clauses").GetArrayLength();
    }
}
