using WageGrades.Agreements;
using WageGrades.Bonuses;
using WageGrades.Calculation;
using WageGrades.Classification;
using WageGrades.Findings;
using WageGrades.Monetary;
using WageGrades.Periods;
using WageGrades.Workforces;
using static WageGrades.Tests.Calculation.AwardDesk;

namespace WageGrades.Tests.Calculation;

/// <summary>A lump sum for a past time in instalments, and payments at ages of service.</summary>
public sealed class LumpSumTests
{
    private static readonly LumpSum Three = new(
        new LocalDate(2026, 3, 31),
        new YearMonth(2024, 1),
        new YearMonth(2025, 12),
        new Instalment(new YearMonth(2026, 8), 1m),
        new Instalment(new YearMonth(2026, 4), 1m),
        new Instalment(new YearMonth(2026, 12), 1m))
    {
        Accrual = Accrual.ByMonths(AccrualDays.Employed), OnLeaving = LeaverPay.AsScheduled, Hours = PartTimeAs.AsItWas,
    };

    private static BonusClause Of(BonusSchedule schedule, decimal amount = 100m, BonusGround? ground = null) =>
        Bonus("once", ground ?? new EmployedGround(), schedule, new FixedAmount(Cny(amount)));

    private static decimal[] Paid(BonusSchedule schedule, Worker worker, params (int Year, int Month)[] months) =>
        [.. months.Select(month => AwardDesk.Paid(Of(schedule), worker, month.Year, month.Month))];

    private static decimal[] Instalments(LumpSum schedule, Worker worker) => Paid(schedule, worker, (2026, 4), (2026, 8), (2026, 12));

    [Fact]
    public void PayFor_Thirds_AddUpToTheWhole()
    {
        Assert.Equal([33.33m, 33.34m, 33.33m], Instalments(Three, Somebody()));
        Assert.Equal([0m, 0m], Paid(Three, Somebody(), (2026, 5), (2027, 4)));
    }

    [Fact]
    public void PayFor_HalfOfTheMonths_HalfOfEach() =>
        Assert.Equal([16.67m, 16.66m, 16.67m], Instalments(Three, new Worker(new WorkerId("0001")).Employ(new LocalDate(2025, 1, 1))));

    [Fact]
    public void PayFor_HiredAfterTheDay_NothingAndTold()
    {
        var worker = new Worker(new WorkerId("0001")).Employ(new LocalDate(2026, 4, 1));

        Assert.Equal([0m, 0m, 0m], Instalments(Three with { Accrual = Accrual.InFull(AccrualDays.Employed) }, worker));
        IsTold(Three, worker);

        // Who has months of the time and was not there on the day sees what they would have been.
        var last = new LumpSum(Three.EntitledOn, Three.FirstMonth, new YearMonth(2026, 5), Three.Instalments) { Accrual = Three.Accrual, OnLeaving = Three.OnLeaving, Hours = Three.Hours };
        var line = Assert.Single(Agreement(Of(last)).Pay(worker, 2026, 4).Suppressed);
        Assert.Equal(LineReason.NotEmployedWhenDue, line.Reason);
    }

    [Fact]
    public void PayFor_ReturnedAfterTheDay_NothingAndTold()
    {
        var worker = Somebody().Leave(new LocalDate(2026, 1, 1)).Employ(new LocalDate(2026, 4, 1));

        Assert.Equal([0m, 0m, 0m], Instalments(Three, worker));
        IsTold(Three, worker);
    }

    private static void IsTold(LumpSum schedule, Worker worker) => Assert.All(new[] { 4, 8, 12 }, month => Assert.Equal(
        "not employed on the day on which one has to be",
        Agreement(Of(schedule)).PayFor(new Workforce([worker]), new YearMonth(2026, month)).Coverage.Find("once")!.WhyNobody!.English));

    [Theory]
    [InlineData(LeaverPay.AsScheduled, 0, 33.34)]
    [InlineData(LeaverPay.PaidAtOnce, 66.67, 0)]
    [InlineData(LeaverPay.Lapses, 0, 0)]
    public void PayFor_LeftBetween_AsTheLeaverRuleSays(LeaverPay rule, decimal june, decimal august)
    {
        var worker = Somebody().Leave(new LocalDate(2026, 6, 10));

        Assert.Equal([33.33m, june, august], Paid(Three with { OnLeaving = rule }, worker, (2026, 4), (2026, 6), (2026, 8)));
    }

    [Fact]
    public void PayFor_MissingChoices_AreFindings()
    {
        var agreement = Agreement(Of(Three with { Accrual = null, OnLeaving = null, Hours = null }));

        Assert.Equal(
            ["accrual", "onLeaving", "hours"],
            agreement.Check().Where(finding => finding.Code == FindingCodes.MissingChoice).Select(finding => finding.Path.Split('.')[^1]));
        Assert.False(agreement.Pay(Somebody(), 2026, 4).IsPayable);
        Assert.False(Agreement(Of(Three with { OnLeaving = null })).Pay(Somebody().Leave(new LocalDate(2026, 6, 10)), 2026, 8).IsPayable);
    }

    [Fact]
    public void PayFor_StandardBeginsAfterTheDay_TheFirstOnePays()
    {
        var clause = Of(Three) with { Amounts = EffectiveSeries.StartingOn(new LocalDate(2026, 4, 1), (BonusAmount)new FixedAmount(Cny(300m))) };

        Assert.Equal(100m, AwardDesk.Paid(clause, Somebody(), 2026, 4));
    }

    [Fact]
    public void Coverage_AfterTheLastInstalment_SaysItWasEarlier() => Assert.Equal(
        "every fact fell due in an earlier month",
        Agreement(Of(Three)).PayFor(new Workforce([Somebody()]), new YearMonth(2027, 6)).Coverage.Find("once")!.WhyNobody!.English);

    [Fact]
    public void PayFor_AtTwentyFiveYears_OnceInThatMonth()
    {
        AtServiceAge jubilee = new(25, 40) { Start = StartRule.OnTheDay };
        var worker = Somebody() with { ServiceSince = new LocalDate(2001, 5, 17) };

        Assert.Equal([0m, 100m, 0m, 0m], Paid(jubilee, worker, (2026, 4), (2026, 5), (2026, 6), (2027, 5)));
    }

    [Fact]
    public void PayFor_EverySecondYear_OnEveryOther()
    {
        AtServiceAge every = new(2) { EveryYears = 2, Start = StartRule.OnTheDay };

        Assert.Equal(
            [0m, 100m, 0m, 100m, 0m, 100m],
            Paid(every, Somebody(), (2021, 1), (2022, 1), (2023, 1), (2024, 1), (2025, 1), (2026, 1)));
        Assert.Equal([0m, 100m], Paid(every, Somebody().Leave(new LocalDate(2023, 1, 1)).Employ(new LocalDate(2024, 2, 1)), (2024, 2), (2026, 2)));
    }

    [Theory]
    [InlineData(LeapDayRule.February28, 2)]
    [InlineData(LeapDayRule.March1, 3)]
    public void PayFor_ServiceFromALeapDay_ByTheDeclaredRule(LeapDayRule rule, int month)
    {
        var agreement = Agreement(Of(new AtServiceAge(2) { Start = StartRule.OnTheDay }));
        agreement = agreement with { Policies = agreement.Policies with { LeapDay = rule } };
        var worker = new Worker(new WorkerId("0001")).Employ(new LocalDate(2024, 2, 29));

        Assert.Equal(100m, agreement.Pay(worker, 2026, month).Total.Amount);
        var undeclared = agreement with { Policies = agreement.Policies with { LeapDay = null } };
        Assert.False(undeclared.Pay(worker, 2026, 2).IsPayable);
        Assert.Contains(undeclared.Check(), finding => finding.Code == FindingCodes.MissingChoice);
    }

    [Fact]
    public void PayFor_YearsOfService_AreTheQuantity()
    {
        var clause = Bonus(
            "years", new SeniorityGround(), new AtServiceAge(5) { EveryYears = 5, Start = StartRule.OnTheDay }, new PerUnitAmount(Cny(20m)));

        Assert.Equal(100m, AwardDesk.Paid(clause, Somebody(), 2025, 1));
        Assert.Equal(200m, AwardDesk.Paid(clause, Somebody(), 2030, 1));
        Assert.Equal(0m, AwardDesk.Paid(clause, Somebody(), 2026, 1));
    }

    [Fact]
    public void ScheduleNeedsLasting_ServiceAgeOfACount_IsTold() =>
        HasFinding(FindingCodes.ScheduleNeedsLasting, Agreement(Of(new AtServiceAge(25), ground: new CountGround(MonthCounter.NightShifts))).Check());
}
