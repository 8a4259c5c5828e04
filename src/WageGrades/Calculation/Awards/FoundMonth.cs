using WageGrades.Agreements;

namespace WageGrades.Calculation;

/// <summary>
/// What is found among a person's facts for a month: for each bonus clause the times its ground is met up to the month's end. Several stages look at
/// the same facts, a share of pay at those of its bases too; each clause's are found once.
/// </summary>
internal sealed class FoundMonth(MonthCase month)
{
    private readonly Dictionary<BonusClause, List<Occurrence>> occurrences = new(ReferenceEqualityComparer.Instance);

    private readonly Dictionary<YearMonth, FoundMonth> others = [];

    internal MonthCase Month => month;

    /// <summary>The times a clause's ground is met, in an order of their own.</summary>
    internal IReadOnlyList<Occurrence> Of(BonusClause clause)
    {
        if (!occurrences.TryGetValue(clause, out var found))
        {
            occurrences[clause] = found = OccurrenceFinder.Find(clause, month);
        }

        return found;
    }

    /// <summary>What was to be found on a day of another month: a one-off that fell due then was a share of that day's pay.</summary>
    internal FoundMonth AsOf(LocalDate day)
    {
        if (month.Plan.Period.MonthOf(day) is var own && own == month.Person.Month)
        {
            return this;
        }

        if (!others.TryGetValue(own, out var other))
        {
            others[own] = other = new FoundMonth(month.AsOf(day));
        }

        return other;
    }
}
