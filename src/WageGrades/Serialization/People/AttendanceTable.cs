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
    internal static void Read(TableReading reading)
    {
        Dictionary<(WorkerId Id, YearMonth Month), (int Line, decimal Version)> seen = [];
        foreach ((var row, var id, var each) in Shape.Read(reading))
        {
            if (seen.TryGetValue((id, each.Month), out var earlier) && !Replaces(row, id, each, earlier))
            {
                continue;
            }

            seen[(id, each.Month)] = (row.Line, each.Version);
            reading.Draft[id] = reading.Draft[id].Record(each.Month, each.ToRecord());
        }

        reading.Draft.NoteMissing(MonthTable.Attendance, seen.Keys);
    }

    internal static byte[] Write(Workforce workforce, Language language)
    {
        (WorkerId Id, MonthEntry Entry)[] entries =
        [
            .. from worker in workforce.Workers
               from entry in worker.Records
               orderby worker.Id, entry.Key
               select (worker.Id, MonthEntry.Of(entry.Key, entry.Value)),
        ];
        var known = Counters.Select(column => TermOf(column)!).ToHashSet();
        var own = entries.SelectMany(each => each.Entry.Counted).Where(term => !known.Contains(term)).Distinct()
            .ToDictionary(term => term, term => new HourColumn(term, NumberCell.Count, term.ToString(), term.ToString()));
        var byClause = entries.SelectMany(each => each.Entry.Amounts.Keys).Distinct()
            .ToDictionary(clause => clause, clause => new AmountColumn(clause, AmountPrefix + clause.Value));
        var sources = entries.SelectMany(each => each.Entry.Sources.Keys).Distinct()
            .ToDictionary(clause => clause, clause => new SourceColumn(clause, SourcePrefix + clause.Value));
        TableWriter writer = new(Shape, language, [.. own.Values, .. byClause.Values, .. sources.Values]);
        foreach ((var id, var entry) in entries)
        {
            Shape.Write(writer, id, entry);
            foreach (var term in entry.Counted.Where(own.ContainsKey))
            {
                writer.Set(own[term], entry.TimeOf(term).Days);
            }

            foreach ((var clause, var amount) in entry.Amounts)
            {
                writer.Set(byClause[clause], amount.Amount);
            }

            foreach ((var clause, var source) in entry.Sources)
            {
                writer.Set(sources[clause], source.Text);
            }
        }

        return writer.ToBytes();
    }

    /// <summary>The month with what the agreement's own columns say, if its days are possible.</summary>
    internal static MonthEntry Complete(SheetRow row, MonthEntry entry)
    {
        foreach (var column in row.OwnColumns)
        {
            if (column is HourColumn number && row.Number(number) is { } count)
            {
                entry.Count(number.Term, new WorkTime(count, 0m));
            }
            else if (column is AmountColumn supplied && row.Number(supplied) is { } amount)
            {
                entry.Amounts[supplied.Clause] = new Money(amount, row.Scope.Currency);
            }
            else if (column is SourceColumn noted && row.Text(noted) is { Length: > 0 } source)
            {
                entry.Sources[noted.Clause] = new SourceNote(source);
            }
        }

        if (!row.IsRefused)
        {
            CheckDays(row, entry.Month, entry.ToRecord());
        }

        return entry;
    }

    private static void CheckDays(SheetRow row, YearMonth month, MonthRecord record)
    {
        var inMonth = Ratio.Of(row.Scope.Period.DaysOf(month).DayCount, 1);
        var day = row.Scope.Agreement?.Policies.PaidTime ?? PaidTime.Statutory;
        var scheduled = record.CountOf(MonthCounter.ScheduledDays, day);
        var attended = record.CountOf(MonthCounter.AttendedDays, day);
        var unpaid = record.UnpaidDaysBy(day);
        var leave = AttendanceColumns.Leave.Aggregate(unpaid, (sum, column) => sum + record.CountOf(column.Term, day));
        foreach ((var column, var days) in new (SheetColumn, Ratio)[] { (Scheduled, scheduled), (Attended, attended),
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

    private static bool Replaces(SheetRow row, WorkerId id, MonthEntry entry, (int Line, decimal Version) earlier)
    {
        (var month, var version) = (entry.Month, entry.Version);
        var who = CellText.ForFinding(id.ToString());
        if (version == earlier.Version)
        {
            row.Drop(Shape.Number, FindingCodes.DuplicateRow,
                ("column", Shape.Number.Header), ("value", $"{who} {IsoDate.Of(month)}"), ("firstLine", earlier.Line));
            return false;
        }

        var replaces = version > earlier.Version;
        row.Tell(AttendanceColumns.Version, FindingCodes.AttendanceReplaced,
            ("worker", who), ("month", month), ("version", replaces ? version : earlier.Version), ("line", replaces ? row.Line : earlier.Line));
        return replaces;
    }
}
