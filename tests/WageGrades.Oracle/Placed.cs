using System.Runtime.CompilerServices;

namespace WageGrades.Oracle;

/// <summary>
/// People with the places to which the rules of an agreement move them: from each recorded place step by step, and from table to table on the days of
/// re-gradings; with the pay above a cell that these protect.
/// </summary>
internal sealed class Placed
{
    private static readonly ConditionalWeakTable<Person, Dictionary<Agreement, Person>> Known = [];

    private readonly Agreement agreement;
    private readonly Person person;
    private readonly IReadOnlyList<(DateOnly From, DateOnly? Until, Place Value)> records;
    private readonly List<(DateOnly From, DateOnly? Until, Place Value)> places = [];
    private readonly List<Protected> granted = [];

    private Placed(Agreement agreement, Person person)
    {
        (this.agreement, this.person, records) = (agreement, person, person.Places.Steps);
        granted.AddRange(person.Protected);
        for (var at = 0; at < records.Count;)
        {
            at = Follow(at);
        }
    }

    /// <summary>The person as an agreement's rules place the person.</summary>
    internal static Person Under(Agreement agreement, Person person)
    {
        if (!agreement.Clauses.Any(clause => clause.Progression is not null || clause.Regradings.Count > 0))
        {
            return person;
        }

        var known = Known.GetOrCreateValue(person);
        if (!known.TryGetValue(agreement, out var placed))
        {
            Placed own = new(agreement, person);
            known[agreement] = placed = person with { Places = new(own.places), Protected = own.granted };
        }

        return placed;
    }

    /// <summary>Follows a person from a record, over those that repeat where the person stands, to the next that does not.</summary>
    private int Follow(int at)
    {
        var (from, until, place) = records[at++];
        if (agreement.Clauses.FirstOrDefault(each => each.Ladders?.Steps.Any(step => step.Value.Grades.Contains(place.Grade)) == true)
            is not { } clause)
        {
            places.Add((from, until, place));
            return at;
        }

        Waiting wait = new(person, clause, agreement.Policies, place, from);
        var begun = from;
        Queue<Regrading> regradings = new(clause.Regradings.Where(each => each.On > from).OrderBy(each => each.On));
        while (true)
        {
            var regrading = regradings.TryPeek(out var coming) && !(coming.On >= until) ? coming : null;
            if (wait.Next(until) is { } next && !(next.Since > regrading?.On))
            {
                // On one day the step comes first.
                Stand(next.Place, next.Since);
                wait = next;
            }
            else if (regrading is not null)
            {
                regradings.Dequeue();
                if (Places.Of(regrading, clause, wait.Place) is not { } moved)
                {
                    places.Add((begun, regrading.On, wait.Place));
                    return at;
                }

                if (moved.Protected.Sign > 0)
                {
                    granted.Add(new Protected(regrading.On, moved.Protected, regrading.Rule.Protection!));
                }

                Stand(moved.Place, regrading.On);
                wait = moved.KeepsWaiting ? wait.At(moved.Place, regrading.On)
                    : new Waiting(person, clause, agreement.Policies, moved.Place, regrading.On);
            }
            else if (at < records.Count && coming?.On != until && Repeats(records[at], records[at - 1], wait))
            {
                until = records[at++].Until;
            }
            else
            {
                places.Add((begun, until, wait.Place));
                return at;
            }
        }

        void Stand(Place next, DateOnly on)
        {
            if (on > begun)
            {
                places.Add((begun, on, wait.Place));
                begun = on;
            }
        }
    }

    private bool Repeats((DateOnly From, DateOnly? Until, Place Value) record, (DateOnly From, DateOnly? Until, Place Value) before, Waiting wait)
    {
        if (record.From != before.Until || record.Value != wait.Place || wait.Next(null)?.Since == record.From)
        {
            return false;
        }

        var first = person.Employment.Steps.Count > 0 ? person.Employment.Steps[0].From : DateOnly.MaxValue;
        for (var day = before.From < first ? first : before.From; day < record.From; day = day.AddDays(1))
        {
            if (person.Employment.On(day) is null)
            {
                return false;
            }
        }

        return true;
    }
}
