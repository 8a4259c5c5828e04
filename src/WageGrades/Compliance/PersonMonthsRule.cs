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
/// agreement does not set, such as agency staff under its allowances only or people for whom no ladder is and no scheme pays, cannot be tested by it.
/// </summary>
internal sealed class PersonMonthsRule : IComplianceRule
{
    private static readonly Term[] Tested = [EmploymentForm.FullTime, EmploymentForm.Agency, EmploymentForm.ApprenticeEmployee];

    public LocalizedText Name { get; } = new("个人当月工资与最低工资", "people's months and the minimum wage");

    public IEnumerable<Finding> Check(ComplianceCase subject)
    {
        if (subject.Workforce is not { } workforce)
        {
            subject.Tally.Leave(CheckTally.MonthsOf, Reasons.NoPeople, 0);
            yield break;
        }

        var calculator = PayCalculator.Light(subject.Defaulted);
        var counting = subject.Defaulted.Clauses.OfType<PayClause>()
            .Where(clause => clause.Counts.ContainsKey(PayBase.MinimumWage))
            .DistinctBy(clause => clause.Id)
            .ToDictionary(clause => clause.Id, clause => clause.Counts[PayBase.MinimumWage]);
        foreach (var floor in subject.Agreement.Floors.Select(floor => floor.Id).Concat(subject.Agreement.RelativeFloors.Select(floor => floor.Id)))
        {
            counting[floor] = true;
        }

        var isForSome = subject.Defaulted.Clauses.Any(clause => clause is LadderClause { For: not null });
        var pay = subject.PayOf(workforce);
        List<Worker> untested = [];
        foreach (var worker in workforce.Workers)
        {
            List<(YearMonth Month, Money Counted, MinimumWage Area, Money Minimum)> failed = [];
            var isTested = true;
            foreach (var month in subject.Months.Where(month => worker.IsEmployedIn(subject.Period.SpanOf(month))))
            {
                var first = subject.Period.FirstDay(month);
                if (Excused(worker, month, subject) is { } excuse)
                {
                    subject.Tally.Leave(CheckTally.MonthsOf, excuse);
                    continue;
                }

                var area = subject.Areas.At(worker.Employment.On(first).Workplace);
                var reason = !IsBasePaid(subject.Agreement, worker, first) ? Reasons.NoBasePay
                    : isForSome && !calculator.SetsBasePay(worker, month) ? Reasons.NoBasePay
                    : area is null ? Reasons.NoArea
                    : !area.Amounts.TryGet(first, out _) ? Reasons.NoMinimumWage
                    : null;
                if (reason is null)
                {
                    var minimum = area!.Amounts.On(first);
                    var statement = pay.PayFor(worker, month);
                    var counted = statement.Lines
                        .Where(line => counting.GetValueOrDefault(line.Clause.Id))
                        .Aggregate(Money.Zero(subject.Agreement.Currency), (sum, line) => sum + line.Amount);
                    var passes = AgreedStandardsRule.IsComparable(counted, minimum) && subject.Jurisdiction.PersonMonth.Passes(counted, minimum);

                    // What is open or unanswered can only add, so that who passes without it passes.
                    reason = !AgreedStandardsRule.IsComparable(counted, minimum) ? Reasons.OtherCurrency
                        : statement.Findings.Errors.Any(error => error.Clause is not { } id || counting.GetValueOrDefault(id, true)) ? Reasons.Blocked
                        : passes ? null
                        : statement.Pending.Any(line => counting.GetValueOrDefault(line.Clause.Id, true)) ? Reasons.Pending
                        : statement.Lines.FirstOrDefault(line => !counting.ContainsKey(line.Clause.Id)) is { } open ? Reasons.Unanswered(open.Clause)
                        : null;
                    if (reason is null)
                    {
                        subject.Tally.Test(worker.Id);
                        if (!passes)
                        {
                            failed.Add((month, counted, area, minimum));
                        }
                    }
                }

                if (reason is not null)
                {
                    isTested = false;
                    subject.Tally.Leave(CheckTally.MonthsOf, reason);
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

        if (untested.Count > 0 && subject.Areas.All.Count > 0)
        {
            yield return Finding.Of(
                FindingCodes.PeopleNotTested, untested[0].Id.ToString(), ("count", untested.Count), ("worker", untested[0].Id.ToString()));
        }
    }

    /// <summary>Why the law asks nothing of this month, or nothing that can be tested without the agreement's floors; null for a month worked in
    /// full.</summary>
    private static LocalizedText? Excused(Worker worker, YearMonth month, ComplianceCase subject) =>
        worker.Employment.TryGet(subject.Period.FirstDay(month), out var employment) && !Tested.Contains(employment.Form) ? Reasons.OtherForm
        : IsFull(worker, month, subject) ? null
        : Reasons.NotFull;

    private static bool IsBasePaid(CollectiveAgreement agreement, Worker worker, LocalDate first) => agreement.Clauses.OfType<LadderClause>()
        .Any(clause => (clause.CoveredForms ?? agreement.CoveredForms).Contains(worker.Employment.On(first).Form));

    private static bool IsFull(Worker worker, YearMonth month, ComplianceCase subject)
    {
        var days = subject.Period.SpanOf(month);
        var record = worker.RecordOf(month, subject.Period);
        return subject.Span.Contains(days)
            && worker.Employment.TryGet(days.From, out var employment)
            && Tested.Contains(employment.Form)
            && employment.HoursShare == Ratio.One
            && worker.Employment.StepsWithin(days).Count() == 1
            && worker.Employment.TryGet(days.LastDay!.Value, out _)
            && record is { UnpaidDays: 0m, UnpaidHours: 0m }
            && worker.Absences.All(absence => absence.Intersect(days) is null)
            && worker.Leaves.All(leave => leave.Span.Intersect(days) is null)
            && (ReferenceEquals(record, MonthRecord.Empty) || LeaveKind.All.All(kind =>
                MonthCounter.DaysOf(kind) is not { } counter
                || (record.FigureOf(counter) is null && !record.CountedHours.ContainsKey(counter))));
    }
}
