using WageGrades.Agreements;
using WageGrades.Bonuses;
using WageGrades.Classification;
using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Monetary;

namespace WageGrades.Calculation;

/// <summary>Reads the entry of a table that fits an occurrence; of several the one with the most terms fits, two of them contradict one
/// another.</summary>
internal readonly struct EntryReader(Currency currency)
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
        TryFind(clause, entries, occurrence, out var entry, out var conflict, borne) ? read(entry.Key, entry.Value) : conflict;

    /// <summary>The entry that fits; false where none does, or where two contradict one another.</summary>
    internal bool TryFind<T>(
        BonusClause clause,
        IReadOnlyDictionary<TermKey, T> entries,
        Occurrence occurrence,
        out KeyValuePair<TermKey, T> entry,
        out ResolvedAmount? conflict,
        BorneTerms? borne = null)
    {
        conflict = null;

        // An entry of all the occurrence's terms has the most of those that fit.
        if (borne is null && entries is ValueMap<TermKey, T> map && map.TryGetPair(occurrence.Key, out entry))
        {
            return true;
        }

        var fitting = borne is null ? MostSpecific(entries, occurrence.Key) : MostSpecific(entries, borne.Bears);
        entry = fitting is [var only] ? only : default;
        conflict = fitting is [var first, var second, ..] ? Conflict(clause, occurrence, first.Key, second.Key, borne) : null;
        return fitting.Count == 1;
    }

    private static List<KeyValuePair<TermKey, T>> MostSpecific<T>(IReadOnlyDictionary<TermKey, T> entries, TermKey of) =>
        MostSpecific(entries, key => key.IsPartOf(of));

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
