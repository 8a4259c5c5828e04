using WageGrades.Citations;
using WageGrades.Findings;
using WageGrades.Internal;
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
    private static readonly SheetColumn<LocalDate> From = new(DateCell.Instance, ColumnNeed.Key, "生效日期", "effective from", "起始日期");

    internal static readonly PersonShape<Entry> Shape = new(
        new LocalizedText("个人核定标准", "decisions"),
        () => default,
        columns =>
        {
            columns.Add<ClauseId>(new(ClauseCell.Instance, ColumnNeed.Key, "条款", "clause", "依据条款"),
                each => each.Clause, (each, clause) => each with { Clause = clause });
            columns.Add(From, each => each.From, (each, from) => each with { From = from });
            var through = columns.Add<LocalDate?>(new(EndDateCell.Instance, ColumnNeed.Optional, "截止日期", "last day", "结束日期"),
                each => each.Until, (each, until) => each with { Until = until });
            columns.AddMoney(new(NumberCell.Amount, ColumnNeed.Key, "核定金额", "decided amount", "核定标准"),
                each => each.Amount, (each, amount) => each with { Amount = amount });
            return (row, each) =>
            {
                row.RequireOrder(From, each.From, through, each.Until?.PlusDays(-1));
                return each;
            };
        },
        "序号", "姓名", "文号", "备注");

    internal static void Read(TableReading reading)
    {
        Dictionary<(WorkerId Id, ClauseId Clause, LocalDate From), (int Line, Entry Decision)> all = [];
        foreach ((var row, var id, var decision) in Shape.Read(reading))
        {
            var key = (id, decision.Clause, decision.From);
            if (!all.TryAdd(key, (row.Line, decision)))
            {
                row.Drop(From, FindingCodes.DuplicateRow,
                    ("column", From.Header), ("value", $"{CellText.ForFinding(id.ToString())} {decision.Clause} {IsoDate.Of(decision.From)}"),
                        ("firstLine", all[key].Line));
            }
        }

        foreach (((var id, var clause, var from), (_, var decision)) in all.OrderBy(entry => entry.Key.From))
        {
            var worker = reading.Draft[id].Decide(clause, from, decision.Amount);
            reading.Draft[id] = decision.Until is { } end ? worker.Undecide(clause, end) : worker;
        }
    }

    internal static byte[] Write(Workforce workforce, Language language) => Shape.Write(workforce, language, worker =>
        from decided in worker.DecidedAmounts
        from step in decided.Value.Steps
        where step.HasValue
        let end = step.Span.Until is { } until && !decided.Value.TryGet(until, out _) ? until : default(LocalDate?)
        select new Entry(decided.Key, step.Span.From, end, step.Value));

    private static Worker Undecide(this Worker worker, ClauseId clause, LocalDate from) => worker with
    {
        DecidedAmounts = ValueMap.Of(worker.DecidedAmounts.Select(entry => entry.Key == clause
            ? KeyValuePair.Create(clause, entry.Value.Clear(new DateSpan(from), "not decided"))
            : entry)),
    };

    /// <summary>What a row says.</summary>
    internal readonly record struct Entry(ClauseId Clause, LocalDate From, LocalDate? Until, Money Amount);
}
