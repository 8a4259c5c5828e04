using WageGrades.Citations;
using WageGrades.Classification;
using WageGrades.Findings;
using WageGrades.Monetary;
using WageGrades.Periods;
using WageGrades.Workforces;

namespace WageGrades.Serialization;

/// <summary>Who is on which pay scheme from when, and what was agreed (薪酬模式台账). A row holds until the person's next one, or through its last
/// day.</summary>
internal static class SchemeTable
{
    private static readonly TableColumn<string> Number = KeyColumns.Number();
    private static readonly TableColumn<string> Employer = KeyColumns.Employer(ColumnNeed.Optional);
    private static readonly TableColumn<ClauseId> Clause = new(ClauseCell.Instance, ColumnNeed.Key, "条款", "clause", "条款标识", "薪酬模式条款");
    private static readonly TableColumn<LocalDate> From = new(DateCell.Instance, ColumnNeed.Key, "生效日期", "effective from", "起始日期", "执行日期");
    private static readonly TableColumn<LocalDate?> LastDay = new(EndDateCell.Instance, ColumnNeed.Optional, "终止日期", "last day", "截止日期");
    private static readonly TableColumn<Term?> Grade = new(GradeTermCell.Instance, ColumnNeed.Optional, "执行档次", "grade", "档次", "等级");
    private static readonly TableColumn<decimal> Agreed = new(NumberCell.LargeAmount, ColumnNeed.Optional, "约定标准", "agreed amount", "约定金额", "年薪标准",
        "协议工资标准");

    private static readonly TableColumn<Ratio> Probation = new(RatioCell.Percent, ColumnNeed.Optional, "试用期发放比例", "share in probation", "试用期比例");

    internal static readonly TableShape Shape = new(
        new LocalizedText("薪酬模式台账", "schemes"), [Number, Employer, Clause, From, LastDay, Grade, Agreed, Probation], "序号", "姓名", "备注");

    internal static void Read(TableSource source, WorkforceDraft draft, RosterScope scope, TableFindings findings)
    {
        Dictionary<(WorkerId Id, LocalDate From), (int Line, LocalDate? Until, SchemeTerms Terms)> all = [];
        foreach (var row in TableSheet.Open(source.Stream, Shape, scope, findings).Rows())
        {
            var id = draft.Find(row, Number, Employer);
            var until = row.Date(LastDay);
            row.TryRead(Grade, out var grade);
            var agreed = row.Number(Agreed);
            Ratio? probation = row.TryRead(Probation, out var share) ? share : null;
            var hasClause = row.TryRead(Clause, out var clause);
            var hasFrom = row.TryRead(From, out var from);
            if (hasFrom)
            {
                row.RequireOrder(From, from, LastDay, until?.PlusDays(-1));
            }

            if (!row.Settle() || id is null || !hasClause || !hasFrom)
            {
                continue;
            }

            Money? amount = agreed is { } decided ? new Money(decided, scope.Currency) : null;
            if (!all.TryAdd((id, from), (row.Line, until, new SchemeTerms(clause) { Grade = grade, AgreedAmount = amount, ProbationShare =
                probation })))
            {
                row.Drop(From, FindingCodes.DuplicateRow,
                    ("column", From.Header), ("value", $"{CellText.ForFinding(id.ToString())} {Internal.IsoDate.Of(from)}"),
                        ("firstLine", all[(id, from)].Line));
            }
        }

        foreach (((var id, var from), (_, var until, var terms)) in all.OrderBy(entry => entry.Key.From))
        {
            var worker = draft[id].PutOn(from, terms);
            draft[id] = until is { } end ? worker.BackOnLadder(end) : worker;
        }
    }

    internal static byte[] Write(Workforce workforce, Language language)
    {
        TableWriter writer = new(Shape, language);
        foreach (var worker in workforce.Workers)
        {
            for (var i = 0; i < worker.Scheme.Steps.Count; i++)
            {
                var step = worker.Scheme.Steps[i];
                if (!step.TryGetValue(out var terms))
                {
                    continue;
                }

                var isFollowed = i + 1 < worker.Scheme.Steps.Count && worker.Scheme.Steps[i + 1] is { HasValue: true } next
                    && next.Span.From == step.Span.Until;
                writer.BeginRow();
                writer.Set(Number, worker.Id.Number);
                writer.Set(Employer, worker.Id.Employer);
                writer.Set(Clause, terms.Clause);
                writer.Set(From, step.Span.From);
                writer.Set(LastDay, isFollowed ? null : step.Span.Until);
                writer.Set(Grade, terms.Grade);
                if (terms.AgreedAmount is { } agreed)
                {
                    writer.Set(Agreed, agreed.Amount);
                }

                if (terms.ProbationShare is { } probation)
                {
                    writer.Set(Probation, probation);
                }
            }
        }

        return writer.ToBytes();
    }
}
