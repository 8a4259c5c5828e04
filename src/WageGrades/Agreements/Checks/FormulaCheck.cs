using WageGrades.Bonuses;
using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Ladders;
using WageGrades.Monetary;

namespace WageGrades.Agreements;

/// <summary>The self-checks of a quantity, a rate and a factor: cells, grades and floors that it names, counters, units, bounds.</summary>
internal sealed class FormulaCheck(CollectiveAgreement agreement, BonusClause clause, FormulaAmount formula)
{
    private readonly string path = $"clauses.{clause.Id}";

    internal IEnumerable<Finding> Run() =>
    [
        .. new[] { formula.Rate, formula.Least?.Rate, formula.Most?.Rate }.OfType<AmountRate>().SelectMany(Rate),
        .. Twice(),
        .. Counter(),
        .. Mean(),
        .. Quantity(),
        .. Bounds(),
        .. Units(),
    ];

    private IEnumerable<Finding> Units() =>
        from each in formula.RatesByUse
        let fault = FigureUnits.FaultOf(agreement.Policies, clause, formula, each.Rate, each.IsUnit)
        where fault is not null
        select Of(fault, ("unit", Periods.PayUnits.Name(each.Rate.Time!.Value)));

    private IEnumerable<Finding> Rate(AmountRate rate) => rate switch
    {
        FigureRate or TableRate => [],
        PayRate pay => pay.Of.Count == 0 ? [Of(FindingCodes.BaseNotAllowed, ("base", ""))] : [],
        GradeTableRate table => table.Amounts.Keys.Where(grade => !IsKnown(grade)).Select(UnknownGrade),
        FloorRate floor => agreement.Floors.Any(each => each.Id == floor.Floor) ? []
            : [References.Unknown($"{path}.floor", floor.Floor, agreement.Floors.Select(each => each.Id)) with { Clause = clause.Id }],
        CellRate cell => Cell(cell),
        _ => throw Closed.Missed(rate),
    };

    private IEnumerable<Finding> Cell(CellRate cell)
    {
        if (agreement.Find(cell.Ladder) is not LadderClause ladder)
        {
            return References.Clauses(agreement, $"{path}.ladder", [cell.Ladder], each => each is LadderClause)
                .Select(finding => finding with { Clause = clause.Id });
        }

        return from step in ladder.Ladders.Steps
               where step.HasValue && !Has(step.Value, cell)
               select Of(
                   FindingCodes.RateCellMissing,
                   ("ladder", cell.Ladder.ToString()),
                   ("cell", cell.Entries.First().Amount),
                   ("from", step.Span.From));
    }

    // The own grade's step must be one that some grade has; whether the person's has it is told on the statement.
    private static bool Has(PayLadder ladder, CellRate cell) => cell switch
    {
        { Step: null } => true,
        { Grade: { } grade, Step: { } step } => ladder.Find(grade, step) is not null,
        { Step: { } step } => ladder.Rows.Any(row => ladder.Find(row.Code, step) is not null),
    };

    private bool IsKnown(GradeCode grade) => Tables.Any(table => table.Shape.Rows.Any(row => row.Code == grade
        || (row.SkillGrade is { } national && GradeCode.Of(national) == grade)));

    private IEnumerable<PayLadder> Tables => agreement.Clauses.OfType<LadderClause>()
        .SelectMany(ladder => ladder.Ladders.Values);

    private Finding UnknownGrade(GradeCode grade)
    {
        var known = Tables.SelectMany(table => table.Rows).Select(row => row.Code.Value).Distinct(StringComparer.Ordinal);
        FindingArgument[] arguments =
        [
            ("grade", grade.Value), .. NearestName.Of(grade.Value, known) is { } nearest ? new FindingArgument[] { ("nearest", nearest) } : [],
        ];
        return Of(FindingCodes.RateGradeUnknown, arguments);
    }

    // The national name and the ladder's own code are one row; of two entries for it nobody could say which pays.
    private IEnumerable<Finding> Twice()
    {
        var names = GradeCodes.Of(agreement);
        return names.IsEmpty ? [] :
        [
            .. from rate in formula.RatesByUse
               from same in rate.Rate.Grades.GroupBy(grade => names[grade])
               where same.Count() > 1
               select Of(FindingCodes.RateGradeTwice, ("grade", same.First().Value), ("other", same.Last().Value)),
            .. from keys in formula.Tables
               from same in keys.GroupBy(key => names[key])
               where same.Count() > 1
               select Of(FindingCodes.RateGradeTwice, ("grade", same.First().ToString()), ("other", same.Last().ToString())),
        ];
    }

    private IEnumerable<Finding> Counter()
    {
        if (formula.Times?.Reads.Counters is [var first, ..] && !clause.Bonus.Ground.IsOfItsMonth)
        {
            yield return Of(FindingCodes.CounterOfNoMonth, ("counter", first));
        }

        if (formula.Times is CounterQuantity counter && counter.AtLeast > counter.AtMost)
        {
            yield return Of(
                FindingCodes.CountLeastAboveMost,
                ("counter", counter.Counter),
                ("least", ExactDecimal.Print(counter.AtLeast)),
                ("most", ExactDecimal.Print(counter.AtMost.Value)));
        }
    }

    private IEnumerable<Finding> Mean() => formula.Reads.MonthsBefore > 0 && !clause.Bonus.Ground.IsOfItsMonth
        ? [Of(FindingCodes.MeanOfNoMonth)]
        : [];

    private IEnumerable<Finding> Quantity() =>
        (formula.Rate.Reads.TimeRates || IsFloorOfAnHour) && formula.Times is null && !clause.Bonus.MultipliesByGround(formula)
            ? [Of(FindingCodes.TimeRateWithoutQuantity)]
            : [];

    private bool IsFloorOfAnHour => formula.Rate is FloorRate rate
        && agreement.Floors.FirstOrDefault(each => each.Id == rate.Floor)?.Unit == FloorUnit.Hour;

    private IEnumerable<Finding> Bounds()
    {
        if (formula is { Least: { Rate: FigureRate low } least, Most: { Rate: FigureRate high } most }
            && least.PerUnit == most.PerUnit && low.Per == high.Per
            && low.Amount.HasCurrency && high.Amount.HasCurrency && low.Amount.Currency == high.Amount.Currency)
        {
            var from = low.Amount * least.Share;
            var until = high.Amount * most.Share;
            if (from > until)
            {
                yield return Of(FindingCodes.LeastAboveMost, ("least", from.ToString()), ("most", until.ToString()));
            }
        }
    }

    private Finding Of(FindingCode code, params FindingArgument[] arguments) =>
        Finding.Of(code, path, [("clause", clause.Id.ToString()), .. arguments]) with { Clause = clause.Id };
}
