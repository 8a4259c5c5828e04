using WageGrades.Internal;
using WageGrades.Monetary;
using WageGrades.Periods;

namespace WageGrades.Bonuses;

/// <summary>
/// A lump sum for a past time (一次性补偿、一次性总额), which who is employed on a day gets, counted by the months of the time and paid in one or several
/// instalments, which add up to the whole to the last unit. Ground, standard and pay are those of that day.
/// </summary>
/// <example>
/// Una tantum for three years in March and July, to who is in force at signature: <c>new LumpSum(new LocalDate(2021, 12, 17), new YearMonth(2019, 1),
/// new YearMonth(2021, 12), [new Instalment(new YearMonth(2022, 3), 70m), new Instalment(new YearMonth(2022, 7), 60m)])</c>.
/// </example>
public sealed record LumpSum : PeriodSchedule
{
    private const int MostMonths = 600;

    /// <summary>A lump sum.</summary>
    /// <param name="entitledOn">The day on which one has to be employed.</param>
    /// <param name="firstMonth">The first month of the time for which it is paid.</param>
    /// <param name="lastMonth">The last month of it, at most 600 in all.</param>
    /// <param name="instalments">What is paid when, at least one; in any order, none of a month twice.</param>
    /// <exception cref="ArgumentException">The months are reversed or too many, or instalments are missing or share a month.</exception>
    public LumpSum(LocalDate entitledOn, YearMonth firstMonth, YearMonth lastMonth, params IEnumerable<Instalment> instalments)
    {
        EntitledOn = entitledOn;
        FirstMonth = Guard.Month(firstMonth);
        LastMonth = Guard.That(
            MonthRun.CountBetween(firstMonth, Guard.Month(lastMonth)) is >= 1 and <= MostMonths,
            lastMonth,
            "not before the first month, at most 600 months in all");
        Instalment[] ordered = [.. Guard.Each(instalments).OrderBy(each => each.Month)];
        Instalments = Guard.That(
            ordered.Length > 0 && ordered.DistinctBy(each => each.Month).Count() == ordered.Length,
            ValueList.Of(ordered),
            "at least one instalment, none of a month twice",
            nameof(instalments));
    }

    /// <summary>The day on which one has to be employed (享受资格日), such as that of signature.</summary>
    public LocalDate EntitledOn { get; }

    /// <summary>The first month of the time for which it is paid.</summary>
    public YearMonth FirstMonth { get; }

    /// <summary>The last month of the time for which it is paid.</summary>
    public YearMonth LastMonth { get; }

    /// <summary>What is paid when, in order.</summary>
    public IReadOnlyList<Instalment> Instalments { get; }

    /// <inheritdoc/>
    public override string ToString() => Printed.Of(
        nameof(LumpSum),
        (nameof(EntitledOn), EntitledOn), (nameof(FirstMonth), FirstMonth), (nameof(LastMonth), LastMonth), (nameof(Instalments), Instalments),
        (nameof(Accrual), Accrual), (nameof(Hours), Hours), (nameof(OnLeaving), OnLeaving), (nameof(Start), Start), (nameof(Anchor), Anchor),
        (nameof(SuspendedBy), SuspendedBy));

    internal override bool ComesAgain => false;

    internal override BaseMonths? BasedOn => null;

    internal override LocalDate? EntitlingDay => EntitledOn;

    internal override bool LacksCutOff => false;

    internal override bool IsOver(YearMonth month) => Instalments[^1].Month < month;

    internal override IEnumerable<YearMonth> PaymentsAround(YearMonth month, DateSpan employment, YearMonth opens, PayPeriod period)
    {
        var isLast = employment.LastDay is { } left && Later(period.MonthOf(left), opens) == month;
        return Instalments.Select(each => each.Month).Where(each => each == month || (isLast && each > month));
    }

    internal override PeriodDue? DueOf(YearMonth paidIn, DateSpan employment, YearMonth opens, PayPeriod period)
    {
        var month = period.SpanOf(paidIn);
        var hasLeft = employment.Until <= month.From;
        var isEntitled = employment.Contains(EntitledOn);

        // Who is there and was not on the day is told once; who is gone, or not there yet, is told nothing.
        if (!isEntitled && (hasLeft || employment.From >= month.Until || paidIn != Instalments[0].Month))
        {
            return null;
        }

        var state = !isEntitled ? PeriodState.NotYetEmployed
            : !hasLeft ? PeriodState.Due
            : OnLeaving switch
            {
                null => PeriodState.LeavingUnsaid,
                LeaverPay.Lapses => PeriodState.Left,
                LeaverPay.PaidAtOnce or LeaverPay.AsScheduled => PeriodState.Due,
                _ => throw Closed.Missed(OnLeaving),
            };

        // Who left before the clause could pay is paid as soon as it can.
        var dueIn = hasLeft && opens <= paidIn && (state == PeriodState.Left || OnLeaving == LeaverPay.PaidAtOnce)
            ? Later(period.MonthOf(employment.LastDay!.Value), opens)
            : paidIn;
        var end = period.DaysOf(dueIn).LastDay;
        var countedOn = isEntitled ? EntitledOn : LocalDate.Max(employment.From, month.From);
        var whole = Instalments.Sum(each => each.Part);
        return new PeriodDue(
            MonthRun.Through(FirstMonth, LastMonth, period),
            paidIn,
            dueIn,
            countedOn,
            employment.LastDay is { } last && period.MonthOf(last) == dueIn ? last : end,
            countedOn,
            state)
        {
            Before = Ratio.From(Instalments.Where(each => each.Month < paidIn).Sum(each => each.Part)) / Ratio.From(whole),
            Part = Ratio.From(Instalments.First(each => each.Month == paidIn).Part) / Ratio.From(whole),
        };
    }

    private static YearMonth Later(YearMonth one, YearMonth other) => one > other ? one : other;
}
