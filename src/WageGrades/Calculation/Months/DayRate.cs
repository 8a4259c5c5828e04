using WageGrades.Monetary;

namespace WageGrades.Calculation;

/// <summary>A full-month amount on a day, how it came about, and whether it is still open.</summary>
internal sealed record DayRate(ExactAmount Amount, IReadOnlyList<TraceStep> Trace, LineReason Pending = LineReason.None);
