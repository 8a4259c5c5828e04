using System.Runtime.InteropServices;
using WageGrades.Calculation;
using WageGrades.Internal;

namespace WageGrades.Costing;

/// <summary>
/// What the months of the people costed find (测算人员的当月事实), looked at once for all agreements that find alike: the number of its facts for each
/// month of each person, and why clauses pay nothing.
/// </summary>
internal sealed class CostLooks(ContinuedAgreement under, CostedPeople costed)
{
    private readonly Dictionary<(MonthFacts Facts, bool IsBeyondCalendar), int> places = [];
    private readonly List<MonthFacts> facts = [];
    private readonly Dictionary<MonthPlaces, MonthPlaces> shared = [];
    private readonly List<ContinuedAgreement> settled = [];
    private readonly PersonLook?[] people = new PersonLook?[costed.People.Workers.Count];

    /// <summary>What was paid under the agreement as it is.</summary>
    internal AlikeMonths Before { get; } = new();

    /// <summary>The agreement under which the months were looked at.</summary>
    internal ContinuedAgreement Under => under;

    /// <summary>Whether what was found serves an agreement.</summary>
    internal bool Serve(ContinuedAgreement other) => under.FindsAlike(other, costed.Months, costed.People, settled);

    /// <summary>The facts of a number.</summary>
    internal MonthFacts this[int place] => facts[place];

    /// <summary>The months of a person.</summary>
    internal PersonLook Of(int person)
    {
        if (people[person] is { } known)
        {
            return known;
        }

        var worker = costed.People.Workers[person];
        var months = new SeenMonth?[costed.Months.Count];
        var numbers = new int?[months.Length];
        SeenMonth? before = null;
        for (var at = 0; at < months.Length; at++)
        {
            var seen = months[at] = under.See(worker, costed.Months[at], costed.People, before, looksOn: months.Length > 1);
            numbers[at] = seen is null ? null
                : ReferenceEquals(seen, before) ? numbers[at - 1]
                : PlaceOf(seen.Facts, under.IsBeyondCalendar(costed.Months[at]));
            before = seen;
        }

        return people[person] = new PersonLook(months, Shared(new MonthPlaces(numbers)));
    }

    // One for all who find the same.
    private MonthPlaces Shared(MonthPlaces places)
    {
        if (!shared.TryGetValue(places, out var known))
        {
            shared.Add(places, known = places);
        }

        return known;
    }

    private int PlaceOf(MonthFacts found, bool isBeyondCalendar)
    {
        ref var place = ref CollectionsMarshal.GetValueRefOrAddDefault(places, (found, isBeyondCalendar), out var isKnown);
        if (!isKnown)
        {
            place = facts.Count;
            facts.Add(found);
        }

        return place;
    }
}
