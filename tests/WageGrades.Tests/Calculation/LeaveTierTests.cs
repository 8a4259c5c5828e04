using WageGrades.Agreements;
using WageGrades.Calculation;
using WageGrades.Classification;
using WageGrades.Findings;
using WageGrades.Monetary;
using WageGrades.Periods;
using WageGrades.Workforces;
using static WageGrades.Tests.Calculation.AwardDesk;
using static WageGrades.Tests.Calculation.HoursDesk;

namespace WageGrades.Tests.Calculation;

/// <summary>Leave pay by the length of the one absence and by service; a month of 3,000, parts by calendar days, June 2026 has 30.</summary>
public sealed class LeaveTierTests
{
    private static readonly Term Sick = LeaveKind.Sick;
    private static readonly LeaveTier AfterSixMonths = Tier(60m, TimeLength.Months(6));

    private static LeaveTier Tier(decimal percent, TimeLength? after = null, TimeBand? service = null) =>
        new(EffectiveSeries.Always(Ratio.Percent(percent))) { After = after, Service = service };

    private static CollectiveAgreement Paying(decimal percent, params LeaveTier[] tiers) => ByDays(OnLeave(Sick, percent) with { Tiers = tiers });

    private static CollectiveAgreement ByDays(LeaveClause clause)
    {
        var agreement = WithBase(3_000m, clause);
        return agreement with
        {
            Policies = agreement.Policies with
            {
                Proration = new ProrationRule { Method = ProrationMethod.ShareOfMonth, Basis = ProrationBasis.CalendarDays },
            },
        };
    }

    private static Worker Ill(LocalDate from, LocalDate? until = null) => Placed().OnLeave(new Leave(Sick, new DateSpan(from, until)));

    [Fact]
    public void PayFor_SixMonthsWithinTheMonth_PaysFifteenDaysInFull()
    {
        var statement = Paying(100m, AfterSixMonths).PayFor(Ill(new LocalDate(2025, 12, 16)), June);

        Assert.Equal((1_500m, 900m, 2_400m), (statement.Of("base-pay"), statement.Of("sick-pay", "tier-1"), statement.Total.Amount));
        Assert.Equal(3_000m, Paying(100m, AfterSixMonths).PayFor(Ill(new LocalDate(2025, 12, 16)), new YearMonth(2026, 5)).Total.Amount);
        Assert.Equal(1_800m, Paying(100m, AfterSixMonths).PayFor(Ill(new LocalDate(2025, 12, 16)), new YearMonth(2026, 7)).Total.Amount);
    }

    [Fact]
    public void PayFor_TwoSharesInAMonth_AreTwoLines()
    {
        var statement = Paying(80m, AfterSixMonths).PayFor(Ill(new LocalDate(2025, 12, 16)), June);

        Assert.Equal((1_200m, 900m), (statement.Of("sick-pay"), statement.Of("sick-pay", "tier-1")));
    }

    [Fact]
    public void PayFor_NotesThatTouch_AreOneAbsence()
    {
        var apart = Ill(new LocalDate(2025, 12, 16), new LocalDate(2026, 3, 1)).OnLeave(new Leave(Sick, new DateSpan(new LocalDate(2026, 3, 2))));
        var touching = Ill(new LocalDate(2025, 12, 16), new LocalDate(2026, 3, 1)).OnLeave(new Leave(Sick, new DateSpan(new LocalDate(2026, 3, 1))));

        Assert.Equal((3_000m, 2_400m), (Paying(100m, AfterSixMonths).PayFor(apart, June).Total.Amount, Paying(100m, AfterSixMonths).PayFor(touching, June).Total.Amount));

        // 1 March 2026 is a Sunday.
        var across = ByDays(OnLeave(Sick, 100m) with { Tiers = [AfterSixMonths], AcrossRestDays = true });
        Assert.Equal(2_400m, across.PayFor(apart, June).Total.Amount);
    }

    [Fact]
    public void PayFor_HiredAgain_BeginsTheAbsenceAnew()
    {
        var worker = new Worker(new WorkerId("0001")).Employ(Start).Leave(new LocalDate(2026, 3, 1)).Employ(new LocalDate(2026, 3, 2)).PlaceOn(Start, "A", 1)
            .OnLeave(new Leave(Sick, new DateSpan(new LocalDate(2025, 12, 16))));

        Assert.Equal(3_000m, Paying(100m, AfterSixMonths).PayFor(worker, June).Total.Amount);
    }

    // 上海市劳动保障局公告（2004 年 11 月）: 连续休假 6 个月以内 60 % 至 100 %，超过 6 个月 40 % 至 60 %，按连续工龄。
    [Theory]
    [InlineData(2025, 60, 40)]
    [InlineData(2024, 70, 50)]
    [InlineData(2022, 80, 60)]
    [InlineData(2020, 90, 60)]
    [InlineData(2018, 100, 60)]
    public void PayFor_ShanghaiSickPay_GoesByServiceAndLength(int since, int within, int beyond)
    {
        var six = TimeLength.Months(6);
        TimeBand Years(int from, int below) => TimeBand.Between(TimeLength.Years(from), TimeLength.Years(below));
        var agreement = Paying(
            60m,
            Tier(70m, service: Years(2, 4)),
            Tier(80m, service: Years(4, 6)),
            Tier(90m, service: Years(6, 8)),
            Tier(100m, service: TimeBand.From(TimeLength.Years(8))),
            Tier(40m, six, TimeBand.Below(TimeLength.Years(1))),
            Tier(50m, six, Years(1, 3)),
            Tier(60m, six, TimeBand.From(TimeLength.Years(3))));
        Worker Of(LocalDate illFrom) => Ill(illFrom) with { ServiceSince = new LocalDate(since, since == 2025 ? 7 : 1, 2) };

        Assert.Empty(agreement.Check().Errors);
        Assert.Equal(30m * within, agreement.PayFor(Of(new LocalDate(2026, 5, 1)), June).Total.Amount);
        Assert.Equal(30m * beyond, agreement.PayFor(Of(new LocalDate(2025, 11, 1)), June).Total.Amount);
    }

    [Fact]
    public void PayFor_AnniversaryInTheAbsence_ChangesTheShareThatDay()
    {
        var agreement = Paying(60m, Tier(80m, service: TimeBand.From(TimeLength.Years(5))));

        // 15 days of 60 % and 15 of 80 % of 100 a day.
        Assert.Equal(2_100m, agreement.PayFor(Ill(new LocalDate(2026, 5, 1)) with { ServiceSince = new LocalDate(2021, 6, 16) }, June).Total.Amount);
    }

    [Fact]
    public void PayFor_CountedDays_ArePaidAsTheBeginningAndTold()
    {
        var statement = Paying(100m, AfterSixMonths).PayFor(Placed().Hours(June, (Counter("sick-days"), 30m)), June);
        Assert.Equal(3_000m, statement.Total.Amount);
        HasFinding(FindingCodes.LeaveLengthUnknown, Paying(80m, AfterSixMonths).PayFor(Placed().Hours(June, (Counter("sick-days"), 3m)), June).Findings);
    }

    [Fact]
    public void PayFor_FallingShares_ALongerAbsenceNeverPaysMore()
    {
        var agreement = Paying(100m, Tier(80m, TimeLength.Weeks(6)), AfterSixMonths, Tier(0m, TimeLength.Years(1)));
        var before = decimal.MaxValue;
        for (var day = new LocalDate(2026, 6, 30); day > new LocalDate(2025, 5, 1); day = day.PlusDays(-1))
        {
            var paid = agreement.PayFor(Ill(day), June).Total.Amount;
            Assert.True(paid <= before, $"ill from {day}: {paid} after {before}");
            before = paid;
        }

        Assert.Equal(0m, before);
    }

    [Fact]
    public void PayFor_DatedTierOfALaterDay_HoldsFromThen()
    {
        LeaveTier later = new(EffectiveSeries.Empty<Ratio>().Set(new LocalDate(2026, 7, 1), Ratio.Zero)) { After = TimeLength.Weeks(6) };

        Assert.Equal(3_000m, Paying(100m, later).PayFor(Ill(new LocalDate(2026, 1, 1)), June).Total.Amount);
        Assert.Equal(0m, Paying(100m, later).PayFor(Ill(new LocalDate(2026, 1, 1)), new YearMonth(2026, 7)).Total.Amount);
    }

    [Fact]
    public void PayFor_LeapDayNotDeclared_IsAskedWhereTheAbsenceHangsOnIt()
    {
        var agreement = Paying(100m, AfterSixMonths);
        agreement = agreement with { Policies = agreement.Policies with { LeapDay = null } };

        HasFinding(FindingCodes.MissingChoice, agreement.Check());
        HasFinding(FindingCodes.MissingChoice, agreement.PayFor(Ill(new LocalDate(2025, 8, 31)), June).Findings);
        Assert.Equal(1_800m, agreement.PayFor(Ill(new LocalDate(2025, 8, 15)), June).Total.Amount);
    }

    [Fact]
    public void Check_TiersThatOverlap_AreTold()
    {
        var newer = TimeBand.Below(TimeLength.Years(3));
        HasFinding(FindingCodes.LeaveTiersOverlap, Paying(100m, AfterSixMonths, AfterSixMonths).Check());
        HasFinding(FindingCodes.LeaveTiersOverlap, Paying(100m, Tier(60m, service: newer), Tier(70m, service: TimeBand.From(TimeLength.Years(2)))).Check());
        HasFinding(FindingCodes.ForNobody, Paying(100m, Tier(60m, service: TimeBand.Between(TimeLength.Years(3), TimeLength.Years(2)))).Check());
        Assert.Empty(Paying(100m, AfterSixMonths, Tier(70m, TimeLength.Months(6), newer), Tier(80m, service: newer)).Check().Errors);
    }

    [Fact]
    public void FactsOf_TwoAbsencesOfOtherLength_Differ()
    {
        var calculator = PayCalculator.For(Paying(100m, AfterSixMonths));

        Assert.NotEqual(calculator.FactsOf(Ill(new LocalDate(2025, 12, 16)), June), calculator.FactsOf(Ill(new LocalDate(2025, 12, 17)), June));
        Assert.Equal(calculator.FactsOf(Ill(new LocalDate(2026, 2, 16)), June), calculator.FactsOf(Ill(new LocalDate(2026, 3, 17)), June));
    }
}
