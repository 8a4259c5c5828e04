namespace WageGrades.Oracle;

/// <summary>A one-off that fell or will fall due; occurrences without an occasion are each one of their own.</summary>
internal sealed record OneOff(Clause Clause, DateOnly Due, Owed Owed, object Occasion)
{
    /// <summary>The result of whose figures it is one, of which each pays what the result earned beyond the most before.</summary>
    public string? Account { get; init; }
}

internal static class OneOffs
{
    internal static IReadOnlyList<OneOff> Of(Clause clause, IEnumerable<Occurrence> occurrences, StartRule start, Entitlements entitlements) =>
    [
        .. from occurrence in occurrences
           let due = Calendar.FirstDue(start, occurrence.Since, entitlements.Months)
           let owed = entitlements.OneOff(clause, occurrence, due)
           where owed is not null
           select new OneOff(clause, due, owed.Value, OccasionOf(occurrence)) { Account = occurrence.Figures is null ? null : occurrence.Id },
    ];

    /// <summary>What is one occasion: the one that events name, or else the event itself, whichever clauses pay for it.</summary>
    private static object OccasionOf(Occurrence occurrence) => occurrence.Occasion is { } occasion ? occasion
        : occurrence.Id.Length > 0 ? (Event: occurrence.Id, 0)
        : new object();
}
