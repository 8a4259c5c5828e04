using WageGrades.Agreements;
using WageGrades.Calculation;
using WageGrades.Citations;

namespace WageGrades.Costing;

/// <summary>In which clauses two agreements that find alike differ, and which months that can touch (受修改影响的月份).</summary>
internal sealed class ChangedStandards
{
    private readonly HashSet<ClauseId> bonuses = [];
    private readonly bool touchesAll;

    internal ChangedStandards(CollectiveAgreement one, CollectiveAgreement other)
    {
        foreach (var (own, changed) in one.Clauses.Zip(other.Clauses))
        {
            if (own != changed)
            {
                touchesAll |= own is LadderClause;
                _ = bonuses.Add(own.Id);
            }
        }
    }

    /// <summary>The clauses that changes name; what is no bonus clause of the agreement may touch every month.</summary>
    internal ChangedStandards(CollectiveAgreement agreement, IEnumerable<ClauseId> changed)
    {
        bonuses = [.. changed];
        touchesAll = bonuses.Any(id => agreement.Find(id) is not BonusClause);
    }

    /// <summary>Whether a clause differs.</summary>
    internal bool Contains(ClauseId clause) => bonuses.Contains(clause);

    /// <summary>
    /// Whether a month may be paid otherwise. A bonus clause that finds nothing has no line, and nothing that rests on it has anything of it; what
    /// reads other months is touched by whatever changed.
    /// </summary>
    internal bool Touch(MonthFacts facts) => touchesAll
        || !ReferenceEquals(facts.Carry, Carry.None)
        || facts.Clauses.Any(found => bonuses.Contains(found.Clause) || found.Periods.Count > 0
            || found.Found.Any(each => each.OneOff?.Base is not null));
}
