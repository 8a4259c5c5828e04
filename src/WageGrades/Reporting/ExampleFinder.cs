using WageGrades.Bargaining;
using WageGrades.Calculation;
using WageGrades.Costing;
using WageGrades.Workforces;

namespace WageGrades.Reporting;

/// <summary>Picks the people a report shows and computes their month before and after, on the basis of the costing.</summary>
internal sealed class ExampleFinder(Proposal proposal, Workforce workforce, CostReport cost)
{
    internal IEnumerable<PersonExample> Find(IReadOnlyList<WorkerId>? people)
    {
        var chosen = people is null
            ? Usual()
            : people.Select(id => cost.ByPerson.FirstOrDefault(person => person.Worker == id)).OfType<PersonCost>();
        ContinuedAgreement before = new(proposal.Base, cost.FirstMonth, cost.LastMonth, explains: true);
        ContinuedAgreement after = new(proposal.Agreement, cost.FirstMonth, cost.LastMonth, explains: true);
        // The first month that the proposal changes as a whole.
        var opens = proposal.Base.Policies.PayPeriod.FirstDay(cost.FirstMonth);
        var month = proposal.FirstEffectiveOn > opens ? cost.FirstMonth.PlusMonths(1) : cost.FirstMonth;
        var costed = FrozenWorker.All(workforce, proposal.Base, cost.FrozenOn);
        foreach (var person in chosen)
        {
            var worker = costed.Find(person.Worker)!;
            PersonExample example = new(person, before.PayFor(worker, month, costed), after.PayFor(worker, month, costed));
            // A month that is not settled is no example: it has no total.
            if (example.Before.IsPayable && example.After.IsPayable)
            {
                yield return example;
            }
        }
    }

    private IEnumerable<PersonCost> Usual()
    {
        var (gainers, losers) = (cost.Gainers, cost.Losers);
        var last = losers.Count > 0 ? losers[0] : gainers.ElementAtOrDefault(gainers.Count - 1);
        return new[] { gainers.ElementAtOrDefault(0), gainers.ElementAtOrDefault(gainers.Count / 2), last }.OfType<PersonCost>().Distinct();
    }
}
