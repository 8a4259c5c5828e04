using WageGrades.Agreements;
using WageGrades.Calculation;
using WageGrades.Classification;
using WageGrades.Monetary;
using WageGrades.Periods;
using WageGrades.Workforces;

namespace WageGrades.Tests.Oracle;

/// <summary>What a payable month used of all that rules about hours, leave and probation can say.</summary>
internal static class HoursCoverage
{
    /// <summary>What a comparison of hours must meet.</summary>
    public static readonly IReadOnlyList<string> Kinds =
    [
        .. WorkingTimeSystem.All.Select(system => $"overtime {system.Term.Code}"),
        "overtime in probation", "overtime of part-time hours",
        .. from payBase in Enum.GetNames<LeaveBase>() from days in new[] { "dated", "counted" } select $"leave {payBase} {days}",
        "leave without pay", "two leaves", "leave at its floor", "leave with overtime",
        .. Enum.GetNames<ProbationBase>().Select(name => $"probation {name}"),
        "pay by the hour", "pay by the hour and by days", "hourly floor topped up", "no monthly floor for leave", "status blocked", "status pending",
    ];

    public static IEnumerable<string> Of(CollectiveAgreement agreement, Worker worker, PayStatement statement)
    {
        var paying = statement.Lines.Where(line => !line.Amount.IsZero).ToList();
        var traces = paying.SelectMany(line => line.Trace).ToList();
        var overtime = paying.Where(line => agreement.Find(line.Clause.Id) is OvertimeClause).ToList();
        var leaves = agreement.Clauses.OfType<LeaveClause>().Where(clause => paying.Exists(line => line.Clause.Id == clause.Id)).ToList();
        if (worker.Employment.StepsWithin(DateSpan.OfMonth(statement.Month)).FirstOrDefault(step => step.HasValue) is not { Value: var terms })
        {
            return [];
        }

        var byTheHour = traces.Exists(step => step is WorkedHoursTrace);
        var found = new List<(string Kind, bool IsMet)>
        {
            ($"overtime {terms.WorkingTime.Code}", overtime.Count > 0),
            ("overtime in probation", overtime.Count > 0 && traces.Exists(step => step is ProbationTrace)),
            ("overtime of part-time hours", overtime.Count > 0 && terms.HoursShare != Ratio.One),
            ("two leaves", leaves.Count > 1),
            ("leave at its floor", traces.Exists(step => step is LeaveFloorTrace)),
            ("leave with overtime", leaves.Count > 0 && overtime.Count > 0),
            ("pay by the hour", byTheHour),
            (
                "pay by the hour and by days",
                paying
                    .GroupBy(line => line.Clause.Id)
                    .Any(lines => lines.Select(line => line.Trace.Any(step => step is WorkedHoursTrace)).Distinct().Count() > 1)),
            (
                "hourly floor topped up",
                agreement.Floors.Any(floor => floor.Unit == FloorUnit.Hour && paying.Exists(line => line.Clause.Id == floor.Id))),
            (
                "leave without pay",
                agreement
                    .Clauses.OfType<LeaveClause>()
                    .Any(clause =>
                        clause.Shares.Steps[0].Value.Sign == 0
                        && statement.Lines.Any(line => clause.Of.Contains(line.Clause.Id) && line.Factor != Ratio.One)
                        && worker.Leaves.Any(leave => leave.Kind == clause.Leave && leave.Span.Contains(statement.Month.OnDayOfMonth(15))))),
            (
                "no monthly floor for leave",
                leaves.Exists(clause => !clause.Counts.GetValueOrDefault(PayBase.MinimumWage))
                    && agreement.Floors.Any(floor => floor.Absence == FloorAbsence.NotTested && floor.Test == FloorTest.PersonMonth)),
        };
        found.AddRange(
            leaves.Select(clause =>
                (
                    $"leave {clause.Base} {(worker.Leaves.Any(leave => leave.Kind == clause.Leave && leave.Span.Contains(statement.Month.OnDayOfMonth(15))) ? "dated" : "counted")}",
                    true)));
        found.AddRange(traces.OfType<ProbationTrace>().Select(step => ($"probation {step.Rule.Base}", true)));
        return found.Where(each => each.IsMet).Select(each => each.Kind).Distinct();
    }
}
