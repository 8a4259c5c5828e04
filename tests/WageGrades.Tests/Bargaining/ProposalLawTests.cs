using WageGrades.Tests.Generators;

namespace WageGrades.Tests.Bargaining;

/// <summary>The laws of proposals, on random sequences of changes, some of them without a target.</summary>
public sealed class ProposalLawTests
{
    [Fact]
    public void Apply_ChangesWithoutEffectLeftOut_GivesTheSameAgreement() => Law.Holds(
        ProposalGen.Changes,
        changes =>
        {
            var offer = ProposalGen.Offer(changes);
            var effective = offer.Effects.Where(effect => effect.IsEffective).Select(effect => effect.Number - 1);
            Assert.Equal(offer.Agreement, offer.Only(effective).Agreement);
            Assert.Equal(changes.Count, offer.Effects.Count);
        },
        200);

    [Fact]
    public void Apply_AnyChanges_SayNothingBeforeTheirFirstDate() => Law.Holds(
        ProposalGen.Changes,
        changes =>
        {
            var offer = ProposalGen.Offer(changes);
            if (offer.FirstEffectiveOn is { } first)
            {
                var day = first.PlusDays(-1);
                foreach (var clause in offer.Base.Clauses.OfType<WageGrades.Agreements.BonusClause>())
                {
                    var before = clause.Amounts.On(day);
                    Assert.True(offer.Agreement.Find(clause.Id) is not WageGrades.Agreements.BonusClause after || after.Amounts.On(day).Equals(before));
                }
            }
        },
        200);

    [Fact]
    public void Findings_ChangeWithoutEffect_IsNamed() => Law.Holds(
        ProposalGen.Changes,
        changes =>
        {
            var offer = ProposalGen.Offer(changes);
            Assert.All(
                offer.Effects.Where(effect => !effect.IsEffective),
                effect => Assert.Contains(offer.Findings, finding => finding.Path == $"changes[{effect.Number}]"));
        },
        200);
}
