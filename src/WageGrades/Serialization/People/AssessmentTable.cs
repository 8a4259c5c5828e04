using WageGrades.Citations;
using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Monetary;
using WageGrades.Workforces;

namespace WageGrades.Serialization;

/// <summary>What years under scheme clauses were assessed at (年度考核结果): an amount or a factor in each row.</summary>
internal static class AssessmentTable
{
    private static readonly SheetColumn<decimal> Year =
        new(NumberCell.Whole(1900, 2200, ColumnUnit.CalendarYear, 2200), ColumnNeed.Key, "年度", "year", "考核年度");

    internal static readonly PersonShape<Entry> Shape = new(
        new LocalizedText("年度考核结果", "assessments"),
        () => default,
        columns =>
        {
            columns.Add<ClauseId>(new(ClauseCell.Instance, ColumnNeed.Key, "条款", "clause", "条款标识", "薪酬模式条款"),
                each => each.Clause, (each, clause) => each with { Clause = clause });
            columns.Add(Year, each => each.Year, (each, year) => each with { Year = (int)year });
            var amount = columns.AddMoney(new(NumberCell.LargeAmount, ColumnNeed.Optional, "核定金额", "assessed amount", "考核金额"),
                each => each.Amount, (each, decided) => each with { Amount = decided });
            var factor = columns.Add<decimal>(new(FactorCell.Factor, ColumnNeed.Optional, "考核系数", "factor", "绩效系数"),
                each => each.Factor, (each, decided) => each with { Factor = decided });
            columns.Add<LocalDate>(new(DateCell.Instance, ColumnNeed.Optional, "核定日期", "decided on", "考核日期"),
                each => each.DecidedOn, (each, date) => each with { DecidedOn = date });
            return (row, each) =>
            {
                if (each is { Amount: null, Factor: null })
                {
                    row.RefuseBlank(amount);
                }
                else if (each is { Amount: not null, Factor: not null })
                {
                    row.Refuse(factor, FindingCodes.AmountAndFactor);
                }

                return each;
            };
        },
        "序号", "姓名", "备注");

    internal static void Read(TableReading reading)
    {
        Dictionary<(WorkerId Id, ClauseId Clause, int Year), int> lines = [];
        foreach ((var row, var id, var each) in Shape.Read(reading))
        {
            if (!lines.TryAdd((id, each.Clause, each.Year), row.Line))
            {
                row.Drop(Year, FindingCodes.DuplicateRow,
                    ("column", Year.Header), ("value", $"{CellText.ForFinding(id.ToString())} {each.Clause} {IsoDate.OfYear(each.Year)}"),
                        ("firstLine", lines[(id, each.Clause, each.Year)]));
                continue;
            }

            var assessment = each.Amount is { } amount
                ? SchemeAssessment.OfAmount(each.Clause, each.Year, amount)
                : SchemeAssessment.OfFactor(each.Clause, each.Year, each.Factor!.Value);
            reading.Draft[id] = reading.Draft[id].Assess(assessment with { DecidedOn = each.DecidedOn });
        }
    }

    internal static byte[] Write(Workforce workforce, Language language) => Shape.Write(workforce, language, worker =>
        worker.Assessments.Select(each => new Entry(each.Clause, each.Year, each.Amount, each.Factor, each.DecidedOn)));

    /// <summary>What a row says.</summary>
    internal readonly record struct Entry(ClauseId Clause, int Year, Money? Amount, decimal? Factor, LocalDate? DecidedOn);
}
