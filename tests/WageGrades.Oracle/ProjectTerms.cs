namespace WageGrades.Oracle;

/// <summary>Which part of a posted sum each stage pays, and what becomes of it in part, of bad quality, on failure; null where nothing is
/// agreed.</summary>
public sealed record ProjectTerms(
    IReadOnlyDictionary<string, Exact> Stages, string? Split, IReadOnlyList<string>? KeptOnFailure, string? Partial, Exact? DeductionAtMost);

/// <summary>A project and the stages that it reached.</summary>
public sealed record Project(
    string Id,
    string Clause,
    Exact Total,
    IReadOnlyList<(string Person, Exact Weight)> Members,
    IReadOnlyList<ProjectStep> Steps,
    DateOnly? FailedOn);

public sealed record ProjectStep(string Stage, DateOnly On, Exact Accepted, Exact Deduction, IReadOnlyList<(string Person, Exact Weight)>? Members);
