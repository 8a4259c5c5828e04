using WageGrades.Agreements;
using WageGrades.Bonuses;
using WageGrades.Findings;
using WageGrades.Monetary;
using WageGrades.Periods;

namespace WageGrades.Calculation;

/// <summary>Makes the month's amount of a figure of an hour, a day, a week or a year.</summary>
internal sealed class FigureTime(MonthCase month)
{
    private readonly MonthPlan plan = month.Plan;

    /// <summary>What a rate gives in the time of its clause; open where that cannot be said.</summary>
    internal ResolvedAmount? Of(BonusClause clause, FormulaAmount formula, AmountRate rate, bool isUnit, LocalDate day, ResolvedAmount? found)
    {
        if (found is not { Pending: LineReason.None } amount || rate.Time is not { } unit)
        {
            return found;
        }

        if (FigureUnits.FaultOf(plan.Policies, clause, formula, rate, isUnit) is { } fault)
        {
            return ResolvedAmount.Open(plan.Currency, LineReason.AwaitingDecision, fault: Finding.Of(
                fault, clause.Id.ToString(), ("clause", clause.Id.ToString()), ("unit", PayUnits.Name(unit))) with { Clause = clause.Id });
        }

        if (!FigureUnits.IsConverted(clause, formula, rate, isUnit))
        {
            return found;
        }

        // Who is paid by the hour has the hour as it stands, which a rounded month would change.
        var time = plan.TimeOf(unit);
        var isByHour = month.Person.TermsOn(day) is { } terms && month.Proration.IsPaidByHour(clause, terms);
        var inMonth = isByHour ? time.Exact(amount.Amount) : time.Month(amount.Amount);
        var told = amount.Derivation?.Copy();
        told?.Steps?.Add(new MonthRateTrace(inMonth));
        return amount with { Amount = inMonth, Derivation = told };
    }
}
