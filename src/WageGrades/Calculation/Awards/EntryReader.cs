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
        if (borne is null && ValueMap.Of(entries).TryGetPair(occurrence.Key, out entry))
        {
            return true;
        }

        var fitting = borne is not null ? MostSpecific(entries, borne.Bears)
            : occurrence.Key.Count > 1 ? PartsOf(occurrence.Key, entries)
            : OfEvery(entries);
        entry = fitting is [var only] ? only : default;
        conflict = fitting is [var first, var second, ..] ? Conflict(clause, occurrence, first.Key, second.Key, borne) : null;
        return fitting.Count == 1;
    }

    private static ValueList<KeyValuePair<TermKey, T>> PartsOf<T>(TermKey whole, IReadOnlyDictionary<TermKey, T> entries) =>
        MostSpecific(entries, key => key.IsPartOf(whole));

    // The entry of every occurrence is all that is left of a key of one term without an entry of its own.
    private static ValueList<KeyValuePair<TermKey, T>> OfEvery<T>(IReadOnlyDictionary<TermKey, T> entries) =>
        ValueMap.Of(entries).TryGetPair(TermKey.Empty, out var every) ? [every] : [];

    /// <summary>The entries of the most terms among those that fit; several contradict one another.</summary>
    internal static ValueList<KeyValuePair<TermKey, T>> MostSpecific<T>(IReadOnlyDictionary<TermKey, T> entries, Func<TermKey, bool> fits)
    {
        FewItems<KeyValuePair<TermKey, T>> best = default;
        foreach (var entry in ValueMap.Of(entries).Pairs)
        {
            if ((best.Count > 0 && entry.Key.Count < best.First.Key.Count) || !fits(entry.Key))
            {
                continue;
            }

            if (best.Count > 0 && entry.Key.Count > best.First.Key.Count)
            {
                best = default;
            }

            best.Add(entry);
        }

        return best.ToList();
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
