using WageGrades.Internal;

namespace WageGrades.Calculation;

/// <summary>What the funds of a month grant, clause by clause in the order of the document, by person and by day.</summary>
internal static class FundGrants
{
    /// <param name="plan">The month.</param>
    /// <param name="ofFunds">What each fund grants, clause by clause in whatever order, by person and by day.</param>
    internal static ValueList<AllocatedShare> InOrder(MonthPlan plan, IEnumerable<ValueList<AllocatedShare>> ofFunds) => ValueList.Joined(ofFunds
        .SelectMany(grants => ValueList.Runs(grants, grant => grant.Clause))
        .GroupBy(own => own[0].Clause)
        .OrderBy(own => plan.Clauses.PlaceOf(own.Key))
        .Select(own => own.Count() == 1
            ? own.Single()
            : ValueList.Of(own.SelectMany(grants => grants).OrderBy(grant => grant.Worker).ThenBy(grant => grant.DueOn))));
}
