using WageGrades.Agreements;
using WageGrades.Calculation;
using WageGrades.Classification;
using WageGrades.Findings;
using WageGrades.Monetary;
using WageGrades.Periods;
using WageGrades.Workforces;

namespace WageGrades.Compliance;

/// <summary>
/// Each person's counted pay in the months that they work in full: absence on their own account reduces the minimum (最低工资规定 Art. 3), and such
/// months are left to the agreement's floors. Part-time, students and re-hired retirees are not under the monthly minimum. Whose base pay the
/// agreement does not set, such as agency staff under its allowances only, cannot be tested by it.
/// </summary>
internal sealed class PersonMonthsRule : IComplianceRule
{
    private static readonly EmploymentForm[] Tested = [EmploymentForm.FullTime, EmploymentForm.Agency, EmploymentForm.ApprenticeEmployee];

    public LocalizedText Name { get; } = new("个人当月工资与最低工资", "people's months and the minimum wage");

    public IEnumerable<Finding> Check(ComplianceCase subject)
    {
        if (subject.Workforce is not { } workforce || subject.Areas.All.Count == 0)
        {
            yield break;
        }

        var calculator = PayCalculator.For(subject.Agreement);
        var counting = subject.Agreement.Clauses.OfType<PayClause>()
            .Where(clause => clause.Counts.ContainsKey(PayBase.MinimumWage))
            .DistinctBy(clause => clause.Id)
            .ToDictionary(clause => clause.Id, clause => clause.Counts[PayBase.MinimumWage]);
        foreach (var floor in subject.Agreement.Floors.Select(floor => floor.Id).Concat(subject.Agreement.RelativeFloors.Select(floor => floor.Id)))
        {
            counting[floor] = true;
        }

        Dictionary<YearMonth, Allocation> allocations = [];

        List<Worker> untested = [];
        foreach (var worker in workforce.Workers)
        {
            List<(YearMonth Month, Money Counted, MinimumWage Area, Money Minimum)> failed = [];
            var isTested = true;
            foreach (var month in subject.Months.Where(month => IsFull(worker, month, subject.Span)))
            {
                var area = subject.Areas.At(worker.Employment.On(month.OnDayOfMonth(1)).Workplace);
                var allocation = allocations.TryGetValue(month, out var settled) ? settled : allocations[month] = calculator.Allocate(workforce, month);
                var statement = calculator.PayFor(worker, month, allocation);
                if (!IsBasePaid(subject.Agreement, worker, month) || area is null || !area.Amounts.TryGet(month.OnDayOfMonth(1), out var minimum) || !statement.IsPayable
                    || statement.Lines.Any(line => !counting.ContainsKey(line.Clause.Id)))
                {
                    isTested = false;
                    continue;
                }

                var counted = statement.Lines
                    .Where(line => counting[line.Clause.Id])
                    .Aggregate(Money.Zero(subject.Agreement.Currency), (sum, line) => sum + line.Amount);
                if (AgreedStandardsRule.IsComparable(counted, minimum) && !subject.Jurisdiction.PersonMonth.Passes(counted, minimum))
                {
                    failed.Add((month, counted, area, minimum));
                }
            }

            if (!isTested)
            {
                untested.Add(worker);
            }

            if (failed.Count > 0)
            {
                yield return Finding.Of(
                    FindingCodes.PersonBelowMinimum,
                    worker.Id.ToString(),
                    ("worker", worker.Id.ToString()),
                    ("month", failed[0].Month),
                    ("counted", failed[0].Counted),
                    ("comparison", subject.Jurisdiction.PersonMonth.Words()),
                    ("area", failed[0].Area.Name),
                    ("minimum", failed[0].Minimum),
                    ("months", failed.Count)) with { Citation = subject.Jurisdiction.PersonMonthCitation };
            }
        }

        if (untested.Count > 0)
        {
            yield return Finding.Of(
                FindingCodes.PeopleNotTested, untested[0].Id.ToString(), ("count", untested.Count), ("worker", untested[0].Id.ToString()));
        }
    }

    private static bool IsBasePaid(CollectiveAgreement agreement, Worker worker, YearMonth month) => agreement.Clauses.OfType<LadderClause>()
        .Any(clause => (clause.CoveredForms ?? agreement.CoveredForms).Contains(worker.Employment.On(month.OnDayOfMonth(1)).Form));

    private static bool IsFull(Worker worker, YearMonth month, DateSpan checkedSpan)
    {
        var days = DateSpan.OfMonth(month);
        return checkedSpan.Contains(days)
            && worker.Employment.TryGet(days.From, out var employment)
            && Tested.Contains(employment.Form)
            && employment.HoursShare == Ratio.One
            && worker.Employment.StepsWithin(days).Count() == 1
            && worker.Employment.TryGet(days.LastDay!.Value, out _)
            && worker.RecordOf(month).UnpaidDays == 0m
            && worker.Absences.All(absence => absence.Intersect(days) is null)
            && worker.Leaves.All(leave => leave.Span.Intersect(days) is null)
            && LeaveKind.All.All(kind => MonthCounter.DaysOf(kind) is not { } counter || !worker.RecordOf(month).Counts.ContainsKey(counter));
    }
}
