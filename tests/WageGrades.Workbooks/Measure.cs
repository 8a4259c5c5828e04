using System.Diagnostics;

namespace WageGrades.Workbooks;

/// <summary>How long a roster takes as workbook and as CSV, read whole into people. By turns, the shortest of five runs each, so that what else the
/// machine does weighs on both.</summary>
internal static class Measure
{
    private const int Runs = 5;

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
        (var fromCsv, var fromWorkbook, var areEqual) = (double.MaxValue, double.MaxValue, true);
        for (var run = 0; run < Runs; run++)
        {
            fromCsv = Math.Min(fromCsv, Time(() => WorkforceCsv.Read(new MemoryStream(csv.ToArray())).Value, people, ref areEqual));
            fromWorkbook = Math.Min(
                fromWorkbook, Time(() => Workbook.Open(new MemoryStream(workbook.ToArray())).ReadWorkforce().Value, people, ref areEqual));
        }

        Console.WriteLine(FormattableString.Invariant(
            $"{rows} people: CSV {fromCsv:0} ms, workbook {fromWorkbook:0} ms, ratio {fromWorkbook / fromCsv:0.00}, written in {writing.ElapsedMilliseconds} ms, people {(areEqual ? "equal" : "WRONG")}"));
    }

    private static double Time(Func<Workforce> read, Workforce expected, ref bool areEqual)
    {
        var watch = Stopwatch.StartNew();
        var people = read();
        var time = watch.Elapsed.TotalMilliseconds;
        areEqual &= people == expected;
        return time;
    }
}
