using WageGrades.Citations;
using WageGrades.Findings;
using WageGrades.Monetary;
using WageGrades.Workforces;

namespace WageGrades.Serialization;

/// <summary>What years under scheme clauses were assessed at (年度考核结果): an amount or a factor in each row.</summary>
internal static class AssessmentTable
{
    private static readonly TableColumn<string> Number = KeyColumns.Number();
    private static readonly TableColumn<string> Employer = KeyColumns.Employer(ColumnNeed.Optional);
    private static readonly TableColumn<ClauseId> Clause = new(ClauseCell.Instance, ColumnNeed.Key, "条款", "clause", "条款标识", "薪酬模式条款");
    private static readonly TableColumn<decimal> Year = new(NumberCell.Whole(1900, 2200, ColumnUnit.CalendarYear, 2200), ColumnNeed.Key, "年度",
        "year", "考核年度");
    private static readonly TableColumn<decimal> Amount = new(NumberCell.LargeAmount, ColumnNeed.Optional, "核定金额", "assessed amount", "考核金额");
    private static readonly TableColumn<decimal> Factor = new(FactorCell.Factor, ColumnNeed.Optional, "考核系数", "factor", "绩效系数");
    private static readonly TableColumn<LocalDate> DecidedOn = new(DateCell.Instance, ColumnNeed.Optional, "核定日期", "decided on", "考核日期");

    internal static readonly TableShape Shape = new(
        new LocalizedText("年度考核结果", "assessments"), [Number, Employer, Clause, Year, Amount, Factor, DecidedOn], "序号", "姓名", "备注");

    internal static void Read(TableSource source, WorkforceDraft draft, RosterScope scope, TableFindings findings)
    {
        Dictionary<(WorkerId Id, ClauseId Clause, int Year), int> lines = [];
        foreach (var row in TableSheet.Open(source.Stream, Shape, scope, findings).Rows())
        {
            var id = draft.Find(row, Number, Employer);
            var decidedOn = row.Date(DecidedOn);
            var hasKey = row.TryRead(Clause, out var clause) & row.TryRead(Year, out var year);
            (var amount, var factor) = (row.Number(Amount), row.Number(Factor));
            if (amount is null && factor is null)
            {
                row.RefuseBlank(Amount);
            }
            else if (amount is not null && factor is not null)
            {
                row.Refuse(Factor, FindingCodes.AmountAndFactor);
            }

            if (!row.Settle() || id is null || !hasKey)
            {
                continue;
            }

            if (!lines.TryAdd((id, clause, (int)year), row.Line))
            {
                row.Drop(Year, FindingCodes.DuplicateRow,
                    ("column", Year.Header), ("value", $"{CellText.ForFinding(id.ToString())} {clause} {Internal.IsoDate.OfYear((int)year)}"),
                        ("firstLine", lines[(id, clause, (int)year)]));
                continue;
            }

            var assessment = amount is { } decided
                ? SchemeAssessment.OfAmount(clause, (int)year, new Money(decided, scope.Currency))
                : SchemeAssessment.OfFactor(clause, (int)year, factor!.Value);
            draft[id] = draft[id].Assess(assessment with { DecidedOn = decidedOn });
        }
    }

    internal static byte[] Write(Workforce workforce, Language language)
    {
        TableWriter writer = new(Shape, language);
        foreach (var worker in workforce.Workers)
        {
            foreach (var assessment in worker.Assessments)
            {
                writer.BeginRow();
                writer.Set(Number, worker.Id.Number);
                writer.Set(Employer, worker.Id.Employer);
                writer.Set(Clause, assessment.Clause);
                writer.Set(Year, assessment.Year);
                writer.SetDate(DecidedOn, assessment.DecidedOn);
                if (assessment.Amount is { } amount)
                {
                    writer.Set(Amount, amount.Amount);
                }
                else if (assessment.Factor is { } factor)
                {
                    writer.Set(Factor, factor);
                }
            }
        }

        return writer.ToBytes();
    }
}
