using WageGrades.Bargaining;
using WageGrades.Bonuses;
using WageGrades.Calculation;
using WageGrades.Citations;
using WageGrades.Internal;
using WageGrades.Periods;
using WageGrades.Workforces;

namespace WageGrades.Costing;

/// <summary>
/// The pay of a window's months in every state of the world: with or without the proposal (bit 0), with each kind of recorded facts or with those of
/// the freeze date (bits 1 to 4, as <see cref="MovingFacts"/>).
/// </summary>
internal sealed class GrowthPay
{
    internal const int All = 31;

    private readonly Proposal proposal;
    private readonly CostWindow window;
    private readonly CostedPeople[] people;
    private readonly PayStatement[]?[][] paid;
    private readonly LocalDate frozenOn;

    internal GrowthPay(Proposal proposal, Workforce workforce, CostBasis basis)
    {
        this.proposal = proposal;
        frozenOn = new CostWindow(proposal, basis with { Population = CostPopulation.Frozen }).FrozenOn!.Value;
        window = new CostWindow(proposal, basis with { Population = CostPopulation.Moving });
        people = [.. Enumerable.Range(0, 16).Select(moving => new CostedPeople(
            proposal.Base, FrozenWorker.All(workforce, proposal.Base, frozenOn, (MovingFacts)moving), window))];
        paid = new PayStatement[]?[32][];
        for (var moving = 0; moving < 16; moving++)
        {
            var (now, then) = PayOf(proposal, people[moving]);
            (paid[2 * moving], paid[(2 * moving) + 1]) = (now, then);
        }

        Blocked = Enumerable.Range(0, 32).SelectMany(state => BlockedIn(paid[state], people[state >> 1])).ToHashSet();
    }

    internal CostWindow Window => window;

    /// <summary>The people of whom some month could not be computed in some state.</summary>
    internal IReadOnlySet<WorkerId> Blocked { get; }

    /// <summary>The average of a state.</summary>
    internal GrowthAverage Average(int state, Population population, GrowthCommitment commitment) =>
        Average(paid[state], people[state >> 1], population, commitment);

    /// <summary>The average under another proposal on the same agreement, with the people as recorded; null where somebody more is blocked.</summary>
    internal GrowthAverage? AverageUnder(Proposal other, Population population, GrowthCommitment commitment)
    {
        var then = PayOf(other, people[15]).Then;
        return BlockedIn(then, people[15]).All(Blocked.Contains) ? Average(then, people[15], population, commitment) : null;
    }

    private static (PayStatement[]?[] Now, PayStatement[]?[] Then) PayOf(Proposal proposal, CostedPeople costed)
    {
        var pay = costed.PayUnder(proposal.Agreement);
        var count = costed.People.Workers.Count;
        var (now, then) = (new PayStatement[]?[count], new PayStatement[]?[count]);
        for (var person = 0; person < count; person++)
        {
            (now[person], then[person]) = (pay.Before(person), pay.Proposed(person));
        }

        return (now, then);
    }

    private static IEnumerable<WorkerId> BlockedIn(PayStatement[]?[] statements, CostedPeople costed) => costed.People.Workers
        .Where((_, person) => Array.Exists(statements[person]!, month => !month.IsPayable))
        .Select(worker => worker.Id);

    private GrowthAverage Average(PayStatement[]?[] statements, CostedPeople costed, Population population, GrowthCommitment commitment)
    {
        GrowthAverage average = new(commitment.Basis);
        for (var person = 0; person < statements.Length; person++)
        {
            var worker = costed.People.Workers[person];
            if (Blocked.Contains(worker.Id) || (commitment.Among == GrowthAmong.SamePeople && !IsSame(worker.Id, population)))
            {
                continue;
            }

            List<DateSpan> spans = commitment.Among == GrowthAmong.SamePeople ? [DateSpan.Ever] : [.. worker.SpansIn(population)];
            for (var at = 0; at < costed.Months.Count; at++)
            {
                var month = window.Period.SpanOf(costed.Months[at], costed.Months[at]);
                if (spans.Exists(span => span.Intersect(month) is not null))
                {
                    average.Add(worker.Id, statements[person]![at]);
                }
            }
        }

        return average;
    }

    // Of the group on the freeze date, and paid in every month with the people as recorded.
    private bool IsSame(WorkerId id, Population population)
    {
        var last = people[15].People;
        if (people[0].People.Find(id) is not { } frozen || !frozen.BelongsTo(population, frozenOn) || last.Find(id) is null)
        {
            return false;
        }

        var place = PlaceOf(last, id);
        return Array.TrueForAll(paid[All][place]!, GrowthAverage.IsPaid) && Array.TrueForAll(paid[All - 1][place]!, GrowthAverage.IsPaid);
    }

    private static int PlaceOf(Workforce people, WorkerId id)
    {
        var (low, high) = (0, people.Count - 1);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = people.Workers[middle].Id.CompareTo(id) < 0 ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
