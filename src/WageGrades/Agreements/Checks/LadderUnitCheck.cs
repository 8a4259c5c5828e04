using WageGrades.Findings;
using WageGrades.Monetary;

namespace WageGrades.Agreements;

/// <summary>Whether ladders hold amounts of a month: paid time that is no month's, or cells that are far below a floor of the same
/// agreement, or without one too small for a month.</summary>
internal sealed class LadderUnitCheck(CollectiveAgreement agreement)
{
    private const int FarBelow = 10;

    // No month is paid so little anywhere in China, and hardly an hour so much.
    private const decimal LeastMonth = 200m;

    internal IEnumerable<Finding> Run()
    {
        foreach (var clause in agreement.Clauses.OfType<LadderClause>())
        {
            if (!agreement.Policies.PaidTime.IsAMonth)
            {
                if (IsPaidByHour(clause))
                {
                    continue;
                }

                yield return Of(clause, FindingCodes.PaidTimeNotAMonth, ("hours", agreement.Policies.PaidTime.HoursPerMonth.Value.ToShownDecimal()));
            }
            else if (MostOf(clause) is not { Amount: > 0m } most)
            {
                continue;
            }
            else if (LeastFloor() is not { } floor)
            {
                if (agreement.Currency == Currency.Cny && most.Amount < LeastMonth)
                {
                    yield return Of(clause, FindingCodes.CellsNoMonthsPay, ("cell", most.ToString()));
                }
            }
            else if (most.ToExactAmount() * FarBelow < floor)
            {
                yield return Of(clause, FindingCodes.CellsFarBelowFloor, ("cell", most.ToString()), ("floor", floor.ToString()));
            }
        }
    }

    // Where everybody whom the clause can cover works part-time hours by the hour, amounts may be those of an hour.
    private bool IsPaidByHour(LadderClause clause) => (clause.PartTime ?? agreement.Policies.PartTime) == PartTimeRule.ByWorkedHours
        && (clause.CoveredForms ?? agreement.CoveredForms)
            .Where(form => clause.For is not { Forms.Count: > 0 } asked || asked.Forms.Contains(form))
            .All(form => form == Classification.EmploymentForm.PartTime);

    private ExactAmount? LeastFloor()
    {
        var amounts = agreement.Floors
            .Where(floor => floor.Unit == FloorUnit.Month)
            .SelectMany(floor => floor.Amount.Steps.Where(step => step.HasValue).Select(step => step.Value))
            .Where(amount => amount.HasCurrency && amount.Currency == agreement.Currency)
            .ToList();
        return amounts.Count == 0 ? null : amounts.Min(amount => amount.ToExactAmount());
    }

    private Money? MostOf(LadderClause clause)
    {
        var cells = from step in clause.Ladders.Steps
                    where step.HasValue
                    from row in step.Value.Rows
                    from place in Enumerable.Range(1, step.Value.StepCount)
                    let cell = step.Value.Find(row.Code, place)
                    where cell is { HasCurrency: true } && cell.Value.Currency == agreement.Currency
                    select cell.Value;
        return cells.Aggregate((Money?)null, (most, cell) => most is { } before && before >= cell ? before : cell);
    }

    private static Finding Of(LadderClause clause, FindingCode code, params ReadOnlySpan<FindingArgument> arguments) =>
        Finding.Of(code, $"clauses.{clause.Id}", [("clause", clause.Id.ToString()), .. arguments]) with { Clause = clause.Id };
}
