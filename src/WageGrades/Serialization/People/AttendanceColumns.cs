using WageGrades.Citations;
using WageGrades.Classification;
using WageGrades.Findings;
using WageGrades.Workforces;

namespace WageGrades.Serialization;

/// <summary>The columns of the attendance sheet: whom and when, the days without pay, and the counters in their units.</summary>
internal static class AttendanceColumns
{
    internal const string AmountPrefix = "amount:";
    internal const string SourcePrefix = "source:";

    // Days of a month; counters of days that are seldom above it are told.
    private static readonly Dictionary<string, string[]> Others = new(StringComparer.Ordinal)
    {
        ["scheduled-days"] = ["应出勤", "应出勤日", "应出勤数", "应勤天数", "应勤"],
        ["attended-days"] = ["实出勤", "实际出勤", "实际出勤天数", "实出勤日", "出勤天数", "实勤天数", "实勤", "出勤"],
        ["sick-days"] = ["病假天数"],
        ["injury-days"] = ["工伤天数", "工伤假", "工伤假天数"],
        ["maternity-days"] = ["产假天数"],
        ["annual-leave-days"] = ["年休假天数", "年假", "年假天数", "带薪年休假"],
        ["unused-annual-leave-days"] = ["未休年休假", "未休年假", "未休年假天数", "应休未休天数", "应休未休年休假天数"],
        ["rest-in-lieu-days"] = ["调休天数"],
        ["stoppage-days"] = ["停工天数"],
        ["holiday-days"] = ["法定假日", "法定节假日天数"],
        ["hot-days"] = ["高温"],
        ["worked-hours"] = ["实际工作小时", "实出勤小时", "出勤小时", "出勤工时", "总工时"],
        ["overtime-hours"] = ["平时加班", "平日加班", "平日加班小时", "工作日加班", "工作日加班小时", "延时加班", "延时加班小时", "平时延点", "加班小时平时", "加班小时工作日"],
        ["rest-day-overtime-hours"] = ["休息日加班", "周末加班", "周末加班小时", "双休日加班", "双休日加班小时", "公休日加班", "公休加班", "休息加班"],
        ["rest-day-hours-taken-off"] = ["其中调休", "其中已调休小时"],
        ["holiday-overtime-hours"] = ["法定节假日加班", "节假日加班", "节假日加班小时", "法定假日加班", "法定假日加班小时", "节日加班", "节日加班小时", "法定加班"],
        ["evening-shifts"] = ["中班", "中班数"],
        ["night-shifts"] = ["夜班", "夜班数", "晚班次数", "晚班"],
    };

    internal static readonly SheetColumn<YearMonth> Month = new(MonthCell.Instance, ColumnNeed.Key, "年月", "month", "月份", "所属月份", "考勤月份", "考勤年月");
    internal static readonly SheetColumn<decimal> Version =
        new(NumberCell.Whole(0, 1_000_000, ColumnUnit.Plain, 1_000), ColumnNeed.Optional, "版本号", "version", "版本");

    internal static readonly DayColumn Scheduled = Days(MonthCounter.ScheduledDays, ColumnNeed.Filled);
    internal static readonly DayColumn Attended = Days(MonthCounter.AttendedDays, ColumnNeed.Filled);
    internal static readonly SheetColumn<WorkTime> PersonalLeave = new(WorkTimeCell.Days, ColumnNeed.Careful, "事假", "personal leave days", "事假天数");
    internal static readonly HourColumn RestDayOvertime = Hours(MonthCounter.RestDayOvertimeHours, NumberCell.OvertimeHours);
    internal static readonly HourColumn TakenOff = Hours(MonthCounter.RestDayHoursTakenOff, NumberCell.OvertimeHours);

    internal static readonly DayColumn[] Leave =
        [.. Terms("sick-days", "injury-days", "maternity-days", "annual-leave-days", "rest-in-lieu-days", "stoppage-days").Select(term =>
            Days(term, ColumnNeed.Careful))];

    private static readonly SheetColumn[] Further =
    [
        RestDayOvertime, TakenOff, .. Terms("holiday-days").Select(term => Days(term, ColumnNeed.Careful)),
        .. Terms("worked-hours").Select(term => Hours(term, NumberCell.WorkedHours)),
        .. Terms("overtime-hours", "holiday-overtime-hours").Select(term => Hours(term, NumberCell.OvertimeHours)),
        .. Terms("evening-shifts", "night-shifts").Select(term => Hours(term, NumberCell.Shifts)),
        .. Terms("hot-days", "unused-annual-leave-days").Select(term => Days(term, ColumnNeed.Careful)),
    ];

    internal static readonly PersonShape<MonthEntry> Shape = new(
        new LocalizedText("考勤月报", "attendance"),
        () => new MonthEntry(),
        columns =>
        {
            columns.Add(Month, each => each.Month, (each, month) => each with { Month = month });
            AddCounter(columns, Scheduled);
            AddCounter(columns, Attended);
            columns.Add(PersonalLeave, each => each.Unpaid.Days > 0 ? each.Unpaid with { Hours = 0m } : default(WorkTime?), MonthEntry.Lose);
            columns.Add<WorkTime>(new(WorkTimeCell.Hours, ColumnNeed.Careful, "事假小时", "personal leave hours", "事假时数"),
                each => each.Unpaid.Hours > 0 ? each.Unpaid with { Days = 0m } : default(WorkTime?), MonthEntry.Lose);
            columns.AddUnwritten<WorkTime>(new(WorkTimeCell.Days, ColumnNeed.Careful, "旷工", "absenteeism days", "旷工天数"), MonthEntry.Lose);
            foreach (var counter in Leave.Concat(Further))
            {
                AddCounter(columns, counter);
            }

            columns.AddUnwritten(Version, (each, version) => each with { Version = version });
            return AttendanceTable.Complete;
        },
        "序号", "姓名", "部门", "锁定标志", "备注")
    {
        OwnColumn = OwnColumn,
        NamedColumns = NamedColumns,
    };

    /// <summary>The counters among the columns.</summary>
    internal static IEnumerable<SheetColumn> Counters => Shape.Columns.Where(column => column is DayColumn or HourColumn);

    private static IEnumerable<Term> Terms(params string[] codes) => codes.Select(code => MonthCounter.Vocabulary.Find(code)!);

    private static void AddCounter(RowColumns<MonthEntry> columns, SheetColumn column)
    {
        if (column is DayColumn days)
        {
            // The days scheduled and attended are asked for: nothing counted is none.
            columns.Add(days, each => days.MustBeFilled || each.Has(days.Term) ? each.TimeOf(days.Term) : null,
                (each, time) => each.Count(days.Term, time));
        }
        else if (column is HourColumn number)
        {
            columns.Add(number, each => each.Has(number.Term) ? each.TimeOf(number.Term).Days : null,
                (each, count) => each.Count(number.Term, new WorkTime(count, 0m)));
        }
    }

    private static DayColumn Days(Term term, ColumnNeed need) => new(term, need, term.Name.Chinese, term.Name.English,
        Others.GetValueOrDefault(term.Code, []));

    private static HourColumn Hours(Term term, NumberCell format) =>
        new(term, format, term.Name.Chinese, term.Name.English, Others.GetValueOrDefault(term.Code, []));

    /// <summary>A column for each counter of the agreement's own under its name, or in the form vocabulary:code where another has the name.</summary>
    private static IEnumerable<SheetColumn> NamedColumns(RosterScope scope) =>
        from counter in scope.Counters
        where Counters.All(column => TermOf(column) != counter)
        let form = counter.ToString()
        let isTold = scope.FindCounter(counter.Name.Chinese) == counter && scope.FindCounter(counter.Name.English) == counter
            && !Shape.Knows(counter.Name.Chinese) && !Shape.Knows(counter.Name.English)
        select isTold ? new HourColumn(counter, NumberCell.Count, counter.Name.Chinese, counter.Name.English, form)
            : new HourColumn(counter, NumberCell.Count, form, form);

    private static SheetColumn? OwnColumn(string header, RosterScope scope)
    {
        if (header.StartsWith(AmountPrefix, StringComparison.Ordinal))
        {
            return ClauseId.TryParse(header[AmountPrefix.Length..], out var clause) ? new AmountColumn(clause, header) : null;
        }

        if (header.StartsWith(SourcePrefix, StringComparison.Ordinal))
        {
            return ClauseId.TryParse(header[SourcePrefix.Length..], out var clause) ? new SourceColumn(clause, header) : null;
        }

        var counter = Term.TryParse(header, out var written) ? scope.Named(written) : scope.FindCounter(header);
        return counter is null ? null
            : Counters.FirstOrDefault(column => TermOf(column) == counter) ?? new HourColumn(counter, NumberCell.Count, header, header);
    }

    /// <summary>The counter of a column, or null.</summary>
    internal static Term? TermOf(SheetColumn column) => column is DayColumn days ? days.Term : (column as HourColumn)?.Term;

    /// <summary>A counter of days, which a file may give in hours.</summary>
    internal sealed class DayColumn(Term term, ColumnNeed need, string chinese, string english, params string[] others)
        : SheetColumn<WorkTime>(WorkTimeCell.Days, need, chinese, english, others)
    {
        internal Term Term => term;
    }

    /// <summary>A counter of hours, shifts, or of what the agreement counts.</summary>
    internal sealed class HourColumn(Term term, NumberCell format, string chinese, string english, params string[] others)
        : SheetColumn<decimal>(format, ColumnNeed.Careful, chinese, english, others)
    {
        internal Term Term => term;
    }

    internal sealed class SourceColumn(ClauseId clause, string header) : SheetColumn<string>(TextCell.Plain, ColumnNeed.Optional, header, header)
    {
        internal ClauseId Clause => clause;
    }

    internal sealed class AmountColumn(ClauseId clause, string header) : SheetColumn<decimal>(NumberCell.Amount, ColumnNeed.Careful, header, header)
    {
        internal ClauseId Clause => clause;
    }
}
