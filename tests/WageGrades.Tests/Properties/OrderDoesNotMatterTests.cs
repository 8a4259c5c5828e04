using WageGrades.Agreements;
using WageGrades.Calculation;
using WageGrades.Citations;
using WageGrades.Monetary;
using WageGrades.Tests.Generators;
using WageGrades.Workforces;

namespace WageGrades.Tests.Properties;

/// <summary>Order does not matter where it is not data: a person's facts, the people, the clauses.</summary>
public sealed class OrderDoesNotMatterTests
{
    [Fact]
    public void PayFor_FactsInAnotherOrder_SameStatement() => Law.Holds(PayCase.Of(2), SameStatements, 100);

    [Fact]
    public void PayFor_AwardFactsInAnotherOrder_SameStatement() => Law.Holds(PayCase.Wide(2), SameStatements, 60);

    [Fact]
    public void PayFor_FactsOfPeriodsInAnotherOrder_SameStatement() => Law.Holds(PeriodGen.Of(2), SameStatements, 40);

    [Fact]
    public void PayFor_PeopleInAnotherOrder_SameRun() => Law.Holds(PayCase.Of(6), pay =>
    {
        Workforce people = new(pay.Workers);
        Workforce turned = new(pay.Workers.Reverse());

        Assert.Equal(people, turned);
        Assert.All(FactGen.Months, month => Assert.Equal(pay.Agreement.PayFor(people, month), pay.Agreement.PayFor(turned, month)));
    }, 40);

    [Fact]
    public void PayFor_ClausesInAnotherOrder_SameTotalAndSums() => Law.Holds(PayCase.Of(2), SameSums, 100);

    [Fact]
    public void PayFor_ClausesOfPeriodsInAnotherOrder_SameTotalAndSums() => Law.Holds(PeriodGen.Of(2), SameSums, 40);

    private static void SameSums(PayCase pay)
    {
        var turned = pay.Agreement with { Clauses = [.. pay.Agreement.Clauses.Reverse()] };
        foreach (var worker in pay.Workers)
        {
            foreach (var month in FactGen.Months)
            {
                var expected = pay.Agreement.PayFor(worker, month);
                var actual = turned.PayFor(worker, month);

                Assert.Equal(expected.IsBlocked, actual.IsBlocked);
                Assert.Equal(expected.SettledSoFar, actual.SettledSoFar);
                Assert.Equal(Sums(expected), Sums(actual));
            }
        }
    }

    private static void SameStatements(PayCase pay)
    {
        var calculator = PayCalculator.For(pay.Agreement);
        foreach (var worker in pay.Workers)
        {
            var turned = worker with
            {
                Qualifications = [.. worker.Qualifications.Reverse()],
                Appointments = [.. worker.Appointments.Skip(1), .. worker.Appointments.Take(1)],
                Achievements = [.. worker.Achievements.Reverse().Select(each => each with { Benefits = [.. each.Benefits.Reverse()] })],
                Absences = [.. worker.Absences.Reverse()],
                Leaves = [.. worker.Leaves.Reverse()],
                Records = worker.Records.Reverse().ToDictionary(),
            };
            Assert.Equal(worker with { Records = turned.Records }, worker);
            foreach (var month in FactGen.Months)
            {
                var expected = calculator.PayFor(worker, month);
                var actual = calculator.PayFor(turned, month);
                if (!expected.Equals(actual))
                {
                    Assert.Fail($"{month:yyyy-MM}\n{Lines(expected)}\nin another order\n{Lines(actual)}\n{PayCase.Print(pay.Agreement, worker)}");
                }
            }
        }
    }

    private static Dictionary<ClauseId, Money> Sums(PayStatement statement) => statement.Lines
        .GroupBy(line => line.Clause.Id)
        .OrderBy(lines => lines.Key)
        .ToDictionary(lines => lines.Key, lines => Money.Sum(lines.Select(line => line.Amount)));

    private static string Lines(PayStatement statement) => string.Join('\n', statement.Lines.Concat(statement.Suppressed).Concat(statement.Pending));
}
