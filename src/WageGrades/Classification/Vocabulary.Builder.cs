using WageGrades.Findings;
using WageGrades.Internal;

namespace WageGrades.Classification;

public sealed partial class Vocabulary
{
    /// <summary>Adds many terms to a vocabulary, each in its place among those before it, in a time that grows with their number only.</summary>
    internal sealed class Builder
    {
        private readonly Vocabulary start;
        private readonly List<OwnTerm> own;

        // The terms level with one another, the lowest level first.
        private readonly LinkedList<List<Term>> levels = new();
        private readonly Dictionary<string, (Term Term, LinkedListNode<List<Term>> Level)> places = new(StringComparer.Ordinal);

        internal Builder(Vocabulary start)
        {
            this.start = start;
            own = [.. start.ownTerms];
            foreach (var level in start.Terms.GroupBy(term => start.byCode[term.Code].Rank))
            {
                var node = levels.AddLast([.. level]);
                foreach (var term in level)
                {
                    places.Add(term.Code, (term, node));
                }
            }
        }

        internal Term? Find(string code) => places.TryGetValue(code, out var place) ? place.Term : null;

        /// <summary>Adds a term; see <see cref="WithOwnTerm"/>.</summary>
        internal Term Add(string code, LocalizedText name, Term? after, Term? ranksAs)
        {
            Term term = new(start.Code, code, Guard.NotNull(name));
            if (places.ContainsKey(code))
            {
                throw new ArgumentException($"'{term}' is declared already.", nameof(code));
            }

            var given = (after is null ? 0 : 1) + (ranksAs is null ? 0 : 1);
            var wanted = start.IsOrdered && places.Count > 0 ? 1 : 0;
            if (given != wanted)
            {
                throw new ArgumentException(
                    wanted == 1
                        ? $"'{term}' needs exactly one place, after another term or ranking as one; {given} were given."
                        : $"'{term}' takes no place: '{start.Code}' is not ordered, or has no term yet.",
                    nameof(after));
            }

            var level = after is not null ? levels.AddAfter(LevelOf(after), [])
                : ranksAs is not null ? LevelOf(ranksAs)
                : levels.Last ?? levels.AddLast([]);
            level.Value.Add(term);
            places.Add(code, (term, level));
            own.Add(new OwnTerm(term, after, ranksAs));
            return term;
        }

        internal Vocabulary ToVocabulary() =>
            new(
                start.Code,
                start.Name,
                start.IsOrdered,
                levels.SelectMany((level, at) => level.Select(term => new Entry(term, start.IsOrdered ? at + 1 : 0))),
                ValueList.Of<OwnTerm>(own));

        private LinkedListNode<List<Term>> LevelOf(Term term) =>
            string.Equals(term.Vocabulary, start.Code, StringComparison.Ordinal) && places.TryGetValue(term.Code, out var place)
                ? place.Level
                : throw new ArgumentException($"'{term}' is not a term of '{start.Code}'.", nameof(term));
    }
}
