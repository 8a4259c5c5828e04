using System.Text;
using WageGrades.Agreements;
using WageGrades.Calculation;
using WageGrades.Findings;
using WageGrades.Monetary;
using WageGrades.Oracle;
using WageGrades.Serialization;
using WageGrades.Tests.Conventions;
using WageGrades.Tests.Generators;
using WageGrades.Workforces;
using Xunit.Abstractions;

namespace WageGrades.Tests.Oracle;

/// <summary>
/// The library's pay against the oracle's, to the fen: total, sums by clause, and whether the month is blocked or pending, on random agreements
/// and people with histories.
/// </summary>
public sealed class PayAgainstOracleTests(ITestOutputHelper output)
{
    private const int People = 5;

    [Fact]
    [Trait("Length", "Long")]
    public void PayFor_RandomAgreementsAndPeople_AgreesWithOracle()
    {
        Coverage coverage = new();

        Law.Holds(PayCase.Of(People), pay => Compare(pay, coverage), 300);

        output.WriteLine(coverage.ToString());
        Assert.True(coverage.PersonMonths >= 10_000, $"Only {coverage.PersonMonths} person-months were compared.");
        Assert.DoesNotContain(Coverage.Kinds, kind => coverage.Of(kind) == 0);
    }

    [Fact]
    public void PayFor_AFewRandomAgreementsAndPeople_AgreesWithOracle() => Law.Holds(PayCase.Of(People), pay => Compare(pay, new Coverage()), 50);

    [Fact]
    public void PayFor_SampleAgreementAndPeople_AgreesWithOracle()
    {
        var agreement = AgreementJson.Read(Sample("agreement.json")).OrThrow();
        var people = new WorkforceFiles(Open("roster.csv"))
            .WithQualifications(Open("qualifications.csv"))
            .WithAppointments(Open("appointments.csv"))
            .WithAttendance(Open("attendance.csv"))
            .WithEvents(Open("events.csv"))
            .For(agreement)
            .Read();
        var persons = PeopleTables.Read(
            Sample("roster.csv"), Sample("qualifications.csv"), Sample("appointments.csv"), Sample("attendance.csv"), Sample("events.csv"));
        Coverage coverage = new();

        Assert.Equal(480, persons.Count);
        foreach (var worker in people.OrThrow().Workers)
        {
            Compare(agreement, worker, persons[worker.Id.Number], Enumerable.Range(0, 12).Select(new YearMonth(2026, 7).PlusMonths), coverage);
        }

        output.WriteLine(coverage.ToString());
    }

    private static void Compare(PayCase pay, Coverage coverage)
    {
        foreach (var worker in pay.Workers)
        {
            Compare(pay.Agreement, worker, PersonReader.Read(PersonJson.Write(worker)), FactGen.Months, coverage);
        }
    }

    private static void Compare(CollectiveAgreement agreement, Worker worker, Person person, IEnumerable<YearMonth> months, Coverage coverage)
    {
        var calculator = PayCalculator.For(agreement);
        var independent = AgreementReader.Read(AgreementJson.Write(agreement));
        foreach (var month in months)
        {
            var expected = PayOracle.Pay(independent, person, month.Year, month.Month);
            var statement = calculator.PayFor(worker, month);
            if (Difference(expected, statement) is { } difference)
            {
                throw new Xunit.Sdk.XunitException(Describe(agreement, worker, month, expected, statement, difference));
            }

            coverage.Add(agreement, expected, statement);
        }
    }

    private static Stream Open(string file) => File.OpenRead(PathOf(file));

    private static string Sample(string file) => File.ReadAllText(PathOf(file));

    private static string PathOf(string file) => Path.Combine(ApprovedFile.Root, "docs", "samples", file);

    private static string? Difference(OraclePay expected, PayStatement statement)
    {
        if (expected.IsBlocked != statement.IsBlocked)
        {
            return "blocked or not";
        }

        if (expected.IsBlocked)
        {
            return null;
        }

        if (!expected.PendingClauses.SetEquals(statement.Pending.Select(line => line.Clause.Id.Value)))
        {
            return $"pending: expected {string.Join(", ", expected.PendingClauses)}";
        }

        var paid = SumsByClause(statement);
        return expected.ByClause.Keys.Union(paid.Keys).FirstOrDefault(clause =>
                expected.ByClause.GetValueOrDefault(clause) != paid.GetValueOrDefault(clause)) is { } clause
            ? $"clause {clause}: expected {expected.ByClause.GetValueOrDefault(clause)}, paid {paid.GetValueOrDefault(clause)}"
            : expected.Total != ExactOf(statement.SettledSoFar) ? $"total: expected {expected.Total}" : null;
    }

    private static Dictionary<string, Exact> SumsByClause(PayStatement statement) => statement.Lines
        .GroupBy(line => line.Clause.Id.Value)
        .ToDictionary(lines => lines.Key, lines => ExactOf(Money.Sum(lines.Select(line => line.Amount))));

    private static Exact ExactOf(Money amount) => Exact.Parse(amount.Amount.ToString(System.Globalization.CultureInfo.InvariantCulture));

    private static string Describe(
        CollectiveAgreement agreement, Worker worker, YearMonth month, OraclePay expected, PayStatement statement, string difference)
    {
        StringBuilder text = new();
        text.AppendLine(System.Globalization.CultureInfo.InvariantCulture, $"{difference}, in {month:yyyy-MM}");
        text.AppendLine($"oracle: total {expected.Total}; {string.Join(", ", expected.ByClause)}; pending {string.Join(", ", expected.PendingClauses)}; faults {string.Join(", ", expected.Faults)}");
        text.AppendLine($"library: {statement}");
        foreach (var line in statement.Lines.Concat(statement.Suppressed).Concat(statement.Pending))
        {
            text.AppendLine($"  {line.Clause.Id}: {line.Status} {line.Reason} {line.Amount} of {line.Exact}, {line.Span}, {line.Explain(Language.English)}");
        }

        text.AppendLine(string.Join('\n', statement.Findings));
        text.AppendLine(PersonJson.Write(worker));
        text.AppendLine(AgreementJson.Write(agreement));
        return text.ToString();
    }
}
