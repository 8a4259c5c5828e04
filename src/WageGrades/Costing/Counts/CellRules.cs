using WageGrades.Agreements;
using WageGrades.Bonuses;

namespace WageGrades.Costing;

/// <summary>Which clauses a cell determines for everybody on it, whatever else is true of them.</summary>
/// <param name="agreement">The agreement.</param>
/// <param name="window">The months costed.</param>
/// <param name="vocabularies">The vocabularies of which appointments are told.</param>
internal sealed class CellRules(CollectiveAgreement agreement, CostWindow window, IReadOnlyList<string> vocabularies)
{
    /// <summary>Whether base pay follows from the cell: for everybody on the ladder, without a re-grading in the months costed.</summary>
    internal bool HasLaddersOfCells => IsCountedBefore && agreement.Clauses.OfType<LadderClause>().All(clause => IsForCells(clause)
        && !TouchedClauses.IsShared(agreement, clause.Id)
        && !clause.Regradings.Any(each => each.On > window.FrozenOn && each.On < window.Span.Until));

    /// <summary>Whether an allowance follows from the cell: a fixed amount for the grade, for being employed or for each month, or for an appointment
    /// that is told; no start of it is still to come on the first day.</summary>
    internal bool IsOfCells(BonusClause clause)
    {
        var (bonus, ground) = (clause.Bonus, clause.Bonus.Ground);
        return IsCountedBefore
            && IsForCells(clause)
            && bonus.Schedule is WhileHeld { Anchor: null or Anchor.Appointed }
            && ground.FollowsFromCell(vocabularies)

            // Two appointments to one grade, in two trades, are told as one: only the highest pays.
            && (bonus.Repetition == Repetition.HighestOnly || (bonus.Repetition is not null && ground.IsOneAtATime))
            && (ground.Nature == GroundNature.Month || HasBegun(clause))
            && clause.Amounts.Steps.All(step => !step.HasValue
                || (BonusBounds.IsInMoney(step.Value) && !ground.HasQuantity(bonus.Schedule, step.Value)))
            && !TouchedClauses.IsShared(agreement, clause.Id);
    }

    // On the months before the day of the counts people stood where they did then.
    private bool IsCountedBefore => window.FrozenOn < window.FirstDay;

    private static bool IsForCells(PayClause clause) => clause.CoveredWorkingTimes is null
        && clause.For is null or { Terms.Count: 0, Posts.Count: 0, Workplaces.Count: 0, Service: null, Age: null };

    // Who stands there on the freeze date has since that day at the latest.
    private bool HasBegun(BonusClause clause) => window.FrozenOn is { } day
        && agreement.Policies.StartOf(clause.Bonus.Schedule) is { } start
        && start.FirstDueDay(day, window.Period) <= window.FirstDay;
}
