using WageGrades.Agreements;
using WageGrades.Bonuses;
using WageGrades.Calculation;
using WageGrades.Classification;
using WageGrades.Findings;
using WageGrades.Ladders;
using WageGrades.Monetary;
using WageGrades.Periods;
using WageGrades.Workforces;

namespace WageGrades.Tests.Calculation;

/// <summary>Interest, netting and set-off of back pay at their edges, worked out by hand.</summary>
public sealed class ArrearsBoundaryTests
{
    private static readonly LocalDate Hired = new(2020, 1, 1);
    private static readonly YearMonth March = new(2026, 3);
    private static readonly SimpleInterest SixPercent = new("interest", Ratio.Percent(6m), 360, payDay: 10, monthsLater: 1);
    private static readonly Worker Somebody = new Worker(new WorkerId("0001")).Employ(Hired).PlaceOn(Hired, "A", 1).Appoint(SkillGrade.Senior, Hired);

    [Theory]
    [InlineData("2026-04-09", "0")]
    [InlineData("2026-04-10", "0")]
    [InlineData("2026-04-11", "0.6")]
    [InlineData("2026-07-09", "54")]
    public void Interest_AroundThePayDay_BeginsTheDayAfter(string paidOn, string interest) => Assert.Equal(
        Cny(decimal.Parse(interest, System.Globalization.CultureInfo.InvariantCulture)),
        SixPercent.On(Cny(3_600m), March, Day(paidOn)).Round(RoundingRule.HalfUp(0.01m)));

    [Theory]
    [InlineData(30, 0, "2026-03-30")]
    [InlineData(31, 0, "2026-03-31")]
    [InlineData(31, 1, "2026-04-30")]
    [InlineData(31, 11, "2027-02-28")]
    [InlineData(1, 12, "2027-03-01")]
    public void DueOn_DayTheMonthLacks_IsItsLast(int payDay, int later, string due) =>
        Assert.Equal(Day(due), new SimpleInterest("interest", Ratio.Percent(6m), 365, payDay, later).DueOn(March));

    [Theory]
    [InlineData(0, 0, true)]
    [InlineData(32, 0, false)]
    [InlineData(31, 12, true)]
    [InlineData(31, 13, false)]
    [InlineData(31, -1, false)]
    public void Interest_NumbersAtTheirBounds_AreAllowedOrNot(int payDay, int later, bool allowed) => Assert.Equal(
        allowed && payDay > 0, Record.Exception(() => new SimpleInterest("interest", Ratio.Zero, 366, payDay, later)) is null);

    /// <summary>March: 250 more and 100 less; due on 10 April, paid on 9 July, 90 days at 6 % on 360 days.</summary>
    [Theory]
    [Trait("Sheet", "survivors")]
    [Trait("Row", "Calculation/BackPaySettlement")]
    [InlineData(BackPayNetting.Separate, 250, "3.75", "253.75", 100)]
    [InlineData(BackPayNetting.Net, 150, "2.25", "152.25", 0)]
    public void Register_PlusAndMinus_BearsInterestAsNetted(BackPayNetting netting, int late, string interest, string toPay, int toRecover)
    {
        var register = Register(netting, 250m, -100m);
        Assert.Equal((Cny(late), Cny(Number(interest))), (Assert.Single(register.Interest).Late, register.Interest[0].Amount));
        Assert.Equal((Cny(Number(toPay)), Cny(toRecover)), (register.People[0].ToPay!.Value, register.People[0].ToRecover!.Value));
    }

    [Theory]
    [InlineData(100, -100)]
    [InlineData(100, -101)]
    public void Register_NetOfNothingOrLess_BearsNoInterest(int plus, int minus)
    {
        var register = Register(BackPayNetting.Net, plus, minus);
        Assert.Empty(register.Interest);
        Assert.Equal((0m, -plus - minus), (register.People[0].ToPay!.Value.Amount, register.People[0].ToRecover!.Value.Amount));
    }

    [Fact]
    public void NothingPaid_MonthDueAndNotInTheLedger_IsTold()
    {
        var agreement = Agreement("one", 5_000m, 200m, BackPayNetting.Net);
        Worker other = Somebody with { Id = new WorkerId("0002") };
        var paid = PaidLedger.Empty(Currency.Cny).Import(agreement.PayFor(new Workforce([other]), March).ToPaidRows("2026-03")).OrThrow();
        var register = BackPay.Register(
            paid,
            agreement,
            agreement,
            new Workforce([Somebody, other]),
            new LocalDate(2026, 7, 9),
            new LocalDate(2026, 1, 1));
        Assert.Contains(register.Findings, finding => finding.Code == FindingCodes.NothingPaid);
    }

    [Fact]
    public void MonthPending_AwardStillToBeDecided_IsTold()
    {
        var before = Agreement("old", 5_000m, 200m, BackPayNetting.Net);
        BonusClause award = AwardDesk.Bonus(
            "award",
            AwardDesk.On(AchievementKind.Innovation),
            AwardDesk.Once,
            AwardDesk.Range(((Term)InnovationKind.TechnicalRenovation, 300m, 2_000m)));
        Workforce people = new([Somebody.Achieve(SharedPay.Innovation("a", new LocalDate(2026, 3, 5)))]);
        var paid = PaidLedger.Empty(Currency.Cny).Import(before.PayFor(people, March).ToPaidRows("2026-03")).OrThrow();
        var register = BackPay.Register(
            paid,
            before,
            before.WithClause(award) with
            {
                Id = "new",
            },
            people,
            new LocalDate(2026, 7, 9),
            new LocalDate(2026, 1, 1));
        Assert.Contains(
            register.Findings.Concat(register.LeftOut.SelectMany(each => each.Findings)),
            finding => finding.Code == FindingCodes.MonthPending);
    }

    [Fact]
    public void NoRecoveryPlan_SomethingToTakeBack_IsTold()
    {
        Assert.Contains(
            Register(BackPayNetting.Separate, 250m, -100m, recovery: null).Findings,
            finding => finding.Code == FindingCodes.NoRecoveryPlan);
        Assert.DoesNotContain(Register(BackPayNetting.Separate, 250m, -100m).Findings, finding => finding.Code == FindingCodes.NoRecoveryPlan);
    }

    private static BackPayRegister Register(BackPayNetting netting, decimal basic, decimal allowance) =>
        Register(netting, basic, allowance, RecoveryPlan.Statutory);

    private static BackPayRegister Register(BackPayNetting netting, decimal basic, decimal allowance, RecoveryPlan? recovery)
    {
        Workforce people = new([Somebody]);
        var before = Agreement("old", 5_000m, 200m, netting);
        var after = Agreement("new", 5_000m + basic, 200m + allowance, netting);
        after = after with { Policies = after.Policies with { Recovery = recovery } };
        var paid = PaidLedger.Empty(Currency.Cny).Import(before.PayFor(people, March).ToPaidRows("2026-03")).OrThrow();
        return BackPay.Register(paid, before, after, people, new LocalDate(2026, 7, 9), new LocalDate(2026, 1, 1));
    }

    private static CollectiveAgreement Agreement(string id, decimal basic, decimal allowance, BackPayNetting netting) =>
        new(id, LocalizedText.Same(id), Currency.Cny, DateSpan.OfYear(2026))
        {
            SignedOn = new LocalDate(2026, 1, 1),
            CoveredForms = [EmploymentForm.FullTime],
            Policies = AgreementPolicies.ChinaMonthly with
            {
                Proration = new ProrationRule { Method = ProrationMethod.ShareOfMonth, Basis = ProrationBasis.Thirtieths },
                AllowanceStart = StartRule.OnTheDay,
                BackPayNetting = netting,
                Recovery = RecoveryPlan.Statutory,
                BackPayInterest = SixPercent,
            },
            Clauses =
            [
                new LadderClause(
                    "basic",
                    "2.1",
                    LocalizedText.Same("basic"),
                    EffectiveSeries.Always(PayLadder.Build(Currency.Cny, steps: 1).Grade("A", basic).ToLadder())),
                new BonusClause(
                    "skill", "3.1", LocalizedText.Same("skill"),
                    new Bonus(new StandingGround("skill-grade", StandingFact.Appointed), new WhileHeld()) { Repetition = Repetition.HighestOnly },
                    EffectiveSeries.Always<BonusAmount>(new FixedAmount(Cny(allowance)))),
                new TextClause("interest", "7.4", LocalizedText.Same("interest")),
            ],
        };

    private static Money Cny(decimal amount) => new(amount, Currency.Cny);

    private static LocalDate Day(string iso) => NodaTime.Text.LocalDatePattern.Iso.Parse(iso).Value;

    private static decimal Number(string text) => decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
