using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Periods;
using WageGrades.Workforces;

namespace WageGrades.Serialization;

/// <summary>What bears on moving up a step (晋档事项).</summary>
internal static class StepEventTable
{
    private static readonly TableColumn<string> Number = KeyColumns.Number();
    private static readonly TableColumn<string> Employer = KeyColumns.Employer(ColumnNeed.Optional);
    private static readonly TableColumn<StepEventKind> Kind = new(
        new CodeCell<StepEventKind>(
            (StepEventKind.Hold, new LocalizedText("停止计算", "hold"), ["停计", "不计年限"]),
            (StepEventKind.Delay, new LocalizedText("延期晋档", "delay"), ["延期"]),
            (StepEventKind.Acceleration, new LocalizedText("提前晋档", "acceleration"), ["提前", "破格晋档"]),
            (StepEventKind.Credit, new LocalizedText("年限折算", "credit"), ["折算"]),
            (StepEventKind.Continuation, new LocalizedText("年限连续计算", "continuation"), ["连续计算"]),
            (StepEventKind.Restart, new LocalizedText("重新起算", "restart"), ["重新计算"]),
            (StepEventKind.Assessment, new LocalizedText("考核", "assessment"), ["考核结果"]),
            (StepEventKind.Examination, new LocalizedText("考试", "examination"), ["考试结果"])),
        ColumnNeed.Key, "类别", "kind", "事项");

    private static readonly TableColumn<LocalDate> On = new(DateCell.Instance, ColumnNeed.Key, "日期", "date", "起始日期", "决定日期");
    private static readonly TableColumn<LocalDate?> Through = new(EndDateCell.Instance, ColumnNeed.Optional, "截止日期", "last day", "结束日期");
    private static readonly TableColumn<decimal> Months = new(NumberCell.Whole(1, 1_200, ColumnUnit.Months, 240), ColumnNeed.Optional, "月数",
        "months");
    private static readonly TableColumn<bool> Passed = new(
        new CodeCell<bool>((true, new LocalizedText("合格", "passed"), ["通过", "是", "yes"]), (false, new LocalizedText("不合格", "failed"),
            ["未通过", "否", "no"])),
        ColumnNeed.Optional, "结果", "result", "考核结果");

    private static readonly TableColumn<string> Document = new(TextCell.Plain, ColumnNeed.Optional, "文号", "document");

    internal static readonly TableShape Shape = new(
        new LocalizedText("晋档事项", "step events"), [Number, Employer, Kind, On, Through, Months, Passed, Document], "序号", "姓名", "备注");

    internal static void Read(TableSource source, WorkforceDraft draft, RosterScope scope, TableFindings findings)
    {
        FactLines<StepEvent> seen = new();
        foreach (var row in TableSheet.Open(source.Stream, Shape, scope, findings).Rows())
        {
            var id = draft.Find(row, Number, Employer);
            var read = Read(row);
            if (row.Settle() && id is not null && read is not null && seen.TryAdd(id, read, row, Number, read.ToString()))
            {
                draft[id] = draft[id].Record(read);
            }
        }
    }

    internal static byte[] Write(Workforce workforce, Language language)
    {
        TableWriter writer = new(Shape, language);
        foreach (var worker in workforce.Workers)
        {
            foreach (var each in worker.StepEvents)
            {
                writer.BeginRow();
                writer.Set(Number, worker.Id.Number);
                writer.Set(Employer, worker.Id.Employer);
                writer.Set(Kind, each.Kind);
                writer.Set(On, each.On);
                writer.Set(Through, each.Span?.Until);
                if (each.Months > 0)
                {
                    writer.Set(Months, each.Months);
                }

                if (each.Kind is StepEventKind.Assessment or StepEventKind.Examination)
                {
                    writer.Set(Passed, each.IsPassed);
                }

                writer.Set(Document, each.Document);
            }
        }

        return writer.ToBytes();
    }

    private static StepEvent? Read(TableRow row)
    {
        var hasKind = row.TryRead(Kind, out var kind);
        var hasDate = row.TryRead(On, out var on);
        var until = row.Date(Through);
        var months = (int?)row.Number(Months);
        var hasResult = row.TryRead(Passed, out var passed);
        var document = row.OptionalText(Document);
        if (!hasKind || !hasDate)
        {
            return null;
        }

        row.RequireOrder(On, on, Through, until?.PlusDays(-1));
        if (kind is StepEventKind.Delay or StepEventKind.Acceleration or StepEventKind.Credit && months is null)
        {
            row.RefuseBlank(Months);
        }
        else if (kind is StepEventKind.Assessment or StepEventKind.Examination && !hasResult)
        {
            row.RefuseBlank(Passed);
        }

        return row.IsRefused ? null : Of(kind, on, until, months ?? 0, passed) with { Document = document };
    }

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
}
