namespace WageGrades.Serialization;

/// <summary>One step of a dated series as it stands in a document: a value, or the reason why there is none.</summary>
internal sealed class DatedStep<T>(LocalDate? from, LocalDate? lastDay, T? value, string? gap) : DatedStep(from, lastDay, gap)
    where T : notnull
{
    internal T? Value => value;
}
