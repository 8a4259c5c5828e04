using WageGrades.Bonuses;
using WageGrades.Findings;
using WageGrades.Periods;

namespace WageGrades.Agreements;

/// <summary>The self-checks of the sum and the weight of a pool.</summary>
internal sealed class PoolCheck(CollectiveAgreement agreement, BonusClause clause, PoolAmount pool)
{
    internal IEnumerable<Finding> Run()
    {
        // The same rates and quantities as of formulas, with the same faults; the weight multiplies nothing of the sum.
        foreach (var finding in new[] { new FormulaAmount(pool.Rate), pool.Weighing }.OfType<FormulaAmount>()
            .SelectMany(formula => new FormulaCheck(agreement, clause, formula).Run()))
        {
            yield return finding;
        }

        foreach (var finding in Misplaced())
        {
            yield return finding;
        }
    }

    /// <summary>What the sum is made of and cannot be of a month's pool.</summary>
    internal IEnumerable<Finding> Misplaced()
    {
        if (pool.Rate.Reads.TimeRates || IsFloorOfAnHour)
        {
            yield return Misplaced(new("总额按日工资或小时工资计提", "its sum is made of rates of a day or an hour"));
        }

        if (pool.Rate is FigureRate { Per: { } unit } && unit != PayUnit.Month)
        {
            var per = PayUnits.Name(unit);
            yield return Misplaced(new($"总额须是每月的金额，而标准按{per.Chinese}计", $"its sum is an amount a month, and its figure is of {per.English}"));
        }

        if (pool.People == PoolPeople.Covered && !pool.Rate.IsOfPerson)
        {
            yield return Misplaced(new("总额按全体适用人员计提，标准却不是个人的", "its sum is of all who are covered, and its rate is nobody's own"));
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

    private bool IsFloorOfAnHour => pool.Rate is FloorRate rate
        && agreement.Floors.FirstOrDefault(each => each.Id == rate.Floor)?.Unit == FloorUnit.Hour;

    private Finding Misplaced(LocalizedText problem) => Finding.Of(
        FindingCodes.PoolMisplaced, $"clauses.{clause.Id}", ("clause", clause.Id.ToString()), ("problem", problem)) with { Clause = clause.Id };
}
