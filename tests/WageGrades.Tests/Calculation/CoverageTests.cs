using WageGrades.Agreements;
using WageGrades.Bargaining;
using WageGrades.Bonuses;
using WageGrades.Calculation;
using WageGrades.Classification;
using WageGrades.Compliance;
using WageGrades.Costing;
using WageGrades.Documents;
using WageGrades.Findings;
using WageGrades.Ladders;
using WageGrades.Monetary;
using WageGrades.Periods;
using WageGrades.Schemes;
using WageGrades.Tests.Bargaining;
using WageGrades.Workforces;
using static WageGrades.Tests.Calculation.AwardDesk;

namespace WageGrades.Tests.Calculation;

/// <summary>Nobody is paid nothing in silence: each clause that pays nobody says why, wherever its figures stand.</summary>
public sealed class CoverageTests
{
    private static readonly YearMonth June = new(2026, 6);
    private static readonly LocalDate June3 = new(2026, 6, 3);

    private static string? Why(CollectiveAgreement agreement, Worker worker, string clause = "bonus") =>
        agreement.PayFor(new Workforce([worker]), June).Coverage.Find(clause)?.WhyNobody?.English;

    [Fact]
    public void PayFor_NoPlaceNoSchemeNoLadder_SaysThatNothingPays()
    {
        var allowance = Bonus("extra", Appointed("skill-grade"), new WhileHeld(), new FixedAmount(Cny(300m)));
        var statement = Agreement(allowance).Pay(Somebody(), 2026, 3);

        Assert.Equal(Cny(0m), statement.Total);
        HasFinding(FindingCodes.NothingPays, statement.Findings);
        Assert.DoesNotContain(
            Agreement(allowance).Pay(Somebody().Appoint(SkillGrade.Senior, Start), 2026, 3).Findings,
            finding => finding.Code == FindingCodes.NothingPays);
    }

    [Fact]
    public void Coverage_LineCutToNothingByACap_SaysSo()
    {
        var first = Bonus("first", new JoiningGround(), new WhileHeld(), new FixedAmount(Cny(300m)));
        var agreement = Agreement(first, first with { Id = "second" }) with
        {
            Caps = [new CapGroup("cap", ["first", "second"], Cny(300m), CapPeriod.Month)],
        };
        var second = agreement.PayFor(new Workforce([Somebody()]), June).Coverage.Find("second")!;

        Assert.Equal(("beyond the cap", "超过合计封顶额"), (second.WhyNobody!.English, second.WhyNobody.Chinese));
    }

    [Fact]
    [Trait("Sheet", "faults")]
    [Trait("Row", "A10")]
    public void Coverage_NoAppointments_NamesTheClauseAndTheReason()
    {
        var agreement = TheTable.Agreement(TheTable.BasePay, TheTable.SkillAllowance);
        var run = agreement.PayFor(TheTable.People, June);
        var allowance = run.Coverage.Find("skill-allowance")!;

        Assert.Equal(130, run.Coverage.People);
        Assert.Equal(130, run.Coverage.Find("base-pay")!.Paid);
        Assert.Equal((130, 0, 0), (allowance.Covered, allowance.Fits, allowance.Paid));
        Assert.Equal("no appointment is recorded", allowance.WhyNobody!.English);
        Assert.Contains("没有聘任记录", run.ToMarkdown(), StringComparison.Ordinal);
        Assert.Contains("nobody, no appointment is recorded", run.Coverage.ToPlainText(Language.English), StringComparison.Ordinal);
        Assert.Contains("没有聘任记录", run.Coverage.ToHtml(), StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Sheet", "faults")]
    [Trait("Row", "A10")]
    public void Coverage_RaiseOfAClauseThatReachesNobody_IsToldInCostAndCheck()
    {
        var offer = Proposal.On(TheTable.Agreement(TheTable.BasePay, TheTable.SkillAllowance), "raise")
            .Raise("skill-allowance", Increase.Percent(10m)).EffectiveFrom(TheTable.July);
        var cost = offer.Cost(TheTable.People.Where(worker => string.CompareOrdinal(worker.Id.Number, "004") < 0));
        var finding = Assert.Single(cost.Findings, finding => finding.Code == FindingCodes.ChangeReachesNobody);

        Assert.Equal("skill-allowance", finding.Clause!.Value.ToString());
        Assert.Contains("no appointment is recorded", finding.Message(Language.English), StringComparison.Ordinal);
        Assert.True(cost.Coverage.Find("skill-allowance")!.PaysNobody);
        Assert.Equal(3, cost.Coverage.Find("base-pay")!.Paid);
        Assert.Contains("没有聘任记录", cost.ToMarkdown(), StringComparison.Ordinal);
        var check = offer.Check(Jurisdictions.Zhejiang, new Workforce(TheTable.People.Workers.Take(2)));
        Assert.True(check.ClauseCoverage!.Find("skill-allowance")!.PaysNobody);
        Assert.Contains("没有聘任记录", check.ToMarkdown(), StringComparison.Ordinal);
        Assert.Null(offer.Check(Jurisdictions.Zhejiang).ClauseCoverage);
    }

    private static readonly BonusClause NightPremium = Bonus(
        "night-premium", new MonthGround(), new WhileHeld(), new FormulaAmount(new FigureRate(Cny(15m))) { Times = new CounterQuantity(MonthCounter.NightShifts) });

    [Fact]
    public void Coverage_FormulaOfACounterWithoutRecord_SaysSo() => Assert.Equal(
        "no record of the month was given",
        Agreement(NightPremium).PayFor(new Workforce([Somebody()]), June).Coverage.Find("night-premium")!.WhyNobody!.English);

    [Fact]
    public void Coverage_FormulaThatLacksACell_DoesNotNameTheForm() => Assert.Equal(
        "no entry fits",
        Agreement(Bonus("share", new EmployedGround(), new WhileHeld(), new FormulaAmount(CellRate.OwnGrade("base-pay", 2))))
            .PayFor(new Workforce([Somebody()]), June).Coverage.Find("share")!.WhyNobody!.English);

    [Fact]
    public void Coverage_RaiseWhoseEventsAreAssumed_IsNotToldToReachNobody()
    {
        var cost = Proposal.On(Agreement(NightPremium), "raise").Raise("night-premium", Increase.Percent(10m)).EffectiveFrom(new LocalDate(2027, 1, 1))
            .Cost(
                new Workforce([Somebody().Record(June, new MonthRecord { Counts = new Dictionary<Term, decimal> { [MonthCounter.NightShifts] = 8m } })]),
                EventAssumptions.Replay(2026));

        Assert.Equal(12m, Assert.Single(cost.Contingent).Amounts!.FullYear.Difference.Amount);
        Assert.DoesNotContain(cost.Findings, finding => finding.Code == FindingCodes.ChangeReachesNobody);
    }

    public static TheoryData<string, string> GroundsWithoutFacts => new()
    {
        { "appointed", "no appointment is recorded" },
        { "certified", "no certificate is recorded" },
        { "recognised", "no recognised certificate is recorded" },
        { "competition", "no competition result is recorded" },
        { "innovation", "no innovation is recorded" },
        { "honour", "no honour is recorded" },
        { "mentoring", "no mentoring result is recorded" },
        { "post", "nobody has a post of the kind" },
        { "count", "no record of the month was given" },
        { "supplied", "no amount was supplied" },
    };

    private static BonusGround GroundOf(string name) => name switch
    {
        "appointed" => Appointed("skill-grade"),
        "certified" => new StandingGround("education", StandingFact.Certified),
        "recognised" => new StandingGround("skill-grade", StandingFact.Recognised),
        "competition" => On(AchievementKind.Competition),
        "innovation" => On(AchievementKind.Innovation),
        "honour" => On(AchievementKind.Honour),
        "mentoring" => On(AchievementKind.Mentoring),
        "post" => new PostGround("post-class"),
        "count" => new CountGround(MonthCounter.NightShifts),
        _ => new SuppliedGround(),
    };

    [Theory]
    [MemberData(nameof(GroundsWithoutFacts))]
    public void Coverage_GroundWithoutAFact_SaysWhatIsMissing(string ground, string expected) => Assert.Equal(
        expected, Why(Agreement(Bonus("bonus", GroundOf(ground), new WhileHeld(), new FixedAmount(Cny(100m)))), Somebody()));

    [Fact]
    public void Coverage_OtherReasons_AreTold()
    {
        var once = Bonus("bonus", On(AchievementKind.Honour), Once, new FixedAmount(Cny(100m)));
        var held = Bonus("bonus", Appointed("skill-grade"), new WhileHeld(), new FixedAmount(Cny(100m)));
        Achievement Honoured(LocalDate day) => new("h1", AchievementKind.Honour, Honour.ModelWorker.Term, day);

        Assert.Equal("every fact fell due in an earlier month", Why(Agreement(once), Somebody().Achieve(Honoured(new LocalDate(2026, 5, 4)))));
        Assert.Equal("every fact lies before the term", Why(Agreement(once), Somebody().Achieve(Honoured(new LocalDate(2019, 5, 4)))));
        Assert.Equal(
            "it has ended, or its window has closed",
            Why(
                Agreement(held),
                Somebody().Appoint(SkillGrade.Senior, new LocalDate(2024, 1, 1)).Dismiss(SkillGrade.Senior, new LocalDate(2025, 1, 1))));
        Assert.Equal(
            "not covered by the clause",
            Why(
                Agreement(held with { CoveredForms = [EmploymentForm.Agency] }, Bonus("other", new JoiningGround(), Once, new FixedAmount(Cny(1m)))),
                Somebody()));
        Assert.Equal(
            "the clause has no standard in force then",
            Why(
                Agreement(held with { Amounts = EffectiveSeries.Empty<BonusAmount>().Set(new LocalDate(2027, 1, 1), new FixedAmount(Cny(1m))) }),
                Somebody().Appoint(SkillGrade.Senior, new LocalDate(2024, 1, 1))));
        Assert.Equal("not due yet", Why(Agreement(held), Somebody().Appoint(SkillGrade.Senior, June3)));
    }

    [Fact]
    public void Coverage_OtherKindsOfClause_AreToldToo()
    {
        var ladder = TheTable.BasePay;
        SchemeClause scheme = new("scheme", "", LocalizedText.Same("scheme"), EffectiveSeries.Always<PayScheme>(new NegotiatedPay()))
        {
            Absorbs = [],
        };
        OvertimeClause overtime = new("overtime", "", LocalizedText.Same("overtime"), EffectiveSeries.Always(OvertimeRates.Statutory))
        {
            CoveredWorkingTimes = [WorkingTimeSystem.Standard],
        };
        LeaveClause leave = new("leave", "", LocalizedText.Same("leave"), LeaveKind.Sick, ["base-pay"], EffectiveSeries.Always(Ratio.Percent(60m)));
        var coverage = TheTable.Agreement(ladder, scheme, overtime, leave).PayFor(new Workforce([TheTable.Somebody("1")]), June).Coverage;

        Assert.False(coverage.Find("base-pay")!.PaysNobody);
        Assert.Equal("nobody is on this scheme", coverage.Find("scheme")!.WhyNobody!.English);
        Assert.Equal("no record of the month was given", coverage.Find("overtime")!.WhyNobody!.English);
        Assert.Equal(CoverageReason.NoFact, Assert.Single(coverage.Find("leave")!.Reasons).Reason);
        Assert.Equal(
            "nobody is placed on its ladder",
            TheTable
                .Agreement(ladder)
                .PayFor(new Workforce([new Worker(new WorkerId("2")).Employ(new LocalDate(2020, 1, 1))]), June)
                .Coverage.Find("base-pay")!
                .WhyNobody!.English);
    }

    [Fact]
    public void Coverage_Suppressed_NamesTheClauseThatPays()
    {
        var skill = Bonus("skill", Appointed("skill-grade"), new WhileHeld(), new FixedAmount(Cny(100m))) with { Number = "3" };
        var title = Bonus("title", Appointed("professional-title"), new WhileHeld(), new FixedAmount(Cny(200m))) with { Number = "4" };
        var agreement = Agreement(skill, title) with
        {
            Groups = [new PrecedenceGroup("either", ["skill", "title"]) { Scope = PrecedenceScope.Month }],
        };
        var both = Somebody()
            .Appoint(SkillGrade.Senior, new LocalDate(2024, 1, 1))
            .Appoint(ProfessionalTitle.AssociateSenior, new LocalDate(2024, 1, 1));
        var reach = agreement.PayFor(new Workforce([both]), June).Coverage.Find("skill")!;

        Assert.Equal((1, 1, 0), (reach.Fits, reach.Suppressed, reach.Paid));
        Assert.Contains("clause 4", reach.WhyNobody!.English, StringComparison.Ordinal);
    }

    [Fact]
    public void Coverage_OfAnyRun_CountsEverybodyOnceAClause()
    {
        var run = TheTable.Agreement(TheTable.BasePay, TheTable.SkillAllowance, TheTable.Seniority).PayFor(TheTable.People, June);
        Assert.All(run.Coverage.Clauses, clause => Assert.Equal(run.Statements.Count, clause.Paid + clause.Reasons.Sum(reason => reason.People)));
    }
}
