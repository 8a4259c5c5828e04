using WageGrades.Citations;
using WageGrades.Internal;
using WageGrades.Monetary;
using WageGrades.Periods;

namespace WageGrades.Calculation;

/// <summary>What one bonus clause finds in a month (条款事实), in the order in which the occurrences were found; a clause that finds nothing has
/// none.</summary>
/// <param name="Clause">The clause.</param>
/// <param name="Found">What may be paid this month or decides what is.</param>
/// <param name="AwaitsStart">Whether something is due only after the month of which nothing with the same key is due in it.</param>
/// <param name="Suspended">The days of the month on which a long leave suspends the clause.</param>
/// <param name="LacksStop">Whether something it finds ends and nothing says how an allowance stops.</param>
/// <param name="LacksLeapDay">Whether something it finds began on 29 February and nothing says when that comes round.</param>
/// <param name="Decided">The amounts decided for the person, on the days of the month.</param>
/// <param name="Service">What the clause's standards make of the service, on the days of the month; empty where they count none.</param>
/// <param name="Periods">The payments for periods that fall due in the month.</param>
internal sealed record ClauseFacts(
    ClauseId Clause,
    ValueList<FoundFact> Found,
    bool AwaitsStart,
    ValueList<DateSpan> Suspended,
    bool LacksStop,
    bool LacksLeapDay,
    ValueList<(DateSpan Days, Money Amount)> Decided,
    ValueList<(DateSpan Days, Ratio Quantity)> Service,
    ValueList<PeriodFacts> Periods);
