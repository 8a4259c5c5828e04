using System.Diagnostics.CodeAnalysis;
using WageGrades.Internal;
using WageGrades.Monetary;

namespace WageGrades.Periods;

public sealed partial record ProrationRule
{
    /// <summary>
    /// What a month that can be divided pays at one rate when none of its days is lost: the rate, under every method. False for any other month.
    /// </summary>
    internal bool TryWhole(MonthlyRate rate, MonthAttendance attendance, out ProratedPart part)
    {
        var isWhole = IsComplete && attendance.IsWhole && rate.Span.Contains(attendance.Month.ToDateSpan());
        part = isWhole ? new ProratedPart(rate, Ratio.One) : default;
        return isWhole;
    }

    private ProratedMonth Prorate(IReadOnlyList<MonthlyRate> rates, MonthSplit month)
    {
        // What one paid day adds to a part, as a factor of its rate: the same for all rates, so that no part is negative.
        var perDay = month.LostDays.Sign == 0 ? Fraction.One / month.Days
            : month.PaidWorth.Sign == 0 ? 0
            : month.LastDayShare * Pay(month) / month.PaidWorth;

        var parts = new ProratedPart[rates.Count];
        for (var i = 0; i < parts.Length; i++)
        {
            parts[i] = new ProratedPart(rates[i], new Ratio(perDay * month.PaidDays(i)));
        }

        return new ProratedMonth(
            ValueList<ProratedPart>.Owning(parts), month.Worth / new Ratio(month.Days), month.Days, month.LostDays, month.ExcessLostDays)
        {
            PaysWorkNothing = month.PaidWorth.Sign > 0 && perDay.Sign == 0,
        };
    }

    private Fraction Pay(MonthSplit month)
    {
        var lost = month.LostDays;
        switch (Method)
        {
            case ProrationMethod.ShareOfMonth:
                return month.PaidWorth / month.Days;
            case ProrationMethod.PaidDaysAtRate:
                return Fraction.Min(AtRate(month), month.Worth.Value / month.Days);
            case ProrationMethod.MonthLessLostDays:
                return LessLost(month, lost, month.Worth.Value - month.PaidWorth);
            case ProrationMethod.SmallerCorrection:
                var limit = Fraction.From(SmallerCorrectionUpTo!.Value);
                return lost <= limit
                    ? LessLost(month, lost, month.Worth.Value - month.PaidWorth)
                    : Fraction.Min(AtRate(month), LessLost(month, limit, month.DearestLost(limit)));
            default:
                throw Closed.Missed(Method);
        }
    }

    private Fraction AtRate(MonthSplit month) => month.PaidWorth / Fraction.From(DaysPerMonth);

    /// <summary>The month less a number of lost days, whose rates add up to <paramref name="lostWorth"/>.</summary>
    private Fraction LessLost(MonthSplit month, Fraction lost, Fraction lostWorth)
    {
        var perMonth = Fraction.From(DaysPerMonth);
        if (month.Days <= perMonth)
        {
            return (month.Worth.Value / month.Days) - (lostWorth / perMonth);
        }

        // In a month longer than D, taking off a lost day's own rate would let a higher rate pay less.
        var share = Fraction.Max(0, 1 - (lost / perMonth));
        return share * (month.Worth.Value - lostWorth) / (month.Days - lost);
    }
}
