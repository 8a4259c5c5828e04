using WageGrades.Citations;
using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Workforces;

namespace WageGrades.Serialization;

/// <summary>The month's coefficients (月度分配系数): a person's part in what a clause pays to several people together.</summary>
internal static class WeightTable
{
    private static readonly SheetColumn<YearMonth> Month = new(MonthCell.Instance, ColumnNeed.Key, "年月", "month", "月份", "所属月份", "期间");

    internal static readonly PersonShape<Entry> Shape = new(
        new LocalizedText("月度分配系数", "weights"),
        () => default,
        columns =>
        {
            columns.Add(Month, each => each.Month, (each, month) => each with { Month = month });
            columns.Add<ClauseId>(new(ClauseCell.Instance, ColumnNeed.Key, "条款", "clause", "依据条款"),
                each => each.Clause, (each, clause) => each with { Clause = clause });
            columns.Add<decimal>(new(FactorCell.Coefficient, ColumnNeed.Key, "系数", "coefficient", "分配系数", "考核系数"),
                each => each.Weight, (each, weight) => each with { Weight = weight });
            return (_, each) => each;
        },
        "序号", "姓名", "部门", "等级", "备注");

    internal static void Read(TableReading reading)
    {
        Dictionary<(WorkerId Id, YearMonth Month, ClauseId Clause), int> seen = [];
        foreach ((var row, var id, (var month, var clause, var weight)) in Shape.Read(reading))
        {
            if (!seen.TryAdd((id, month, clause), row.Line))
            {
                row.Drop(Month, FindingCodes.DuplicateRow,
                    ("column", Month.Header), ("value", $"{CellText.ForFinding(id.ToString())} {IsoDate.Of(month)} {clause}"),
                        ("firstLine", seen[(id, month, clause)]));
                continue;
            }

            var record = reading.Draft[id].RecordOf(month);
            reading.Draft[id] = reading.Draft[id].Record(month, record with
            {
                Weights = ((ValueMap<ClauseId, decimal>)record.Weights).With(clause, weight),
            });
        }

        reading.Draft.NoteMissing(MonthTable.Weights, seen.Keys.Select(key => (key.Id, key.Month)), unlessFew: true);
    }

    internal static byte[] Write(Workforce workforce, Language language) => Shape.Write(workforce, language, worker =>
        from month in worker.Records.OrderBy(entry => entry.Key)
        from weight in month.Value.Weights
        select new Entry(month.Key, weight.Key, weight.Value));

    /// <summary>What a row says.</summary>
    internal readonly record struct Entry(YearMonth Month, ClauseId Clause, decimal Weight);
}
