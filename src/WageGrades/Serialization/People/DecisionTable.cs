using WageGrades.Citations;
using WageGrades.Findings;
using WageGrades.Monetary;
using WageGrades.Periods;
using WageGrades.Workforces;

namespace WageGrades.Serialization;

/// <summary>
/// What was decided for people under clauses with an agreed range (个人核定标准). A row takes the place of the clause's row before it from its date; after
/// a last day nothing is decided until the next row.
/// </summary>
internal static class DecisionTable
{
    private static readonly TableColumn<string> Number = KeyColumns.Number();
    private static readonly TableColumn<string> Employer = KeyColumns.Employer(ColumnNeed.Optional);
    private static readonly TableColumn<ClauseId> Clause = new(ClauseCell.Instance, ColumnNeed.Key, "条款", "clause", "依据条款");
    private static readonly TableColumn<LocalDate> From = new(DateCell.Instance, ColumnNeed.Key, "生效日期", "effective from", "起始日期");
    private static readonly TableColumn<LocalDate?> Through = new(EndDateCell.Instance, ColumnNeed.Optional, "截止日期", "last day", "结束日期");
    private static readonly TableColumn<decimal> Amount = new(NumberCell.Amount, ColumnNeed.Key, "核定金额", "decided amount", "核定标准");

    internal static readonly TableShape Shape = new(
        new LocalizedText("个人核定标准", "decisions"), [Number, Employer, Clause, From, Through, Amount], "序号", "姓名", "文号", "备注");

    internal static void Read(TableSource source, WorkforceDraft draft, RosterScope scope, TableFindings findings)
    {
        Dictionary<(WorkerId Id, ClauseId Clause, LocalDate From), (int Line, LocalDate? Until, Money Amount)> decisions = [];
        foreach (var row in TableSheet.Open(source.Stream, Shape, scope, findings).Rows())
        {
            var id = draft.Find(row, Number, Employer);
            var hasClause = row.TryRead(Clause, out var clause);
            var hasFrom = row.TryRead(From, out var from);
            var until = row.Date(Through);
            var amount = row.Number(Amount);
            if (hasFrom)
            {
                row.RequireOrder(From, from, Through, until?.PlusDays(-1));
            }

            if (!row.Settle() || id is null || !hasClause || amount is null)
            {
                continue;
            }

            if (!decisions.TryAdd((id, clause, from), (row.Line, until, new Money(amount.Value, scope.Currency))))
            {
                row.Drop(From, FindingCodes.DuplicateRow,
                    ("column", From.Header), ("value", $"{CellText.ForFinding(id.ToString())} {clause} {Internal.IsoDate.Of(from)}"),
                        ("firstLine", decisions[(id, clause, from)].Line));
            }
        }

        foreach (((var id, var clause, var from), (_, var until, var amount)) in decisions.OrderBy(entry => entry.Key.From))
        {
            draft[id] = draft[id].Decide(clause, from, amount);
            draft[id] = until is { } end ? draft[id].Undecide(clause, end) : draft[id];
        }
    }

    internal static byte[] Write(Workforce workforce, Language language)
    {
        TableWriter writer = new(Shape, language);
        foreach (var worker in workforce.Workers)
        {
            foreach ((var clause, var series) in worker.DecidedAmounts)
            {
                foreach (var step in series.Steps.Where(step => step.HasValue))
                {
                    writer.BeginRow();
                    writer.Set(Number, worker.Id.Number);
                    writer.Set(Employer, worker.Id.Employer);
                    writer.Set(Clause, clause);
                    writer.Set(From, step.Span.From);
                    writer.Set(Through, step.Span.Until is { } until && !series.TryGet(until, out _) ? until : null);
                    writer.Set(Amount, step.Value.Amount);
                }
            }
        }

        return writer.ToBytes();
    }

    private static Worker Undecide(this Worker worker, ClauseId clause, LocalDate from) => worker with
    {
        DecidedAmounts = Internal.ValueMap.Of(worker.DecidedAmounts.Select(entry => entry.Key == clause
            ? KeyValuePair.Create(clause, entry.Value.Clear(new DateSpan(from), "not decided"))
            : entry)),
    };
}
