using WageGrades.Agreements;
using WageGrades.Periods;

namespace WageGrades.Calculation;

/// <summary>A full-month amount of a clause, day by day: the prorate stage makes the month's parts of it.</summary>
/// <param name="clause">The clause.</param>
/// <param name="spans">The employed days, cut wherever the amount may change.</param>
/// <param name="rates">The amount on each span; null where the clause does not owe it.</param>
internal sealed class RatedMonth(PayClause clause, IReadOnlyList<DateSpan> spans, IReadOnlyList<DayRate?> rates) : Owed(clause)
{
    internal IReadOnlyList<DateSpan> Spans { get; } = spans;

    internal IReadOnlyList<DayRate?> Rates { get; } = rates;

    /// <summary>What the amount is of where a clause owes several; a rate that says so itself goes before.</summary>
    internal string Occurrence { get; init; } = "";

    /// <summary>Why none of it is paid; none where it is.</summary>
    internal LineReason Unpaid { get; init; }

    /// <summary>
    /// True for pay of a scheme's days, prorated as if the scheme paid the whole month: its days and those of the ladder or another scheme are each
    /// paid once, whatever days are lost.
    /// </summary>
    internal bool IsOfSchemeDays { get; init; }
}
