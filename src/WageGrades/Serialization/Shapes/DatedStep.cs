namespace WageGrades.Serialization;

/// <summary>When one step of a dated series holds, as it stands in a document: from a day, or from ever; through a last day, or to the next step; and
/// the reason why there is no value, where there is none.</summary>
internal abstract class DatedStep(LocalDate? from, LocalDate? lastDay, string? gap)
{
    internal LocalDate? From => from;

    internal LocalDate? LastDay => lastDay;

    internal string? Gap => gap;
}
