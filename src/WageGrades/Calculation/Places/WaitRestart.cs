namespace WageGrades.Calculation;

/// <summary>An absence that starts a waiting time again, unless it was completed by the day on which the absence became too long.</summary>
/// <param name="BreaksOn">The first day beyond the limit.</param>
/// <param name="ResumesOn">The first day after the absence; null while it lasts.</param>
internal sealed record WaitRestart(LocalDate BreaksOn, LocalDate? ResumesOn);
