using WageGrades.Bonuses;
using WageGrades.Internal;
using WageGrades.Monetary;
using WageGrades.Workforces;

namespace WageGrades.Calculation;

/// <summary>What decides a payment for a period (按期间发放的计发事实): when and how it falls due, and what of other months it rests on.</summary>
/// <param name="Due">The payment, with its days.</param>
/// <param name="Own">The terms of the day for which it is reckoned.</param>
/// <param name="IsOpen">Whether nobody can tell if the clause is for the person.</param>
/// <param name="IsAbsorbed">Whether a scheme absorbs it.</param>
/// <param name="Decided">The amount decided for the person on it.</param>
/// <param name="Held">What holds where the clause has something to pay, each with the
/// share of the period and the hours of the months that count.</param>
/// <param name="Base">What pay was on the days on which it rests, month by month.</param>
/// <param name="Terms">The terms of the employed days of those months, or of those that stand for them.</param>
internal sealed record PeriodFacts(
    PeriodDue Due,
    Employment Own,
    bool IsOpen,
    bool IsAbsorbed,
    Money? Decided,
    ValueList<(FoundFact Fact, Ratio Share, Ratio? Hours)> Held,
    ValueList<MonthFacts> Base,
    ValueList<(Periods.DateSpan Days, Employment Terms)> Terms);
