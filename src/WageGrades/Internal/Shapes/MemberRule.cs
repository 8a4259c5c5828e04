namespace WageGrades.Internal;

/// <summary>A rule across members: what is wrong with the values read, and the places of the members that it asks.</summary>
internal sealed record MemberRule(Func<MemberValues, Wording?> Problem, ValueList<int> About);
