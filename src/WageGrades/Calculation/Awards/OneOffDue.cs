namespace WageGrades.Calculation;

/// <summary>A one-off that was or is due, whether in this month or before: earlier ones decide what a later, higher one still pays.</summary>
internal sealed class OneOffDue(DraftLine draft, LocalDate dueOn, Occurrence occurrence, bool isDueNow) : Owed(draft.Clause)
{
    internal DraftLine Draft { get; } = draft;

    internal LocalDate DueOn { get; } = dueOn;

    internal Occurrence Occurrence { get; } = occurrence;

    internal bool IsDueNow { get; } = isDueNow;
}
