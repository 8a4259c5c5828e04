using WageGrades.Agreements;

namespace WageGrades.Calculation;

/// <summary>An occurrence that is paid monthly from a day, until another where it ends.</summary>
internal readonly struct MonthlyDue(
    Occurrence occurrence, LocalDate from, LocalDate? until, LineStart start, BonusRates rates, BonusClause clause)
{
    internal Occurrence Occurrence { get; } = occurrence;

    internal LocalDate From { get; } = from;

    internal LocalDate? Until { get; } = until;

    /// <summary>What opened it and when.</summary>
    internal LineStart Start { get; } = start;

    /// <summary>The full-month amount on a day, or null where nothing is due that day.</summary>
    internal DayRate? RateOn(LocalDate day, bool ignoreStart = false)
    {
        if ((day < From && !ignoreStart) || day >= Until)
        {
            return null;
        }

        return rates.RateAt(clause, this, day, isDue: !ignoreStart);
    }
}
