using WageGrades.Agreements;
using WageGrades.Calculation;
using WageGrades.Periods;
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
    public void Apply_AnyChanges_SayNothingBeforeTheirFirstDate()
    {
        var compared = 0;
        Law.Holds(
            Law.Both(ProposalGen.Changes, ProposalGen.People),
            each =>
            {
                var offer = ProposalGen.Offer(each.First);
                if (offer.FirstEffectiveOn is not { } first)
                {
                    return;
                }

                compared++;
                DateSpan before = new(LocalDate.MinIsoValue, first);
                Assert.All(offer.Base.Clauses, clause => Assert.Equal(Said(clause, before), Said(offer.Agreement.Find(clause.Id)!, before)));
                Assert.All(offer.Agreement.Clauses.Where(clause => offer.Base.Find(clause.Id) is null), clause => Assert.Empty(Said(clause, before)));

                // What a month pays that ends before the first day is the same to the line.
                var month = first.ToYearMonth().PlusMonths(-1);
                Assert.All(each.Second.Workers.Where(_ => offer.Base.Term.Contains(month.OnDayOfMonth(1))), worker => Assert.Equal(
                    offer.Base.PayFor(worker, month).Lines.Select(line => (line.Clause.Id, line.Amount)),
                    offer.Agreement.PayFor(worker, month).Lines.Select(line => (line.Clause.Id, line.Amount))));
            },
            200);
        Assert.True(compared >= Runs.Least(120, 200), $"Only {compared} proposals had an effect.");
    }

    private static List<object> Said(Clause clause, DateSpan span) => clause switch
    {
        BonusClause bonus => [.. bonus.Amounts.StepsWithin(span).Where(step => step.HasValue)],
        LadderClause ladder => [.. ladder.Ladders.StepsWithin(span).Where(step => step.HasValue)],
        _ => throw new InvalidOperationException($"{clause.Id} is of a kind that no change touches."),
    };

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
