using WageGrades.Classification;
using WageGrades.Findings;
using WageGrades.Monetary;
using WageGrades.Periods;
using WageGrades.Workforces;

namespace WageGrades.Serialization;

/// <summary>The dated leaves (假期台账): each of a kind, without pay, or both.</summary>
internal static class LeaveTable
{
    private static readonly SheetColumn<LocalDate> From = new(DateCell.Instance, ColumnNeed.Key, "开始日期", "first day", "起始日期", "起");
    private static readonly SheetColumn<bool> Unpaid = new(YesNoCell.Instance, ColumnNeed.Optional, "无薪", "unpaid", "是否无薪");

    private static readonly SheetColumn<Ratio> DayShare =
        new(RatioCell.PartPercent, ColumnNeed.Careful, "每日比例", "share of each day", "每天比例");

    internal static readonly PersonShape<Entry> Shape = new(
        new LocalizedText("假期台账", "leaves"),
        () => default,
        columns =>
        {
            var kind = columns.Add<Term?>(
                new(new TermCell(LeaveKind.Vocabulary.Code, allowsNone: true), ColumnNeed.Expected, "假别", "kind of leave", "类别", "假期类别"),
                each => each.Kind, (each, leave) => each with { Kind = leave });
            columns.Add(From, each => each.From, (each, from) => each with { From = from });
            var through = columns.Add<LocalDate?>(new(EndDateCell.Instance, ColumnNeed.Expected, "结束日期", "last day", "截止日期", "止"),
                each => each.Until, (each, until) => each with { Until = until });
            columns.Add(DayShare, each => each.DayShare, (each, share) => each with { DayShare = share });
            columns.AddTick(Unpaid, each => each.IsUnpaid, (each, isUnpaid) => each with { IsUnpaid = isUnpaid });
            return (row, each) =>
            {
                if (each is { Kind: null, IsUnpaid: false } && !row.IsRefused)
                {
                    row.RefuseBlank(kind);
                }

                if (each is { IsUnpaid: true, DayShare: { } part } && part != Ratio.One && !row.IsRefused)
                {
                    row.Refuse(DayShare, FindingCodes.PartOfADayUnpaid);
                }

                row.RequireOrder(From, each.From, through, each.Until?.PlusDays(-1));
                return each;
            };
        },
        "序号", "姓名", "天数", "备注");

    internal static void Read(TableReading reading)
    {
        FactLines seen = new();
        var draft = reading.Draft;
        foreach ((var row, var id, var each) in Shape.Read(reading))
        {
            if (!seen.TryAdd(id, each, row, Shape.Number, each.Kind is { } shown ? shown : Unpaid.Header))
            {
                continue;
            }

            DateSpan span = new(each.From, each.Until);
            draft[id] = each.Kind is { } kind ? draft[id].OnLeave(new Leave(kind, span) { DayShare = each.DayShare ?? Ratio.One }) : draft[id];
            if (each.IsUnpaid)
            {
                draft[id] = draft[id].Absent(span);
                Compare(row, draft[id], span);
            }
        }
    }

    internal static byte[] Write(Workforce workforce, Language language) => Shape.Write(workforce, language, worker =>
    [
        .. worker.Leaves.Select(leave => new Entry(
            leave.Kind, leave.Span.From, leave.Span.Until, IsUnpaid: false, leave.IsOfWholeDays ? null : leave.DayShare)),
        .. worker.Absences.Select(span => new Entry(null, span.From, span.Until, IsUnpaid: true)),
    ]);

    private static void Compare(SheetRow row, Worker worker, DateSpan span)
    {
        foreach ((var month, var record) in worker.Records.Where(entry => entry.Value.UnpaidDays > 0
            && span.Intersect(row.Scope.Period.SpanOf(entry.Key)) is not null))
        {
            row.Tell(From, FindingCodes.AbsenceCountedAndDated,
                ("worker", CellText.ForFinding(worker.Id.ToString())), ("month", month), ("days", record.UnpaidDays));
        }
    }

    /// <summary>What a row says.</summary>
    internal readonly record struct Entry(Term? Kind, LocalDate From, LocalDate? Until, bool IsUnpaid, Ratio? DayShare = null);
}
