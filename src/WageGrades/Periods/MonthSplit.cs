using WageGrades.Internal;
using WageGrades.Monetary;

namespace WageGrades.Periods;

/// <summary>
/// A month split by its rates: each rate's paid and lost days in the basis. A rate reaches from its first day, the first one
/// from the first of the month, to the next rate, so that days outside the employment have a rate as well.
/// </summary>
internal sealed class MonthSplit
{
    private readonly IReadOnlyList<MonthlyRate> rates;
    private readonly Fraction[] datedPaid;
    private readonly Fraction[] days;
    private readonly Fraction kept;

    internal MonthSplit(IReadOnlyList<MonthlyRate> rates, MonthAttendance attendance, BasisDays basis)
    {
        this.rates = rates;
        this.datedPaid = new Fraction[rates.Count];
        this.days = new Fraction[rates.Count];
        var own = basis.For(attendance, out var isOnlyTheLastDay);
        CheckAndCount(rates, attendance, own);
        LastDayShare = isOnlyTheLastDay ? Cheapest(attendance.Month, basis) : 1;
        basis = own;

        var month = DaySet.Of(attendance.Month);
        var dated = basis.Count(month & ~attendance.Lost);
        var undated = Fraction.Min(attendance.Undated, dated);
        Days = basis.Count(month);
        LostDays = Days - dated + undated;
        ExcessLostDays = attendance.Undated - undated;

        // Undated lost days thin out all paid days alike.
        this.kept = dated.Sign == 0 ? 0 : 1 - (undated / dated);
        for (var i = 0; i < rates.Count; i++)
        {
            Worth += rates[i].FullMonth * new Ratio(days[i]);
            PaidWorth += rates[i].FullMonth.Value * PaidDays(i);
        }
    }

    /// <summary>N: the days of the month.</summary>
    internal Fraction Days { get; }

    /// <summary>l: the lost days, dated and undated.</summary>
    internal Fraction LostDays { get; }

    /// <summary>Undated lost days beyond the days there are to lose.</summary>
    internal Fraction ExcessLostDays { get; }

    /// <summary>The sum of rate × days: N times the month without a loss.</summary>
    internal ExactAmount Worth { get; }

    /// <summary>S: the sum of rate × paid days.</summary>
    internal Fraction PaidWorth { get; }

    /// <summary>
    /// What of its rate the 31st pays where it is the only paid day in thirtieths: at most the lowest rate of the thirty days, so that one more paid
    /// day never pays less; else one.
    /// </summary>
    internal Fraction LastDayShare { get; }

    /// <summary>A rate's paid days.</summary>
    internal Fraction PaidDays(int rate) => kept * datedPaid[rate];

    /// <summary>The sum of rate × lost days over so many lost days, the dearest first.</summary>
    internal Fraction DearestLost(Fraction count)
    {
        Fraction sum = 0;
        foreach (var i in Enumerable.Range(0, rates.Count).OrderByDescending(i => rates[i].FullMonth.Value))
        {
            var taken = Fraction.Min(count, days[i] - PaidDays(i));
            sum += rates[i].FullMonth.Value * taken;
            count -= taken;
        }

        return sum;
    }

    private Fraction Cheapest(MonthSpan month, BasisDays thirty)
    {
        var reach = DaySet.Of(month);
        var last = rates[^1].FullMonth.Value;
        var lowest = last;
        for (var i = 0; i < rates.Count; i++)
        {
            var later = i + 1 < rates.Count ? FromLowest(DaySet.Of(month, rates[i + 1].Span)) & reach : 0;
            if (thirty.Count(reach & ~later).Sign > 0)
            {
                lowest = Fraction.Min(lowest, rates[i].FullMonth.Value);
            }

            reach = later;
        }

        return last.Sign == 0 ? 1 : lowest / last;
    }

    private void CheckAndCount(IReadOnlyList<MonthlyRate> rates, MonthAttendance attendance, BasisDays basis)
    {
        if (rates.Count == 0)
        {
            throw new ArgumentException("A month needs at least one rate.", nameof(rates));
        }

        var month = DaySet.Of(attendance.Month);
        var reach = month;
        uint covered = 0;
        for (var i = 0; i < rates.Count; i++)
        {
            var own = DaySet.Of(attendance.Month, rates[i].Span);
            if (own == 0 || (covered & FromLowest(own)) != 0)
            {
                throw new ArgumentException(
                    $"Rates must have days in the month and stand in order without overlap; this one does not: {rates[i]}.", nameof(rates));
            }

            covered |= own;
            var later = i + 1 < rates.Count ? FromLowest(DaySet.Of(attendance.Month, rates[i + 1].Span)) : 0;
            days[i] = basis.Count(reach & ~later);
            datedPaid[i] = basis.Count(reach & ~later & ~attendance.Lost);
            reach = month & later;
        }

        if ((month & ~covered & ~attendance.Lost) != 0)
        {
            throw new ArgumentException("Every paid day of the month must have a rate; some have none.", nameof(rates));
        }
    }

    /// <summary>The lowest day of a set and every later bit; empty for the empty set.</summary>
    private static uint FromLowest(uint days) => days | unchecked((uint)-(int)days);
}
