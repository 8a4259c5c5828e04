using WageGrades.Citations;
using WageGrades.Internal;

namespace WageGrades.Agreements;

/// <summary>The clauses of an agreement and where each id stands: a check asks for every id that an agreement names. Equal where the clauses
/// are.</summary>
internal sealed record ClauseIndex(ValueList<Clause> All)
{
    internal static readonly ClauseIndex Empty = new(ValueList<Clause>.Empty);

    private readonly Lazy<Dictionary<string, Clause>> byId = new(() => ById(All));

    /// <summary>The first clause of an id, or null.</summary>
    internal Clause? Find(ClauseId id) => byId.Value.GetValueOrDefault(id.Value);

    /// <inheritdoc/>
    public bool Equals(ClauseIndex? other) => other is not null && All.Equals(other.All);

    /// <inheritdoc/>
    public override int GetHashCode() => All.GetHashCode();

    private static Dictionary<string, Clause> ById(ValueList<Clause> all)
    {
        Dictionary<string, Clause> found = new(all.Count, StringComparer.Ordinal);
        foreach (var clause in all)
        {
            found.TryAdd(clause.Id.Value, clause);
        }

        return found;
    }
}
