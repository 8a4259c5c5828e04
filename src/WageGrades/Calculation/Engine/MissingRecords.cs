using WageGrades.Agreements;
using WageGrades.Bonuses;
using WageGrades.Findings;
using WageGrades.Periods;
using WageGrades.Schemes;
using WageGrades.Workforces;

namespace WageGrades.Calculation;

/// <summary>People who do not stand in a table that was given for the month: told where somebody of their kind belongs in it.</summary>
internal static class MissingRecords
{
    /// <summary>The people of a run, those without a record noted as missing where the month's attendance was plainly given.</summary>
    internal static IEnumerable<Worker> Note(Workforce workforce, YearMonth month, PayPeriod period) =>
        workforce.SeemsRecorded(month, period)
            ? workforce.WithTable(MonthTable.Attendance, month, period).Workers
            : workforce.Workers;

    internal static IEnumerable<Finding> FindingsOf(MonthCase month) =>
        month.Person.Worker.MissingFrom.Count == 0 && month.Schemes.AreNone ? [] : Each(month);

    private static IEnumerable<Finding> Each(MonthCase month)
    {
        var (plan, person) = (month.Plan, month.Person);
        var tables = person.Worker.MissingFrom.Count == 0 ? [] : person.Worker.MissingFrom
            .Where(missing => missing.Month == plan.Month && person.IsEmployed && Belongs(missing.Table, month))
            .Select(missing => missing.Table)
            .ToList();
        foreach (var table in tables)
        {
            yield return Finding.Of(
                FindingCodes.MissingFromTable,
                person.Worker.Id.ToString(),
                ("month", plan.Month),
                ("table", NameOf(table)),
                ("worker", person.Worker.Id.ToString()));
        }

        if (!tables.Contains(MonthTable.Pieces) && IsOnPiecesUncounted(month))
        {
            yield return Finding.Of(
                FindingCodes.PiecesNotRecorded, person.Worker.Id.ToString(), ("worker", person.Worker.Id.ToString()), ("month", plan.Month));
        }
    }

    /// <summary>Whether somebody who worked on a day of piece pay without a guarantee has no pieces of the month.</summary>
    internal static bool IsOnPiecesUncounted(MonthCase month)
    {
        var (plan, person) = (month.Plan, month.Person);
        return person.IsEmployed && !month.Schemes.AreNone && person.Leaves.Count == 0 && (DaySet.Of(plan.Span) & ~person.Attendance.Lost) != 0
            && !person.Worker.IsIn(MonthTable.Pieces, plan.Month, plan.Period)
            && (from span in person.Employed
                from terms in person.Worker.Scheme.StepsWithin(span.Span)
                where terms.HasValue && plan.Agreement.Find(terms.Value.Clause) is SchemeClause
                from scheme in ((SchemeClause)plan.Agreement.Find(terms.Value.Clause)!).Schemes.StepsWithin(terms.Span)
                where scheme.HasValue && scheme.Value is PiecePay { Guarantee: null }
                select scheme).Any();
    }

    private static bool Belongs(MonthTable table, MonthCase month) => table switch
    {
        MonthTable.Attendance => true,
        MonthTable.Pieces => month.Person.Worker.Scheme.StepsWithin(month.Person.Span.ToDateSpan()).Any(step => step.HasValue
            && month.Plan.Agreement.Find(step.Value.Clause) is SchemeClause clause
            && clause.Schemes.Values.Any(value => value is PiecePay)),
        MonthTable.Weights => month.Plan.Bonuses.Any(clause =>
            clause.Bonus.Ground is ContributionGround && month.Coverage.Ever(clause)),
        _ => throw new InvalidOperationException($"The table {table} belongs to nobody."),
    };

    private static LocalizedText NameOf(MonthTable table) => table switch
    {
        MonthTable.Attendance => new("考勤月报", "attendance table"),
        MonthTable.Pieces => new("计件产量表", "table of pieces"),
        MonthTable.Weights => new("月度分配系数表", "table of weights"),
        _ => throw new InvalidOperationException($"The table {table} has no name."),
    };
}
