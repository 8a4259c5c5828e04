using WageGrades.Agreements;
using WageGrades.Bonuses;
using WageGrades.Calculation;
using WageGrades.Citations;
using WageGrades.Classification;
using WageGrades.Findings;
using WageGrades.Monetary;
using WageGrades.Periods;
using WageGrades.Schemes;
using WageGrades.Workforces;
using static WageGrades.Tests.Calculation.AwardDesk;
using static WageGrades.Tests.Calculation.HoursDesk;

namespace WageGrades.Tests.Calculation;

/// <summary>Every kind of clause that pays asks alike for whom it is: ladders, schemes, hours, leave, pools.</summary>
public sealed class EligibilityOfKindsTests
{
    private static readonly TimeBand TenYears = TimeBand.From(TimeLength.Years(10));
    private static readonly TimeBand Newer = TimeBand.Below(TimeLength.Years(10));

    private static CollectiveAgreement LadderFor(Eligibility whom, params Clause[] clauses)
    {
        var agreement = WithBase(5_220m, clauses);
        return agreement.WithClause((LadderClause)agreement.Find("base-pay")! with { For = whom });
    }

    [Fact]
    public void PayFor_LadderNotForThePerson_AsksForNoPlace()
    {
        var agreement = LadderFor(new() { Posts = ["clerk"] });
        var courier = new Worker(new WorkerId("0001")).Employ(Start).Assign(Start, new Post("courier"));

        Assert.False(agreement.PayFor(courier, June).IsBlocked);
        HasFinding(FindingCodes.NoPlace, agreement.PayFor(courier.Assign(Start, new Post("clerk")), June).Findings);
        Assert.Equal(5_220m, agreement.PayFor(Placed().Assign(Start, new Post("clerk")), June).Total.Amount);
    }

    [Fact]
    public void PayFor_TwoLaddersWithForsThatExclude_PaysEachTheOwn()
    {
        var agreement = LadderFor(new() { Service = Newer });
        var other = (LadderClause)agreement.Find("base-pay")! with { Id = "senior-pay", For = new() { Service = TenYears } };
        agreement = agreement with { Clauses = [.. agreement.Clauses, other] };

        Assert.Equal("base-pay", Assert.Single(agreement.PayFor(Placed(), June).Lines).Clause.Id.ToString());
        Assert.Equal("senior-pay", Assert.Single(agreement.PayFor(Placed() with { ServiceSince = new LocalDate(2010, 1, 1) }, June).Lines).Clause.Id.ToString());
    }

    [Fact]
    public void PayFor_OvertimeByService_PaysTheClauseThatIsForThePerson()
    {
        var agreement = WithBase(
            5_220m,
            Overtime() with { For = new() { Service = Newer } },
            Overtime() with { Id = "senior-overtime", For = new() { Service = TenYears }, Rates = EffectiveSeries.Always(new OvertimeRates(Ratio.Percent(200m), Ratio.Percent(200m), Ratio.Percent(300m))) });
        var worker = Placed().Hours(June, (MonthCounter.OvertimeHours, 4m));

        // 5,220 ÷ 174 = 30 an hour: 4 × 1.5 × 30 and 4 × 2 × 30.
        Assert.Equal(180m, agreement.Of(worker, "overtime"));
        Assert.Equal(240m, agreement.Of(worker with { ServiceSince = new LocalDate(2010, 1, 1) }, "senior-overtime"));
    }

    [Fact]
    public void PayFor_SickPayByService_PaysTheShareOfTheBand()
    {
        var agreement = WithBase(
            5_220m,
            OnLeave(LeaveKind.Sick, 60m) with { For = new() { Service = Newer } },
            OnLeave(LeaveKind.Sick, 80m) with { Id = "senior-sick-pay", For = new() { Service = TenYears } });
        var worker = Placed().OnLeave(new Leave(LeaveKind.Sick, new DateSpan(new LocalDate(2026, 6, 1), new LocalDate(2026, 6, 8))));

        // Five days of 240.
        Assert.Equal(720m, agreement.Of(worker, "sick-pay"));
        Assert.Equal(960m, agreement.Of(worker with { ServiceSince = new LocalDate(2010, 1, 1) }, "senior-sick-pay"));

        // Ten years on Thursday, 4 June: three days of the first clause, two of the second.
        var within = worker with { ServiceSince = new LocalDate(2016, 6, 4) };
        Assert.Equal((432m, 384m), (agreement.Of(within, "sick-pay"), agreement.Of(within, "senior-sick-pay")));
    }

    [Fact]
    public void PayFor_SickPayOfAnUnknownAge_IsPending()
    {
        var agreement = WithBase(5_220m, OnLeave(LeaveKind.Sick, 60m) with { For = new() { Age = TimeBand.From(TimeLength.Years(18)) } });
        var worker = Placed().OnLeave(new Leave(LeaveKind.Sick, new DateSpan(new LocalDate(2026, 6, 1), new LocalDate(2026, 6, 8))));

        Assert.Equal(LineReason.AwaitingBirthDate, Assert.Single(agreement.PayFor(worker, June).Pending).Reason);
        Assert.Equal(720m, agreement.Of(worker with { BornOn = new LocalDate(1990, 1, 1) }, "sick-pay"));
    }

    [Fact]
    public void PayFor_SchemeNotForThePerson_IsTold()
    {
        var scheme = SchemeDesk.Negotiated("base-pay", "skill-allowance") with { For = new() { Service = TenYears } };
        var worker = SchemeDesk.Technician().PutOn(new LocalDate(2026, 1, 1), SchemeDesk.On("negotiated-pay", 9_000m));

        HasFinding(FindingCodes.SchemeNotFor, SchemeDesk.Under(scheme).PayFor(worker, June).Findings);
        Assert.Equal(9_000m, SchemeDesk.Under(scheme).PayFor(worker with { ServiceSince = new LocalDate(2010, 1, 1) }, June).Total.Amount);
    }

    [Fact]
    public void PayFor_PoolNotForSomebody_GivesWeightZero()
    {
        var pool = SharedPay.Pool("pool", 28_000m) with { For = new() { Posts = ["fitter"] } };
        Worker Member(string number, string post) => SharedPay.Person(number).Weighing("pool", 6m).Assign(SharedPay.Start, new Post(post));
        var run = SharedPay.Agreement(pool).PayFor(new Workforce([Member("0001", "fitter"), Member("0002", "fitter"), Member("0003", "clerk")]), SharedPay.March);

        Assert.Equal([14_000m, 14_000m, 0m], run.Statements.Select(statement => statement.Total.Amount));
    }

    [Fact]
    public void PayFor_PoolOfSomebodyOfUnknownAge_IsNotSplit()
    {
        var pool = SharedPay.Pool("pool", 28_000m) with { For = new() { Age = TimeBand.From(TimeLength.Years(18)) } };
        var run = SharedPay.Agreement(pool).PayFor(
            new Workforce([SharedPay.Person("0001").Weighing("pool", 6m) with { BornOn = new LocalDate(1990, 1, 1) }, SharedPay.Person("0002").Weighing("pool", 6m)]),
            SharedPay.March);

        HasFinding(FindingCodes.PoolUnsettled, run.Findings);
        Assert.All(run.Statements, statement => Assert.Single(statement.Pending));
    }

    [Fact]
    public void FactsOf_PeopleOfWhomOneFits_Differ()
    {
        var agreement = LadderFor(new() { Service = Newer, Age = TimeBand.From(TimeLength.Years(18)) });
        var calculator = PayCalculator.For(agreement);
        var worker = Placed() with { BornOn = new LocalDate(1990, 1, 1) };
        var facts = calculator.FactsOf(worker, June, null);

        Assert.Equal(facts, calculator.FactsOf(worker with { BornOn = new LocalDate(1985, 7, 9) }, June, null));
        Assert.NotEqual(facts, calculator.FactsOf(worker with { BornOn = new LocalDate(2008, 6, 10) }, June, null));
        Assert.NotEqual(facts, calculator.FactsOf(worker with { BornOn = null }, June, null));
        Assert.NotEqual(facts, calculator.FactsOf(worker with { ServiceSince = new LocalDate(2016, 6, 4) }, June, null));
    }
}
