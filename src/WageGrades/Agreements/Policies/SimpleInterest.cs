using WageGrades.Citations;
using WageGrades.Internal;
using WageGrades.Monetary;

namespace WageGrades.Agreements;

/// <summary>Simple interest on pay that is paid after its pay day (迟付工资的利息): a yearly rate, days counted as declared.</summary>
public sealed record SimpleInterest
{
    /// <summary>Interest.</summary>
    /// <param name="clause">The clause that gives it; register lines and ledger rows of interest bear its id.</param>
    /// <param name="perYear">The yearly rate, zero or more.</param>
    /// <param name="daysInYear">The days that a year counts, 360, 365 or 366.</param>
    /// <param name="payDay">The day of the month on which pay is due, 1 to 31; the last day of a shorter month.</param>
    /// <param name="monthsLater">In which month: 0 the month the pay belongs to, 1 the next, at most 12.</param>
    /// <exception cref="ArgumentOutOfRangeException">A value lies outside its range.</exception>
    /// <example>Pay of March due on 10 April, 6 % on 365 days: <c>new SimpleInterest("interest", Ratio.Percent(6m), 365, payDay: 10, monthsLater:
    /// 1)</c>.</example>
    public SimpleInterest(ClauseId clause, Ratio perYear, int daysInYear, int payDay, int monthsLater)
    {
        Clause = clause;
        PerYear = Guard.That(perYear.Sign >= 0, perYear, "zero or more");
        DaysInYear = Guard.That(daysInYear is 360 or 365 or 366, daysInYear, "360, 365 or 366");
        PayDay = Guard.InRange(payDay, 1, 31);
        MonthsLater = Guard.InRange(monthsLater, 0, 12);
    }

    /// <summary>The clause that gives it.</summary>
    public ClauseId Clause { get; }

    /// <summary>The yearly rate.</summary>
    public Ratio PerYear { get; }

    /// <summary>The days that a year counts.</summary>
    public int DaysInYear { get; }

    /// <summary>The day of the month on which pay is due; the last day of a shorter month.</summary>
    public int PayDay { get; }

    /// <summary>How many months after the month the pay belongs to it is due.</summary>
    public int MonthsLater { get; }

    /// <summary>The day on which a month's pay was due.</summary>
    /// <param name="month">The month the pay belongs to.</param>
    /// <returns>The pay day; interest runs from the day after.</returns>
    public LocalDate DueOn(YearMonth month)
    {
        var paying = month.PlusMonths(MonthsLater);
        return paying.OnDayOfMonth(Math.Min(PayDay, paying.Calendar.GetDaysInMonth(paying.Year, paying.Month)));
    }

    /// <summary>The interest on an amount of a month that is paid on a day, exact.</summary>
    /// <param name="amount">The amount that was not paid in time.</param>
    /// <param name="month">The month it belongs to.</param>
    /// <param name="paidOn">The day on which it is paid, counted.</param>
    /// <returns>Amount × rate × days ÷ days in the year; zero where it is not late.</returns>
    /// <example>1,000 of January due on 31 January and paid on 30 June (150 days) at 6 % on 365 days: 24.657…</example>
    public ExactAmount On(Money amount, YearMonth month, LocalDate paidOn)
    {
        var days = Math.Max(0, Period.DaysBetween(DueOn(month), paidOn));
        return amount * (PerYear * Ratio.Of(days, DaysInYear));
    }

    /// <inheritdoc/>
    public override string ToString() => $"{PerYear} a year on {DaysInYear.ToString(System.Globalization.CultureInfo.InvariantCulture)} days";
}
