using WageGrades.Classification;
using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Periods;
using WageGrades.Workforces;

namespace WageGrades.Serialization;

/// <summary>
/// The standing numbers of people (常设系数). A row takes the place of the number's row before it from its date; after a last day the number is
/// unknown until the next row.
/// </summary>
internal static class StandingNumberTable
{
    private static readonly SheetColumn<LocalDate> From = new(DateCell.Instance, ColumnNeed.Key, "生效日期", "effective from", "起始日期");
    private static readonly SheetColumn<decimal> Value = new(FactorCell.Standing, ColumnNeed.Key, "数值", "value", "系数值");

    internal static readonly PersonShape<Entry> Shape = new(
        new LocalizedText("常设系数", "standing numbers"),
        () => default,
        columns =>
        {
            columns.Add<Term?>(new(new TermCell(StandingNumber.Vocabulary.Code), ColumnNeed.Key, "常设系数", "standing number", "系数名称"),
                each => each.Number, (each, number) => each with { Number = number });
            columns.Add(From, each => each.From, (each, from) => each with { From = from });
            var through = columns.Add<LocalDate?>(new(EndDateCell.Instance, ColumnNeed.Optional, "截止日期", "last day", "结束日期"),
                each => each.Until, (each, until) => each with { Until = until });
            columns.Add(Value, each => each.Value, (each, value) => each with { Value = value });
            return (row, each) =>
            {
                row.RequireOrder(From, each.From, through, each.Until?.PlusDays(-1));
                if (IsRatio(each.Number) && each.Value > RatioCell.LargestFactor)
                {
                    row.TellDoubtful(Value, each.Value, (0m, RatioCell.LargestFactor));
                }

                return each;
            };
        },
        "序号", "姓名", "部门", "备注");

    // Points may be any number; of what multiplies an amount 89.5 is rather 89.5 %.
    private static bool IsRatio(Term? number) => number == StandingNumber.Coefficient || number == StandingNumber.LoadRatio;

    internal static void Read(TableReading reading)
    {
        Dictionary<(WorkerId Id, Term Number, LocalDate From), (int Line, Entry Entry)> all = [];
        foreach ((var row, var id, var entry) in Shape.Read(reading))
        {
            var key = (id, entry.Number!, entry.From);
            if (!all.TryAdd(key, (row.Line, entry)))
            {
                row.Drop(From, FindingCodes.DuplicateRow,
                    ("column", From.Header), ("value", $"{CellText.ForFinding(id.ToString())} {entry.Number} {IsoDate.Of(entry.From)}"),
                        ("firstLine", all[key].Line));
            }
        }

        foreach (((var id, var number, var from), (_, var entry)) in all.OrderBy(entry => entry.Key.From))
        {
            var worker = reading.Draft[id].WithNumber(number, from, entry.Value);
            reading.Draft[id] = entry.Until is { } end ? worker.WithoutNumber(number, end) : worker;
        }
    }

    internal static byte[] Write(Workforce workforce, Language language) => Shape.Write(workforce, language, worker =>
        from series in worker.StandingNumbers
        from step in series.Value.Steps
        where step.HasValue
        let end = step.Span.Until is { } until && !series.Value.TryGet(until, out _) ? until : default(LocalDate?)
        select new Entry(series.Key, step.Span.From, end, step.Value));

    private static Worker WithoutNumber(this Worker worker, Term number, LocalDate from) => worker with
    {
        StandingNumbers = ValueMap.Of(worker.StandingNumbers.Select(entry => entry.Key == number
            ? KeyValuePair.Create(number, entry.Value.Clear(new DateSpan(from), "not recorded"))
            : entry)),
    };

    /// <summary>What a row says.</summary>
    internal readonly record struct Entry(Term? Number, LocalDate From, LocalDate? Until, decimal Value);
}
