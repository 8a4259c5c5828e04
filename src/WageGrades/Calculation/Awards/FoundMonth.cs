using WageGrades.Agreements;
using WageGrades.Internal;

namespace WageGrades.Calculation;

/// <summary>
/// What is found among a person's facts for a month: for each bonus clause the times its ground is met up to the month's end. Several stages look at
/// the same facts, a share of pay at those of its bases too; each clause's are found once.
/// </summary>
internal sealed class FoundMonth(MonthCase month)
{
    private readonly ValueList<Occurrence>?[] occurrences = new ValueList<Occurrence>?[month.Plan.Bonuses.Count];

    // Most people have no fact of most kinds.
    private readonly uint lacked = GroundFacts.LackedBy(month.Person);

    private Dictionary<BonusClause, ValueList<Occurrence>>? ofOthers;
    private Dictionary<YearMonth, FoundMonth>? others;
    private FoundMonth? ahead;

    internal MonthCase Month => month;

    /// <summary>What a later month of the same person under the same agreement finds, where that is asked too: of what did not begin between the two
    /// both find the same.</summary>
    internal FoundMonth? Ahead
    {
        get => ahead;
        init => ahead = value;
    }

    /// <summary>Takes what the month of a later day finds for what lies ahead.</summary>
    internal void LookAheadTo(LocalDate day) => ahead = AsOf(day);

    /// <summary>The times a clause's ground is met, in an order of their own.</summary>
    internal ValueList<Occurrence> Of(BonusClause clause) => Of(month.Plan.ReadsOf(clause));

    /// <summary>The same of a clause whose reads are known.</summary>
    internal ValueList<Occurrence> Of(ClauseReads asks)
    {
        var clause = asks.Clause;
        if (asks.Place is { } place)
        {
            return occurrences[place] ??= Find(asks);
        }

        ofOthers ??= new(ReferenceEqualityComparer.Instance);
        return ofOthers.TryGetValue(clause, out var found) ? found : ofOthers[clause] = Find(asks);
    }

    private ValueList<Occurrence> Find(ClauseReads asks) =>
        (lacked & GroundFacts.BitOf(asks.Need)) != 0 ? ValueList<Occurrence>.Empty
        : ahead is not null && GroundFacts.AreOfAnyMonth(asks.Clause) && ahead.Of(asks.Clause) is var later && HaveBegun(later) ? later
        : OccurrenceFinder.Find(asks.Clause, month);

    private bool HaveBegun(ValueList<Occurrence> later)
    {
        for (var at = 0; at < later.Count; at++)
        {
            if (later[at].CountsFrom >= month.Person.Span.Until)
            {
                return false;
            }
        }

        return true;
    }

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
