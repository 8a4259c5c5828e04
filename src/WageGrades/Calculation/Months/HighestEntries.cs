using WageGrades.Classification;
using WageGrades.Internal;

namespace WageGrades.Calculation;

/// <summary>
/// The entries of a table by keys of which a person bears every term, of which the highest counts (就高). Of keys that begin with one term none is
/// looked at where that is not borne, and none below one that fits.
/// </summary>
internal sealed class HighestEntries<T>
    where T : struct, IComparable<T>
{
    private static readonly Comparer<Entry> HighestFirst = Comparer<Entry>.Create((one, other) => other.Value.CompareTo(one.Value));

    private readonly ValueList<Group> groups;

    internal HighestEntries(IReadOnlyDictionary<TermKey, T> entries) => groups =
    [
        .. from entry in entries.Keys.Select(key => new Entry(key, entries[key]))
           group entry by entry.Key.Count == 0 ? null : entry.Key[0] into same
           select new Group(same.Key, ValueList.Of(same.Order(HighestFirst))),
    ];

    /// <summary>The highest value of the keys of which somebody bears every term; null where there is none.</summary>
    /// <param name="who">Who bears terms.</param>
    /// <param name="bears">Whether a term is borne.</param>
    internal T? Of<TWho>(TWho who, Func<TWho, Term, bool> bears)
    {
        T? highest = null;
        foreach (var group in groups)
        {
            if ((group.First is null || bears(who, group.First))
                && group.HighestOf(who, bears) is { } own
                && (highest is not { } known || own.CompareTo(known) > 0))
            {
                highest = own;
            }
        }

        return highest;
    }

    private sealed record Entry(TermKey Key, T Value);

    // The entries of the empty key alone have no first term.
    private sealed record Group(Term? First, ValueList<Entry> FromHighest)
    {
        // The first term is borne.
        internal T? HighestOf<TWho>(TWho who, Func<TWho, Term, bool> bears)
        {
            foreach (var (key, value) in FromHighest)
            {
                if (BearsOthers(key, who, bears))
                {
                    return value;
                }
            }

            return null;
        }

        private static bool BearsOthers<TWho>(TermKey key, TWho who, Func<TWho, Term, bool> bears)
        {
            for (var at = 1; at < key.Count; at++)
            {
                if (!bears(who, key[at]))
                {
                    return false;
                }
            }

            return true;
        }
    }
}
