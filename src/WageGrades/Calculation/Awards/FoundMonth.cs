using WageGrades.Agreements;

namespace WageGrades.Calculation;

/// <summary>
/// What is found among a person's facts for a month: for each bonus clause the times its ground is met up to the month's end. Several stages look at
/// the same facts, a share of pay at those of its bases too; each clause's are found once.
/// </summary>
internal sealed class FoundMonth(MonthCase month)
{
    private readonly IReadOnlyList<Occurrence>?[] occurrences = new IReadOnlyList<Occurrence>?[month.Plan.Bonuses.Count];

    private Dictionary<BonusClause, IReadOnlyList<Occurrence>>? ofOthers;
    private Dictionary<YearMonth, FoundMonth>? others;

    internal MonthCase Month => month;

    /// <summary>The times a clause's ground is met, in an order of their own.</summary>
    internal IReadOnlyList<Occurrence> Of(BonusClause clause)
    {
        if (month.Plan.ReadsOf(clause).Place is { } place)
        {
            return occurrences[place] ??= Find(clause);
        }

        ofOthers ??= new(ReferenceEqualityComparer.Instance);
        return ofOthers.TryGetValue(clause, out var found) ? found : ofOthers[clause] = Find(clause);
    }

    private IReadOnlyList<Occurrence> Find(BonusClause clause) =>
        OccurrenceFinder.HasNoFact(clause, month.Person) ? Array.Empty<Occurrence>() : OccurrenceFinder.Find(clause, month);

    /// <summary>What was to be found on a day of another month: a one-off that fell due then was a share of that day's pay.</summary>
    internal FoundMonth AsOf(LocalDate day)
    {
        if (month.Plan.Period.MonthOf(day) is var own && own == month.Person.Month)
        {
            return this;
        }

        others ??= [];
        if (!others.TryGetValue(own, out var other))
        {
            others[own] = other = new FoundMonth(month.AsOf(day));
        }

        return other;
    }
}
