using WageGrades.Agreements;
using WageGrades.Bonuses;
using WageGrades.Citations;
using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Monetary;
using WageGrades.Periods;
using WageGrades.Schemes;
using WageGrades.Workforces;

namespace WageGrades.Calculation;

/// <summary>What somebody decided, supplied or weighed for a person under a clause that takes nothing of the kind: it moves nothing, which is
/// told.</summary>
internal static class UnusedAmounts
{
    private static readonly LocalizedText Decided = new("个人核定标准", "decided amount");
    private static readonly LocalizedText Supplied = new("外部核定金额", "supplied amount");
    private static readonly LocalizedText Weight = new("分配系数", "weight");

    internal static IEnumerable<Finding> FindingsOf(MonthCase month) => HasNothing(month.Person) ? [] : Unused(month);

    private static IEnumerable<Finding> Unused(MonthCase month)
    {
        var (plan, person) = (month.Plan, month.Person);
        var worker = person.Worker;
        var days = person.Span.ToDateSpan();
        Finding[] told =
        [
            .. worker.DecidedAmounts.Where(each => each.Value.StepsWithin(days).Any(step => step.HasValue))
                .Select(each => each.Key)
                .Where(id => !(plan.Agreement.Find(id) is BonusClause clause && TakesDecided(clause, worker.DecidedAmounts[id], days)))
                .Select(id => Told(plan, worker, id, Decided)),
            .. person
                .Record.SuppliedAmounts.Keys.Where(id =>
                    plan.Agreement.Find(id) is not PayClause { TakesSupplied: true })
                .Select(id => Told(plan, worker, id, Supplied)),
            .. person.Record.Weights.Keys
                .Where(id => plan.Agreement.Find(id) is not BonusClause { Bonus.Ground: ContributionGround })
                .Select(id => Told(plan, worker, id, Weight)),
            .. worker.Assessments.Where(each => each.Year == plan.Month.Year)
                .Select(each => each.Clause)
                .Distinct()
                .Where(id => !(plan.Agreement.Find(id) is SchemeClause clause
                    && clause.Schemes.StepsWithin(plan.Period.SpanOfYear(plan.Month.Year)).Any(step => step is { HasValue: true, Value: AnnualPay })))
                .Select(id => Told(plan, worker, id, new("年度考核结果", "assessment of the year"))),
        ];

        // The order of the facts shows nowhere.
        return told.OrderBy(finding => finding.Argument("clause")?.ToString(), StringComparer.Ordinal);
    }

    private static bool HasNothing(PersonMonth person) => !person.IsEmployed || person.Worker.DecidedAmounts.Count + person.Worker.Assessments.Count
        + person.Record.SuppliedAmounts.Count + person.Record.Weights.Count == 0;

    /// <summary>What stands under a clause that takes it, pays nothing, and is not for the person.</summary>
    internal static IEnumerable<Finding> NotFor(MonthCase month, ValueList<PayLine> lines) => HasNothing(month.Person) ? [] : LeftOut(month, lines);

    private static IEnumerable<Finding> LeftOut(MonthCase month, ValueList<PayLine> lines)
    {
        var (plan, person) = (month.Plan, month.Person);
        var worker = person.Worker;
        var days = person.Span.ToDateSpan();
        IEnumerable<(ClauseId Clause, LocalizedText What)> told =
        [
            .. worker.DecidedAmounts.Where(each => each.Value.StepsWithin(days).Any(step => step.HasValue)).Select(each => (each.Key, Decided)),
            .. person.Record.SuppliedAmounts.Keys.Select(id => (id, Supplied)),
            .. person.Record.Weights.Keys.Select(id => (id, Weight)),
        ];
        return
            from each in told
            where plan.Agreement.Find(each.Clause) is PayClause { For: not null } clause
                && IsLeftOut(clause, each.What) && person.Employed.Any(own => month.Coverage.OfTerms(clause, own.Terms))
                && !lines.Exists(line => line.Clause.Id == each.Clause)
            orderby each.Clause.ToString()
            select Finding.Of(
                FindingCodes.AmountNotFor,
                worker.Id.ToString(),
                ("worker", worker.Id.ToString()),
                ("month", plan.Month),
                ("what", each.What),
                ("clause", each.Clause.ToString()),
                ("whom", ((PayClause)plan.Agreement.Find(each.Clause)!).For!.InWords())) with { Clause = each.Clause };

        // What belongs to the month is tested on its first employed day.
        bool IsLeftOut(PayClause clause, LocalizedText what) => ReferenceEquals(what, Decided) || clause is not BonusClause
            ? !month.Coverage.Ever(clause)
            : !month.Coverage.On(clause, person.Spells[0].From);
    }

    // What is paid by the month reads what was decided on the days of the month; anything else on a day of its own, whenever it lay.
    private static bool TakesDecided(BonusClause clause, EffectiveSeries<Money> decided, DateSpan days)
    {
        var isByDay = !clause.Bonus.Schedule.IsOnce && clause.Bonus.Schedule.OfPeriod is null;
        return decided.StepsWithin(days).Where(step => step.HasValue)
            .SelectMany(step => isByDay ? clause.Amounts.StepsWithin(step.Span) : clause.Amounts.Steps)
            .Any(step => step is { HasValue: true, Value: RangeAmount });
    }

    private static Finding Told(MonthPlan plan, Worker worker, ClauseId clause, LocalizedText what) => Finding.Of(
        FindingCodes.AmountNotUsed,
        worker.Id.ToString(),
        ("worker", worker.Id.ToString()),
        ("month", plan.Month),
        ("what", what),
        ("clause", clause.ToString()));
}
