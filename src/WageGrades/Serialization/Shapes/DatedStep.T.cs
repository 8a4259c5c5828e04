namespace WageGrades.Serialization;

/// <summary>
/// One step of a dated series as it stands in a document: from a day, or from ever; through a last day, or to the next step; a value, or the
/// reason why there is none.
/// </summary>
internal sealed record DatedStep<T>(LocalDate? From, LocalDate? LastDay, T? Value, string? Gap)
    where T : notnull;
