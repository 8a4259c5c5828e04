using WageGrades.Agreements;
using WageGrades.Bonuses;
using WageGrades.Monetary;

namespace WageGrades.Calculation;

/// <summary>A month's amount as that of a month, a day or an hour, which the agreement's rule for time rates rounds.</summary>
internal static class TimeRateReader
{
    /// <summary>What the rate gives; open where the agreement does not say how day and hour rates are rounded.</summary>
    internal static ResolvedAmount? Read(
        MonthPlan plan, BonusClause clause, RateUnit unit, ExactAmount ofMonth, Func<ExactAmount, ResolvedAmount?> read)
    {
        if (unit == RateUnit.Month)
        {
            return read(ofMonth);
        }

        if (plan.TimeRounding is not { } rounding)
        {
            return ResolvedAmount.Open(
                plan.Currency, LineReason.AwaitingDecision, fault: Choices.Rounding(RoundingPoint.TimeRate) with { Clause = clause.Id });
        }

        var rates = plan.Policies.PaidTime.RatesOf(ofMonth).Round(rounding);
        return read(unit == RateUnit.Day ? rates.Day : rates.Hour);
    }
}
