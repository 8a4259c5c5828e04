using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Monetary;
using WageGrades.Schemes;

namespace WageGrades.Calculation;

/// <summary>What a month's facts lack or say for nothing, whatever the clauses make of them; and what none of the clauses took.</summary>
internal static class FactReport
{
    /// <summary>Told before the clauses are asked.</summary>
    internal static void Before(MonthCase month)
    {
        if (month.Person is { IsEmployed: true, History: { } history })
        {
            month.Findings.AddRange(history.FindingsIn(month.Plan.Span.ToDateSpan()));
        }

        month.Findings.AddRange(MissingRecords.FindingsOf(month));
        month.Findings.AddRange(UnusedAmounts.FindingsOf(month));
    }

    /// <summary>Told once the lines are known: what counts nowhere, and who is paid nothing.</summary>
    internal static void After(MonthCase month, ValueList<PayLine> lines)
    {
        if (!month.Person.IsEmployed && !lines.Exists(line => line.Status != LineStatus.Suppressed))
        {
            var worker = month.Person.Worker.Id.ToString();
            month.Findings.Add(Finding.Of(FindingCodes.NotEmployedInMonth, worker, ("worker", worker), ("month", month.Plan.Month)));
        }

        if (lines.Exists(static line => line.Reason == LineReason.AwaitingBirthDate))
        {
            month.Findings.AddRange(BirthDateMissing(month, lines));
        }

        month.Findings.AddRange(UnusedAmounts.NotFor(month, lines));
        if (month.Plan.ForSome.Count > 0)
        {
            month.Findings.AddRange(FloorsOverNoLadder(month, lines));
        }

        if (month.Plan.Schemes.Count > 0 && !month.Schemes.AreNone)
        {
            month.Findings.AddRange(BelowMinimum(month, lines));
        }

        if (lines.Exists(static line => line.Factor == Ratio.Zero))
        {
            month.Findings.AddRange(UncountedEntitlements.FindingsOf(month, lines).ToList());
        }

        if (lines.Count == 0 && !month.Findings.Exists(finding => finding.Severity != FindingSeverity.Information))
        {
            month.Findings.AddRange(UnpaidClauses.NothingPays(month));
        }
    }

    /// <summary>For whose age the lines wait: that of their own clauses, or of those on which they rest.</summary>
    private static IEnumerable<Finding> BirthDateMissing(MonthCase month, ValueList<PayLine> lines)
    {
        var waiting = lines.Where(line => line.Reason == LineReason.AwaitingBirthDate).Select(line => line.Clause.Id).ToHashSet();
        var own = month.Plan.ForSome.Where(month.Coverage.IsOpen).ToList();
        var isOfOthers = waiting.Any(id => !own.Exists(clause => clause.Id == id));
        return from clause in own
               where waiting.Contains(clause.Id) || (isOfOthers && month.Coverage.Ever(clause))
               select month.Coverage.BirthDateMissing(clause.Id);
    }

    /// <summary>Where a floor tops up somebody whom the ladders leave out by whom they are for, and no scheme pays.</summary>
    private static IEnumerable<Finding> FloorsOverNoLadder(MonthCase month, ValueList<PayLine> lines)
    {
        var (plan, person) = (month.Plan, month.Person);
        var leftOut = plan.Ladders
            .Where(ladder => ladder.For is not null && person.Employed.Any(each => month.Coverage.OfTerms(ladder, each.Terms)))
            .ToList();
        if (leftOut.Count == 0 || plan.Ladders.Any(month.Coverage.Ever)
            || person.Worker.Scheme.StepsWithin(person.Span.ToDateSpan()).Any(step => step.HasValue))
        {
            return [];
        }

        var worker = person.Worker.Id.ToString();
        return
            from floor in plan.Agreement.Floors.Select(floor => (floor.Id, floor.Name))
                .Concat(plan.Agreement.RelativeFloors.Select(floor => (floor.Id, floor.Name)))
            where lines.Exists(line => line.Clause.Id == floor.Id && line.Status == LineStatus.Paid)
            select Finding.Of(
                FindingCodes.FloorWithoutBasePay,
                worker,
                ("worker", worker),
                ("month", plan.Month),
                ("floor", floor.Name),
                ("whom", leftOut[0].For!.InWords())) with { Clause = leftOut[0].Id };
    }

    /// <summary>Where a floor had to top up pay under a guarantee that includes overtime.</summary>
    private static IEnumerable<Finding> BelowMinimum(MonthCase month, ValueList<PayLine> lines)
    {
        var worker = month.Person.Worker.Id.ToString();
        return
            from floor in month.Plan.PersonFloors
            where lines.Exists(line => line.Clause.Id == floor.Id && line.Status == LineStatus.Paid)
            from clause in month.Plan.Schemes
            where lines.Exists(line => line.Clause.Id == clause.Id)
                && clause.Schemes.StepsWithin(month.Person.Span.ToDateSpan())
                    .Any(step => step.HasValue && step.Value is PiecePay { Guarantee.IncludesOvertime: true })
            select Finding.Of(
                FindingCodes.GuaranteeBelowMinimum,
                worker,
                ("worker", worker),
                ("month", month.Plan.Month),
                ("floor", floor.Name),
                ("clause", clause.Id.ToString())) with { Clause = clause.Id };
    }
}
