namespace WageGrades.Calculation;

/// <summary>A one-off that was or is due, whether in this month or before: earlier ones decide what a later, higher one still pays.</summary>
internal sealed record OneOffDue(DraftLine Draft, LocalDate DueOn, Occurrence Occurrence, bool IsDueNow);
