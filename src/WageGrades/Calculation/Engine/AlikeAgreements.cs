using WageGrades.Agreements;
using WageGrades.Bonuses;
using WageGrades.Internal;
using WageGrades.Ladders;
using WageGrades.Periods;

namespace WageGrades.Calculation;

/// <summary>
/// Agreements under which a month finds the same of everybody (事实口径相同的协议): they differ in amounts alone. What was found under one then tells
/// months apart that the other pays differently.
/// </summary>
internal static class AlikeAgreements
{
    /// <summary>Whether what is found under one agreement serves the other, where nothing was settled for several people.</summary>
    /// <param name="found">The agreement under which months are looked at; it changes on every day on which the other does.</param>
    /// <param name="other">The other one.</param>
    internal static bool FindAlike(MonthPlan found, MonthPlan other) =>
        (found.Agreement with { Clauses = Bare(found.Agreement) }) == (other.Agreement with { Clauses = Bare(other.Agreement) })
        && found.Agreement.Clauses.Zip(other.Agreement.Clauses).All(pair => AreAlike(pair.First, pair.Second))
        && other.Facts.Changes.All(day => found.Facts.Changes.Contains(day));

    /// <summary>Whether what is shared among people is shared alike under agreements that find alike: the same pools, on the same bases, and the same
    /// standards under funds; without relative floors.</summary>
    internal static bool ShareAlike(MonthPlan one, MonthPlan other)
    {
        if (one.Agreement.RelativeFloors.Count > 0)
        {
            return false;
        }

        var pools = one.Bonuses.Where(clause => clause.IsPool).Select(clause => clause.Id).ToList();
        return one.Agreement.Funds.SelectMany(fund => fund.Clauses).Concat(pools).Concat(pools.SelectMany(one.Rests.Below)).Distinct()
            .All(id => one.Agreement.Find(id) == other.Agreement.Find(id));
    }

    private static ValueList<Clause> Bare(CollectiveAgreement agreement) => ValueList.Of(agreement.Clauses.Select(clause => clause switch
    {
        BonusClause bonus => bonus with { Amounts = EffectiveSeries.Empty<BonusAmount>() },
        LadderClause ladder => ladder with { Ladders = EffectiveSeries.Empty<PayLadder>() },
        OvertimeClause or TextClause or LeaveClause or SchemeClause => clause,
        _ => throw Closed.Missed(clause),
    }));

    // All that may differ: what is left is equal.
    private static bool AreAlike(Clause one, Clause other) =>
        one is BonusClause bonus ? AreAlike(bonus, (BonusClause)other)
        : one is not LadderClause ladder || AreAlike(ladder, (LadderClause)other);

    // Payments for periods look at their standards, service at what a standard makes of it.
    private static bool AreAlike(BonusClause one, BonusClause other)
    {
        if (one.Amounts == other.Amounts)
        {
            return true;
        }

        var (own, others) = (StandardsOf(one), StandardsOf(other));
        return one.Bonus.Schedule.OfPeriod is null
            && own.Concat(others).All(standard => !standard.Reads.Service)
            && own.Select(standard => (standard.GetType(), standard.Reads)).ToHashSet()
                .SetEquals(others.Select(standard => (standard.GetType(), standard.Reads)));
    }

    private static List<BonusAmount> StandardsOf(BonusClause clause) =>
        [.. clause.Amounts.Values];

    // Re-gradings protect what cells paid.
    private static bool AreAlike(LadderClause one, LadderClause other) => one.Ladders == other.Ladders
        || (one.Regradings.Count + one.Earlier.Count == 0 && one.ProtectsFrom is null
            && ShapesOf(one).SetEquals(ShapesOf(other)) && ShapesOf(one).Count == 1);

    private static HashSet<(LadderShape Shape, PayUnit Per)> ShapesOf(LadderClause clause) =>
        [.. clause.Ladders.Values.Select(value => (value.Shape, value.Per))];
}
