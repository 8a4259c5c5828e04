using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Periods;
using WageGrades.Workforces;

namespace WageGrades.Serialization;

/// <summary>What bears on moving up a step (晋档事项).</summary>
internal static class StepEventTable
{
    private static readonly CodeCell<StepEventKind> Kinds = new(
        (StepEventKind.Hold, new LocalizedText("停止计算", "hold"), ["停计", "不计年限"]),
        (StepEventKind.Delay, new LocalizedText("延期晋档", "delay"), ["延期"]),
        (StepEventKind.Acceleration, new LocalizedText("提前晋档", "acceleration"), ["提前", "破格晋档"]),
        (StepEventKind.Credit, new LocalizedText("年限折算", "credit"), ["折算"]),
        (StepEventKind.Continuation, new LocalizedText("年限连续计算", "continuation"), ["连续计算"]),
        (StepEventKind.Restart, new LocalizedText("重新起算", "restart"), ["重新计算"]),
        (StepEventKind.Assessment, new LocalizedText("考核", "assessment"), ["考核结果"]),
        (StepEventKind.Examination, new LocalizedText("考试", "examination"), ["考试结果"]));

    private static readonly CodeCell<bool> Results = new(
        (true, new LocalizedText("合格", "passed"), ["通过", "是", "yes"]), (false, new LocalizedText("不合格", "failed"), ["未通过", "否", "no"]));

    internal static readonly PersonShape<Entry> Shape = new(
        new LocalizedText("晋档事项", "step events"),
        () => default,
        columns =>
        {
            columns.Add<StepEventKind>(new(Kinds, ColumnNeed.Key, "类别", "kind", "事项"),
                each => each.Kind, (each, kind) => each with { Kind = kind });
            var on = columns.Add<LocalDate>(new(DateCell.Instance, ColumnNeed.Key, "日期", "date", "起始日期", "决定日期"),
                each => each.On, (each, date) => each with { On = date });
            var through = columns.Add<LocalDate?>(new(EndDateCell.Instance, ColumnNeed.Optional, "截止日期", "last day", "结束日期"),
                each => each.Until, (each, until) => each with { Until = until });
            var months = columns.Add<decimal>(new(NumberCell.Whole(1, 1_200, ColumnUnit.Months, 240), ColumnNeed.Optional, "月数", "months"),
                each => (decimal?)each.Months, (each, count) => each with { Months = (int)count });
            var result = columns.Add<bool>(new(Results, ColumnNeed.Optional, "结果", "result", "考核结果"),
                each => each.IsPassed, (each, isPassed) => each with { IsPassed = isPassed });
            columns.Add<string>(new(TextCell.Plain, ColumnNeed.Optional, "文号", "document"),
                each => each.Document, (each, document) => each with { Document = document });
            return (row, each) =>
            {
                row.RequireOrder(on, each.On, through, each.Until?.PlusDays(-1));
                if (each is { Kind: StepEventKind.Delay or StepEventKind.Acceleration or StepEventKind.Credit, On: not null, Months: null })
                {
                    row.RefuseBlank(months);
                }
                else if (each is { Kind: StepEventKind.Assessment or StepEventKind.Examination, On: not null, IsPassed: null })
                {
                    row.RefuseBlank(result);
                }

                return each;
            };
        },
        "序号", "姓名", "备注");

    internal static void Read(TableReading reading)
    {
        FactLines seen = new();
        foreach ((var row, var id, var each) in Shape.Read(reading))
        {
            var read = Of(each.Kind!.Value, each.On!.Value, each.Until, each.Months ?? 0, each.IsPassed == true) with { Document = each.Document };
            if (seen.TryAdd(id, read, row, Shape.Number, read.ToString()))
            {
                reading.Draft[id] = reading.Draft[id].Record(read);
            }
        }
    }

    internal static byte[] Write(Workforce workforce, Language language) => Shape.Write(workforce, language, worker =>
        worker.StepEvents.Select(each => new Entry(
            each.Kind, each.On, each.Span?.Until, each.Months > 0 ? each.Months : null,
            each.Kind is StepEventKind.Assessment or StepEventKind.Examination ? each.IsPassed : null, each.Document)));

    private static StepEvent Of(StepEventKind kind, LocalDate on, LocalDate? until, int months, bool passed) => kind switch
    {
        StepEventKind.Hold => StepEvent.Hold(new DateSpan(on, until)),
        StepEventKind.Delay => StepEvent.Delay(on, months),
        StepEventKind.Acceleration => StepEvent.Acceleration(on, months),
        StepEventKind.Credit => StepEvent.Credit(on, months),
        StepEventKind.Continuation => StepEvent.Continuation(on),
        StepEventKind.Assessment => StepEvent.Assessment(on, passed),
        StepEventKind.Restart => StepEvent.Restart(on),
        StepEventKind.Examination => StepEvent.Examination(on, passed),
        _ => throw Closed.Missed(kind),
    };

    /// <summary>What a row says.</summary>
    internal readonly record struct Entry(StepEventKind? Kind, LocalDate? On, LocalDate? Until, int? Months, bool? IsPassed, string? Document);
}
