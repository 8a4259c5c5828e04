using WageGrades.Agreements;
using WageGrades.Citations;
using WageGrades.Monetary;
using WageGrades.Periods;

namespace WageGrades.Costing;

/// <summary>The most that a floor of a month adds where only base pay is known: what base pay falls short of it.</summary>
/// <param name="agreement">The agreement.</param>
internal sealed class CellFloors(CollectiveAgreement agreement)
{
    private readonly HashSet<ClauseId> counted =
    [
        .. agreement.Clauses.OfType<LadderClause>()
            .Where(clause => clause.Counts.TryGetValue(PayBase.MinimumWage, out var counts) && counts)
            .Select(clause => clause.Id),
    ];

    /// <summary>The floor with an id that tops months up; null where there is none.</summary>
    internal PayFloor? Find(ClauseId id) => agreement.Floors.FirstOrDefault(floor => floor.Id == id && floor.Test == FloorTest.PersonMonth);

    /// <summary>Whether the most can be told: not of a floor by the hour, nor where amounts from outside may be below zero.</summary>
    internal bool IsBounded(PayFloor floor) => floor.Unit == FloorUnit.Month
        && agreement.Clauses.OfType<BonusClause>().All(clause => clause.Bonus.Ground.FollowsStandard);

    /// <summary>Between what it adds in a month.</summary>
    /// <param name="floor">The floor; null: none.</param>
    /// <param name="month">The days of the month.</param>
    /// <param name="paid">What a clause pays for certain.</param>
    internal CellRange In(PayFloor? floor, DateSpan month, Func<ClauseId, decimal> paid)
    {
        var highest = floor?.Amount.StepsWithin(month).Where(step => step.HasValue).Select(step => step.Value.Amount).DefaultIfEmpty().Max() ?? 0m;
        if (floor is null || highest == 0m)
        {
            return CellRange.Nothing;
        }

        var share = floor.Shares.Values.Append(Ratio.One).Max();
        var due = (new Money(highest, agreement.Currency) * share).Round(RoundingRule.Up(Quantum)).Amount;
        var reached = floor.Comparison == FloorComparison.AtLeast ? due : due + Quantum;
        return CellRange.UpTo(Math.Max(0m, reached - counted.Sum(paid)));
    }

    private decimal Quantum => agreement.Policies.Rounding?.At(RoundingPoint.PayLine) is { Quantum: > 0m } rule
        ? rule.Quantum
        : new decimal(1, 0, 0, isNegative: false, (byte)agreement.Currency.MinorDigits);
}
