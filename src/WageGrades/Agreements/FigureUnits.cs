using WageGrades.Bonuses;
using WageGrades.Findings;
using WageGrades.Periods;

namespace WageGrades.Agreements;

/// <summary>Figures of an hour, a day, a week or a year in formulas: whether a month can be made of them.</summary>
internal static class FigureUnits
{
    /// <summary>What stands in the way of a figure's unit; null where nothing does.</summary>
    /// <param name="policies">The agreement's choices.</param>
    /// <param name="clause">The clause.</param>
    /// <param name="formula">Its amount.</param>
    /// <param name="rate">The rate of it, or of a bound.</param>
    /// <param name="isUnit">Whether the quantity multiplies it.</param>
    internal static FindingCode? FaultOf(AgreementPolicies policies, BonusClause clause, FormulaAmount formula, AmountRate rate, bool isUnit) =>
        rate.Time is not { } unit || unit == PayUnit.Month ? null
        : isUnit && IsCounted(clause, formula) ? (unit is PayUnit.Hour or PayUnit.Day ? null : FindingCodes.FigureUnitMisplaced)
        : clause.Bonus.Schedule.IsOnce || clause.Bonus.Schedule.OfPeriod is not null ? FindingCodes.FigureUnitMisplaced
        : unit is PayUnit.Hour or PayUnit.Day && policies.DeclaredPaidTime is null ? FindingCodes.FigureWithoutTime
        : policies.PaidTime.InAMonth(unit) is null ? FindingCodes.FigureWithoutTime
        : null;

    /// <summary>Whether the month is made of a figure's unit, and it is not that of a unit counted.</summary>
    internal static bool IsConverted(BonusClause clause, FormulaAmount formula, AmountRate rate, bool isUnit) =>
        rate.Time is not (null or PayUnit.Month) && !(isUnit && IsCounted(clause, formula));

    /// <summary>Whether some month is made of a figure of another unit.</summary>
    internal static bool AreIn(CollectiveAgreement agreement) => agreement.Clauses.OfType<BonusClause>().Any(clause =>
        clause.Amounts.Values.OfType<FormulaAmount>()
            .Any(formula => formula.RatesByUse.Any(each => IsConverted(clause, formula, each.Rate, each.IsUnit))));

    // What is counted is multiplied as it is; years of service multiply a month's amount.
    private static bool IsCounted(BonusClause clause, FormulaAmount formula) => formula.Times is { Reads.Counters.Count: > 0 }
        || (formula.Quantity == QuantityUse.PerUnit && clause.Bonus.Ground.Nature == GroundNature.Count);
}
