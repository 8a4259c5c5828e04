using WageGrades.Agreements;
using WageGrades.Bonuses;
using WageGrades.Calculation;
using WageGrades.Classification;
using WageGrades.Findings;
using WageGrades.Monetary;
using WageGrades.Periods;
using WageGrades.Workforces;
using static WageGrades.Tests.Calculation.AwardDesk;
using static WageGrades.Tests.Calculation.HoursDesk;

namespace WageGrades.Tests.Calculation;

/// <summary>A day of leave is taken once, and a day that no clause takes is told; 5,220 a month is 240 a day, 1 June 2026 is a Monday.</summary>
public sealed class LeaveDaysTests
{
    private static readonly LocalDate Monday = new(2026, 6, 1);

    private static readonly CollectiveAgreement SickAndPersonal = WithBase(
        5_220m, OnLeave(LeaveKind.Sick, 80m), OnLeave(LeaveKind.Personal, 0m));

    private static Leave On(LocalDate day, decimal share = 1m, LeaveKind? kind = null) =>
        new(kind ?? LeaveKind.Sick, new DateSpan(day, day.PlusDays(1))) { DayShare = Ratio.From(share) };

    private static (decimal Base, decimal Sick) Paid(Worker worker)
    {
        var statement = SickAndPersonal.PayFor(worker, June);
        return (statement.Of("base-pay"), statement.Of("sick-pay"));
    }

    [Theory]
    [InlineData(0.5, 0.5)]
    [InlineData(0.5, 0.75)]
    [InlineData(0.75, 0.75)]
    public void PayFor_PartsThatMakeUpADay_AreThatDay(double one, double other)
    {
        var worker = Placed().OnLeave(On(Monday, (decimal)one)).OnLeave(On(Monday, (decimal)other));

        Assert.Equal((4_980m, 192m), Paid(worker));
    }

    [Fact]
    public void PayFor_APartOfAnUnpaidDay_TakesNothingMore()
    {
        var absent = Placed().Absent(new DateSpan(Monday, Monday.PlusDays(1)));

        Assert.Equal((4_980m, 0m), Paid(absent));
        Assert.Equal((4_980m, 0m), Paid(absent.OnLeave(On(Monday, 0.5m))));
    }

    [Fact]
    public void PayFor_TwoKindsOfOneDay_TakeItOnce()
    {
        // A morning ill: 120 off, 96 paid; the other half is personal, whether half a day or the whole one is noted.
        Assert.Equal((4_980m, 96m), Paid(Placed().OnLeave(On(Monday, 0.5m)).OnLeave(On(Monday, 0.5m, LeaveKind.Personal))));
        Assert.Equal((4_980m, 96m), Paid(Placed().OnLeave(On(Monday, 0.5m)).OnLeave(On(Monday, 1m, LeaveKind.Personal))));
        Assert.Equal((4_980m, 96m), Paid(Placed().OnLeave(On(Monday, 0.5m)).OnLeave(On(Monday, 0.75m, LeaveKind.Personal))));

        // A day ill is one, whatever else is noted of it.
        Assert.Equal((4_980m, 192m), Paid(Placed().OnLeave(On(Monday)).OnLeave(On(Monday, 0.5m, LeaveKind.Personal))));
        Assert.Equal((4_980m, 192m), Paid(Placed().OnLeave(On(Monday)).OnLeave(On(Monday, 1m, LeaveKind.Personal))));
    }

    [Fact]
    public void PayFor_DaysThatNoClauseTakes_AreToldBesideThoseThatOneDoes()
    {
        var agreement = WithBase(5_220m, OnLeave(LeaveKind.Sick, 80m) with { For = new() { Service = TimeBand.From(TimeLength.Years(10)) } });
        var worker = Placed().OnLeave(new Leave(LeaveKind.Sick, new DateSpan(Monday, Monday.PlusDays(7)))) with { ServiceSince = new LocalDate(2016, 6, 4) };
        var told = Assert.Single(agreement.PayFor(worker, June).Findings, finding => finding.Code == FindingCodes.LeaveNotAgreed);

        Assert.Contains("2026-06-01 to 2026-06-03", told.Message(Language.English), StringComparison.Ordinal);
        Assert.Contains("（2026-06-01 至 2026-06-03）", told.Message(Language.Chinese), StringComparison.Ordinal);
        Assert.DoesNotContain(
            agreement.PayFor(worker with { ServiceSince = new LocalDate(2016, 6, 1) }, June).Findings,
            finding => finding.Code == FindingCodes.LeaveNotAgreed);
    }

    [Fact]
    public void PayFor_GapOfAnAbsenceThatTheMonthDoesNotReach_AsksForNoCalendar()
    {
        var tiered = OnLeave(LeaveKind.Sick, 100m) with
        {
            Tiers = [new LeaveTier(EffectiveSeries.Always(Ratio.Percent(60m))) { After = TimeLength.Months(6) }],
            AcrossRestDays = true,
        };
        var allowance = Bonus(
            "allowance",
            new JoiningGround(),
            new WhileHeld { Start = StartRule.OnTheDay, SuspendedBy = [new Suspension(LeaveKind.Sick, 30) { AcrossRestDays = true }] },
            new FixedAmount(Cny(300m)));
        var agreement = WithBase(5_220m, tiered, allowance);
        agreement = agreement with
        {
            Policies = agreement.Policies with { Calendar = WorkCalendar.Weekdays(new YearMonth(2026, 6), new YearMonth(2026, 12)) },
        };
        Worker Ill(Worker worker, LocalDate from, int days) => worker.OnLeave(new Leave(LeaveKind.Sick, new DateSpan(from, from.PlusDays(days))));
        var january = Ill(Ill(Placed(), new LocalDate(2026, 1, 5), 5), new LocalDate(2026, 1, 12), 5);

        Assert.Equal(5_520m, agreement.PayFor(january, June).Total.Amount);
        Assert.Equal(5_520m, agreement.PayFor(Ill(january, Monday, 5), June).Total.Amount);

        // From Friday, 29 May, to Monday, 1 June: whether that is one absence the calendar of May says.
        HasFinding(FindingCodes.CalendarNotCovering, agreement.PayFor(Ill(Ill(Placed(), new LocalDate(2026, 5, 29), 1), Monday, 5), June).Findings);
    }

    [Fact]
    public void PayFor_LeapDayOfTiers_IsAskedOnlyInAMonthWithLeave()
    {
        var agreement = WithBase(5_220m, OnLeave(LeaveKind.Sick, 60m) with
        {
            Tiers = [new LeaveTier(EffectiveSeries.Always(Ratio.Percent(80m))) { Service = TimeBand.From(TimeLength.Years(5)) }],
        });
        agreement = agreement with { Policies = agreement.Policies with { LeapDay = null } };
        var worker = Placed() with { ServiceSince = new LocalDate(2020, 2, 29) };

        Assert.Equal(5_220m, agreement.Of(worker, "base-pay"));
        HasFinding(FindingCodes.MissingChoice, agreement.PayFor(worker.OnLeave(On(Monday)), June).Findings);
    }

    [Fact]
    public void Tiers_OneWithoutLengthAndService_IsRefused() => Assert.Throws<ArgumentException>(() =>
        OnLeave(LeaveKind.Sick, 60m) with { Tiers = [new LeaveTier(EffectiveSeries.Always(Ratio.Percent(80m)))] });
}
