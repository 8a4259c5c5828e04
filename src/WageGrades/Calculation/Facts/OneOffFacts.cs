using WageGrades.Monetary;

namespace WageGrades.Calculation;

/// <summary>
/// What decides a one-off (一次性奖励的计发事实), paid this month or received before: the earlier ones decide what a later, higher one still pays.
/// </summary>
/// <param name="DueOn">The day, where it lies in the month.</param>
/// <param name="Rank">The place of an earlier day among the days on which the person's one-offs were due; zero for one of this month.</param>
/// <param name="IsThisYear">Whether it competes with those of the month's year.</param>
/// <param name="Standard">Which of the clause's dated standards it had, by place.</param>
/// <param name="IsEmployed">Whether the person was employed on the day.</param>
/// <param name="IsCovered">Whether the clause covered the person.</param>
/// <param name="IsOpen">Whether nobody can tell if the clause is for the person.</param>
/// <param name="IsAbsorbed">Whether a scheme absorbed it.</param>
/// <param name="HoursShare">The share of full hours on the day, of which a day's pay is a part.</param>
/// <param name="Decided">The amount decided for the person on the day.</param>
/// <param name="Base">What pay was on the day, where the standard is a share of it and the day lies before the month.</param>
internal sealed record OneOffFacts(
    LocalDate? DueOn,
    int Rank,
    bool IsThisYear,
    int Standard,
    bool IsEmployed,
    bool IsCovered,
    bool IsOpen,
    bool IsAbsorbed,
    Ratio HoursShare,
    Money? Decided,
    MonthFacts? Base);
