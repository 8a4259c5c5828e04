using WageGrades.Internal;
using WageGrades.Periods;

namespace WageGrades.Calculation;

/// <summary>When an occurrence is due as a month sees it (应发时间).</summary>
/// <param name="IsOfMonth">Whether it belongs to the month as a whole.</param>
/// <param name="Days">The days of the month on which it is due month by month.</param>
/// <param name="WaitsFrom">The first day of the month from which it is due only until its successors are.</param>
/// <param name="Successors">Its successors; null or empty where it has none.</param>
/// <param name="OneOff">When it was due once; null for what is paid month by month or belongs to the month.</param>
internal readonly record struct FoundDue(
    bool IsOfMonth = false,
    DateSpan? Days = null,
    LocalDate? WaitsFrom = null,
    ValueList<FoundFact>? Successors = null,
    OneOffFacts? OneOff = null);
