using WageGrades.Agreements;

namespace WageGrades.Calculation;

/// <summary>The third stage: full-month amounts become the month's exact parts by the declared method; what is owed as it is stays.</summary>
internal sealed class ProrateStage(MonthCase month)
{
    internal IEnumerable<ClauseDrafts> Prorate(IEnumerable<(PayClause Clause, IEnumerable<Owed> Owed)> rated) =>
        rated.Select(each => ClauseDrafts.Of(month, each.Clause, each.Owed));
}
