using WageGrades.Findings;
using WageGrades.Ladders;
using WageGrades.Monetary;
using WageGrades.Periods;

namespace WageGrades.Agreements;

/// <summary>Whether ladders make a month's pay: paid time that is not said, or no month's; cells that are far below a floor of the same
/// agreement, or without one too small for a month.</summary>
internal sealed class LadderUnitCheck(CollectiveAgreement agreement)
{
    private const int FarBelow = 10;

    // No month is paid so little anywhere in China, and hardly an hour so much.
    private const decimal LeastMonth = 200m;

    private PaidTime Time => agreement.Policies.PaidTime;

    /// <summary>Whether a month's amount is made of cells or figures of another unit.</summary>
    internal static bool NeedsMonthRates(CollectiveAgreement agreement) => FigureUnits.AreIn(agreement)
        || agreement.Clauses.OfType<LadderClause>().Any(clause =>
            UnitsOf(clause).Exists(unit => unit != PayUnit.Month && !(unit == PayUnit.Hour && IsPaidByHour(agreement, clause))));

    internal IEnumerable<Finding> Run() => agreement.Clauses.OfType<LadderClause>().SelectMany(Of);

    /// <summary>What is not said and a month's pay cannot be made without.</summary>
    internal IEnumerable<Finding> Lacking() => agreement.Clauses.OfType<LadderClause>()
        .SelectMany(clause => Lacking(clause, UnitsOf(clause), IsPaidByHour(agreement, clause)));

    private IEnumerable<Finding> Of(LadderClause clause)
    {
        var units = UnitsOf(clause);
        if (units.Count > 1)
        {
            yield return Of(clause, FindingCodes.LadderUnitChanges, ("units", units.ConvertAll(PayUnits.Name)));
        }

        var isByHour = IsPaidByHour(agreement, clause);
        var lacking = Lacking(clause, units, isByHour);
        foreach (var finding in lacking)
        {
            yield return finding;
        }

        if (lacking.Count > 0)
        {
            yield break;
        }

        if (!Time.IsAMonth)
        {
            if (!isByHour)
            {
                yield return Of(clause, FindingCodes.PaidTimeNotAMonth, ("hours", Time.HoursPerMonth.Value.ToShownDecimal()));
            }
        }
        else if (MostOf(clause) is not { Month.Sign: > 0 } most)
        {
            yield break;
        }
        else if (LeastFloor() is not { } floor)
        {
            if (agreement.Currency == Currency.Cny && most.Month < agreement.Currency.Of(LeastMonth))
            {
                yield return Of(clause, FindingCodes.CellsNoMonthsPay, ("cell", most.Cell));
            }
        }
        else if (most.Month * FarBelow < floor)
        {
            yield return Of(clause, FindingCodes.CellsFarBelowFloor, ("cell", most.Cell), ("floor", floor.ToString()));
        }
    }

    private List<Finding> Lacking(LadderClause clause, List<PayUnit> units, bool isByHour)
    {
        List<Finding> lacking = [];
        foreach (var unit in units)
        {
            if (!(unit == PayUnit.Hour && isByHour) && Lacking(clause, unit) is { } lack)
            {
                lacking.Add(lack);
            }
        }

        return lacking;
    }

    private Finding? Lacking(LadderClause clause, PayUnit unit) => unit switch
    {
        PayUnit.Hour or PayUnit.Day when agreement.Policies.DeclaredPaidTime is null =>
            Of(clause, FindingCodes.LadderWithoutHours, ("unit", PayUnits.Name(unit))),
        PayUnit.Week when Time.WeeksPerYear is null => Of(clause, FindingCodes.LadderWithoutWeeks),
        PayUnit.Hour or PayUnit.Day or PayUnit.Week or PayUnit.Month or PayUnit.Year => null,
        _ => throw Internal.Closed.Missed(unit),
    };

    private static List<PayUnit> UnitsOf(LadderClause clause)
    {
        List<PayUnit> units = [];
        foreach (var table in TablesOf(clause))
        {
            if (!units.Contains(table.Per))
            {
                units.Add(table.Per);
            }
        }

        return units;
    }

    private static IEnumerable<PayLadder> TablesOf(LadderClause clause) => clause.Ladders.Values;

    // Where everybody whom the clause can cover works part-time hours by the hour, amounts may be those of an hour.
    private static bool IsPaidByHour(CollectiveAgreement agreement, LadderClause clause) =>
        (clause.PartTime ?? agreement.Policies.PartTime) == PartTimeRule.ByWorkedHours
        && (clause.CoveredForms ?? agreement.CoveredForms)
            .Where(form => clause.For?.Admits(form) != false)
            .All(form => form == Classification.EmploymentForm.PartTime);

    private ExactAmount? LeastFloor()
    {
        ExactAmount? least = null;
        foreach (var step in agreement.Floors.Where(floor => floor.Unit == FloorUnit.Month).SelectMany(floor => floor.Amount.Steps))
        {
            if (step.HasValue && step.Value.HasCurrency && step.Value.Currency == agreement.Currency
                && (least is null || step.Value.ToExactAmount() < least))
            {
                least = step.Value.ToExactAmount();
            }
        }

        return least;
    }

    /// <summary>The cell that makes the highest month, in words of its table's unit.</summary>
    private (ExactAmount Month, LocalizedText Cell)? MostOf(LadderClause clause)
    {
        (ExactAmount Month, LocalizedText Cell)? most = null;
        foreach (var table in TablesOf(clause))
        {
            foreach (var cell in table.Cells)
            {
                if (cell.Amount.HasCurrency && cell.Amount.Currency == agreement.Currency && Time.InAMonth(table.Per) is { } inAMonth
                    && (most is null || most.Value.Month < cell.Amount * inAMonth))
                {
                    most = (cell.Amount * inAMonth, table.InWords(cell.Amount));
                }
            }
        }

        return most;
    }

    private static Finding Of(LadderClause clause, FindingCode code, params ReadOnlySpan<FindingArgument> arguments) =>
        Finding.Of(code, $"clauses.{clause.Id}", [("clause", clause.Id.ToString()), .. arguments]) with { Clause = clause.Id };
}
