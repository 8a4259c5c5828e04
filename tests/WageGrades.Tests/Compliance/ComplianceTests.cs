using WageGrades.Agreements;
using WageGrades.Bargaining;
using WageGrades.Bonuses;
using WageGrades.Classification;
using WageGrades.Compliance;
using WageGrades.Documents;
using WageGrades.Findings;
using WageGrades.Ladders;
using WageGrades.Monetary;
using WageGrades.Periods;
using WageGrades.Tests.Bargaining;
using WageGrades.Workforces;
using static WageGrades.Tests.Bargaining.TheTable;

namespace WageGrades.Tests.Compliance;

public sealed class ComplianceTests
{
    private static readonly Dictionary<string, string> Areas = new() { ["台州路桥"] = "zhejiang-1", ["台州仙居"] = "zhejiang-2" };

    private static CollectiveAgreement InZhejiang(params Clause[] clauses) => Agreement(clauses) with { WorkplaceAreas = Areas };

    private static LadderClause OneCell(decimal amount) =>
        BasePay with { Ladders = EffectiveSeries.Always(PayLadder.Build(Currency.Cny, 1).Grade("G1", amount).ToLadder()) };

    private static IEnumerable<string> Codes(CheckReport report) => report.Findings.Select(finding => finding.Code.Id);

    [Fact]
    public void AgreedStandard_OfExactlyTheMinimum_FailsInZhejiangOnly()
    {
        // 浙江省集体合同条例 Art. 5 says 高于; national law says 不低于. Tier 1 is 2,660 from 2026.
        var agreement = InZhejiang(OneCell(2_660m));
        var finding = Assert.Single(agreement.Check(Jurisdictions.Zhejiang).Findings);
        Assert.Equal(FindingCodes.StandardBelowMinimum, finding.Code);
        Assert.Equal("第五条", finding.Citation!.Article);
        Assert.Equal("base-pay", finding.Clause!.Value.Value);
        Assert.Contains("浙江一档", finding.Message(Language.Chinese), StringComparison.Ordinal);
        Assert.Empty(agreement.Check(Jurisdictions.National).Findings);
        Assert.Empty(InZhejiang(OneCell(2_660.01m)).Check(Jurisdictions.Zhejiang).Findings);
        Assert.True(InZhejiang(OneCell(2_659.99m)).Check(Jurisdictions.National).HasErrors);
    }

    [Fact]
    public void AgreedStandard_MinimumRaisedWithinTheTerm_FailsFromThatDay()
    {
        var agreement = InZhejiang(OneCell(2_500m)) with { Term = new DateSpan(new LocalDate(2025, 7, 1), new LocalDate(2026, 7, 1)) };
        var finding = Assert.Single(agreement.Check(Jurisdictions.Zhejiang).Findings);
        Assert.Equal(new LocalDate(2026, 1, 1), finding.Argument("from"));
    }

    [Fact]
    public void Proposal_IsCheckedAsItWouldBeFromItsDate()
    {
        var offer = Proposal.On(InZhejiang(OneCell(2_600m)), "union-1").SetCell("base-pay", "G1", 1, 2_700m).EffectiveFrom(July);
        Assert.True(offer.Base.Check(Jurisdictions.Zhejiang).HasErrors);
        Assert.False(offer.Check(Jurisdictions.Zhejiang).HasErrors);
        Assert.Contains("WG5001", Codes(offer.Remove("no-such").Check(Jurisdictions.Zhejiang)));
    }

    [Theory]
    [InlineData("zhejiang")]
    [InlineData("national")]
    public void PersonMonth_OvertimeAndNightAllowanceDoNotCount(string jurisdiction)
    {
        // Pay 2,900 with overtime 180 and night allowance 100: 2,620 counts, below 2,660.
        var law = Jurisdictions.All.Single(each => each.Id == jurisdiction);
        var night = new Vocabulary[]
        {
            Vocabulary.Create("counter", LocalizedText.Same("counter"), false).WithOwnTerm("night", LocalizedText.Same("night shift")),
        };
        BonusClause overtime = new(
            "overtime",
            "10.1",
            LocalizedText.Same("overtime"),
            new Bonus(new SuppliedGround(), new OneOff()) { Repetition = Repetition.EachOne },
            EffectiveSeries.Always<BonusAmount>(new FixedAmount(Cny(0m))))
        {
            Counts = Counted(false),
        };
        BonusClause nights = new(
            "nights",
            "10.2",
            LocalizedText.Same("nights"),
            new Bonus(new CountGround(night[0].Terms[0]), new OneOff()) { Repetition = Repetition.EachOne },
            EffectiveSeries.Always<BonusAmount>(new PerUnitAmount(Cny(20m))))
        {
            Counts = Counted(false),
        };
        var agreement = InZhejiang(OneCell(2_620m), overtime, nights) with { OwnVocabularies = night };
        var month = new YearMonth(2026, 3);
        var people = new Workforce([AtLuqiao("1").Record(month, new MonthRecord
        {
            Counts = new Dictionary<Term, decimal> { [night[0].Terms[0]] = 5m },
            SuppliedAmounts = new Dictionary<WageGrades.Citations.ClauseId, Money> { ["overtime"] = Cny(180m) },
        })]);

        var finding = Assert.Single(agreement.Check(law, people).Findings, each => each.Code == FindingCodes.PersonBelowMinimum);
        Assert.Equal(Cny(2_620m), finding.Argument("counted"));
        Assert.Equal("1", finding.Path);
        Assert.Equal("第十二条", finding.Citation!.Article);
        // Exactly the minimum passes for a person everywhere.
        Assert.DoesNotContain("WG6011", Codes((agreement with { Clauses = [OneCell(2_660m)] }).Check(law, people)));
    }

    [Fact]
    public void PersonMonth_WithAFloorThatTopsUp_Passes()
    {
        var agreement = InZhejiang(OneCell(2_600m)) with
        {
            Floors =
            [
                new PayFloor(
                    "minimum-wage",
                    LocalizedText.Same("minimum"),
                    FloorTest.PersonMonth,
                    FloorComparison.AtLeast,
                    EffectiveSeries.Always(Cny(2_660m))),
            ],
        };
        Assert.DoesNotContain("WG6011", Codes(agreement.Check(Jurisdictions.National, new Workforce([AtLuqiao("1")]))));
    }

    [Fact]
    public void PersonMonth_OnlyFullMonthsOfPeopleUnderTheMonthlyMinimumAreTested()
    {
        var agreement = InZhejiang(OneCell(2_600m)) with { CoveredForms = [.. EmploymentForm.All] };
        var partTime = AtLuqiao("1", new Employment(EmploymentForm.PartTime) { Workplace = "台州路桥" });
        var joiner = AtLuqiao("2") with
        {
            Employment = EffectiveSeries.StartingOn(new LocalDate(2026, 12, 2), new Employment(EmploymentForm.FullTime) { Workplace = "台州路桥" }),
        };
        Assert.DoesNotContain("WG6011", Codes(agreement.Check(Jurisdictions.National, new Workforce([partTime, joiner]))));
    }

    [Fact]
    public void PersonMonth_AgencyUnderAllowancesOnly_IsNotTested()
    {
        var agreement = InZhejiang(OneCell(2_700m), SkillAllowance with { CoveredForms = [EmploymentForm.FullTime, EmploymentForm.Agency] });
        var agency = AtLuqiao("1", new Employment(EmploymentForm.Agency) { Workplace = "台州路桥" });
        var report = agreement.Check(Jurisdictions.National, new Workforce([agency]));
        Assert.DoesNotContain("WG6011", Codes(report));
        Assert.Contains("WG6013", Codes(report));
    }

    [Fact]
    public void PersonMonth_WhatCannotBeComputed_IsSaidNotPassed()
    {
        var agreement = InZhejiang(OneCell(2_700m));
        Assert.Contains("WG6013", Codes(agreement.Check(Jurisdictions.National, new Workforce([Somebody("1", "G9"), Somebody("2")]))));
    }

    [Fact]
    public void Areas_MissingOrUnknown_AreFindings()
    {
        Assert.Contains("WG6001", Codes(Agreement().Check(Jurisdictions.Zhejiang)));
        var unknown = Agreement() with { WorkplaceAreas = new Dictionary<string, string> { ["x"] = "zhejiang-9" } };
        var finding = Assert.Single(unknown.Check(Jurisdictions.Zhejiang).Findings, each => each.Code == FindingCodes.UnknownMinimumWageArea);
        Assert.StartsWith("zhejiang-", (string)finding.Argument("nearest")!, StringComparison.Ordinal);
        var early = InZhejiang() with { Term = new DateSpan(new LocalDate(2020, 1, 1), new LocalDate(2021, 1, 1)) };
        Assert.Contains("WG6003", Codes(early.Check(Jurisdictions.Zhejiang)));
    }

    [Fact]
    public void AgreedFloor_BelowTheLaw_IsAnError()
    {
        static CollectiveAgreement With(decimal amount, string? area) =>
            InZhejiang() with
            {
                Floors =
                [
                    new PayFloor(
                        "floor",
                        LocalizedText.Same("floor"),
                        FloorTest.PersonMonth,
                        FloorComparison.AtLeast,
                        EffectiveSeries.Always(Cny(amount)))
                    {
                        Area = area,
                    },
                ],
            };
        Assert.Contains("WG6012", Codes(With(2_659m, null).Check(Jurisdictions.National)));
        Assert.DoesNotContain("WG6012", Codes(With(2_660m, null).Check(Jurisdictions.National)));
        Assert.DoesNotContain("WG6012", Codes(With(2_430m, "zhejiang-2").Check(Jurisdictions.National)));
        Assert.Contains("WG6012", Codes(With(2_430m, "zhejiang-1").Check(Jurisdictions.National)));
    }

    [Fact]
    public void MorePaysLess_InATable_ReturnsTheSmallestWitness()
    {
        // The real contradiction of the faulty sample: 高级技师 1,000 beside 特级 800.
        var allowance = SkillAllowance with
        {
            Amounts = EffectiveSeries.Always<BonusAmount>(
                new TableAmount(
                    new (SkillGrade Grade, decimal Amount)[]
                    {
                        (SkillGrade.Senior, 300m),
                        (SkillGrade.SeniorTechnician, 1_000m),
                        (SkillGrade.SpecialTechnician, 800m),
                        (SkillGrade.ChiefTechnician, 700m),
                    }.Select(entry => KeyValuePair.Create(TermKey.Create(entry.Grade), Cny(entry.Amount))))),
        };
        var finding = Assert.Single(
            InZhejiang(BasePay, allowance).Check(Jurisdictions.Zhejiang).Findings,
            each => each.Code == FindingCodes.MorePaysLess);
        Assert.Equal(SkillGrade.SeniorTechnician.Label, finding.Argument("lower"));
        Assert.Equal(SkillGrade.SpecialTechnician.Label, finding.Argument("higher"));
        Assert.Contains("WG6021", Codes(InZhejiang(BasePay, SkillAllowance).Check(Jurisdictions.Zhejiang)));
    }

    [Fact]
    public void MorePaysLess_ChiefBelowSpecial_CitesTheEightGrades()
    {
        var ladder = PayLadder
            .Build(Currency.Cny, 1)
            .Grade(SkillGrade.ChiefTechnician, 9_000m)
            .Grade(SkillGrade.SpecialTechnician, 9_900m)
            .ToLadder();
        var report = InZhejiang(BasePay with { Ladders = EffectiveSeries.Always(ladder) }).Check(Jurisdictions.National);
        var finding = Assert.Single(report.Findings, each => each.Code == FindingCodes.MorePaysLess);
        Assert.Equal("人社部发〔2022〕14号", finding.Citation!.Title);
    }

    [Theory]
    [InlineData("G1", 2, 4_090, "G1, step 2", "G1, step 1")]
    [InlineData("G2", 1, 4_050, "G2, step 1", "G1, step 1")]
    public void MorePaysLess_InALadder_NamesTheTwoCells(string grade, int step, decimal amount, string higher, string lower)
    {
        var ladder = Ladder.WithCell(grade, step, Cny(amount));
        var report = InZhejiang(BasePay with { Ladders = EffectiveSeries.Always(ladder) }).Check(Jurisdictions.National);
        var finding = Assert.Single(report.Findings, each => each.Code == FindingCodes.MorePaysLess);
        Assert.Equal(higher, ((LocalizedText)finding.Argument("higher")!).English);
        Assert.Equal(lower, ((LocalizedText)finding.Argument("lower")!).English);
        Assert.DoesNotContain("WG6020", Codes(InZhejiang().Check(Jurisdictions.National)));
    }

    [Fact]
    public void Drafting_SkillBesideTitle_IsAWarningUnlessGrouped()
    {
        var title = Table(
            "title",
            "3.2",
            new StandingGround("professional-title", StandingFact.Appointed),
            new WhileHeld(),
            Repetition.HighestOnly,
            ([ProfessionalTitle.Assistant], 200m));
        var agreement = InZhejiang(BasePay, SkillAllowance, title);
        Assert.Contains("WG6030", Codes(agreement.Check(Jurisdictions.Zhejiang)));
        var grouped = agreement with { Groups = [new PrecedenceGroup("one", ["skill-allowance", "title"]) { Scope = PrecedenceScope.Month }] };
        Assert.DoesNotContain("WG6030", Codes(grouped.Check(Jurisdictions.Zhejiang)));
        Assert.False(agreement.Check(Jurisdictions.Zhejiang).HasErrors);
    }

    [Fact]
    public void ToPlainText_Citation_IsInTheLanguageOfTheReport()
    {
        var report = InZhejiang(OneCell(2_600m)).Check(Jurisdictions.Zhejiang);
        var law = report.Findings.First(finding => finding.Citation is not null).Citation!;

        Assert.Contains($"({law.ToEnglish()})", report.ToPlainText(Language.English), StringComparison.Ordinal);
        Assert.Contains($"（{law}）", report.ToPlainText(Language.Chinese), StringComparison.Ordinal);
        Assert.DoesNotContain("《", law.ToEnglish(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(LaterHigher.Full, true)]
    [InlineData(LaterHigher.Nothing, true)]
    [InlineData(LaterHigher.Difference, false)]
    public void PrecedenceGroup_WhereTheWayDecides_IsWarnedOf(LaterHigher later, bool isFound)
    {
        var agreement = InZhejiang(BasePay, SkillAllowance) with
        {
            Groups = [new PrecedenceGroup("own", [SkillAllowance.Id]) { Scope = PrecedenceScope.Employment, Later = later }],
        };

        Assert.Equal(isFound, Codes(agreement.Check(Jurisdictions.Zhejiang)).Contains("WG6034"));
    }

    [Theory]
    [InlineData(PayBase.MinimumWage, true)]
    [InlineData(PayBase.OvertimeBase, true)]
    [InlineData(PayBase.AveragePay, false)]
    public void PrecedenceGroup_ThatMixesCountedAndUncounted_IsWarnedOf(PayBase payBase, bool isFound)
    {
        var counted = SkillAllowance with { Counts = new Dictionary<PayBase, bool> { [payBase] = true } };
        var uncounted = SkillAllowance with { Id = "title", Counts = new Dictionary<PayBase, bool> { [payBase] = false } };
        var agreement = InZhejiang(BasePay, counted, uncounted) with
        {
            Groups = [new PrecedenceGroup("higher", [counted.Id, uncounted.Id]) { Scope = PrecedenceScope.Month }],
        };

        Assert.Equal(isFound, Codes(agreement.Check(Jurisdictions.Zhejiang)).Contains("WG6033"));
    }

    [Fact]
    public void Drafting_PatentsBelowTheDefaultAndResultsPaidTwice_AreWarnings()
    {
        // Case 13: patents 300–2,000; 细则 Art. 93 grants 4,000 for an invention where nothing is agreed.
        BonusClause benefit = new(
            "benefit", "5.3", LocalizedText.Same("benefit"),
            new Bonus(new AchievementGround(AchievementKind.Innovation), new OneOff()) { Repetition = Repetition.EachOne },
            EffectiveSeries.Always<BonusAmount>(new BenefitShareAmount(Ratio.Percent(5m), null)));
        var report = InZhejiang(BasePay, Patents, benefit).Check(Jurisdictions.Zhejiang);
        Assert.Equal(Cny(4_000m), report.Findings.Single(finding => finding.Code == FindingCodes.PatentAwardBelowDefault).Argument("least"));
        Assert.Contains("WG6032", Codes(report));
        Assert.Contains("WG2009", Codes(report));
        Assert.False(report.HasErrors);
    }

    [Fact]
    public void Rule_OfAUser_ReportsBesideOurs()
    {
        var report = InZhejiang().Check(Jurisdictions.Zhejiang with { Rules = [.. Jurisdictions.Zhejiang.Rules, new NoWeekendStart()] });
        Assert.Equal("FIRM0001", Assert.Single(report.Findings).Code.Id);
        Assert.Contains("期限起始日", report.ToMarkdown(), StringComparison.Ordinal);
    }

    [Fact]
    public void Report_CarriesArticleAndRemedy()
    {
        var report = InZhejiang(OneCell(2_660m)).Check(Jurisdictions.Zhejiang);
        Assert.Contains("《浙江省集体合同条例》第五条", report.ToMarkdown(), StringComparison.Ordinal);
        Assert.Contains("Raise the cell", report.ToMarkdown(Language.English), StringComparison.Ordinal);
        Assert.Contains("person-months: no people were given", report.ToMarkdown(Language.English), StringComparison.Ordinal);
    }

    private static Worker AtLuqiao(string number, Employment? employment = null) =>
        Somebody(number) with
        {
            Employment = EffectiveSeries.StartingOn(
                new LocalDate(2020, 1, 1),
                employment ?? new Employment(EmploymentForm.FullTime) { Workplace = "台州路桥" }),
        };

    private sealed class NoWeekendStart : IComplianceRule
    {
        private static readonly FindingCode Code = new(
            "FIRM0001", FindingSeverity.Information, LocalizedText.Same("start"), LocalizedText.Same("{day}"), LocalizedText.Same("none"));

        public LocalizedText Name { get; } = new("期限起始日", "first day of the term");

        public IEnumerable<Finding> Check(ComplianceCase subject) => [Finding.Of(Code, "term", ("day", subject.Agreement.Term.From))];
    }
}
