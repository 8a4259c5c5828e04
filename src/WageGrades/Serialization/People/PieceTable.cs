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
internal static partial class PieceTable
{
    internal static void Read(TableReading reading)
    {
        PieceLedger ledger = new(reading.Draft, Group);
        foreach (var row in reading.Rows(Shape))
        {
            var group = row.OptionalText(Group);
            var isPerson = row.IsFilled(Number);
            var id = isPerson ? reading.Draft.Find(row, Number, Employer) : null;
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
                    Shape.Write(writer, new Entry(month) { Worker = worker.Id, Count = count });
                }

                foreach (var team in record.PieceTeams.Where(team => teams.Add((month, team))))
                {
                    Write(writer, new Entry(month) { Team = team });
                }
            }
        }

        return writer.ToBytes();
    }

    private static void Write(TableWriter writer, Entry entry)
    {
        foreach (var count in entry.Team!.Pieces)
        {
            Shape.Write(writer, entry with { Count = count });
        }

        foreach (var member in entry.Team.Members)
        {
            Shape.Write(writer, entry with { Worker = member.Worker, Member = member });
        }
    }

    private static PieceTeamMember? Member(SheetRow row, WorkerId? id)
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

        var rate = row.Number(BaseRate) is { } amount ? new Money(amount, row.Scope.Currency) : (Money?)null;
        return row.TryRead(Weight, out var weight) && id is not null && !row.IsRefused
            ? new PieceTeamMember(id, weight, hours) { BaseRate = rate }
            : null;
    }

    private static PieceCount? Count(SheetRow row, YearMonth? month)
    {
        if (!row.IsFilled(Product))
        {
            row.RefuseBlank(Product);
        }

        List<string> parts = [];
        SheetColumn? skipped = null;
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
        if (on is { } day && month is { } whole && row.Scope.Period.MonthOf(day) != whole)
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
    private static decimal? Number6(SheetRow row, SheetColumn<decimal> column)
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
