using WageGrades.Citations;
using WageGrades.Findings;
using WageGrades.Monetary;
using WageGrades.Schemes;
using WageGrades.Workforces;

namespace WageGrades.Serialization;

/// <content>The columns. Which of them a row means follows from those that it fills, so the row is read as a whole.</content>
internal static partial class PieceTable
{
    private static readonly SheetColumn<string> Number = KeyColumns.Number(ColumnNeed.Expected);
    private static readonly SheetColumn<string> Employer = KeyColumns.Employer(ColumnNeed.Optional);
    private static readonly SheetColumn<string> Group = new(TextCell.Plain, ColumnNeed.Careful, "班组", "group", "小组", "机台");
    private static readonly SheetColumn<ClauseId> Clause = new(ClauseCell.Instance, ColumnNeed.Careful, "条款", "clause", "依据条款");
    private static readonly SheetColumn<YearMonth> Month = new(MonthCell.Instance, ColumnNeed.Key, "年月", "month", "月份", "所属月份");
    private static readonly SheetColumn<LocalDate> On = new(DateCell.Instance, ColumnNeed.Careful, "日期", "date");
    private static readonly SheetColumn<string> Product = new(PieceNameCell.Instance, ColumnNeed.Expected, "产品", "product", "订单类型", "项目");
    private static readonly SheetColumn<string> Process = new(PieceNameCell.Instance, ColumnNeed.Careful, "工序", "process", "距离");
    private static readonly SheetColumn<string> Detail = new(PieceNameCell.Instance, ColumnNeed.Careful, "细目", "detail", "规格");
    private static readonly SheetColumn<string> Further = new(PieceNameCell.Instance, ColumnNeed.Careful, "其他细目", "further detail", "天气");
    private static readonly SheetColumn<PieceTime> Time = new(
        new CodeCell<PieceTime>(
            (PieceTime.Normal, new LocalizedText("法定工时", "normal"), ["正班", "正常"]),
            (PieceTime.Overtime, new LocalizedText("平时加班", "overtime"), ["延时", "延长工时"]),
            (PieceTime.RestDay, new LocalizedText("休息日", "rest day"), ["休息日加班", "双休"]),
            (PieceTime.Holiday, new LocalizedText("法定节假日", "holiday"), ["节假日加班", "法定假日"])),
        ColumnNeed.Careful, "时段", "hours kind", "加班类别");

    private static readonly SheetColumn<decimal> Good = new(NumberCell.Pieces, ColumnNeed.Expected, "合格数", "good", "合格数量", "产量", "单量");
    private static readonly SheetColumn<decimal> Rejected = new(NumberCell.Pieces, ColumnNeed.Careful, "废品数", "rejected", "废品数量");
    private static readonly SheetColumn<decimal> Reworked = new(NumberCell.Pieces, ColumnNeed.Careful, "返工数", "reworked", "返工数量");
    private static readonly SheetColumn<decimal> Hours = new(NumberCell.PieceHours, ColumnNeed.Careful, "工时", "hours");
    private static readonly SheetColumn<Ratio> Weight = new(RatioCell.Coefficient, ColumnNeed.Careful, "分配系数", "coefficient", "系数");

    private static readonly SheetColumn<decimal> BaseRate = new(NumberCell.Amount, ColumnNeed.Careful, "本人基本小时工资", "base rate", "基本时薪");

    private static readonly SheetColumn<string>[] Names = [Product, Process, Detail, Further];

    internal static readonly RowShape<Entry> Shape = new(
        new LocalizedText("计件产量", "pieces"),
        () => new Entry(default),
        columns =>
        {
            columns.Add(Number, each => each.Worker?.Number);
            columns.Add(Employer, each => each.Worker?.Employer);
            columns.Add(Group, each => each.Team?.Id);
            columns.Add(Clause, each => each.Team?.Clause);
            columns.Add(Month, each => each.Month);
            columns.Add(On, each => each.Count?.On);
            foreach ((var column, var part) in Names.Select((column, part) => (column, part)))
            {
                columns.Add(column, each => each.Count?.Key.Parts.ElementAtOrDefault(part));
            }

            columns.Add(Time, each => each.Count is { Time: not PieceTime.Normal } count ? count.Time : default(PieceTime?));
            columns.Add(Good, each => each.Count?.Good);
            columns.Add(Rejected, each => NotZero(each.Count?.Rejected));
            columns.Add(Reworked, each => NotZero(each.Count?.Reworked));
            columns.Add(Hours, each => each.Count?.Hours ?? each.Member?.Hours);
            columns.Add(Weight, each => each.Member?.Weight);
            columns.AddMoney(BaseRate, each => each.Member?.BaseRate);
            return (_, each) => each;
        },
        "序号", "姓名", "部门", "车间", "备注");

    private static decimal? NotZero(decimal? number) => number == 0m ? null : number;

    /// <summary>What a row says: a count of a person or a group, or who belongs to a group.</summary>
    internal sealed record Entry(YearMonth Month)
    {
        internal WorkerId? Worker { get; init; }

        internal PieceTeam? Team { get; init; }

        internal PieceCount? Count { get; init; }

        internal PieceTeamMember? Member { get; init; }
    }
}
