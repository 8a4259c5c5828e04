using WageGrades.Classification;
using WageGrades.Internal;

namespace WageGrades.Calculation;

/// <summary>
/// The highest of the entries whose keys a person bears (就高). Nobody who holds the better certificate beside the lesser one gets less for it, so that
/// the amount decides where the table does not say that the more specific key goes first.
/// </summary>
internal static class HighestKey
{
    /// <summary>The highest value of the terms that the person bears; null where there is none.</summary>
    internal static T? OfTerms<T>(IReadOnlyDictionary<Term, T> entries, Func<Term, bool> bears)
        where T : struct, IComparable<T>
    {
        T? highest = null;
        foreach (var (term, value) in ValueMap.Of(entries).Pairs)
        {
            highest = IsAbove(value, highest) && bears(term) ? value : highest;
        }

        return highest;
    }

    /// <summary>The highest value of the most specific keys of which the person bears every term: of two with as many terms the higher value,
    /// because either was promised.</summary>
    internal static T? OfMostSpecific<T>(IReadOnlyDictionary<TermKey, T> entries, Func<Term, bool> bears)
        where T : struct, IComparable<T>
    {
        (TermKey Key, T Value)? best = null;
        Asked asked = new(bears);
        foreach (var (key, value) in ValueMap.Of(entries).Pairs)
        {
            if (asked.Bears(key)
                && (best is not { } known || key.Count > known.Key.Count || (key.Count == known.Key.Count && value.CompareTo(known.Value) > 0)))
            {
                best = (key, value);
            }
        }

        return best?.Value;
    }

    private static bool IsAbove<T>(T value, T? highest)
        where T : struct, IComparable<T> => highest is not { } known || value.CompareTo(known) > 0;

    // Keys that share a term stand together: one that the person was found to bear, or not to, is asked once.
    private sealed class Asked(Func<Term, bool> bears)
    {
        private Term? held;
        private Term? missing;

        internal bool Bears(TermKey key)
        {
            for (var at = 0; at < key.Count; at++)
            {
                if (!Bears(key[at], isFirst: at == 0))
                {
                    return false;
                }
            }

            return true;
        }

        private bool Bears(Term term, bool isFirst)
        {
            if (term == missing)
            {
                return false;
            }

            if (term == held)
            {
                return true;
            }

            var isHeld = bears(term);
            held = isHeld && isFirst ? term : held;
            missing = isHeld ? missing : term;
            return isHeld;
        }
    }
}
