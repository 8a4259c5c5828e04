using WageGrades.Citations;

namespace WageGrades.Bonuses;

/// <summary>The clauses on whose pay an amount rests, and whether they count as entitled or as paid.</summary>
/// <param name="Of">The clauses.</param>
/// <param name="Basis">How they count; null where that is not said.</param>
internal sealed record PayReference(IReadOnlyList<ClauseId> Of, RateBasis? Basis);
