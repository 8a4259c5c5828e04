using WageGrades.Agreements;
using WageGrades.Calculation;
using WageGrades.Classification;
using WageGrades.Monetary;
using WageGrades.Periods;
using WageGrades.Tests.Generators;
using WageGrades.Workforces;

namespace WageGrades.Tests.Properties;

/// <summary>Splitting a month changes nothing by itself, and who attends fully is paid the full month, by every method.</summary>
public sealed class SplittingAMonthTests
{
    [Fact]
    public void PayFor_MonthSplitWhereNothingChanges_PaysTheSame() =>
        Law.Holds(
            Law.Both(PayCase.Of(1), Arb.From(FactGen.Day, DateGen.Nearer)),
            each =>
            {
                var (pay, day) = each;
                var worker = pay.Workers[0];
                var split = worker with
                {
                    Employment = worker
                        .Employment.StepsWithin(new DateSpan(day))
                        .Where(step => step.HasValue)
                        .Aggregate(
                            worker.Employment,
                            (terms, step) => terms.Set(step.Span, step.Value with { WorkingTime = WorkingTimeSystem.Cumulative })),
                    Post = worker
                        .Post.StepsWithin(new DateSpan(day))
                        .Aggregate(worker.Post, (posts, step) => posts.Set(step.Span, step.Value with { Department = "other" })),
                };
                foreach (var month in FactGen.Months)
                {
                    var whole = pay.Agreement.PayFor(worker, month);
                    var parts = pay.Agreement.PayFor(split, month);

                    Assert.Equal(whole.IsBlocked, parts.IsBlocked);
                    Assert.Equal(whole.SettledSoFar, parts.SettledSoFar);
                    Assert.All(pay.Agreement.Clauses, clause => Assert.Equal(Sum(whole, clause), Sum(parts, clause)));
                }
            },
            100);

    [Fact]
    public void PayFor_FullAttendance_PaysTheFullMonth() =>
        Law.Holds(
            PayCase.Of(1),
            pay =>
            {
                var start = new LocalDate(2025, 1, 1);
                var terms = new Employment(EmploymentForm.FullTime) { Workplace = FactGen.Workplaces[0] };
                var worker = new Worker(new WorkerId("0001")).Employ(start, terms).PlaceOn(start, "A1", 1);
                foreach (var clause in pay.Agreement.Clauses.OfType<LadderClause>().Where(clause => clause.Ladders.Steps.Count == 1))
                {
                    var rule = pay.Agreement.Policies.Rounding!.At(RoundingPoint.PayLine)!;
                    var cell = clause.Ladders.Steps[0].Value.Find("A1", 1);
                    foreach (
                        var statement in FactGen
                            .Months.Where(month => pay.Agreement.Term.Contains(DateSpan.OfMonth(month)))
                            .Select(month => pay.Agreement.PayFor(worker, month))
                            .Where(each => each.IsPayable))
                    {
                        Assert.Equal(cell is { } amount ? rule.Round(amount) : Money.Zero(Currency.Cny), Sum(statement, clause));
                    }
                }
            },
            150);

    private static Money Sum(PayStatement statement, Clause clause) =>
        Money.Sum(statement.Lines.Where(line => line.Clause.Id == clause.Id).Select(line => line.Amount)) + Money.Zero(Currency.Cny);
}
