using WageGrades.Citations;
using WageGrades.Classification;
using WageGrades.Internal;
using WageGrades.Monetary;
using WageGrades.Periods;

namespace WageGrades.Workforces;

/// <summary>A person's record of one month (月度考勤与产量记录): undated lost days, counts, supplied amounts.</summary>
public sealed record MonthRecord
{
    /// <summary>A month without anything to record.</summary>
    public static readonly MonthRecord Empty = new();

    /// <summary>
    /// Days without pay that the attendance sheet counts but does not date (事假、旷工), in days, half days allowed; default 0. Dated absences
    /// stand in <see cref="Worker.Absences"/>; a day must not stand in both.
    /// </summary>
    public decimal UnpaidDays { get; init => field = Guard.NotNegative(value); }

    /// <summary>
    /// Hours without pay that the attendance sheet counts but does not date (按小时计的事假、旷工), beside <see cref="UnpaidDays"/>; default 0. The
    /// agreement says how many hours a day has: 8 hours of a day of 7.2 are 1 1/9 days, exactly.
    /// </summary>
    public decimal UnpaidHours { get; init => field = Guard.NotNegative(value); }

    /// <summary>
    /// Hours of counters of days (按小时记录的天数类计数，如病假 4 小时), beside the days of <see cref="Counts"/>: default empty. The agreement says how many
    /// hours a day has.
    /// </summary>
    public IReadOnlyDictionary<Term, decimal> CountedHours { get; init => field = ValueMap.Of(value); } = ValueMap<Term, decimal>.Empty;

    /// <summary>Counts of the month by counter (夜班次数、授课课时): default empty, and a counter that is absent is zero.</summary>
    public IReadOnlyDictionary<Term, decimal> Counts { get; init => field = ValueMap.Of(value); } = ValueMap<Term, decimal>.Empty;

    /// <summary>
    /// Counts of single days (逐日计数), in order of days and as they came on one; default empty. A counter's month is their sum where no figure of the
    /// month is recorded. Where both are, the figure is the month's, and an amount that looks at single days needs them to add up to it.
    /// </summary>
    public IReadOnlyList<DayCount> DayCounts
    {
        get;
        init => field = ValueList.Of(Guard.Each(value).OrderBy(each => each.Day));
    } = ValueList<DayCount>.Empty;

    /// <summary>The figure of a counter: the month's, else the sum of its days; null where nothing is recorded of it.</summary>
    /// <param name="counter">The counter.</param>
    public decimal? FigureOf(Term counter) => Counts.TryGetValue(Guard.NotNull(counter), out var count) ? count : SumOfDays(counter);

    private decimal? SumOfDays(Term counter)
    {
        decimal? sum = null;
        foreach (var each in ValueList.Of(DayCounts))
        {
            sum = each.Counter == counter ? (sum ?? 0m) + each.Count : sum;
        }

        return sum;
    }

    /// <summary>What was counted on each day of which something is recorded.</summary>
    internal IEnumerable<decimal> DaysOf(Term counter) =>
        DayCounts.Where(each => each.Counter == counter).GroupBy(each => each.Day).Select(day => day.Sum(each => each.Count));

    /// <summary>The days without pay, those counted in hours included, exactly.</summary>
    /// <param name="time">How many hours a day has.</param>
    /// <returns>The days: 8 hours of a day of 7.2 are 10/9.</returns>
    public Ratio UnpaidDaysBy(PaidTime time) => Ratio.From(UnpaidDays) + InDays(UnpaidHours, Guard.NotNull(time));

    /// <summary>The count of a counter, that of its days included, its hours as parts of days, exactly; zero where it has none.</summary>
    /// <param name="counter">The counter.</param>
    /// <param name="time">How many hours a day has.</param>
    /// <returns>The count.</returns>
    public Ratio CountOf(Term counter, PaidTime time)
    {
        Guard.NotNull(time);
        return Ratio.From(FigureOf(counter) ?? 0m)
            + (CountedHours.TryGetValue(counter, out var hours) ? InDays(hours, time) : Ratio.Zero);
    }

    /// <summary>Amounts supplied for clauses whose ground is supplied from outside (外部核定金额), and monthly averages for leaves that pay by
    /// one.</summary>
    public IReadOnlyDictionary<ClauseId, Money> SuppliedAmounts { get; init => field = ValueMap.Of(value); } = ValueMap<ClauseId, Money>.Empty;

    /// <summary>
    /// Where a supplied amount comes from (出处), by the same clause: the payroll months of an average, the settlement of an account. Default empty.
    /// </summary>
    public IReadOnlyDictionary<ClauseId, SourceNote> Sources { get; init => field = ValueMap.Of(value); } = ValueMap<ClauseId, SourceNote>.Empty;

    /// <summary>
    /// The person's part in what a clause pays to several people together (考核分配系数), by clause; none below zero. Default empty: no part.
    /// </summary>
    public IReadOnlyDictionary<ClauseId, decimal> Weights
    {
        get;
        init
        {
            foreach (var weight in Guard.NotNull(value).Values)
            {
                Guard.NotNegative(weight);
            }

            field = ValueMap.Of(value);
        }
    } = ValueMap<ClauseId, decimal>.Empty;

    /// <summary>The pieces or orders that the person made alone (个人计件产量、接单量); default empty.</summary>
    public IReadOnlyList<PieceCount> Pieces { get; init => field = ValueList.Of(value); } = ValueList<PieceCount>.Empty;

    /// <summary>What the person's groups made (集体计件), each the same fact in the record of every member; default empty.</summary>
    public IReadOnlyList<PieceTeam> PieceTeams { get; init => field = ValueList.Of(value); } = ValueList<PieceTeam>.Empty;

    /// <inheritdoc/>
    public override string ToString() =>
        Printed.Of(
            nameof(MonthRecord),
            (nameof(UnpaidDays), UnpaidDays),
            (nameof(UnpaidHours), UnpaidHours),
            (nameof(CountedHours), CountedHours),
            (nameof(Counts), Counts),
            (nameof(DayCounts), DayCounts),
            (nameof(SuppliedAmounts), SuppliedAmounts),
            (nameof(Sources), Sources),
            (nameof(Weights), Weights),
            (nameof(Pieces), Pieces),
            (nameof(PieceTeams), PieceTeams));

    private static Ratio InDays(decimal hours, PaidTime time) => hours == 0m ? Ratio.Zero : Ratio.From(hours) / Ratio.From(time.HoursPerDay);
}
