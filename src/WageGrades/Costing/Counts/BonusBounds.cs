using WageGrades.Agreements;
using WageGrades.Bonuses;
using WageGrades.Calculation;
using WageGrades.Classification;
using WageGrades.Internal;
using WageGrades.Monetary;
using WageGrades.Periods;

namespace WageGrades.Costing;

/// <summary>
/// Between what an allowance that is agreed in money pays a person of whom nothing is known, in a month: nothing where the person has no ground for
/// it, the highest entry at most. A person has one entry of it at a time, for part of the month or all of it.
/// </summary>
internal sealed class BonusBounds
{
    private readonly BonusClause? before;
    private readonly BonusClause? after;
    private readonly CollectiveAgreement current;
    private readonly CollectiveAgreement proposed;
    private readonly bool moveTogether;

    /// <param name="current">The agreement as it is.</param>
    /// <param name="before">The clause in it; null where it has none.</param>
    /// <param name="proposed">The proposed agreement.</param>
    /// <param name="after">The clause in it; null where it has none.</param>
    /// <param name="isAlone">Whether the clause hangs on no other and the agreements differ in clauses alone.</param>
    internal BonusBounds(CollectiveAgreement current, BonusClause? before, CollectiveAgreement proposed, BonusClause? after, bool isAlone)
    {
        (this.current, this.before, this.proposed, this.after) = (current, before, proposed, after);

        // The same people have the same ground under both where nothing but the amounts differs; where a clause is new or gone, one side is nothing.
        moveTogether = isAlone
            && (before is null || after is null || before with { Amounts = after.Amounts, Heading = after.Heading } == after);
    }

    /// <summary>Whether a clause pays a person at most one of its stated amounts at a time.</summary>
    internal static bool IsBounded(BonusClause clause)
    {
        var (ground, schedule) = (clause.Bonus.Ground, clause.Bonus.Schedule);
        return schedule is { IsOnce: false, OfPeriod: null }
            && ground is { FollowsStandard: true, Nature: not GroundNature.Count }
            && (clause.Bonus.Repetition == Repetition.HighestOnly || (clause.Bonus.Repetition is not null && ground.IsOneAtATime))
            && clause.Amounts.Steps.All(step => !step.HasValue || (MostYears(clause) is not null
                ? step.Value is PerUnitAmount
                : IsInMoney(step.Value) && !ground.HasQuantity(schedule, step.Value)));
    }

    /// <summary>Whether an amount is so much money for an occurrence, whatever else is true of the person.</summary>
    internal static bool IsInMoney(BonusAmount standard) => standard.Reads == AmountReads.OccurrenceOnly
        && standard.Bounds.Any()
        && standard.Bounds.All(entry => entry.Least == entry.Most);

    private static int? MostYears(BonusClause clause) => clause.Bonus.Ground is SeniorityGround { AtMostYears: { } years } ? years : null;

    /// <summary>Between what it pays one person in a month.</summary>
    internal CellMonth In(DateSpan month)
    {
        var (most, mostAfter) = (CellRange.Nothing, CellRange.Nothing);
        var added = CellRange.Nothing;
        foreach (var part in DaySpans.Cut(month, ChangeDays(before).Concat(ChangeDays(after)).Distinct().Order()))
        {
            var (old, changed) = (Amounts(before, part.From), Amounts(after, part.From));
            most = most.Or(CellRange.UpTo(Outward(current, Most(old))));
            mostAfter = mostAfter.Or(CellRange.UpTo(Outward(proposed, Most(changed))));
            added = added.Or(Added(old, changed));
        }

        return moveTogether ? new(most, mostAfter, added) : CellMonth.Apart(most, mostAfter);
    }

    private CellRange Added(Dictionary<TermKey, decimal> old, Dictionary<TermKey, decimal> changed)
    {
        // An entry with more terms takes over from one with fewer, so that another set of keys may give a person another entry.
        if (old.Count > 0 && changed.Count > 0 && !old.Keys.ToHashSet().SetEquals(changed.Keys)
            && old.Keys.Concat(changed.Keys).Any(key => key.Count != 1))
        {
            return CellRange.Between(-Outward(current, Most(old)), Outward(proposed, Most(changed)));
        }

        var steps = old.Keys.Union(changed.Keys).Select(key => changed.GetValueOrDefault(key) - old.GetValueOrDefault(key)).ToList();
        var (least, most) = (Math.Min(0m, steps.DefaultIfEmpty().Min()), Math.Max(0m, steps.DefaultIfEmpty().Max()));
        return CellRange.Between(least == 0m ? 0m : -Moved(-least), most == 0m ? 0m : Moved(most));
    }

    private static decimal Most(Dictionary<TermKey, decimal> amounts) => amounts.Values.DefaultIfEmpty().Max();

    // By what rounded parts of two amounts can differ whose wholes differ by so much: as much rounded up, and one unit more where halves go to even.
    private decimal Moved(decimal amount)
    {
        var moved = Outward(proposed, amount);
        foreach (var rule in Rules(proposed).Where(rule => rule.Mode == RoundingMode.HalfEven))
        {
            moved += rule.Quantum;
        }

        return moved;
    }

    private static decimal Outward(CollectiveAgreement agreement, decimal amount)
    {
        foreach (var rule in Rules(agreement).Where(rule => rule.Mode != RoundingMode.None))
        {
            amount = RoundingRule.Up(rule.Quantum).Round(new Money(amount, agreement.Currency)).Amount;
        }

        return amount;
    }

    private static IEnumerable<RoundingRule> Rules(CollectiveAgreement agreement) => agreement.Policies.Rounding is { } rounding
        ? new[] { RoundingPoint.MonthRate, RoundingPoint.PayLine }.Select(rounding.At).OfType<RoundingRule>()
        : [];

    private static IEnumerable<LocalDate> ChangeDays(BonusClause? clause) => clause?.Amounts.ChangeDays() ?? [];

    private static Dictionary<TermKey, decimal> Amounts(BonusClause? clause, LocalDate day)
    {
        if (clause is null || !clause.Amounts.TryGet(day, out var standard))
        {
            return [];
        }

        return MostYears(clause) is { } years
            ? standard.Stated.ToDictionary(_ => TermKey.Empty, unit => unit.Amount * years)
            : standard.Bounds.ToDictionary(entry => entry.Key, entry => entry.Most.Amount);
    }
}
