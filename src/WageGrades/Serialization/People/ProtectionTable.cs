using WageGrades.Findings;
using WageGrades.Ladders;
using WageGrades.Monetary;
using WageGrades.Workforces;

namespace WageGrades.Serialization;

/// <summary>Pay that people keep above their cell (保留工资), and how it falls.</summary>
internal static class ProtectionTable
{
    private static readonly TableColumn<string> Number = KeyColumns.Number();
    private static readonly TableColumn<string> Employer = KeyColumns.Employer(ColumnNeed.Optional);
    private static readonly TableColumn<LocalDate> From = new(DateCell.Instance, ColumnNeed.Key, "起始日期", "from", "生效日期");
    private static readonly TableColumn<decimal> Amount = new(NumberCell.Amount, ColumnNeed.Key, "保留金额", "protected amount", "保留工资", "金额");
    private static readonly TableColumn<Ratio> RaiseShare = new(RatioCell.Percent, ColumnNeed.Careful, "增资冲减比例", "share of raises", "冲减比例");
    private static readonly TableColumn<decimal> Reduction = new(NumberCell.Amount, ColumnNeed.Optional, "每次递减", "reduction", "递减金额");
    private static readonly TableColumn<decimal> EveryMonths = new(NumberCell.Whole(1, 1_200, ColumnUnit.Months, 240), ColumnNeed.Optional, "递减间隔月数",
        "every months");
    private static readonly TableColumn<decimal> AtMostMonths = new(NumberCell.Whole(1, 1_200, ColumnUnit.Months, 240), ColumnNeed.Optional, "最长月数",
        "at most months");

    internal static readonly TableShape Shape = new(
        new LocalizedText("保留工资", "protected pay"),
        [Number, Employer, From, Amount, RaiseShare, Reduction, EveryMonths, AtMostMonths],
        "序号", "姓名", "文号", "原因", "备注");

    internal static void Read(TableSource source, WorkforceDraft draft, RosterScope scope, TableFindings findings)
    {
        FactLines<ProtectedPay> seen = new();
        foreach (var row in TableSheet.Open(source.Stream, Shape, scope, findings).Rows())
        {
            var id = draft.Find(row, Number, Employer);
            var pay = Read(row);
            if (row.Settle() && id is not null && pay is not null && seen.TryAdd(id, pay, row, Number, pay.ToString()))
            {
                draft[id] = draft[id] with { ProtectedPay = [.. draft[id].ProtectedPay, pay] };
            }
        }
    }

    internal static byte[] Write(Workforce workforce, Language language)
    {
        TableWriter writer = new(Shape, language);
        foreach (var worker in workforce.Workers)
        {
            foreach (var pay in worker.ProtectedPay)
            {
                writer.BeginRow();
                writer.Set(Number, worker.Id.Number);
                writer.Set(Employer, worker.Id.Employer);
                writer.Set(From, pay.From);
                writer.Set(Amount, pay.Amount.Amount);
                if (pay.Rule.RaiseShare != Ratio.One)
                {
                    writer.Set(RaiseShare, pay.Rule.RaiseShare);
                }

                if (pay.Rule.Reduction is { } reduction)
                {
                    writer.Set(Reduction, reduction.Amount);
                }

                if (pay.Rule.EveryMonths != ProtectionRule.UntilOvertaken.EveryMonths)
                {
                    writer.Set(EveryMonths, pay.Rule.EveryMonths);
                }

                if (pay.Rule.AtMostMonths is { } months)
                {
                    writer.Set(AtMostMonths, months);
                }
            }
        }

        return writer.ToBytes();
    }

    private static ProtectedPay? Read(TableRow row)
    {
        var hasDate = row.TryRead(From, out var from);
        var amount = row.Number(Amount);
        var usual = ProtectionRule.UntilOvertaken;
        var rule = usual with
        {
            RaiseShare = row.TryRead(RaiseShare, out var share) ? share : usual.RaiseShare,
            Reduction = row.Number(Reduction) is { } reduction and > 0 ? new Money(reduction, row.Scope.Currency) : null,
            EveryMonths = (int?)row.Number(EveryMonths) ?? usual.EveryMonths,
            AtMostMonths = (int?)row.Number(AtMostMonths),
        };
        if (amount == 0)
        {
            row.RefuseBlank(Amount);
        }

        return hasDate && amount is > 0 ? new ProtectedPay(from, new Money(amount.Value, row.Scope.Currency), rule) : null;
    }
}
