namespace WageGrades.Documents;

/// <summary>A place in a drawing, in pixels from the top left.</summary>
internal readonly record struct Point(decimal X, decimal Y);
