using WageGrades.Classification;
using WageGrades.Findings;
using WageGrades.Periods;
using WageGrades.Workforces;

namespace WageGrades.Serialization;

/// <summary>The dated leaves (假期台账): each of a kind, without pay, or both.</summary>
internal static class LeaveTable
{
    private static readonly TableColumn<string> Number = KeyColumns.Number();
    private static readonly TableColumn<string> Employer = KeyColumns.Employer(ColumnNeed.Optional);
    private static readonly TableColumn<Term?> Kind = new(new TermCell(LeaveKind.Vocabulary.Code, allowsNone: true), ColumnNeed.Expected, "假别",
        "kind of leave", "类别", "假期类别");
    private static readonly TableColumn<LocalDate> From = new(DateCell.Instance, ColumnNeed.Key, "开始日期", "first day", "起始日期", "起");
    private static readonly TableColumn<LocalDate?> Through = new(EndDateCell.Instance, ColumnNeed.Expected, "结束日期", "last day", "截止日期", "止");
    private static readonly TableColumn<bool> Unpaid = new(YesNoCell.Instance, ColumnNeed.Optional, "无薪", "unpaid", "是否无薪");

    internal static readonly TableShape Shape = new(
        new LocalizedText("假期台账", "leaves"), [Number, Employer, Kind, From, Through, Unpaid], "序号", "姓名", "天数", "备注");

    internal static void Read(TableSource source, WorkforceDraft draft, RosterScope scope, TableFindings findings)
    {
        FactLines<(Term? Kind, DateSpan Span, bool IsUnpaid)> seen = new();
        foreach (var row in TableSheet.Open(source.Stream, Shape, scope, findings).Rows())
        {
            var id = draft.Find(row, Number, Employer);
            var kind = row.TryRead(Kind, out var written) ? written : null;
            var hasFrom = row.TryRead(From, out var from);
            var until = row.Date(Through);
            var isUnpaid = row.IsYes(Unpaid);
            if (kind is null && !isUnpaid && !row.IsRefused)
            {
                row.RefuseBlank(Kind);
            }

            if (hasFrom)
            {
                row.RequireOrder(From, from, Through, until?.PlusDays(-1));
            }

            if (!row.Settle() || id is null)
            {
                continue;
            }

            DateSpan span = new(from, until);
            if (seen.TryAdd(id, (kind, span, isUnpaid), row, Number, kind is null ? Unpaid.Header : kind))
            {
                draft[id] = kind is null ? draft[id] : draft[id].OnLeave(new Leave(kind, span));
                draft[id] = isUnpaid ? draft[id].Absent(span) : draft[id];
                if (isUnpaid)
                {
                    Compare(row, draft[id], span);
                }
            }
        }
    }

    internal static byte[] Write(Workforce workforce, Language language)
    {
        TableWriter writer = new(Shape, language);
        foreach (var worker in workforce.Workers)
        {
            foreach (var leave in worker.Leaves)
            {
                Begin(writer, worker.Id, leave.Span);
                writer.Set(Kind, leave.Kind);
            }

            foreach (var span in worker.Absences)
            {
                Begin(writer, worker.Id, span);
                writer.Set(Unpaid, true);
            }
        }

        return writer.ToBytes();
    }

    private static void Begin(TableWriter writer, WorkerId id, DateSpan span)
    {
        writer.BeginRow();
        writer.Set(Number, id.Number);
        writer.Set(Employer, id.Employer);
        writer.Set(From, span.From);
        writer.Set(Through, span.Until);
    }

    private static void Compare(TableRow row, Worker worker, DateSpan span)
    {
        foreach ((var month, var record) in worker.Records.Where(entry => entry.Value.UnpaidDays > 0
            && span.Intersect(DateSpan.OfMonth(entry.Key)) is not null))
        {
            row.Tell(From, FindingCodes.AbsenceCountedAndDated,
                ("worker", CellText.ForFinding(worker.Id.ToString())), ("month", month), ("days", record.UnpaidDays));
        }
    }
}
