using WageGrades.Classification;
using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Workforces;

namespace WageGrades.Serialization;

/// <summary>What was counted day by day (逐日计数): overtime hours, night hours, trips of single days.</summary>
internal static class DayCountTable
{
    private static readonly SheetColumn<LocalDate> Day = new(DateCell.Instance, ColumnNeed.Key, "日期", "day", "考勤日期", "出勤日期");

    internal static readonly PersonShape<Entry> Shape = new(
        new LocalizedText("逐日计数", "day counts"),
        () => default,
        columns =>
        {
            columns.Add(Day, each => each.Day, (each, day) => each with { Day = day });
            columns.Add<Term>(new(CounterCell.Instance, ColumnNeed.Key, "计数项目", "counter", "考勤项目", "项目"),
                each => each.Counter!, (each, counter) => each with { Counter = counter });
            columns.Add<decimal>(new(NumberCell.OfADay, ColumnNeed.Key, "数量", "count", "小时数", "次数"),
                each => each.Count, (each, count) => each with { Count = count });
            return (_, each) => each;
        },
        "序号", "姓名", "部门", "备注");

    internal static void Read(TableReading reading)
    {
        Dictionary<(WorkerId Id, LocalDate Day, Term Counter), int> seen = [];
        Dictionary<(WorkerId Id, YearMonth Month), List<DayCount>> counts = [];
        foreach ((var row, var id, (var day, var counter, var count)) in Shape.Read(reading))
        {
            if (!seen.TryAdd((id, day, counter!), row.Line))
            {
                row.Drop(Day, FindingCodes.DuplicateRow,
                    ("column", Day.Header), ("value", $"{CellText.ForFinding(id.ToString())} {IsoDate.Of(day)} {counter}"),
                    ("firstLine", seen[(id, day, counter!)]));
                continue;
            }

            var key = (id, day.ToYearMonth());
            if (!counts.TryGetValue(key, out var list))
            {
                counts[key] = list = [];
            }

            list.Add(new DayCount(day, counter!, count));
        }

        foreach (((var id, var month), var list) in counts)
        {
            reading.Draft[id] = reading.Draft[id].Record(month, reading.Draft[id].RecordOf(month) with { DayCounts = list });
        }
    }

    internal static byte[] Write(Workforce workforce, Language language) => Shape.Write(workforce, language, worker =>
        from month in worker.Records.OrderBy(entry => entry.Key)
        from each in month.Value.DayCounts
        select new Entry(each.Day, each.Counter, each.Count));

    /// <summary>What a row says.</summary>
    internal readonly record struct Entry(LocalDate Day, Term? Counter, decimal Count);
}
