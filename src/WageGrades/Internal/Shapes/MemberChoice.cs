namespace WageGrades.Internal;

/// <summary>Two members of which exactly one, or at least one, must be there.</summary>
internal sealed record MemberChoice(string First, string Second, bool AllowsBoth);
