using WageGrades.Bonuses;
using WageGrades.Findings;

namespace WageGrades.Agreements;

/// <summary>The self-checks of the sum and the weight of a pool.</summary>
internal sealed class PoolCheck(CollectiveAgreement agreement, BonusClause clause, PoolAmount pool)
{
    internal IEnumerable<Finding> Run()
    {
        // The same rates and quantities as of a formula, with the same faults.
        FormulaAmount formula = new(pool.Rate) { Times = pool.Weight, Quantity = QuantityUse.PerUnit };
        foreach (var finding in new FormulaCheck(agreement, clause, formula).Run())
        {
            yield return finding;
        }

        if (pool.Rate.Reads.TimeRates)
        {
            yield return Misplaced(new("总额按日工资或小时工资计提", "its sum is made of rates of a day or an hour"));
        }

        if (pool.Rate.Reads.MonthsBefore > 0)
        {
            yield return Misplaced(new("总额按此前各月平均工资计提", "its sum is made of a mean of months before"));
        }

        if (pool.Over == PoolPeriod.LastYear && !pool.Rate.IsOfPerson)
        {
            yield return Misplaced(new("总额按上年计提，标准却不是个人的", "its sum is of last year, and its rate is nobody's own"));
        }
    }

    private Finding Misplaced(LocalizedText problem) => Finding.Of(
        FindingCodes.PoolMisplaced, $"clauses.{clause.Id}", ("clause", clause.Id.ToString()), ("problem", problem)) with { Clause = clause.Id };
}
