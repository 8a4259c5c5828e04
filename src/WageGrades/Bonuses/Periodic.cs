using WageGrades.Internal;
using WageGrades.Periods;

namespace WageGrades.Bonuses;

/// <summary>
/// Paid in a named month every year, or every few months from it (每年定月发放): a 13th month, holiday pay, an annual bonus. It is earned over a period
/// and paid for each employment by itself: an earlier one is settled, and a return does not open it again. Never prorated by days of the month of
/// payment.
/// </summary>
/// <example>
/// A 13th month in December, a twelfth for each month of which more than 15 days are employed, due on leaving: <c>new Periodic(12) { Accrual =
/// Accrual.ByMonthsAbove(AccrualDays.Employed, 15m), EmployedOn = CutOff.None, OnLeaving = LeaverPay.PaidAtOnce }</c>.
/// </example>
public sealed record Periodic : PeriodSchedule
{
    private const int MostBefore = 24;
    private const int MostAfter = 12;

    /// <summary>A payment in a month of the year.</summary>
    /// <param name="month">The month, 1 to 12.</param>
    /// <exception cref="ArgumentOutOfRangeException">The month is out of range.</exception>
    public Periodic(int month) => Month = Guard.InRange(month, 1, 12);

    /// <summary>The month of the year in which it is paid.</summary>
    public int Month { get; }

    /// <summary>How many months lie from one payment to the next, which is also the length of the period: 2, 3, 4, 6 or 12. Default 12.</summary>
    public int EveryMonths { get; init => field = Guard.That(value is 2 or 3 or 4 or 6 or 12, value, "2, 3, 4, 6 or 12"); } = 12;

    /// <summary>
    /// How many months after the month of payment the period ends (应计期间截止), −24 to 12: paid in November for the calendar year 1, paid in March for
    /// the year before −3. Default 0: the period ends with the month of payment.
    /// </summary>
    public int PeriodEnds { get; init => field = Guard.InRange(value, -MostBefore, MostAfter); }

    /// <summary>On which day one has to be employed; null is a missing choice that the agreement's check reports.</summary>
    public CutOff? EmployedOn { get; init; }

    /// <summary>
    /// The day on which the ground has to hold (事由以何日为准), the first such day from the calendar month on that names the first month of the period;
    /// for an employment that begins later or has ended before, its first or last day. Default null: the day for which it is reckoned, the last one
    /// employed in the month of payment.
    /// </summary>
    public AnnualDate? HeldOn { get; init; }

    /// <summary>The months whose pay is the base; null: that of the day for which it is reckoned.</summary>
    public BaseMonths? Base { get; init; }

    /// <inheritdoc/>
    public override string ToString() => Printed.Of(
        nameof(Periodic),
        (nameof(Month), Month), (nameof(EveryMonths), EveryMonths), (nameof(PeriodEnds), PeriodEnds), (nameof(Accrual), Accrual),
        (nameof(EmployedOn), EmployedOn), (nameof(HeldOn), HeldOn),
        (nameof(Base), Base), (nameof(Hours), Hours), (nameof(OnLeaving), OnLeaving), (nameof(Start), Start), (nameof(Anchor), Anchor),
        (nameof(SuspendedBy), SuspendedBy));

    internal override bool ComesAgain => true;

    internal override BaseMonths? BasedOn => Base;

    internal override LocalDate? EntitlingDay => null;

    internal override bool LacksCutOff => EmployedOn is null;

    internal override bool IsOver(YearMonth month) => false;

    internal override IEnumerable<YearMonth> PaymentsAround(YearMonth month, DateSpan employment, YearMonth opens, PayPeriod period)
    {
        // Who stays is paid in the month itself; who leaves may be paid before it, and who is hired after it in a period that goes on, afterwards.
        var after = OfLast(employment, period) == month ? EveryMonths + MostBefore : 0;
        var before = period.MonthOf(employment.From) == month ? Math.Max(PeriodEnds, 0) : 0;
        for (var at = -before; at <= after; at++)
        {
            if (MonthRun.Plus(month, at) is { } paidIn && (paidIn.Month - Month) % EveryMonths == 0)
            {
                yield return paidIn;
            }
        }
    }

    internal override PeriodDue? DueOf(YearMonth paidIn, DateSpan employment, YearMonth opens, PayPeriod period)
    {
        if (MonthRun.EndingAfter(paidIn, PeriodEnds, EveryMonths, period) is not { } earned || earned.Span.Intersect(employment) is null)
        {
            return null;
        }

        var month = period.SpanOf(paidIn);
        var cut = EmployedOn?.DayFor(earned, paidIn);
        var hasLeftBefore = employment.Until <= (cut ?? month.From);
        var state = EmployedOn is null && !(employment.Contains(earned.Span) && employment.Contains(month)) ? PeriodState.CutOffUnsaid
            : employment.From > cut ? PeriodState.NotYetEmployed
            : !(hasLeftBefore || employment.Until <= month.From) ? PeriodState.Due
            : OnLeaving is null ? PeriodState.LeavingUnsaid
            : hasLeftBefore && OnLeaving == LeaverPay.Lapses ? PeriodState.Left
            : PeriodState.Due;
        var isEarly = OfLast(employment, period) < paidIn && (state == PeriodState.Left || OnLeaving == LeaverPay.PaidAtOnce);
        var dueIn = isEarly ? period.MonthOf(employment.LastDay!.Value)
            : employment.From >= month.Until ? period.MonthOf(employment.From)
            : paidIn;
        var paidOn = period.DaysOf(dueIn).LastDay;
        var countedOn = employment.LastDay is { } last && last < paidOn ? last : paidOn;
        return new PeriodDue(
            earned,
            paidIn,
            dueIn,
            countedOn,
            period.MonthOf(countedOn) == dueIn ? countedOn : paidOn,
            HeldOn is { } held ? Within(employment, CutOff.FirstIn(earned, held, 0)) : countedOn,
            state);
    }

    private static YearMonth? OfLast(DateSpan employment, PayPeriod period) =>
        employment.LastDay is { } last ? period.MonthOf(last) : null;

    private static LocalDate Within(DateSpan employment, LocalDate day) =>
        day < employment.From ? employment.From : employment.LastDay is { } last && last < day ? last : day;
}
