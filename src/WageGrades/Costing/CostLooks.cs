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
        PersonLook look = new(costed.Months.Count);
        SeenMonth? before = null;
        for (var at = 0; at < costed.Months.Count; at++)
        {
            var seen = under.See(worker, costed.Months[at], costed.People, before);
            if (seen is not null && ReferenceEquals(seen, before))
            {
                look.Add(at, look[at - 1]!.Value, seen);
            }
            else if (seen is not null)
            {
                look.Add(at, PlaceOf(seen.Facts, under.IsBeyondCalendar(costed.Months[at])), seen);
            }

            before = seen;
        }

        return people[person] = look;
    }

    private int PlaceOf(MonthFacts found, bool isBeyondCalendar)
    {
        if (!places.TryGetValue((found, isBeyondCalendar), out var place))
        {
            places.Add((found, isBeyondCalendar), place = facts.Count);
            facts.Add(found);
        }

        return place;
    }
}
