using WageGrades.Citations;
using WageGrades.Classification;
using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Monetary;
using WageGrades.Workforces;

namespace WageGrades.Serialization;

/// <summary>Who is on which pay scheme from when, and what was agreed (薪酬模式台账). A row holds until the person's next one, or through its last
/// day.</summary>
internal static class SchemeTable
{
    private static readonly SheetColumn<LocalDate> From = new(DateCell.Instance, ColumnNeed.Key, "生效日期", "effective from", "起始日期", "执行日期");

    internal static readonly PersonShape<Entry> Shape = new(
        new LocalizedText("薪酬模式台账", "schemes"),
        () => new Entry(default, null, new SchemeTerms(default)),
        columns =>
        {
            columns.Add<ClauseId>(new(ClauseCell.Instance, ColumnNeed.Key, "条款", "clause", "条款标识", "薪酬模式条款"),
                each => each.Terms.Clause, (each, clause) => each with { Terms = each.Terms with { Clause = clause } });
            columns.Add(From, each => each.From, (each, from) => each with { From = from });
            var lastDay = columns.Add<LocalDate?>(new(EndDateCell.Instance, ColumnNeed.Optional, "终止日期", "last day", "截止日期"),
                each => each.Until, (each, until) => each with { Until = until });
            columns.Add<Term?>(new(GradeTermCell.Instance, ColumnNeed.Optional, "执行档次", "grade", "档次", "等级"),
                each => each.Terms.Grade, (each, grade) => each with { Terms = each.Terms with { Grade = grade } });
            columns.AddMoney(new(NumberCell.LargeAmount, ColumnNeed.Optional, "约定标准", "agreed amount", "约定金额", "年薪标准", "协议工资标准"),
                each => each.Terms.AgreedAmount, (each, amount) => each with { Terms = each.Terms with { AgreedAmount = amount } });
            columns.Add<Ratio>(new(RatioCell.Percent, ColumnNeed.Optional, "试用期发放比例", "share in probation", "试用期比例"),
                each => each.Terms.ProbationShare, (each, share) => each with { Terms = each.Terms with { ProbationShare = share } });
            return (row, each) =>
            {
                row.RequireOrder(From, each.From, lastDay, each.Until?.PlusDays(-1));
                return each;
            };
        },
        "序号", "姓名", "备注");

    internal static void Read(TableReading reading)
    {
        Dictionary<(WorkerId Id, LocalDate From), (int Line, Entry Scheme)> all = [];
        foreach ((var row, var id, var scheme) in Shape.Read(reading))
        {
            if (!all.TryAdd((id, scheme.From), (row.Line, scheme)))
            {
                row.Drop(From, FindingCodes.DuplicateRow,
                    ("column", From.Header), ("value", $"{CellText.ForFinding(id.ToString())} {IsoDate.Of(scheme.From)}"),
                        ("firstLine", all[(id, scheme.From)].Line));
            }
        }

        foreach (((var id, var from), (_, var scheme)) in all.OrderBy(entry => entry.Key.From))
        {
            var worker = reading.Draft[id].PutOn(from, scheme.Terms);
            reading.Draft[id] = scheme.Until is { } end ? worker.BackOnLadder(end) : worker;
        }
    }

    internal static byte[] Write(Workforce workforce, Language language) => Shape.Write(workforce, language, EntriesOf);

    private static IEnumerable<Entry> EntriesOf(Worker worker)
    {
        for (var i = 0; i < worker.Scheme.Steps.Count; i++)
        {
            var step = worker.Scheme.Steps[i];
            if (step.TryGetValue(out var terms))
            {
                var isFollowed = i + 1 < worker.Scheme.Steps.Count && worker.Scheme.Steps[i + 1] is { HasValue: true } next
                    && next.Span.From == step.Span.Until;
                yield return new Entry(step.Span.From, isFollowed ? null : step.Span.Until, terms);
            }
        }
    }

    /// <summary>What a row says.</summary>
    internal sealed record Entry(LocalDate From, LocalDate? Until, SchemeTerms Terms);
}
