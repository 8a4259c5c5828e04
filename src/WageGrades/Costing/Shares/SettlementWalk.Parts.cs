using WageGrades.Agreements;
using WageGrades.Bargaining;
using WageGrades.Monetary;

namespace WageGrades.Costing;

/// <content>What follows the causes: on-costs, and what of the whole is rounding.</content>
public sealed partial record SettlementWalk
{
    // The last digit that money has.
    private const decimal Finest = 0.000000000001m;

    // On-costs stand on the whole pay, under the proposal with the people as recorded; they have no order among the causes.
    private static WalkRow? OnCosts(WalkPart part, OnCostKind kind, CostReport frozen, CostReport moving)
    {
        var told = frozen.OnCosts.Zip(moving.OnCosts)
            .Where(pair => pair.First.Item.Kind == kind && pair is { First.Amounts: not null, Second.Amounts: not null })
            .Select(pair => (Now: pair.First.ByYear, Then: pair.Second.ByYear))
            .ToList();
        if (told.Count == 0)
        {
            return null;
        }

        Money[] years =
        [
            .. frozen.ByYear.Select((_, year) => Money.Sum(told.Select(each => each.Then[year].Proposed - each.Now[year].Baseline))),
        ];
        return new(part, years, Money.Sum(years), Money.Sum(years), moving.ByPerson.Count);
    }

    // With cells raised to the last digit that money has, the table's row is what it would be without their rounding.
    private static Money RoundingOf(Proposal proposal, CostReport[] reports, Func<Proposal, CostReport> costOf)
    {
        var totals = reports[^1].StatementRounding.FullYear.Proposed - reports[0].StatementRounding.FullYear.Baseline;
        if (proposal.Base.Policies.Rounding is not { } rounding || !proposal.Effects.Any(effect => effect.IsEffective && IsRaisedLadder(effect)))
        {
            return totals;
        }

        var policies = proposal.Base.Policies with { Rounding = rounding.With(RoundingPoint.LadderCell, RoundingRule.HalfUp(Finest)) };
        var exact = proposal.Changes.Aggregate(
            Proposal.On(proposal.Base with { Policies = policies }, proposal.Name),
            (made, change) => made.With(change with { From = change.From ?? proposal.EffectiveOn }));
        return totals + reports[0].KnownPay.FullYear.Proposed - costOf(exact).KnownPay.FullYear.Proposed;

        bool IsRaisedLadder(ChangeEffect effect) =>
            effect.Change is RaiseChange && proposal.Base.Clauses.Any(clause => clause is LadderClause && clause.Id == effect.Change.Clause);
    }
}
