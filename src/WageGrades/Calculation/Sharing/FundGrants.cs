using WageGrades.Citations;
using WageGrades.Internal;

namespace WageGrades.Calculation;

/// <summary>What the funds of a month grant, clause by clause in the order of the document, by person and by day.</summary>
internal static class FundGrants
{
    /// <param name="plan">The month.</param>
    /// <param name="ofFunds">What each fund grants, clause by clause in whatever order, by person and by day.</param>
    internal static ValueList<GrantRun> InOrder(MonthPlan plan, IEnumerable<ValueList<GrantRun>> ofFunds) => ValueList.Of(ofFunds
        .SelectMany(grants => ValueList.Runs(grants, grant => grant.Clause))
        .GroupBy(own => own[0].Clause)
        .OrderBy(own => plan.Clauses.PlaceOf(own.Key))
        .SelectMany(own => own.Count() == 1 ? own.Single() : Together(own)));

    private static IEnumerable<GrantRun> Together(IEnumerable<ValueList<GrantRun>> ofFunds) => ofFunds
        .SelectMany(grants => grants)
        .GroupBy(grant => grant.Worker)
        .OrderBy(own => own.Key)
        .Select(own => GrantRun.Of(ValueList.Of(own.SelectMany(grant => grant.Shares).OrderBy(share => share.DueOn))));
}
