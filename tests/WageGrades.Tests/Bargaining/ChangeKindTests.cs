using WageGrades.Agreements;
using WageGrades.Bargaining;
using WageGrades.Bonuses;
using WageGrades.Calculation;
using WageGrades.Citations;
using WageGrades.Classification;
using WageGrades.Findings;
using WageGrades.Ladders;
using WageGrades.Monetary;
using WageGrades.Periods;
using WageGrades.Schemes;
using WageGrades.Tests.Calculation;
using static WageGrades.Tests.Bargaining.TheTable;

namespace WageGrades.Tests.Bargaining;

/// <summary>Changes of whole clauses, of shape, and of what stands beside the clauses.</summary>
public sealed class ChangeKindTests
{
    private static Proposal Offer(params Clause[] clauses) => Proposal.On(Agreement(clauses), "offer").EffectiveFrom(July);

    private static PayFloor Minimum(decimal amount) => new(
        "minimum", LocalizedText.Same("minimum"), FloorTest.PersonMonth, FloorComparison.AtLeast, EffectiveSeries.Always(Cny(amount)));

    [Fact]
    public void Replace_AClause_KeepsItsEarlierStandardsAndTakesTheRest()
    {
        var renamed = SkillAllowance with { Heading = LocalizedText.Same("new words"), Amounts = TheTable.Table(
            "skill-allowance", "3.1", SkillAllowance.Bonus.Ground, SkillAllowance.Bonus.Schedule, Repetition.HighestOnly, ([SkillGrade.Senior], 400m)).Amounts };
        var offer = Offer(BasePay, SkillAllowance).Replace(renamed);
        var clause = (BonusClause)offer.Agreement.Find("skill-allowance")!;
        Assert.Equal("new words", clause.Heading.English);
        Assert.Equal(SkillAllowance.Amounts.On(July.PlusDays(-1)), clause.Amounts.On(July.PlusDays(-1)));
        Assert.Equal(renamed.Amounts.On(July), clause.Amounts.On(July));
        Assert.Equal(renamed, Offer(BasePay, SkillAllowance).With(new ReplaceClauseChange(renamed) { IsWhole = true }).Agreement.Find("skill-allowance"));
        Assert.Equal("改写为“new words”", offer.Changes[0].In(Language.Chinese));
        Assert.Contains(Offer().Replace(renamed).Findings, finding => finding.Code == FindingCodes.ProposalUnknownClause);
    }

    [Fact]
    public void Regrade_StepDeleted_PeopleStandWhereTheMappingSays()
    {
        var table = PayLadder.Build(Currency.Cny, steps: 2).Grade("G1", 4_290m, 4_480m).Grade("G2", 5_180m, 5_410m).Grade("G3", 6_300m, 6_580m).ToLadder();
        var offer = Offer().Regrade("base-pay", table, LadderMapping.NearestNotLower());
        Assert.Empty(offer.Findings.Errors);
        // Step 1 of G1 was 4,100: the nearest not lower is 4,290; step 3 was 4,480 and stays.
        foreach (var (step, pay) in new[] { (1, 4_290m), (2, 4_290m), (3, 4_480m) })
        {
            Assert.Equal(Cny(pay), offer.Agreement.PayFor(Somebody("1", "G1", step), new YearMonth(2026, 8)).Total);
        }

        Assert.Contains(
            Offer(SkillAllowance).Regrade("skill-allowance", table, LadderMapping.NearestNotLower()).Findings,
            finding => finding.Code == FindingCodes.ProposalChangeDoesNotFit);
    }

    [Fact]
    public void SetScheme_OfTheSameKind_HoldsFromTheDay_AndOfAnother_DoesNotFit()
    {
        var agreement = PieceDesk.Under(PieceDesk.Prices((PieceDesk.Gear, 1m)));
        var offer = Proposal.On(agreement, "pieces").EffectiveFrom(July).SetScheme("piece-work", PieceDesk.Prices((PieceDesk.Gear, 2m)));
        var clause = (SchemeClause)offer.Agreement.Find("piece-work")!;
        Assert.Equal(PieceDesk.Prices((PieceDesk.Gear, 2m)), clause.Schemes.On(July));
        Assert.Equal(PieceDesk.Prices((PieceDesk.Gear, 1m)), clause.Schemes.On(July.PlusDays(-1)));
        Assert.Contains(
            Proposal.On(agreement, "pieces").EffectiveFrom(July).SetScheme("piece-work", new NegotiatedPay()).Findings,
            finding => finding.Code == FindingCodes.ProposalChangeDoesNotFit);
    }

    [Fact]
    public void Floors_AreSetAddedAndRemoved()
    {
        var with = Agreement() with { Floors = [Minimum(2_000m)] };
        var offer = Proposal.On(with, "offer").EffectiveFrom(July).SetFloor(Minimum(2_200m));
        Assert.Equal((Cny(2_000m), Cny(2_200m)), (offer.Agreement.Floors[0].Amount.On(July.PlusDays(-1)), offer.Agreement.Floors[0].Amount.On(July)));
        Assert.Equal("2,000.00 元", offer.Effects[0].Before!.Chinese);
        Assert.Equal("minimum", offer.Effects[0].Heading!.English);
        Assert.Single(Offer().SetFloor(Minimum(2_200m)).Agreement.Floors);
        Assert.Empty(Proposal.On(with, "offer").EffectiveFrom(July).RemoveFloor("minimum").Agreement.Floors);
        Assert.Contains(Proposal.On(with, "offer").EffectiveFrom(July).RemoveFloor("minimun").Findings, finding => finding.Code == FindingCodes.ProposalUnknownClause);
    }

    [Fact]
    public void Funds_AreSetAndRemoved()
    {
        AwardFund fund = new("awards", LocalizedText.Same("awards"), new YearMonth(2026, 7), Cny(800_000m)) { Clauses = ["competition-award"] };
        var offer = Offer(BasePay, CompetitionAward).SetFund(fund);
        Assert.Equal(fund, Assert.Single(offer.Agreement.Funds));
        var less = offer.SetFund(fund with { Opening = Cny(500_000m) });
        Assert.Equal(Cny(500_000m), Assert.Single(less.Agreement.Funds).Opening);
        Assert.Equal("800,000.00 CNY", less.Effects[1].Before!.English);
        Assert.Empty(less.RemoveFloor("awards").Agreement.Funds);
    }

    [Fact]
    public void Matters_OfTheAgreement_AreSetAtOnce()
    {
        var term = new DateSpan(new LocalDate(2026, 1, 1), new LocalDate(2029, 1, 1));
        var policies = Agreement().Policies with { Rounding = RoundingPolicy.Everywhere(RoundingRule.HalfUp(1m)) };
        var offer = Offer().SetTerm(term).SetPolicies(policies);
        Assert.Equal((term, policies), (offer.Agreement.Term, offer.Agreement.Policies));
        Assert.Equal(["协议期限", "计发规则"], offer.Effects.Select(effect => effect.Heading!.Chinese));
        var other = Agreement(SkillAllowance, BasePay) with { Title = LocalizedText.Same("other") };
        var framed = Offer(BasePay, SkillAllowance).With(new SetFrameChange(other)).Agreement;
        Assert.Equal(("other", "skill-allowance base-pay"), (framed.Title.English, string.Join(' ', framed.Clauses.Select(clause => clause.Id))));
    }

    [Fact]
    public void Then_TwoProposals_KeepTheirDates()
    {
        var first = Offer().Raise("base-pay", Increase.Flat(100m));
        var second = Offer().EffectiveFrom(new LocalDate(2026, 10, 1)).Raise("base-pay", Increase.Flat(50m));
        var both = first.Then(second);
        Assert.Equal([July, new LocalDate(2026, 10, 1)], both.Effects.Select(effect => effect.From));
        Assert.Throws<ArgumentException>(() => first.Then(Offer(BasePay, Seniority)));
    }

    [Theory]
    [InlineData(0.04, true)]
    [InlineData(400, true)]
    [InlineData(4, false)]
    [InlineData(0.3, false)]
    public void Raise_FarFromTheStandard_IsAskedAbout(double percent, bool asked)
    {
        var offer = Proposal.On(
            Agreement() with { Policies = Agreement().Policies with { Rounding = RoundingPolicy.Everywhere(RoundingRule.HalfUp(0.01m)) } }, "offer")
            .EffectiveFrom(July).Raise("base-pay", Increase.Percent((decimal)percent));
        Assert.Equal(asked, offer.Findings.Any(finding => finding.Code == FindingCodes.ProposalAmountFar));
        Assert.True(offer.Effects[0].IsEffective);
    }

    [Fact]
    public void Set_FarFromTheStandard_IsAskedAbout()
    {
        var offer = Offer(BasePay, SkillAllowance).Set("skill-allowance", SkillGrade.Technician, 5_000m);
        var question = Assert.Single(offer.Findings, finding => finding.Code == FindingCodes.ProposalAmountFar);
        Assert.Contains("1000%", question.Message(Language.Chinese), StringComparison.Ordinal);
        Assert.Contains(
            Offer().SetCell("base-pay", "G1", 1, 410m).Findings, finding => finding.Code == FindingCodes.ProposalAmountFar);
        Assert.DoesNotContain(
            Offer(BasePay, SkillAllowance).Set("skill-allowance", SkillGrade.Technician, 900m).Findings, finding => finding.Code == FindingCodes.ProposalAmountFar);
    }
}
