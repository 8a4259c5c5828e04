using System.Diagnostics.CodeAnalysis;
using WageGrades.Internal;
using WageGrades.Monetary;

namespace WageGrades.Periods;

/// <summary>
/// How a month that is not paid in full is paid (折算规则): a method and the days it counts.
/// </summary>
/// <remarks>
/// <para>
/// Let N be the days of the month in the basis, D the declared days per month (21.75), and for each rate rᵢ its days, paid
/// days pᵢ and lost days; the first rate reaches back to the start of the month and every rate on to the next, so that days
/// outside the employment have a rate as well. M = Σ rᵢ × daysᵢ ÷ N is the month without a loss, S = Σ rᵢ × pᵢ, and l counts
/// the lost days. Undated lost days are spread over the paid days in proportion. The month then pays
/// </para>
/// <list type="bullet">
/// <item>M when no day of the basis is lost, and nothing when none is paid at a rate above nothing, under every method;</item>
/// <item><see cref="ProrationMethod.ShareOfMonth"/>: S ÷ N;</item>
/// <item><see cref="ProrationMethod.PaidDaysAtRate"/>: S ÷ D, at most M;</item>
/// <item>
/// <see cref="ProrationMethod.MonthLessLostDays"/>: M × (1 − l ÷ D), at least nothing. With several rates a lost day costs
/// its own rate ÷ D in a month of at most D days; in a longer month, where that would let a higher rate pay less, the paid
/// days' average rate is paid instead: (1 − l ÷ D) × S ÷ paid days;
/// </item>
/// <item>
/// <see cref="ProrationMethod.SmallerCorrection"/>: the same up to k lost days; beyond, the paid days at rate, at most what
/// the month would pay with only its k dearest lost days, because one more paid day must never pay less.
/// </item>
/// </list>
/// <para>
/// A worked day is never paid nothing, but by 反算 in a month longer than D days and more than D lost days, or with a k that large; the statement says
/// so (WG4501). In thirtieths the 31st counts nothing beside other paid days; where it is the only paid day it counts as the thirtieth one, at most
/// at the lowest rate of the month.
/// </para>
/// <para>
/// It pays each rate in proportion to its paid days. More paid days, and a higher rate, never pay less; a split at equal
/// rates changes nothing.
/// </para>
/// <example>
/// 1,000 a month from Friday 2026-03-13 (13 of 22 weekdays, 19 of 31 days): 正算 597.70, 反算 586.21, share of scheduled days
/// 590.91, share of calendar days 612.90. February 2026 in full: 1,000.00 under all.
/// </example>
/// </remarks>
public sealed partial record ProrationRule
{
    /// <summary>The method.</summary>
    public required ProrationMethod Method { get; init => field = Guard.Defined(value); }

    /// <summary>The days counted, for every method.</summary>
    public required ProrationBasis Basis { get; init => field = Guard.Defined(value); }

    /// <summary>
    /// D, by which 正算 and 反算 divide the month: above 0, at most 31. Default 21.75, the paid days of a month in law
    /// (人社部发〔2025〕2号), an average of weekdays and so meant for <see cref="ProrationBasis.ScheduledDays"/>.
    /// </summary>
    public decimal DaysPerMonth { get; init => field = Guard.That(value is > 0m and <= 31m, value, "above 0 and at most 31"); } = 21.75m;

    /// <summary>
    /// k of <see cref="ProrationMethod.SmallerCorrection"/>: up to so many lost days 反算, 0 to 31, that many included. A
    /// required choice of that method, so there is no default; the other methods do not look at it.
    /// </summary>
    public decimal? SmallerCorrectionUpTo { get; init => field = Guard.That(value is null or (>= 0m and <= 31m), value, "0 to 31"); }

    /// <summary>False when the method is <see cref="ProrationMethod.SmallerCorrection"/> and its number of days is not declared.</summary>
    public bool IsComplete => Method != ProrationMethod.SmallerCorrection || SmallerCorrectionUpTo is not null;

    /// <summary>What a month pays at one rate.</summary>
    /// <inheritdoc cref="TryProrate(IReadOnlyList{MonthlyRate}, MonthAttendance, WorkCalendar?, out ProratedMonth?)"/>
    /// <param name="fullMonth">What the whole month at this rate pays, 0 or more.</param>
    /// <param name="attendance">The month and its lost days.</param>
    /// <param name="calendar">The work calendar; only needed on the basis of scheduled days.</param>
    /// <param name="prorated">The result, or null.</param>
    internal bool TryProrate(
        ExactAmount fullMonth, MonthAttendance attendance, WorkCalendar? calendar, [NotNullWhen(true)] out ProratedMonth? prorated) =>
        TryProrate([new MonthlyRate(attendance.Month.ToDateSpan(), fullMonth)], attendance, calendar, out prorated);

    /// <summary>What a month pays.</summary>
    /// <param name="rates">
    /// The rates in order of dates, without overlap, in force on every paid day. Where an allowance begins or ends inside the
    /// employment, its rate before or after is 0: that is a change of rate and not a lost day.
    /// </param>
    /// <param name="attendance">The month and its lost days.</param>
    /// <param name="calendar">The work calendar; only needed on the basis of scheduled days.</param>
    /// <param name="prorated">The result, or null.</param>
    /// <returns>
    /// False when the basis is scheduled days and the calendar does not cover the month, or schedules no day in it: the month
    /// cannot be divided then, which the caller reports as a finding.
    /// </returns>
    /// <exception cref="ArgumentException">The rates are empty, out of order, outside the month, or leave a paid day without one.</exception>
    /// <exception cref="InvalidOperationException">The rule is not complete.</exception>
    /// <example>4,350 yuan a month by 21.75 days, one scheduled day lost of 22: 4,350 less 200 is 4,150 yuan.</example>
    internal bool TryProrate(
        IReadOnlyList<MonthlyRate> rates,
        MonthAttendance attendance,
        WorkCalendar? calendar,
        [NotNullWhen(true)] out ProratedMonth? prorated)
    {
        Guard.NotNull(rates);
        if (!IsComplete)
        {
            throw new InvalidOperationException($"{nameof(SmallerCorrectionUpTo)} is not declared, which {Method} needs.");
        }

        prorated = BasisDays.TryOf(Basis, attendance.Month, calendar, out var basis)
            ? Prorate(rates, new MonthSplit(rates, attendance, basis))
            : null;
        return prorated is not null;
    }

    /// <summary>The rule in short, for example <c>MonthLessLostDays of ScheduledDays by 21.75</c>.</summary>
    public override string ToString() => Method switch
    {
        ProrationMethod.ShareOfMonth => $"{Method} of {Basis}",
        ProrationMethod.SmallerCorrection =>
            FormattableString.Invariant($"{Method} of {Basis} by {DaysPerMonth}, up to {SmallerCorrectionUpTo} lost days"),
        ProrationMethod.PaidDaysAtRate or ProrationMethod.MonthLessLostDays => FormattableString.Invariant($"{Method} of {Basis} by {DaysPerMonth}"),
        _ => throw Closed.Missed(Method),
    };
}
