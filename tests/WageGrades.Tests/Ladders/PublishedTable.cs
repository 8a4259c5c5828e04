using System.Globalization;
using WageGrades.Ladders;
using WageGrades.Monetary;

namespace WageGrades.Tests.Ladders;

/// <summary>Reads the tables of Data/tables, independently of the library's own CSV reader.</summary>
internal static class PublishedTable
{
    public static IEnumerable<IReadOnlyDictionary<string, string>> Rows(string file)
    {
        var lines = File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "Data", "tables", file));
        var header = lines[0].Split(',');
        return lines.Skip(1).Select(line => header.Zip(line.Split(',', header.Length)).ToDictionary(x => x.First, x => x.Second));
    }

    /// <summary>The ladder printed in a file, of one date or year where it has several.</summary>
    public static PayLadder Ladder(string file, Currency currency, string column = "", string value = "")
    {
        var rows = Rows(file).Where(row => column.Length == 0 || row[column] == value).ToArray();
        var steps = rows[0].Keys.Count(key => key.StartsWith("step", StringComparison.Ordinal));
        var builder = PayLadder.Build(currency, steps);
        foreach (var row in rows)
        {
            builder.Grade(row["grade"], [.. Enumerable.Range(1, steps).Select(step => Number(row[$"step{step}"]))]);
        }

        return builder.ToLadder();
    }

    public static IReadOnlyList<string> Values(string file, string column) => [.. Rows(file).Select(row => row[column]).Distinct()];

    public static decimal? Number(string text) => text.Length == 0 ? null : decimal.Parse(text, CultureInfo.InvariantCulture);

    /// <summary>How many cells of the published table the computed one has to the cent; fails where that has cells in a published grade which the
    /// published one lacks.</summary>
    public static int Agreeing(PayLadder computed, PayLadder published)
    {
        Assert.DoesNotContain(computed.Cells, cell => published.Shape.HasGrade(cell.Grade) && published.Find(cell.Grade, cell.Step) is null);
        return published.Cells.Count(cell => computed.Find(cell.Grade, cell.Step) == cell.Amount);
    }
}
