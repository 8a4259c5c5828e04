namespace WageGrades.Serialization;

/// <summary>A run of days as documents write it.</summary>
internal sealed record SpanText(LocalDate From, LocalDate? LastDay);
