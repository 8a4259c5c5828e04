using WageGrades.Agreements;
using WageGrades.Bonuses;
using WageGrades.Classification;
using WageGrades.Findings;
using WageGrades.Monetary;

namespace WageGrades.Calculation;

/// <summary>Reads the entry of a table that fits an occurrence; of several the one with the most terms fits, two of them contradict one
/// another.</summary>
internal sealed class EntryReader(Currency currency)
{
    /// <summary>What the entry that fits gives; null where none does.</summary>
    /// <param name="clause">The clause.</param>
    /// <param name="entries">The table.</param>
    /// <param name="occurrence">The occurrence.</param>
    /// <param name="read">What an entry gives.</param>
    /// <param name="borne">What the person bears, where the table reads that too; null: the occurrence's terms alone.</param>
    internal ResolvedAmount? Read<T>(
        BonusClause clause,
        IReadOnlyDictionary<TermKey, T> entries,
        Occurrence occurrence,
        Func<TermKey, T, ResolvedAmount?> read,
        BorneTerms? borne = null) =>
        MostSpecific(entries, key => borne is null ? key.IsPartOf(occurrence.Key) : borne.Bears(key)) switch
        {
            [] => null,
            [var entry] => read(entry.Key, entry.Value),
            [var first, var second, ..] => Conflict(clause, occurrence, first.Key, second.Key, borne),
        };

    /// <summary>The entries of the most terms among those that fit; several contradict one another.</summary>
    internal static List<KeyValuePair<TermKey, T>> MostSpecific<T>(IReadOnlyDictionary<TermKey, T> entries, Func<TermKey, bool> fits)
    {
        List<KeyValuePair<TermKey, T>> best = [];
        foreach (var entry in entries)
        {
            if ((best.Count > 0 && entry.Key.Count < best[0].Key.Count) || !fits(entry.Key))
            {
                continue;
            }

            if (best.Count > 0 && entry.Key.Count > best[0].Key.Count)
            {
                best.Clear();
            }

            best.Add(entry);
        }

        return best;
    }

    private ResolvedAmount Conflict(BonusClause clause, Occurrence occurrence, TermKey first, TermKey second, BorneTerms? borne)
    {
        FindingArgument[] fact = borne is null || occurrence.Key.Count > 0 ? [("fact", occurrence.Key)] : [];
        FindingArgument[] whose = borne is null ? [] : [("worker", borne.Worker.ToString()), ("day", borne.Day)];
        return ResolvedAmount.Open(
            currency,
            LineReason.AwaitingDecision,
            fault: Finding.Of(
                FindingCodes.ConflictingEntries,
                borne?.Worker.ToString() ?? clause.Id.ToString(),
                [("clause", clause.Id.ToString()), .. fact, .. whose, ("first", first), ("second", second)]) with { Clause = clause.Id });
    }
}
