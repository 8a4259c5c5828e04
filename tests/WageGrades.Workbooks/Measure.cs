using System.Diagnostics;

namespace WageGrades.Workbooks;

/// <summary>How long a roster takes as workbook and as CSV, read whole into people; the shorter of three runs each.</summary>
internal static class Measure
{
    internal static void Print(int rows)
    {
        Workforce people = new(Enumerable.Range(0, rows).Select(i => new Worker(new WorkerId($"{i:000000}", "甲厂")) { Name = $"张{i % 997}" }
            .Employ(new LocalDate(2000 + (i % 25), 1 + (i % 12), 1 + (i % 28))).PlaceOn(new LocalDate(2026, 1, 1), SkillGrade.Senior, 1 + (i % 3))));
        using MemoryStream csv = new();
        WorkforceCsv.Write(people, csv);
        using MemoryStream workbook = new();
        var writing = Stopwatch.StartNew();
        WorkbookTemplate.Write(workbook, people);
        writing.Stop();
        var (fromCsv, one) = Shortest(() => WorkforceCsv.Read(new MemoryStream(csv.ToArray())).Value);
        var (fromWorkbook, other) = Shortest(() => Workbook.Open(new MemoryStream(workbook.ToArray())).ReadWorkforce().Value);
        Console.WriteLine(FormattableString.Invariant(
            $"{rows} rows: CSV {fromCsv:0} ms, workbook {fromWorkbook:0} ms, ratio {fromWorkbook / fromCsv:0.00}, written in {writing.ElapsedMilliseconds} ms, people {(one == other && one == people ? "equal" : "WRONG")}"));
    }

    private static (double Milliseconds, Workforce People) Shortest(Func<Workforce> read)
    {
        var shortest = double.MaxValue;
        var people = Workforce.Empty;
        for (var run = 0; run < 3; run++)
        {
            var watch = Stopwatch.StartNew();
            people = read();
            shortest = Math.Min(shortest, watch.Elapsed.TotalMilliseconds);
        }

        return (shortest, people);
    }
}
