using WageGrades.Monetary;
using WageGrades.Periods;

namespace WageGrades.Tests.Periods;

/// <summary>How the days of a month are counted for its rates, worked out by hand.</summary>
public sealed class MonthSplitTests
{
    private static readonly YearMonth March = new(2026, 3);
    private static readonly ProrationRule Thirtieths = new() { Method = ProrationMethod.ShareOfMonth, Basis = ProrationBasis.Thirtieths };

    // Of a month of thirty days the 31st alone is one thirtieth, at the lowest rate of the month: 900 / 30, whenever the 900 applied.
    [Theory]
    [InlineData("1:900 16:3000", 30)]
    [InlineData("1:3000 16:900", 30)]
    [InlineData("1:2000 11:900 21:3000", 30)]
    [InlineData("1:900 31:3000", 30)]
    [InlineData("1:3000 31:900", 30)]
    [InlineData("1:3000", 100)]
    [InlineData("1:900 16:0", 0)]
    public void TryProrate_OnlyThe31stPaid_PaysAThirtiethOfTheLowestRate(string rates, int paid)
    {
        var last = DateSpan.Through(new LocalDate(2026, 3, 31), new LocalDate(2026, 3, 31));
        Assert.True(Thirtieths.TryProrate(Rates(rates), MonthAttendance.Full(March).EmployedDuring(last), null, out var month));
        Assert.Equal(Currency.Cny.Of(paid).ToExactAmount(), month.Total);
    }

    [Fact]
    public void EmployedDuring_SpellsThatOverlap_CountTheirDaysOnce()
    {
        var employed = MonthAttendance.Full(March).EmployedDuring(Days(1, 10), Days(5, 12));
        Assert.True(Thirtieths.TryProrate(Rates("1:3000"), employed, null, out var month));
        Assert.Equal((12m, Currency.Cny.Of(1_200m).ToExactAmount()), (month.PaidDays, month.Total));
    }

    [Fact]
    public void Without_SpanInAnotherMonth_LosesNothing()
    {
        var full = MonthAttendance.Full(March);
        Assert.Equal(full, full.Without(DateSpan.Through(new LocalDate(2026, 2, 1), new LocalDate(2026, 2, 20))));
        Assert.Equal(full, full.Without(DateSpan.Through(new LocalDate(2026, 2, 1), new LocalDate(2026, 2, 28))));
        Assert.Equal(full, full.Without(DateSpan.Through(new LocalDate(2026, 4, 5), new LocalDate(2026, 4, 20))));
    }

    [Fact]
    public void WithoutDays_BelowZero_IsRefused() =>
        Assert.StartsWith(
            "The lost days are -50 %; they must be 0 or more.",
            Assert.Throws<ArgumentOutOfRangeException>(() => MonthAttendance.Full(March).WithoutDays(Ratio.Of(-1, 2))).Message,
            StringComparison.Ordinal);

    [Fact]
    public void PaysWorkNothing_NoDayPaid_IsFalse()
    {
        Assert.True(Thirtieths.TryProrate(Rates("1:3000"), MonthAttendance.Full(March).EmployedDuring(), null, out var absent));
        Assert.Equal((0, false), (absent.Total.Sign, absent.PaysWorkNothing));

        // 22 of 23 weekdays lost: 22 / 21.75 of the pay is more than all of it, and the day worked is paid nothing.
        YearMonth july = new(2026, 7);
        var byLoss = Thirtieths with { Method = ProrationMethod.MonthLessLostDays, Basis = ProrationBasis.ScheduledDays };
        Assert.True(
            byLoss.TryProrate(
                Currency.Cny.Of(2_175m), MonthAttendance.Full(july).WithoutDays(22m), WorkCalendar.Weekdays(july, july), out var worked));
        Assert.Equal((0, true), (worked.Total.Sign, worked.PaysWorkNothing));
    }

    // February 2026 has 20 weekdays: 18 × 100 would be 1,800, but up to two lost days only these are taken off, 2,175 − 200; beyond them 17 × 100.
    [Theory]
    [InlineData(2, 1_975)]
    [InlineData(3, 1_700)]
    public void SmallerCorrection_ExactlyItsDays_AreTakenOff(int lost, int paid)
    {
        YearMonth february = new(2026, 2);
        ProrationRule rule = new()
        {
            Method = ProrationMethod.SmallerCorrection,
            Basis = ProrationBasis.ScheduledDays,
            SmallerCorrectionUpTo = 2m,
        };
        Assert.True(
            rule.TryProrate(
                Currency.Cny.Of(2_175m), MonthAttendance.Full(february).WithoutDays(lost), WorkCalendar.Weekdays(february, february), out var month));
        Assert.Equal(Currency.Cny.Of(paid).ToExactAmount(), month.Total);
    }

    [Fact]
    public void TryProrate_WhatDoesNotFit_SaysWhat()
    {
        var full = MonthAttendance.Full(March);
        Says<ArgumentException>("A month needs at least one rate.", () => Thirtieths.TryProrate([], full, null, out _));
        Says<ArgumentException>(
            "Rates must have days in the month and stand in order without overlap; this one does not: 2026-03-10/2026-03-31: 2.00 CNY",
            () => Thirtieths.TryProrate([new(Days(1, 10), Currency.Cny.Of(1m)), new(Days(10, 31), Currency.Cny.Of(2m))], full, null, out _));
        Says<ArgumentException>(
            "Every paid day of the month must have a rate; some have none.",
            () => Thirtieths.TryProrate([new(Days(1, 10), Currency.Cny.Of(1m))], full, null, out _));
        Says<InvalidOperationException>(
            "SmallerCorrectionUpTo is not declared, which SmallerCorrection needs.",
            () => (Thirtieths with { Method = ProrationMethod.SmallerCorrection }).TryProrate(Rates("1:1"), full, null, out _));
        Assert.Throws<ArgumentNullException>("rates", () => Thirtieths.TryProrate(null!, full, null, out _));

        static void Says<T>(string message, Func<object> act)
            where T : Exception => Assert.StartsWith(message, Assert.Throws<T>(act).Message, StringComparison.Ordinal);
    }

    private static DateSpan Days(int first, int last) => DateSpan.Through(new LocalDate(2026, 3, first), new LocalDate(2026, 3, last));

    /// <summary>"1:900 16:3000": 900 yuan from the 1st to the 15th, 3,000 from the 16th to the end of March.</summary>
    private static MonthlyRate[] Rates(string text)
    {
        (int Day, decimal Yuan)[] rates =
        [
            .. text.Split(' ').Select(rate => rate.Split(':')).Select(rate => (
                int.Parse(rate[0], System.Globalization.CultureInfo.InvariantCulture),
                decimal.Parse(rate[1], System.Globalization.CultureInfo.InvariantCulture))),
        ];
        return
        [
            .. rates.Select((rate, i) =>
                new MonthlyRate(Days(rate.Day, i + 1 < rates.Length ? rates[i + 1].Day - 1 : 31), Currency.Cny.Of(rate.Yuan))),
        ];
    }
}
