using WageGrades.Findings;
using WageGrades.Ladders;
using WageGrades.Monetary;
using WageGrades.Workforces;

namespace WageGrades.Serialization;

/// <summary>Pay that people keep above their cell (保留工资), and how it falls.</summary>
internal static class ProtectionTable
{
    private static readonly NumberCell MonthsCell = NumberCell.Whole(1, 1_200, ColumnUnit.Months, 240);

    internal static readonly PersonShape<Entry> Shape = new(
        new LocalizedText("保留工资", "protected pay"),
        () => new Entry(default, null, ProtectionRule.UntilOvertaken),
        columns =>
        {
            columns.Add<LocalDate>(new(DateCell.Instance, ColumnNeed.Key, "起始日期", "from", "生效日期"),
                each => each.From, (each, from) => each with { From = from });
            var amount = columns.AddMoney(new(NumberCell.Amount, ColumnNeed.Key, "保留金额", "protected amount", "保留工资", "金额"),
                each => each.Amount, (each, kept) => each with { Amount = kept });
            columns.Add<Ratio>(new(RatioCell.Percent, ColumnNeed.Careful, "增资冲减比例", "share of raises", "冲减比例"),
                each => each.Rule.RaiseShare == Ratio.One ? null : each.Rule.RaiseShare,
                (each, share) => each with { Rule = each.Rule with { RaiseShare = share } });
            columns.AddMoney(new(NumberCell.Amount, ColumnNeed.Optional, "每次递减", "reduction", "递减金额"),
                each => each.Rule.Reduction,
                (each, reduction) => each with { Rule = each.Rule with { Reduction = reduction.IsPositive ? reduction : null } });
            columns.Add<decimal>(new(MonthsCell, ColumnNeed.Optional, "递减间隔月数", "every months"),
                each => each.Rule.EveryMonths == ProtectionRule.UntilOvertaken.EveryMonths ? null : (decimal?)each.Rule.EveryMonths,
                (each, months) => each with { Rule = each.Rule with { EveryMonths = (int)months } });
            columns.Add<decimal>(new(MonthsCell, ColumnNeed.Optional, "最长月数", "at most months"),
                each => (decimal?)each.Rule.AtMostMonths, (each, months) => each with { Rule = each.Rule with { AtMostMonths = (int)months } });
            return (row, each) =>
            {
                if (each.Amount is { IsZero: true })
                {
                    row.RefuseBlank(amount);
                }

                return each;
            };
        },
        "序号", "姓名", "文号", "原因", "备注");

    internal static void Read(TableReading reading)
    {
        FactLines seen = new();
        foreach ((var row, var id, var each) in Shape.Read(reading))
        {
            ProtectedPay pay = new(each.From, each.Amount!.Value, each.Rule);
            if (seen.TryAdd(id, pay, row, Shape.Number, pay.ToString()))
            {
                reading.Draft[id] = reading.Draft[id] with { ProtectedPay = [.. reading.Draft[id].ProtectedPay, pay] };
            }
        }
    }

    internal static byte[] Write(Workforce workforce, Language language) => Shape.Write(workforce, language, worker =>
        worker.ProtectedPay.Select(pay => new Entry(pay.From, pay.Amount, pay.Rule)));

    /// <summary>What a row says.</summary>
    internal sealed record Entry(LocalDate From, Money? Amount, ProtectionRule Rule);
}
