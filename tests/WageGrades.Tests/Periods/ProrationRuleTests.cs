using WageGrades.Monetary;
using WageGrades.Periods;

namespace WageGrades.Tests.Periods;

public sealed class ProrationRuleTests
{
    private static readonly WorkCalendar Calendar = WorkCalendar.Weekdays(new YearMonth(2026, 1), new YearMonth(2026, 12));
    private static readonly RoundingRule Fen = RoundingRule.HalfUp(0.01m);
    private static readonly YearMonth March = new(2026, 3);
    private static readonly MonthAttendance From13March =
        MonthAttendance.Full(March).EmployedDuring(new DateSpan(new LocalDate(2026, 3, 13)));

    public static TheoryData<ProrationMethod, ProrationBasis> AllRules
    {
        get
        {
            TheoryData<ProrationMethod, ProrationBasis> data = [];
            foreach (ProrationMethod method in Enum.GetValues<ProrationMethod>())
            {
                foreach (ProrationBasis basis in Enum.GetValues<ProrationBasis>())
                {
                    data.Add(method, basis);
                }
            }

            return data;
        }
    }

    // The design's four vectors: 1,000 a month from Friday 2026-03-13.
    [Theory]
    [InlineData(ProrationMethod.PaidDaysAtRate, ProrationBasis.ScheduledDays, "597.70")]
    [InlineData(ProrationMethod.MonthLessLostDays, ProrationBasis.ScheduledDays, "586.21")]
    [InlineData(ProrationMethod.ShareOfMonth, ProrationBasis.ScheduledDays, "590.91")]
    [InlineData(ProrationMethod.ShareOfMonth, ProrationBasis.CalendarDays, "612.90")]
    public void TryProrate_JoinedOn13March_PaysTheVector(ProrationMethod method, ProrationBasis basis, string expected) =>
        Assert.Equal(expected, Paid(Rule(method, basis), 1_000m, From13March));

    [Theory]
    [MemberData(nameof(AllRules))]
    public void TryProrate_FebruaryInFull_PaysTheWholeMonth(ProrationMethod method, ProrationBasis basis) =>
        Assert.Equal("1000.00", Paid(Rule(method, basis), 1_000m, MonthAttendance.Full(new YearMonth(2026, 2))));

    [Theory]
    [MemberData(nameof(AllRules))]
    public void TryProrate_NoDayPaid_PaysNothing(ProrationMethod method, ProrationBasis basis)
    {
        MonthAttendance absent = MonthAttendance.Full(new YearMonth(2026, 2)).EmployedDuring();

        Assert.Equal("0.00", Paid(Rule(method, basis), 1_000m, absent));
        Assert.Equal("0.00", Paid(Rule(method, basis), 1_000m, MonthAttendance.Full(March).WithoutDays(31m)));
    }

    // 2 of 23 weekdays lost in July 2026: 1 − 2 ÷ 21.75 = 0.9080…; 21 ÷ 21.75 = 0.9655… would be more than one lost day less costs.
    [Fact]
    public void TryProrate_SmallerCorrection_ChangesBeyondItsDays()
    {
        ProrationRule rule = Rule(ProrationMethod.SmallerCorrection, ProrationBasis.ScheduledDays) with { SmallerCorrectionUpTo = 2m };
        YearMonth july = new(2026, 7);

        Assert.Equal("908.05", Paid(rule, 1_000m, MonthAttendance.Full(july).WithoutDays(2m)));
        Assert.Equal("908.05", Paid(rule, 1_000m, MonthAttendance.Full(july).WithoutDays(3m)));
        Assert.Equal("873.56", Paid(rule, 1_000m, MonthAttendance.Full(july).WithoutDays(4m)));
    }

    // Thirty days: April has 30 of itself, the 31st counts nothing unless it is the only paid day, the last of February 2026 counts for three.
    [Theory]
    [InlineData("2026-04-01", "2026-04-15", "500.00")]
    [InlineData("2026-03-01", "2026-03-30", "1000.00")]
    [InlineData("2026-03-31", "2026-03-31", "33.33")]
    [InlineData("2026-02-01", "2026-02-27", "900.00")]
    [InlineData("2026-02-28", "2026-02-28", "100.00")]
    public void TryProrate_Thirtieths_CountsThirtyDaysInEveryMonth(string first, string last, string expected)
    {
        LocalDate from = NodaTime.Text.LocalDatePattern.Iso.Parse(first).Value;
        LocalDate through = NodaTime.Text.LocalDatePattern.Iso.Parse(last).Value;
        MonthAttendance attendance = MonthAttendance.Full(from.ToYearMonth()).EmployedDuring(DateSpan.Through(from, through));

        Assert.Equal(expected, Paid(Rule(ProrationMethod.ShareOfMonth, ProrationBasis.Thirtieths), 1_000m, attendance));
    }

    // Joined 13 March at 1,000, raised to 1,200 from Monday 23 March: 6 paid days at the old and 7 at the new rate.
    [Fact]
    public void TryProrate_RaiseInTheMonthOfJoining_PaysEachRateItsDays()
    {
        LocalDate raised = new(2026, 3, 23);
        MonthlyRate[] rates =
        [
            new(new DateSpan(new LocalDate(2026, 3, 13), raised), Yuan(1_000m)),
            new(new DateSpan(raised), Yuan(1_200m)),
        ];

        Assert.True(
            Rule(ProrationMethod.ShareOfMonth, ProrationBasis.ScheduledDays).TryProrate(rates, From13March, Calendar, out ProratedMonth? share));
        Assert.Equal(Ratio.Of(6, 22), share.Parts[0].Factor);
        Assert.Equal(Ratio.Of(7, 22), share.Parts[1].Factor);
        Assert.Equal(Yuan(14_400m) / 22, share.Total);
        Assert.Equal((Yuan(1_000m) * 15 + Yuan(1_200m) * 7) / 22, share.FullMonth);
        Assert.Equal((22m, 13m, 9m, 0m), (share.BasisDays, share.PaidDays, share.LostDays, share.ExcessLostDays));
        Assert.Equal(["272.73", "381.82"], share.Round(Fen).Select(Text));

        Assert.True(
            Rule(ProrationMethod.PaidDaysAtRate, ProrationBasis.ScheduledDays).TryProrate(rates, From13March, Calendar, out ProratedMonth? rate));
        Assert.Equal(Yuan(14_400m) / Ratio.From(21.75m), rate.Total);
    }

    [Fact]
    public void TryProrate_UndatedDaysBeyondTheMonth_ReportsTheExcess()
    {
        Assert.True(Rule(ProrationMethod.ShareOfMonth, ProrationBasis.ScheduledDays)
            .TryProrate(Yuan(1_000m), From13March.WithoutDays(15.5m), Calendar, out ProratedMonth? prorated));

        Assert.Equal(22m, prorated.LostDays);
        Assert.Equal(2.5m, prorated.ExcessLostDays);
    }

    [Fact]
    public void TryProrate_MonthNotCovered_IsFalse()
    {
        MonthAttendance january = MonthAttendance.Full(new YearMonth(2027, 1));

        Assert.False(
            Rule(ProrationMethod.ShareOfMonth, ProrationBasis.ScheduledDays).TryProrate(Yuan(1m), january, Calendar, out ProratedMonth? none));
        Assert.Null(none);
        Assert.False(Rule(ProrationMethod.ShareOfMonth, ProrationBasis.ScheduledDays).TryProrate(Yuan(1m), january, null, out _));
        Assert.True(Rule(ProrationMethod.ShareOfMonth, ProrationBasis.CalendarDays).TryProrate(Yuan(1m), january, null, out _));
    }

    [Fact]
    public void TryProrate_RatesThatDoNotFit_Throw()
    {
        ProrationRule rule = Rule(ProrationMethod.ShareOfMonth, ProrationBasis.CalendarDays);
        MonthlyRate early = new(DateSpan.Through(new LocalDate(2026, 3, 1), new LocalDate(2026, 3, 15)), Yuan(1m));
        MonthlyRate late = new(DateSpan.Through(new LocalDate(2026, 3, 15), new LocalDate(2026, 3, 31)), Yuan(1m));
        MonthlyRate april = new(DateSpan.OfMonth(new YearMonth(2026, 4)), Yuan(1m));

        foreach (MonthlyRate[] wrong in new MonthlyRate[][] { [], [early], [early, late], [late, early], [april] })
        {
            Assert.Throws<ArgumentException>(() => rule.TryProrate(wrong, MonthAttendance.Full(March), null, out _));
        }

        Assert.Throws<ArgumentOutOfRangeException>(() => new MonthlyRate(DateSpan.OfMonth(March), Yuan(-1m)));
    }

    [Fact]
    public void Rule_MissingOrWrongParts_AreReported()
    {
        ProrationRule incomplete = Rule(ProrationMethod.SmallerCorrection, ProrationBasis.ScheduledDays) with { SmallerCorrectionUpTo = null };

        Assert.False(incomplete.IsComplete);
        Assert.Throws<InvalidOperationException>(() => incomplete.TryProrate(Yuan(1m), From13March, Calendar, out _));
        Assert.Throws<ArgumentOutOfRangeException>(() => incomplete with { DaysPerMonth = 0m });
        Assert.Throws<ArgumentOutOfRangeException>(() => incomplete with { SmallerCorrectionUpTo = -1m });
        Assert.Equal(
            Rule(ProrationMethod.ShareOfMonth, ProrationBasis.CalendarDays),
            Rule(ProrationMethod.ShareOfMonth, ProrationBasis.CalendarDays));
        Assert.Equal("MonthLessLostDays of ScheduledDays by 21.75", Rule(ProrationMethod.MonthLessLostDays, ProrationBasis.ScheduledDays).ToString());
    }

    private static ProrationRule Rule(ProrationMethod method, ProrationBasis basis) =>
        new() { Method = method, Basis = basis, SmallerCorrectionUpTo = 5m };

    private static ExactAmount Yuan(decimal amount) => ExactAmount.From(Currency.Cny.Of(amount));

    private static string Text(Money money) => money.Amount.ToString("0.00", System.Globalization.CultureInfo.InvariantCulture);

    private static string Paid(ProrationRule rule, decimal fullMonth, MonthAttendance attendance)
    {
        Assert.True(rule.TryProrate(Yuan(fullMonth), attendance, Calendar, out ProratedMonth? prorated));
        return Text(prorated.Total.Round(Fen));
    }
}
