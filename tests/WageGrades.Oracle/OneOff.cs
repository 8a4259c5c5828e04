namespace WageGrades.Oracle;

/// <summary>A one-off that fell or will fall due; occurrences without an occasion are each one of their own.</summary>
internal sealed record OneOff(Clause Clause, DateOnly Due, Owed Owed, object Occasion);

internal static class OneOffs
{
    internal static IReadOnlyList<OneOff> Of(Clause clause, IEnumerable<Occurrence> occurrences, StartRule start, Entitlements entitlements) =>
    [
        .. from occurrence in occurrences
           let due = Calendar.FirstDue(start, occurrence.Since)
           let owed = entitlements.OneOff(clause, occurrence, due)
           where owed is not null
           select new OneOff(clause, due, owed.Value, occurrence.Occasion ?? new object()),
    ];
}
