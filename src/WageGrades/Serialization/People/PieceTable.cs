using WageGrades.Citations;
using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Monetary;
using WageGrades.Schemes;
using WageGrades.Workforces;

namespace WageGrades.Serialization;

/// <summary>
/// What was made (计件产量、接单量). A row with a staff number is a person's, with a group and no staff number the group's; a row with both and without a
/// product names a member with coefficient and hours. Rows of one piece, day and kind of hours add up.
/// </summary>
internal static class PieceTable
{
    private static readonly TableColumn<string> Number = KeyColumns.Number(ColumnNeed.Expected);
    private static readonly TableColumn<string> Employer = KeyColumns.Employer(ColumnNeed.Optional);
    private static readonly TableColumn<string> Group = new(TextCell.Plain, ColumnNeed.Careful, "班组", "group", "小组", "机台");
    private static readonly TableColumn<ClauseId> Clause = new(ClauseCell.Instance, ColumnNeed.Careful, "条款", "clause", "依据条款");
    private static readonly TableColumn<YearMonth> Month = new(MonthCell.Instance, ColumnNeed.Key, "年月", "month", "月份", "所属月份");
    private static readonly TableColumn<LocalDate> On = new(DateCell.Instance, ColumnNeed.Careful, "日期", "date");
    private static readonly TableColumn<string> Product = new(PieceNameCell.Instance, ColumnNeed.Expected, "产品", "product", "订单类型", "项目");
    private static readonly TableColumn<string> Process = new(PieceNameCell.Instance, ColumnNeed.Careful, "工序", "process", "距离");
    private static readonly TableColumn<string> Detail = new(PieceNameCell.Instance, ColumnNeed.Careful, "细目", "detail", "规格");
    private static readonly TableColumn<string> Further = new(PieceNameCell.Instance, ColumnNeed.Careful, "其他细目", "further detail", "天气");
    private static readonly TableColumn<PieceTime> Time = new(
        new CodeCell<PieceTime>(
            (PieceTime.Normal, new LocalizedText("法定工时", "normal"), ["正班", "正常"]),
            (PieceTime.Overtime, new LocalizedText("平时加班", "overtime"), ["延时", "延长工时"]),
            (PieceTime.RestDay, new LocalizedText("休息日", "rest day"), ["休息日加班", "双休"]),
            (PieceTime.Holiday, new LocalizedText("法定节假日", "holiday"), ["节假日加班", "法定假日"])),
        ColumnNeed.Careful, "时段", "hours kind", "加班类别");

    private static readonly TableColumn<decimal> Good = new(NumberCell.Pieces, ColumnNeed.Expected, "合格数", "good", "合格数量", "产量", "单量");
    private static readonly TableColumn<decimal> Rejected = new(NumberCell.Pieces, ColumnNeed.Careful, "废品数", "rejected", "废品数量");
    private static readonly TableColumn<decimal> Reworked = new(NumberCell.Pieces, ColumnNeed.Careful, "返工数", "reworked", "返工数量");
    private static readonly TableColumn<decimal> Hours = new(NumberCell.PieceHours, ColumnNeed.Careful, "工时", "hours");
    private static readonly TableColumn<Ratio> Weight = new(RatioCell.Coefficient, ColumnNeed.Careful, "分配系数", "coefficient", "系数");

    private static readonly TableColumn<string>[] Names = [Product, Process, Detail, Further];

    internal static readonly TableShape Shape = new(
        new LocalizedText("计件产量", "pieces"),
        [Number, Employer, Group, Clause, Month, On, .. Names, Time, Good, Rejected, Reworked, Hours, Weight],
        "序号", "姓名", "部门", "车间", "备注");

    internal static void Read(TableSource source, WorkforceDraft draft, RosterScope scope, TableFindings findings)
    {
        PieceLedger ledger = new(draft, Group);
        foreach (var row in TableSheet.Open(source.Stream, Shape, scope, findings).Rows())
        {
            var group = row.OptionalText(Group);
            var isPerson = row.IsFilled(Number);
            var id = isPerson ? draft.Find(row, Number, Employer) : null;
            var hasMonth = row.TryRead(Month, out var month);
            var clause = row.TryRead(Clause, out var named) ? named : default(ClauseId?);
            var isMember = isPerson && group is not null && !row.IsFilled(Product);
            var member = isMember ? Member(row, id) : null;
            var count = isMember ? null : Count(row, hasMonth ? month : null);
            if (!isPerson && group is null)
            {
                row.RefuseBlank(Number);
            }

            var isUsed = row.Settle() && hasMonth && (!isPerson || id is not null);
            if (!isUsed || (count is null && member is null))
            {
                ledger.Break(group, hasMonth ? month : null, row);
            }
            else if (group is null || (isPerson && !isMember))
            {
                ledger.Add(row, Good, id!, month, count!);
            }
            else
            {
                ledger.Add(row, Good, group, month, clause, count, member);
            }
        }

        ledger.Settle();
    }

    internal static byte[] Write(Workforce workforce, Language language)
    {
        TableWriter writer = new(Shape, language);
        HashSet<(YearMonth, PieceTeam)> teams = [];
        foreach (var worker in workforce.Workers)
        {
            foreach ((var month, var record) in worker.Records.OrderBy(entry => entry.Key))
            {
                foreach (var count in record.Pieces)
                {
                    writer.BeginRow();
                    Set(writer, worker.Id, month);
                    Set(writer, count);
                }

                foreach (var team in record.PieceTeams.Where(team => teams.Add((month, team))))
                {
                    Write(writer, month, team);
                }
            }
        }

        return writer.ToBytes();
    }

    private static void Write(TableWriter writer, YearMonth month, PieceTeam team)
    {
        foreach (var count in team.Pieces)
        {
            writer.BeginRow();
            writer.Set(Group, team.Id);
            writer.Set(Clause, team.Clause);
            writer.Set(Month, month);
            Set(writer, count);
        }

        foreach (var member in team.Members)
        {
            writer.BeginRow();
            Set(writer, member.Worker, month);
            writer.Set(Group, team.Id);
            writer.Set(Clause, team.Clause);
            writer.Set(Weight, member.Weight);
            writer.Set(Hours, member.Hours);
        }
    }

    private static void Set(TableWriter writer, WorkerId worker, YearMonth month)
    {
        writer.Set(Number, worker.Number);
        writer.Set(Employer, worker.Employer);
        writer.Set(Month, month);
    }

    private static void Set(TableWriter writer, PieceCount count)
    {
        foreach ((var column, var name) in Names.Zip(count.Key.Parts))
        {
            writer.Set(column, name);
        }

        writer.SetDate(On, count.On);
        if (count.Time != PieceTime.Normal)
        {
            writer.Set(Time, count.Time);
        }

        writer.Set(Good, count.Good);
        foreach ((var column, var number) in new[] { (Rejected, NotZero(count.Rejected)), (Reworked, NotZero(count.Reworked)),
            (Hours, count.Hours) })
        {
            if (number is { } written)
            {
                writer.Set(column, written);
            }
        }
    }

    private static decimal? NotZero(decimal number) => number == 0m ? null : number;

    private static PieceTeamMember? Member(TableRow row, WorkerId? id)
    {
        var hours = Number6(row, Hours) ?? 0m;
        if (!row.IsFilled(Weight))
        {
            row.RefuseBlank(Weight);
        }

        if (!row.IsFilled(Hours))
        {
            row.RefuseBlank(Hours);
        }

        return row.TryRead(Weight, out var weight) && id is not null && !row.IsRefused ? new PieceTeamMember(id, weight, hours) : null;
    }

    private static PieceCount? Count(TableRow row, YearMonth? month)
    {
        if (!row.IsFilled(Product))
        {
            row.RefuseBlank(Product);
        }

        List<string> parts = [];
        TableColumn? skipped = null;
        foreach (var column in Names)
        {
            if (!row.TryRead(column, out var name))
            {
                skipped ??= column;
            }
            else if (skipped is not null)
            {
                // A detail without what it details would be the key of another piece.
                row.RefuseBlank(skipped);
            }
            else
            {
                parts.Add(name);
            }
        }

        var on = row.Date(On);
        if (on is { } day && month is { } whole && day.ToYearMonth() != whole)
        {
            row.Refuse(On, FindingCodes.PieceDayOutsideMonth, ("date", day), ("month", whole));
        }

        var good = Number6(row, Good) ?? 0m;
        (var rejected, var reworked, var hours) = (Number6(row, Rejected) ?? 0m, Number6(row, Reworked) ?? 0m, Number6(row, Hours));
        var time = row.TryRead(Time, out var kind) ? kind : PieceTime.Normal;
        return row.IsRefused || parts.Count == 0
            ? null
            : new PieceCount(PieceKey.Of([.. parts]), good) { Rejected = rejected, Reworked = reworked, Hours = hours, On = on, Time = time };
    }

    /// <summary>A count with at most six decimals.</summary>
    private static decimal? Number6(TableRow row, TableColumn<decimal> column)
    {
        if (row.Number(column) is not { } number)
        {
            return null;
        }

        if (!PieceCount.IsCount(number))
        {
            row.Refuse(column, FindingCodes.BadCell, ("column", column.Header), ("value", ExactDecimal.Print(number)),
                ("expected", new LocalizedText("至多 6 位小数", "at most 6 decimals")));
            return null;
        }

        return number;
    }
}
