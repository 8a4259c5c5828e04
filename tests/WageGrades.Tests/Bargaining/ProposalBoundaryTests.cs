using WageGrades.Agreements;
using WageGrades.Bargaining;
using WageGrades.Classification;
using WageGrades.Findings;
using WageGrades.Ladders;
using WageGrades.Monetary;
using WageGrades.Periods;
using static WageGrades.Tests.Bargaining.TheTable;

namespace WageGrades.Tests.Bargaining;

/// <summary>What of a proposal takes effect, from which day, and what it sets twice.</summary>
public sealed class ProposalBoundaryTests
{
    private static readonly LocalDate March = new(2026, 3, 1);

    private static Proposal Offer => Proposal.On(Agreement(BasePay, SkillAllowance, CompetitionAward), "offer").EffectiveFrom(July);

    private static bool IsSetTwice(Proposal offer) => offer.Findings.Any(finding => finding.Code == FindingCodes.ProposalSetTwice);

    [Fact]
    [Trait("Sheet", "survivors")]
    [Trait("Row", "Bargaining/ProposalOutcome")]
    public void SetTwice_TwoCells_IsNoFinding() =>
        Assert.False(IsSetTwice(Offer.SetCell("base-pay", "G1", 1, 4_200m).SetCell("base-pay", "G1", 2, 4_390m)));

    [Fact]
    public void SetTwice_OneCellOfOneDay_IsAFindingAndTheLaterHolds()
    {
        var twice = Offer.SetCell("base-pay", "G1", 1, 4_200m).SetCell("base-pay", "G1", 1, 4_210m);
        Assert.True(IsSetTwice(twice));
        Assert.Equal(Cny(4_210m), ((LadderClause)twice.Agreement.Find("base-pay")!).Ladders.On(July)["G1", 1]);
    }

    [Fact]
    public void SetTwice_OtherDayGradeOrKey_IsNoFinding()
    {
        Assert.False(IsSetTwice(Offer.SetCell("base-pay", "G1", 1, 4_200m).SetCell("base-pay", "G1", 1, 4_210m, from: July.PlusMonths(1))));
        Assert.False(IsSetTwice(Offer.SetCell("base-pay", "G1", 1, 4_200m).SetCell("base-pay", "G2", 1, 5_000m)));
        Assert.False(IsSetTwice(Offer.Set("skill-allowance", SkillGrade.Senior, 310m).Set("skill-allowance", SkillGrade.Technician, 510m)));
        Assert.True(IsSetTwice(Offer.Set("skill-allowance", SkillGrade.Senior, 310m).Set("skill-allowance", SkillGrade.Senior, 320m)));
    }

    /// <summary>A row with a code of its own that stands for a national grade is one row by either name.</summary>
    [Fact]
    public void SetTwice_OneCellByOwnAndNationalCode_IsAFinding()
    {
        var ladder = PayLadder.Build(Currency.Cny, steps: 2)
            .Grade(new LadderRow("Y2", null, SkillGrade.Senior), 4_900m, 5_000m)
            .Grade(new LadderRow("Y3", null, SkillGrade.Technician), 5_600m, 5_700m)
            .ToLadder();
        var offer = Proposal.On(Agreement(BasePay with { Ladders = EffectiveSeries.Always(ladder) }), "offer").EffectiveFrom(July);

        var twice = offer.SetCell("base-pay", SkillGrade.Senior, 1, 4_910m).SetCell("base-pay", "Y2", 1, 4_920m);
        Assert.True(IsSetTwice(twice));
        Assert.Equal(Cny(4_920m), ((LadderClause)twice.Agreement.Find("base-pay")!).Ladders.On(July)["Y2", 1]);
        Assert.False(IsSetTwice(offer.SetCell("base-pay", SkillGrade.Senior, 1, 4_910m).SetCell("base-pay", "Y2", 2, 5_010m)));
        Assert.False(IsSetTwice(offer.SetCell("base-pay", SkillGrade.Senior, 1, 4_910m).SetCell("base-pay", "Y3", 1, 5_610m)));
    }

    [Fact]
    [Trait("Sheet", "survivors")]
    [Trait("Row", "Bargaining/Proposal")]
    public void FirstEffectiveOn_IneffectiveChangeBefore_IsThatOfTheFirstEffective() =>
        Assert.Equal(July, Offer.Raise("no-such", Increase.Flat(1m), from: March).Raise("base-pay", Increase.Flat(1m)).FirstEffectiveOn);

    [Fact]
    public void FirstEffectiveOn_LaterChangeEarlierDate_IsTheEarlierDate()
    {
        Assert.Equal(March, Offer.Raise("base-pay", Increase.Flat(1m)).Raise("base-pay", Increase.Flat(1m), from: March).FirstEffectiveOn);
        Assert.Null(Offer.Raise("no-such", Increase.Flat(1m)).FirstEffectiveOn);
        Assert.Null(Offer.FirstEffectiveOn);
    }

    [Fact]
    public void Raise_DayBeforeAndDayOf_SayOldAndNew()
    {
        var ladders = ((LadderClause)Offer.Raise("base-pay", Increase.Flat(100m)).Agreement.Find("base-pay")!).Ladders;
        Assert.Equal((Cny(4_100m), Cny(4_200m)), (ladders.On(July.PlusDays(-1))["G1", 1], ladders.On(July)["G1", 1]));
    }

    [Theory]
    [InlineData("2025-12-31", true)]
    [InlineData("2026-01-01", false)]
    [InlineData("2026-12-31", false)]
    [InlineData("2027-01-01", true)]
    public void Date_OutsideTheTerm_IsAFinding(string from, bool found)
    {
        var offer = Proposal.On(Agreement(), "x").Raise("base-pay", Increase.Flat(10m), from: NodaTime.Text.LocalDatePattern.Iso.Parse(from).Value);
        Assert.Equal(found, offer.Findings.Any(finding => finding.Code == FindingCodes.ProposalDateOutsideTerm));
    }

    [Fact]
    public void Date_Missing_HasNoEffectAndIsAFinding()
    {
        var offer = Proposal.On(Agreement(), "x").Raise("base-pay", Increase.Flat(10m));
        Assert.Contains(offer.Findings, finding => finding.Code == FindingCodes.ProposalDateMissing);
        Assert.False(Assert.Single(offer.Effects).IsEffective);
        Assert.Equal(offer.Base, offer.Agreement);
    }

    [Fact]
    public void Only_FirstMiddleLast_KeepTheirOrder()
    {
        var offer = Offer.Raise("base-pay", Increase.Flat(1m)).Set("skill-allowance", SkillGrade.Senior, 310m).Raise("base-pay", Increase.Flat(2m));
        Assert.Equal([offer.Changes[0], offer.Changes[2]], offer.Only(2, 0).Changes);
        Assert.Equal([offer.Changes[1]], offer.Only(1, 1).Changes);
        Assert.Empty(offer.Only().Changes);
        Assert.Throws<ArgumentOutOfRangeException>(() => offer.Only(3));
        Assert.Throws<ArgumentOutOfRangeException>(() => offer.Only(-1));
    }

    [Fact]
    public void ProposalEquals_NameDateChangesOrBaseApart_IsFalse()
    {
        var offer = Offer.Raise("base-pay", Increase.Flat(1m));
        Assert.Equal(offer, Offer.Raise("base-pay", Increase.Flat(1m)));
        Assert.NotEqual(offer, offer.Named("other"));
        Assert.NotEqual(offer, offer.EffectiveFrom(March));
        Assert.NotEqual(offer, Offer.Raise("base-pay", Increase.Flat(2m)));
        Assert.NotEqual(offer, Proposal.On(Agreement(BasePay), "offer").EffectiveFrom(July).Raise("base-pay", Increase.Flat(1m)));
        Assert.False(offer.Equals((object?)null));
    }

    [Fact]
    public void AddAndRemove_Clause_TakeEffectFromTheirDay()
    {
        var added = Proposal.On(Agreement(BasePay), "x").EffectiveFrom(July).Add(SkillAllowance);
        var amounts = ((BonusClause)added.Agreement.Find("skill-allowance")!).Amounts;
        Assert.False(amounts.TryGet(July.PlusDays(-1), out _));
        Assert.True(amounts.TryGet(July, out _));
        var removed = ((BonusClause)Offer.Remove("skill-allowance").Agreement.Find("skill-allowance")!).Amounts;
        Assert.True(removed.TryGet(July.PlusDays(-1), out _));
        Assert.False(removed.TryGet(July, out _));
    }

    [Fact]
    public void Set_WhatTheTableLacks_HasNoEffect()
    {
        Assert.False(Assert.Single(Offer.SetCell("base-pay", "G9", 1, 1m).Effects).IsEffective);
        Assert.False(Assert.Single(Offer.SetCell("base-pay", "G1", 4, 1m).Effects).IsEffective);
        Assert.False(Assert.Single(Offer.Set("no-such", 1m).Effects).IsEffective);
        Assert.False(Assert.Single(Offer.Raise("no-such", Increase.Flat(1m)).Effects).IsEffective);
        Assert.True(Assert.Single(Offer.SetCell("base-pay", "G1", 3, 4_500m).Effects).IsEffective);
    }
}
