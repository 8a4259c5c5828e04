using WageGrades.Findings;
using WageGrades.Periods;

namespace WageGrades.Calculation;

/// <summary>A finding about a history, and the days whose place depends on it.</summary>
internal sealed record PlaceTrouble(DateSpan Span, Finding Finding);
