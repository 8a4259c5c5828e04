using WageGrades.Citations;
using WageGrades.Classification;
using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Monetary;
using WageGrades.Periods;
using WageGrades.Workforces;
using static WageGrades.Serialization.AttendanceColumns;

namespace WageGrades.Serialization;

/// <summary>
/// The monthly attendance sheet (考勤月报). Personal leave and absenteeism are the unpaid days; the other columns are counters. A counter of the
/// agreement's own stands under its name or as vocabulary:code, an amount supplied for a clause under amount:clause-id, where it comes from under
/// source:clause-id.
/// </summary>
internal static class AttendanceTable
{
    internal static void Read(TableSource source, WorkforceDraft draft, RosterScope scope, TableFindings findings)
    {
        var sheet = TableSheet.Open(source.Stream, Shape, scope, findings);
        Dictionary<(WorkerId Id, YearMonth Month), (int Line, decimal Version)> seen = [];
        foreach (var row in sheet.Rows())
        {
            var id = draft.Find(row, Number, Employer);
            var hasMonth = row.TryRead(Month, out var month);
            var version = row.Number(AttendanceColumns.Version) ?? 0;
            var record = Read(row, sheet);
            if (hasMonth && !row.IsRefused)
            {
                CheckDays(row, month, record);
            }

            if (!row.Settle() || id is null)
            {
                continue;
            }

            if (seen.TryGetValue((id, month), out var earlier) && !Replaces(row, id, month, version, earlier))
            {
                continue;
            }

            seen[(id, month)] = (row.Line, version);
            draft[id] = draft[id].Record(month, record);
        }

        draft.NoteMissing(MonthTable.Attendance, seen.Keys);
    }

    internal static byte[] Write(Workforce workforce, Language language)
    {
        (WorkerId Id, YearMonth Month, MonthRecord Record)[] records =
        [
            .. from worker in workforce.Workers
               from entry in worker.Records
               orderby worker.Id, entry.Key
               select (worker.Id, entry.Key, entry.Value),
        ];
        var byTerm = Counters.ToDictionary(column => TermOf(column)!);
        foreach (var term in records.SelectMany(each => each.Record.Counts.Keys.Concat(each.Record.CountedHours.Keys))
            .Where(term => !byTerm.ContainsKey(term)).Distinct())
        {
            byTerm.Add(term, new HourColumn(term, NumberCell.Count, term.ToString(), term.ToString()));
        }

        var byClause = records.SelectMany(each => each.Record.SuppliedAmounts.Keys).Distinct()
            .ToDictionary(clause => clause, clause => new AmountColumn(clause, AmountPrefix + clause.Value));
        var sources = records.SelectMany(each => each.Record.Sources.Keys).Distinct()
            .ToDictionary(clause => clause, clause => new SourceColumn(clause, SourcePrefix + clause.Value));
        TableWriter writer = new(Shape, language, [.. byTerm.Values.Where(column => !Shape.Columns.Contains(column)), .. byClause.Values,
            .. sources.Values]);
        foreach ((var id, var month, var record) in records)
        {
            writer.BeginRow();
            writer.Set(Number, id.Number);
            writer.Set(Employer, id.Employer);
            writer.Set(Month, month);
            if (record.UnpaidDays > 0)
            {
                writer.Set(PersonalLeave, new WorkTime(record.UnpaidDays, 0m));
            }

            if (record.UnpaidHours > 0)
            {
                writer.Set(PersonalLeaveHours, new WorkTime(0m, record.UnpaidHours));
            }

            writer.Set(Scheduled, default);
            writer.Set(Attended, default);
            foreach (var term in record.Counts.Keys.Union(record.CountedHours.Keys))
            {
                Write(writer, byTerm[term], record.Counts.GetValueOrDefault(term), record.CountedHours.GetValueOrDefault(term));
            }

            foreach ((var clause, var amount) in record.SuppliedAmounts)
            {
                writer.Set(byClause[clause], amount.Amount);
            }

            foreach ((var clause, var source) in record.Sources)
            {
                writer.Set(sources[clause], source.Text);
            }
        }

        return writer.ToBytes();
    }

    private static MonthRecord Read(TableRow row, TableSheet sheet)
    {
        Dictionary<Term, decimal> counts = [];
        Dictionary<Term, decimal> hours = [];
        foreach (var column in Counters.Concat(sheet.OwnColumns))
        {
            if (column is HourColumn number && row.Number(number) is { } count && count != 0)
            {
                counts[number.Term] = count;
            }
            else if (column is DayColumn days && row.TryRead(days, out var time))
            {
                Add(counts, days.Term, time.Days);
                Add(hours, days.Term, time.Hours);
            }
        }

        Dictionary<ClauseId, Money> amounts = [];
        foreach (var column in sheet.OwnColumns.OfType<AmountColumn>())
        {
            if (row.Number(column) is { } amount)
            {
                amounts[column.Clause] = new Money(amount, row.Scope.Currency);
            }
        }

        Dictionary<ClauseId, SourceNote> sources = [];
        foreach (var column in sheet.OwnColumns.OfType<SourceColumn>())
        {
            if (row.Text(column) is { Length: > 0 } source)
            {
                sources[column.Clause] = new SourceNote(source);
            }
        }

        WorkTime unpaid = default;
        foreach (var column in new[] { PersonalLeave, PersonalLeaveHours, Absenteeism })
        {
            unpaid += row.TryRead(column, out var lost) ? lost : default;
        }

        return new MonthRecord
        {
            Sources = ValueMap.Of(sources),
            UnpaidDays = unpaid.Days,
            UnpaidHours = unpaid.Hours,
            CountedHours = ValueMap.Of(hours),
            Counts = ValueMap.Of(counts),
            SuppliedAmounts = ValueMap.Of(amounts),
        };
    }

    private static void Add(Dictionary<Term, decimal> counts, Term term, decimal count)
    {
        if (count != 0m)
        {
            counts[term] = count;
        }
    }

    private static void Write(TableWriter writer, TableColumn column, decimal count, decimal hours)
    {
        if (column is AttendanceColumns.HourColumn number)
        {
            writer.Set(number, count);
        }
        else if (column is AttendanceColumns.DayColumn days)
        {
            writer.Set(days, new WorkTime(count, hours));
        }
    }

    private static void CheckDays(TableRow row, YearMonth month, MonthRecord record)
    {
        var inMonth = Ratio.Of(month.Calendar.GetDaysInMonth(month.Year, month.Month), 1);
        var day = row.Scope.Agreement?.Policies.PaidTime ?? PaidTime.Statutory;
        var scheduled = record.CountOf(MonthCounter.ScheduledDays, day);
        var attended = record.CountOf(MonthCounter.AttendedDays, day);
        var unpaid = record.UnpaidDaysBy(day);
        var leave = AttendanceColumns.Leave.Aggregate(unpaid, (sum, column) => sum + record.CountOf(column.Term, day));
        foreach ((var column, var days) in new (TableColumn, Ratio)[] { (Scheduled, scheduled), (Attended, attended),
            (PersonalLeave, unpaid), (Attended, attended + leave) })
        {
            if (days > inMonth)
            {
                row.Drop(column, FindingCodes.AttendanceExceedsMonth,
                    ("column", column.Header), ("days", days.Value.ToShownDecimal()), ("limit", inMonth.Value.ToShownDecimal()));
                return;
            }
        }

        if (scheduled > Ratio.Zero && attended + leave != scheduled)
        {
            row.Tell(Scheduled, FindingCodes.AttendanceDoesNotAddUp, ("scheduled", scheduled.Value.ToShownDecimal()),
                ("sum", (attended + leave).Value.ToShownDecimal()));
        }

        var worked = record.Counts.GetValueOrDefault(MonthCounter.RestDayOvertimeHours);
        var taken = record.Counts.GetValueOrDefault(MonthCounter.RestDayHoursTakenOff);
        if (taken > worked)
        {
            row.Drop(TakenOff, FindingCodes.RestTakenTwice, ("taken", taken), ("worked", worked));
        }
    }

    private static bool Replaces(TableRow row, WorkerId id, YearMonth month, decimal version, (int Line, decimal Version) earlier)
    {
        var who = CellText.ForFinding(id.ToString());
        if (version == earlier.Version)
        {
            row.Drop(Number, FindingCodes.DuplicateRow,
                ("column", Number.Header), ("value", $"{who} {IsoDate.Of(month)}"), ("firstLine", earlier.Line));
            return false;
        }

        var replaces = version > earlier.Version;
        row.Tell(AttendanceColumns.Version, FindingCodes.AttendanceReplaced,
            ("worker", who), ("month", month), ("version", replaces ? version : earlier.Version), ("line", replaces ? row.Line : earlier.Line));
        return replaces;
    }
}
