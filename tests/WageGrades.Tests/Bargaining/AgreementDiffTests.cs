using WageGrades.Agreements;
using WageGrades.Bargaining;
using WageGrades.Classification;
using WageGrades.Findings;
using WageGrades.Ladders;
using WageGrades.Monetary;
using WageGrades.Tests.Generators;
using static WageGrades.Tests.Bargaining.TheTable;

namespace WageGrades.Tests.Bargaining;

public sealed class AgreementDiffTests
{
    private const int Tests = 120;

    private static readonly CollectiveAgreement Base = Agreement(BasePay, SkillAllowance, Seniority);

    [Fact]
    public void Between_AProposalsAgreement_SpeaksInValues()
    {
        var wanted = Proposal.On(Base, "offer").EffectiveFrom(July)
            .SetCell("base-pay", "G1", 1, 4_150m)
            .Set("skill-allowance", SkillGrade.Technician, 650m)
            .Set("seniority", 25m)
            .Add(CompetitionAward)
            .Agreement;
        var diff = AgreementDiff.Between(Base, wanted);
        Assert.Equal(wanted, diff.Agreement);
        Assert.Equal(
            ["set-cell", "set-amount", "set-amount", "add"],
            diff.Changes.Select(change => change switch
            {
                SetCellChange => "set-cell",
                SetAmountChange => "set-amount",
                AddClauseChange => "add",
                _ => change.GetType().Name,
            }));
        Assert.Equal(July, diff.Changes[0].From);
    }

    [Fact]
    public void Between_Equals_IsEmpty_AndInOtherCurrencies_Throws()
    {
        Assert.Empty(AgreementDiff.Between(Base, Agreement(BasePay, SkillAllowance, Seniority)).Changes);
        var euro = new CollectiveAgreement("euro", LocalizedText.Same("euro"), Currency.Eur, Base.Term);
        Assert.Throws<ArgumentException>(() => AgreementDiff.Between(Base, euro));
    }

    [Fact]
    public void Between_OtherOrderTitleAndTerm_IsExact()
    {
        var wanted = Base with { Title = LocalizedText.Same("other"), Clauses = [Seniority, BasePay] };
        var diff = AgreementDiff.Between(Base, wanted);
        Assert.Equal(wanted, diff.Agreement);
        Assert.IsType<SetFrameChange>(diff.Changes[^1]);
        var longer = Base with { Term = new(Base.Term.From, new LocalDate(2030, 1, 1)) };
        Assert.IsType<SetTermChange>(Assert.Single(AgreementDiff.Between(Base, longer).Changes));
    }

    [Fact]
    public void ApplyingTheDifference_OfAnyTwo_GivesTheOther()
    {
        var changed = 0;
        Law.Holds(
            Law.Both(AgreementGen.Any, AgreementGen.Any),
            pair =>
            {
                var to = pair.Second with { Currency = pair.First.Currency };
                var diff = pair.First.Currency == pair.Second.Currency ? AgreementDiff.Between(pair.First, to) : null;
                changed += diff?.Changes.Count > 0 ? 1 : 0;
                Assert.Equal(to, diff?.Agreement ?? to);
                Assert.Equal(pair.First, AgreementDiff.Between(pair.First, pair.First).Agreement);
            },
            Tests);
        Law.Holds(
            Law.Both(ProposalGen.Changes, ProposalGen.Changes),
            pair =>
            {
                var (one, other) = (ProposalGen.Offer(pair.First).Agreement, ProposalGen.Offer(pair.Second).Agreement);
                Assert.Equal(other, AgreementDiff.Between(one, other).Agreement);
                Assert.Equal(one, AgreementDiff.Between(other, one).Agreement);
            },
            Tests);
        Assert.True(changed >= Runs.Least(60, Tests), $"only {changed} pairs differed in one currency");
    }
}
