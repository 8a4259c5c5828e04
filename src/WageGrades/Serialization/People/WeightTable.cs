using WageGrades.Citations;
using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Workforces;

namespace WageGrades.Serialization;

/// <summary>The month's coefficients (月度分配系数): a person's part in what a clause pays to several people together.</summary>
internal static class WeightTable
{
    private static readonly TableColumn<string> Number = KeyColumns.Number();
    private static readonly TableColumn<string> Employer = KeyColumns.Employer(ColumnNeed.Optional);
    private static readonly TableColumn<YearMonth> Month = new(MonthCell.Instance, ColumnNeed.Key, "年月", "month", "月份", "所属月份", "期间");
    private static readonly TableColumn<ClauseId> Clause = new(ClauseCell.Instance, ColumnNeed.Key, "条款", "clause", "依据条款");
    private static readonly TableColumn<decimal> Weight = new(FactorCell.Coefficient, ColumnNeed.Key, "系数", "coefficient", "分配系数", "考核系数");

    internal static readonly TableShape Shape = new(
        new LocalizedText("月度分配系数", "weights"), [Number, Employer, Month, Clause, Weight], "序号", "姓名", "部门", "等级", "备注");

    internal static void Read(TableSource source, WorkforceDraft draft, RosterScope scope, TableFindings findings)
    {
        Dictionary<(WorkerId Id, YearMonth Month, ClauseId Clause), int> seen = [];
        foreach (var row in TableSheet.Open(source.Stream, Shape, scope, findings).Rows())
        {
            var id = draft.Find(row, Number, Employer);
            var hasMonth = row.TryRead(Month, out var month);
            var hasClause = row.TryRead(Clause, out var clause);
            var weight = row.Number(Weight);
            if (!row.Settle() || id is null || !hasMonth || !hasClause || weight is null)
            {
                continue;
            }

            if (!seen.TryAdd((id, month, clause), row.Line))
            {
                row.Drop(Month, FindingCodes.DuplicateRow,
                    ("column", Month.Header), ("value", $"{CellText.ForFinding(id.ToString())} {IsoDate.Of(month)} {clause}"),
                        ("firstLine", seen[(id, month, clause)]));
                continue;
            }

            var record = draft[id].RecordOf(month);
            draft[id] = draft[id].Record(month, record with { Weights = ((ValueMap<ClauseId, decimal>)record.Weights).With(clause, weight.Value) });
        }

        draft.NoteMissing(MonthTable.Weights, seen.Keys.Select(key => (key.Id, key.Month)), unlessFew: true);
    }

    internal static byte[] Write(Workforce workforce, Language language)
    {
        TableWriter writer = new(Shape, language);
        foreach (var worker in workforce.Workers)
        {
            foreach ((var month, var record) in worker.Records.OrderBy(entry => entry.Key))
            {
                foreach ((var clause, var weight) in record.Weights)
                {
                    writer.BeginRow();
                    writer.Set(Number, worker.Id.Number);
                    writer.Set(Employer, worker.Id.Employer);
                    writer.Set(Month, month);
                    writer.Set(Clause, clause);
                    writer.Set(Weight, weight);
                }
            }
        }

        return writer.ToBytes();
    }
}
