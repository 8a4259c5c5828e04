using WageGrades.Citations;

namespace WageGrades.Serialization;

/// <summary>What was paid: a clause, or null on account.</summary>
internal sealed record PaidItem(ClauseId? Clause);
