namespace WageGrades.Costing;

/// <summary>What a person's months find (各月事实), by the numbers of their facts; null for a month that has to be paid by itself. Equal where the
/// numbers are.</summary>
internal sealed class MonthPlaces(int?[] places) : IEquatable<MonthPlaces>
{
    // Asked for each person of each costing.
    private readonly int hash = HashOf(places);

    internal int Count => places.Length;

    internal int? this[int month] => places[month];

    /// <summary>Whether no month has to be paid by itself: who finds the same is paid the same.</summary>
    internal bool SaysAll { get; } = Array.TrueForAll(places, place => place is not null);

    public bool Equals(MonthPlaces? other) => other is not null && (ReferenceEquals(this, other) || places.AsSpan().SequenceEqual(other.Span));

    public override bool Equals(object? obj) => Equals(obj as MonthPlaces);

    public override int GetHashCode() => hash;

    private ReadOnlySpan<int?> Span => places;

    private static int HashOf(int?[] places)
    {
        HashCode code = default;
        foreach (var place in places)
        {
            code.Add(place ?? -1);
        }

        return code.ToHashCode();
    }
}
