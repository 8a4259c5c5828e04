using WageGrades.Citations;
using WageGrades.Classification;
using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Monetary;
using WageGrades.Workforces;

namespace WageGrades.Serialization;

/// <summary>
/// The monthly attendance sheet (考勤月报). Personal leave and absenteeism are the unpaid days; the other columns are counters. A counter of the
/// agreement's own stands under its name or as vocabulary:code, an amount supplied for a clause under amount:clause-id, where it comes from under
/// source:clause-id.
/// </summary>
internal static class AttendanceTable
{
    private const string AmountPrefix = "amount:";
    private const string SourcePrefix = "source:";

    private static readonly TableColumn<string> Number = KeyColumns.Number();
    private static readonly TableColumn<string> Employer = KeyColumns.Employer(ColumnNeed.Optional);
    private static readonly TableColumn<YearMonth> Month = new(MonthCell.Instance, ColumnNeed.Key, "年月", "month", "月份", "所属月份");
    private static readonly TableColumn<decimal> Version = new(NumberCell.Whole(0, 1_000_000), ColumnNeed.Optional, "版本号", "version", "版本");
    private static readonly TableColumn<decimal> Scheduled = Counter(MonthCounter.ScheduledDays, ColumnNeed.Filled, "应出勤");
    private static readonly TableColumn<decimal> Attended = Counter(MonthCounter.AttendedDays, ColumnNeed.Filled, "实出勤");
    private static readonly TableColumn<decimal> PersonalLeave = new(NumberCell.Days, ColumnNeed.Optional, "事假", "personal leave days", "事假天数");
    private static readonly TableColumn<decimal> Absenteeism = new(NumberCell.Days, ColumnNeed.Optional, "旷工", "absenteeism days", "旷工天数");
    private static readonly TableColumn<decimal> RestDayOvertime = Counter(MonthCounter.RestDayOvertimeHours, ColumnNeed.Optional);
    private static readonly TableColumn<decimal> TakenOff = Counter(MonthCounter.RestDayHoursTakenOff, ColumnNeed.Optional);

    private static readonly TableColumn<decimal>[] Leave =
    [
        .. MonthCounter.Vocabulary.Terms.Where(term => term.Code is "sick-days" or "injury-days" or "maternity-days" or "annual-leave-days" or "rest-in-lieu-days" or "stoppage-days")
            .Select(term => Counter(term, ColumnNeed.Optional, term.Name.Chinese + "天数")),
    ];

    private static readonly TableColumn<decimal>[] Counters =
    [
        Scheduled, Attended, .. Leave, RestDayOvertime, TakenOff,
        .. MonthCounter.Vocabulary.Terms.Where(term => term.Code is "holiday-days" or "worked-hours" or "overtime-hours" or "holiday-overtime-hours" or "evening-shifts" or "night-shifts" or "hot-days")
            .Select(term => Counter(term, ColumnNeed.Optional)),
    ];

    internal static readonly TableShape Shape = new(
        new LocalizedText("考勤月报", "attendance"),
        [Number, Employer, Month, Scheduled, Attended, PersonalLeave, Absenteeism, .. Counters.Skip(2), Version],
        "序号", "姓名", "部门", "锁定标志", "备注")
    {
        OwnColumn = OwnColumn,
    };

    internal static void Read(TableSource source, WorkforceDraft draft, RosterScope scope, TableFindings findings)
    {
        TableSheet sheet = TableSheet.Open(source.Stream, Shape, scope, findings);
        Dictionary<(WorkerId Id, YearMonth Month), (int Line, decimal Version)> seen = [];
        foreach (TableRow row in sheet.Rows())
        {
            WorkerId? id = draft.Find(row, Number, Employer);
            bool hasMonth = row.TryRead(Month, out YearMonth month);
            decimal version = row.Number(Version) ?? 0;
            MonthRecord record = Read(row, sheet);
            if (hasMonth && !row.IsRefused)
            {
                CheckDays(row, month, record);
            }

            if (!row.Settle() || id is null)
            {
                continue;
            }

            if (seen.TryGetValue((id, month), out (int Line, decimal Version) earlier) && !Replaces(row, id, month, version, earlier))
            {
                continue;
            }

            seen[(id, month)] = (row.Line, version);
            draft[id] = draft[id].Record(month, record);
        }
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
        Dictionary<Term, TableColumn<decimal>> byTerm = Counters.OfType<CounterColumn>().ToDictionary(column => column.Term, column => (TableColumn<decimal>)column);
        foreach (Term term in records.SelectMany(each => each.Record.Counts.Keys).Where(term => !byTerm.ContainsKey(term)).Distinct())
        {
            byTerm.Add(term, new CounterColumn(term, ColumnNeed.Optional, term.ToString(), term.ToString()));
        }

        Dictionary<ClauseId, AmountColumn> byClause = records.SelectMany(each => each.Record.SuppliedAmounts.Keys).Distinct()
            .ToDictionary(clause => clause, clause => new AmountColumn(clause, AmountPrefix + clause.Value));
        Dictionary<ClauseId, SourceColumn> sources = records.SelectMany(each => each.Record.Sources.Keys).Distinct()
            .ToDictionary(clause => clause, clause => new SourceColumn(clause, SourcePrefix + clause.Value));
        TableWriter writer = new(Shape, language, [.. byTerm.Values.Except(Counters), .. byClause.Values, .. sources.Values]);
        foreach ((WorkerId id, YearMonth month, MonthRecord record) in records)
        {
            writer.BeginRow();
            writer.Set(Number, id.Number);
            writer.Set(Employer, id.Employer);
            writer.Set(Month, month);
            if (record.UnpaidDays > 0)
            {
                writer.Set(PersonalLeave, record.UnpaidDays);
            }

            writer.Set(Scheduled, 0);
            writer.Set(Attended, 0);
            foreach ((Term term, decimal count) in record.Counts)
            {
                writer.Set(byTerm[term], count);
            }

            foreach ((ClauseId clause, Money amount) in record.SuppliedAmounts)
            {
                writer.Set(byClause[clause], amount.Amount);
            }

            foreach ((ClauseId clause, SourceNote source) in record.Sources)
            {
                writer.Set(sources[clause], source.Text);
            }
        }

        return writer.ToBytes();
    }

    private static MonthRecord Read(TableRow row, TableSheet sheet)
    {
        Dictionary<Term, decimal> counts = [];
        foreach (CounterColumn column in Counters.Concat(sheet.OwnColumns).OfType<CounterColumn>())
        {
            if (row.Number(column) is { } count && count != 0)
            {
                counts[column.Term] = count;
            }
        }

        Dictionary<ClauseId, Money> amounts = [];
        foreach (AmountColumn column in sheet.OwnColumns.OfType<AmountColumn>())
        {
            if (row.Number(column) is { } amount)
            {
                amounts[column.Clause] = new Money(amount, row.Scope.Currency);
            }
        }

        Dictionary<ClauseId, SourceNote> sources = [];
        foreach (SourceColumn column in sheet.OwnColumns.OfType<SourceColumn>())
        {
            if (row.Text(column) is { Length: > 0 } source)
            {
                sources[column.Clause] = new SourceNote(source);
            }
        }

        return new MonthRecord
        {
            Sources = ValueMap.Of(sources),
            UnpaidDays = (row.Number(PersonalLeave) ?? 0) + (row.Number(Absenteeism) ?? 0),
            Counts = ValueMap.Of(counts),
            SuppliedAmounts = ValueMap.Of(amounts),
        };
    }

    private static void CheckDays(TableRow row, YearMonth month, MonthRecord record)
    {
        decimal inMonth = month.Calendar.GetDaysInMonth(month.Year, month.Month);
        decimal scheduled = record.Counts.GetValueOrDefault(MonthCounter.ScheduledDays);
        decimal attended = record.Counts.GetValueOrDefault(MonthCounter.AttendedDays);
        decimal leave = Leave.OfType<CounterColumn>().Sum(column => record.Counts.GetValueOrDefault(column.Term)) + record.UnpaidDays;
        foreach ((TableColumn column, decimal days) in new (TableColumn, decimal)[] { (Scheduled, scheduled), (Attended, attended), (PersonalLeave, record.UnpaidDays), (Attended, attended + leave) })
        {
            if (days > inMonth)
            {
                row.Drop(column, FindingCodes.AttendanceExceedsMonth, ("column", column.Header), ("days", days), ("limit", inMonth));
                return;
            }
        }

        if (scheduled > 0 && attended + leave != scheduled)
        {
            row.Tell(Scheduled, FindingCodes.AttendanceDoesNotAddUp, ("scheduled", scheduled), ("sum", attended + leave));
        }

        decimal worked = record.Counts.GetValueOrDefault(MonthCounter.RestDayOvertimeHours);
        decimal taken = record.Counts.GetValueOrDefault(MonthCounter.RestDayHoursTakenOff);
        if (taken > worked)
        {
            row.Drop(TakenOff, FindingCodes.RestTakenTwice, ("taken", taken), ("worked", worked));
        }
    }

    private static bool Replaces(TableRow row, WorkerId id, YearMonth month, decimal version, (int Line, decimal Version) earlier)
    {
        string who = CellText.ForFinding(id.ToString());
        if (version == earlier.Version)
        {
            row.Drop(Number, FindingCodes.DuplicateRow,
                ("column", Number.Header), ("value", $"{who} {IsoDate.Of(month)}"), ("firstLine", earlier.Line));
            return false;
        }

        bool replaces = version > earlier.Version;
        row.Tell(Version, FindingCodes.AttendanceReplaced,
            ("worker", who), ("month", month), ("version", replaces ? version : earlier.Version), ("line", replaces ? row.Line : earlier.Line));
        return replaces;
    }

    private static CounterColumn Counter(Term term, ColumnNeed need, params string[] others) =>
        new(term, need, term.Name.Chinese, term.Name.English, others);

    private static TableColumn? OwnColumn(string header, RosterScope scope)
    {
        if (header.StartsWith(AmountPrefix, StringComparison.Ordinal))
        {
            return ClauseId.TryParse(header[AmountPrefix.Length..], out ClauseId clause) ? new AmountColumn(clause, header) : null;
        }

        if (header.StartsWith(SourcePrefix, StringComparison.Ordinal))
        {
            return ClauseId.TryParse(header[SourcePrefix.Length..], out ClauseId clause) ? new SourceColumn(clause, header) : null;
        }

        Term? counter = Term.TryParse(header, out Term? written) ? scope.Named(written) : scope.FindCounter(header);
        return counter is null ? null : new CounterColumn(counter, ColumnNeed.Optional, header, header);
    }

    private sealed class CounterColumn(Term term, ColumnNeed need, string chinese, string english, params string[] others)
        : TableColumn<decimal>(NumberCell.Count, need, chinese, english, others)
    {
        internal Term Term => term;
    }

    private sealed class SourceColumn(ClauseId clause, string header) : TableColumn<string>(TextCell.Plain, ColumnNeed.Optional, header, header)
    {
        internal ClauseId Clause => clause;
    }

    private sealed class AmountColumn(ClauseId clause, string header) : TableColumn<decimal>(NumberCell.Amount, ColumnNeed.Optional, header, header)
    {
        internal ClauseId Clause => clause;
    }
}
