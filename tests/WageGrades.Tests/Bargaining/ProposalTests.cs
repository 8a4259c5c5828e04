using WageGrades.Agreements;
using WageGrades.Bargaining;
using WageGrades.Bonuses;
using WageGrades.Classification;
using WageGrades.Documents;
using WageGrades.Findings;
using WageGrades.Ladders;
using WageGrades.Monetary;
using WageGrades.Periods;
using static WageGrades.Tests.Bargaining.TheTable;

namespace WageGrades.Tests.Bargaining;

public sealed class ProposalTests
{
    private static readonly CollectiveAgreement Base = Agreement(BasePay, SkillAllowance, CompetitionAward, Seniority, Patents);

    private static Proposal Offer => Proposal.On(Base, "union-2").EffectiveFrom(July);

    private static PayLadder LadderOn(CollectiveAgreement agreement, LocalDate day) => ((LadderClause)agreement.Find("base-pay")!).Ladders.On(day);

    private static BonusAmount StandardOn(CollectiveAgreement agreement, string clause, LocalDate day) =>
        ((BonusClause)agreement.Find(clause)!).Amounts.On(day);

    private static void FindsOnly(FindingCode code, Proposal proposal)
    {
        var finding = Assert.Single(proposal.Findings);
        Assert.Equal(code, finding.Code);
        Assert.Equal(Base, proposal.Agreement);
        Assert.False(Assert.Single(proposal.Effects).IsEffective);
    }

    [Fact]
    public void DesignExample_Applied_ChangesWhatItNames()
    {
        var offer = Proposal.On(Base, "union-2")
            .Raise("base-pay", Increase.Percent(4m).AtLeast(180m))
            .Set("skill-allowance", SkillGrade.SeniorTechnician, 1_200m)
            .Set("competition-award", [CompetitionLevel.Provincial, CompetitionPlacing.First], 5_000m)
            .EffectiveFrom(July);

        Assert.Empty(offer.Findings);
        // 4 % of 4,100 is 164, less than 180; 4 % of 6,580 is 263.20, to the nearest 10.
        Assert.Equal(Cny(4_280m), LadderOn(offer.Agreement, July)["G1", 1]);
        Assert.Equal(Cny(6_840m), LadderOn(offer.Agreement, July)["G3", 3]);
        Assert.Equal(Ladder, LadderOn(offer.Agreement, July.PlusDays(-1)));
        Assert.Equal(Cny(1_200m), ((TableAmount)StandardOn(offer.Agreement, "skill-allowance", July)).Amounts[(Term)SkillGrade.SeniorTechnician]);
        Assert.Equal(
            Cny(4_000m),
            ((TableAmount)StandardOn(offer.Agreement, "competition-award", July.PlusDays(-1))).Amounts[
                [CompetitionLevel.Provincial, CompetitionPlacing.First]
            ]);
        Assert.Equal("1,000.00 CNY", offer.Effects[1].Before!.English);
        Assert.Equal(July, offer.FirstEffectiveOn);
    }

    [Fact]
    public void Raise_TableWithALaterStep_RaisesBothFromTheDate()
    {
        var october = new LocalDate(2026, 10, 1);
        var stepped = Base.WithClause(BasePay with
        {
            Ladders = EffectiveSeries.Always(Ladder).Set(october, Ladder.Apply(Increase.Flat(100m), RoundingRule.HalfUp(10m))),
        });

        var agreement = Proposal.On(stepped, "x").Raise("base-pay", Increase.Flat(50m), from: July).Agreement;

        Assert.Equal(Cny(4_100m), LadderOn(agreement, July.PlusDays(-1))["G1", 1]);
        Assert.Equal(Cny(4_150m), LadderOn(agreement, July)["G1", 1]);
        Assert.Equal(Cny(4_250m), LadderOn(agreement, october)["G1", 1]);
    }

    [Fact]
    public void Changes_InSequence_SeeEachOther()
    {
        var offer = Offer.Raise("base-pay", Increase.Flat(100m)).SetCell("base-pay", "G1", 1, 5_000m).Raise("base-pay", Increase.Percent(10m));
        Assert.Empty(offer.Findings.Errors);
        Assert.Equal(Cny(5_500m), LadderOn(offer.Agreement, July)["G1", 1]);
        Assert.Equal(Cny(4_830m), LadderOn(offer.Agreement, July)["G1", 2]);
    }

    [Fact]
    public void Raise_BonusClauses_RaisesEveryAmount()
    {
        var agreement = Offer
            .Raise("skill-allowance", Increase.Percent(10m))
            .Raise("seniority", Increase.Flat(10m))
            .Raise("patents", Increase.Flat(200m))
            .Agreement;
        Assert.Equal([Cny(330m), Cny(550m), Cny(1_100m)], ((TableAmount)StandardOn(agreement, "skill-allowance", July)).Amounts.Values);
        Assert.Equal(new PerUnitAmount(Cny(30m)), StandardOn(agreement, "seniority", July));
        Assert.Equal(new MoneyRange(Cny(500m), Cny(2_200m)), Assert.Single(((RangeAmount)StandardOn(agreement, "patents", July)).Ranges).Value);
    }

    [Fact]
    public void Set_SingleAmount_SetsIt() =>
        Assert.Equal(new PerUnitAmount(Cny(25m)), StandardOn(Offer.Set("seniority", 25m).Agreement, "seniority", July));

    [Fact]
    public void Set_EntryNotInTheTableButFitting_AddsIt()
    {
        var offer = Offer.Set("skill-allowance", SkillGrade.ChiefTechnician, 2_000m);
        Assert.Empty(offer.Findings);
        Assert.Equal(4, ((TableAmount)StandardOn(offer.Agreement, "skill-allowance", July)).Amounts.Count);
    }

    [Fact]
    public void UnknownClause_HasNoEffectAndNamesTheNearest()
    {
        var offer = Offer.Set("skil-allowance", SkillGrade.Technician, 1m);
        FindsOnly(FindingCodes.ProposalUnknownClause, offer);
        Assert.Equal("skill-allowance", offer.Findings[0].Argument("nearest"));
    }

    [Fact]
    public void UnfitTargets_HaveNoEffectAndAreFindings()
    {
        FindsOnly(FindingCodes.ProposalUnknownEntry, Offer.Set("skill-allowance", ProfessionalTitle.FullSenior, 1m));
        FindsOnly(FindingCodes.ProposalUnknownEntry, Offer.SetCell("base-pay", "G4", 1, 1m));
        FindsOnly(FindingCodes.ProposalChangeDoesNotFit, Offer.SetCell("skill-allowance", "G1", 1, 1m));
        FindsOnly(FindingCodes.ProposalChangeDoesNotFit, Offer.Set("base-pay", 1m));
        FindsOnly(FindingCodes.ProposalChangeDoesNotFit, Offer.Set("skill-allowance", 1m));
        FindsOnly(FindingCodes.ProposalChangeDoesNotFit, Offer.Set("patents", InnovationKind.InventionPatent, 1m));
        FindsOnly(FindingCodes.ProposalChangeDoesNotFit, Offer.Raise("skill-allowance", Increase.Flat(1m).On("G1")));
        FindsOnly(FindingCodes.IncreaseOnUnknownGrade, Offer.Raise("base-pay", Increase.Flat(1m).On("G9")));
        FindsOnly(FindingCodes.ProposalNotPayable, Offer.Raise("base-pay", Increase.Flat(99_999_999_999m).Then(Increase.Factor(99_999_999_999m))));
        FindsOnly(FindingCodes.ProposalClauseExists, Offer.Add(SkillAllowance));
        FindsOnly(FindingCodes.ProposalDateMissing, Proposal.On(Base, "x").Set("seniority", 25m));
    }

    [Fact]
    public void Raise_WithoutARoundingChoice_IsAMissingChoice()
    {
        var undeclared = Base with
        {
            Policies = Base.Policies with
            {
                Rounding = new RoundingPolicy([
                    KeyValuePair.Create(RoundingPoint.PayLine, RoundingRule.HalfUp(0.01m)),
                    KeyValuePair.Create(RoundingPoint.StatementTotal, RoundingRule.HalfUp(0.01m))]),
            },
        };
        var offer = Proposal.On(undeclared, "x").Raise("base-pay", Increase.Percent(3m), from: July);
        Assert.Equal(FindingCodes.MissingChoice, Assert.Single(offer.Findings).Code);

        // Each missing choice once, however many changes lack it.
        var twice = offer.Raise("base-pay", Increase.Flat(100m), from: July).Raise("skill-allowance", Increase.Percent(3m), from: July);
        var once = Assert.Single(twice.Findings, finding => finding.Code == FindingCodes.MissingChoice);
        Assert.Equal("changes", once.Path);
        Assert.Equal(undeclared, offer.Agreement);
    }

    [Fact]
    public void Dates_OutsideTheTermOrSetTwice_AreFindings()
    {
        Assert.Equal(
            FindingCodes.ProposalDateOutsideTerm,
            Assert.Single(Proposal.On(Base, "x").Set("seniority", 25m, from: new LocalDate(2027, 7, 1)).Findings).Code);
        var twice = Offer.Set("seniority", 25m).Set("seniority", 30m);
        Assert.Equal(FindingCodes.ProposalSetTwice, Assert.Single(twice.Findings).Code);
        Assert.Equal(new PerUnitAmount(Cny(30m)), StandardOn(twice.Agreement, "seniority", July));
        Assert.Empty(Offer.Set("seniority", 25m).Set("seniority", 30m, from: July.PlusMonths(1)).Findings);
    }

    [Fact]
    public void Change_NothingInForceFromTheDate_IsAFinding()
    {
        var ended = Base.WithClause(Seniority with { Amounts = Seniority.Amounts.Clear(new DateSpan(new LocalDate(2026, 4, 1)), "ended") });
        var offer = Proposal.On(ended, "x").Set("seniority", 25m, from: July);
        Assert.Equal(FindingCodes.ProposalNothingInForce, Assert.Single(offer.Findings).Code);
        Assert.Empty(Proposal.On(ended, "x").SetStandard("seniority", new PerUnitAmount(Cny(25m)), from: July).Findings);
    }

    [Fact]
    public void Add_PaysFromTheDateOn()
    {
        var offer = Proposal.On(Agreement(BasePay), "x").Add(SkillAllowance).Set("skill-allowance", SkillGrade.Technician, 600m).EffectiveFrom(July);
        Assert.Empty(offer.Findings);
        var added = (BonusClause)offer.Agreement.Find("skill-allowance")!;
        Assert.False(added.Amounts.TryGet(July.PlusDays(-1), out _));
        Assert.Equal(Cny(600m), ((TableAmount)added.Amounts.On(July)).Amounts[(Term)SkillGrade.Technician]);
    }

    [Fact]
    public void Only_ChangeWhoseTargetIsLeftOut_HasNoEffect()
    {
        var offer = Proposal.On(Agreement(BasePay), "x").Add(SkillAllowance).Set("skill-allowance", SkillGrade.Technician, 600m).EffectiveFrom(July);
        Assert.Equal(Agreement(BasePay), offer.Only(1).Agreement);
        Assert.Equal(offer, offer.Only(1, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => offer.Only(2));
    }

    [Fact]
    public void Remove_KeepsWhatWasPaidBefore()
    {
        var later = Offer.Remove("seniority").Agreement;
        Assert.True(((BonusClause)later.Find("seniority")!).Amounts.TryGet(July.PlusDays(-1), out _));
        Assert.False(((BonusClause)later.Find("seniority")!).Amounts.TryGet(July, out _));
        Assert.Null(Proposal.On(Base, "x").Remove("seniority", from: Base.Term.From).Agreement.Find("seniority"));
    }

    [Fact]
    public void Findings_WhatTheBaseHadAgainstIt_IsNotRepeated()
    {
        var odd = Agreement(BasePay, SkillAllowance with { Bonus = SkillAllowance.Bonus with { Repetition = null } });
        Assert.NotEmpty(odd.Check());
        Assert.Empty(Proposal.On(odd, "x").Raise("base-pay", Increase.Flat(10m), from: July).Findings);
        var foreign = Proposal.On(Agreement(), "x").SetLadder("base-pay", PayLadder.Build(Currency.Eur, 1).Grade("G1", 1m).ToLadder(), from: July);
        Assert.Contains(foreign.Findings, finding => finding.Code == FindingCodes.AmountNotAllowed);
    }

    [Fact]
    public void Equality_IsByContent()
    {
        Assert.Equal(Offer.Set("seniority", 25m), Offer.Set("seniority", 25.0m));
        Assert.NotEqual(Offer.Set("seniority", 25m), Offer.Set("seniority", 26m));
        Assert.NotEqual(
            Offer.Set("seniority", 25m).Raise("base-pay", Increase.Flat(1m)), Offer.Raise("base-pay", Increase.Flat(1m)).Set("seniority", 25m));
    }

    [Fact]
    public void Report_ListsChangesInBothLanguages()
    {
        var offer = Offer.Raise("base-pay", Increase.Percent(4m).AtLeast(180m)).Set("skill-allowance", SkillGrade.Technician, 600m).Remove("no-such");
        var zh = offer.ToMarkdown();
        var en = offer.ToMarkdown(Language.English);
        Assert.Contains("技师 600.00", zh, StringComparison.Ordinal);
        Assert.Contains("500.00 元", zh, StringComparison.Ordinal);
        Assert.Contains("raise by 4 %, at least 180", en, StringComparison.Ordinal);
        Assert.Contains("no effect", en, StringComparison.Ordinal);
    }
}
