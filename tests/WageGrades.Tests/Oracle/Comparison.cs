using System.Globalization;
using System.Text;
using WageGrades.Agreements;
using WageGrades.Calculation;
using WageGrades.Findings;
using WageGrades.Monetary;
using WageGrades.Oracle;
using WageGrades.Serialization;
using WageGrades.Workforces;

namespace WageGrades.Tests.Oracle;

/// <summary>Compares the library's months under one agreement with the oracle's, which reads the agreement from its document.</summary>
internal sealed class Comparison(CollectiveAgreement agreement, Coverage coverage)
{
    private readonly PayCalculator calculator = PayCalculator.For(agreement);
    private readonly Agreement independent = AgreementReader.Read(AgreementJson.Write(agreement));

    /// <summary>Fails where a month of a person differs, with everything needed to see why.</summary>
    public void Of(Worker worker, Person person, IEnumerable<YearMonth> months)
    {
        foreach (var month in months)
        {
            var expected = PayOracle.Pay(independent, person, month.Year, month.Month);
            var statement = calculator.PayFor(worker, month);
            if (Difference(expected, statement) is { } difference)
            {
                Assert.Fail(Describe(worker, month, expected, statement, difference));
            }

            coverage.Add(agreement, worker, expected, statement);
        }
    }

    /// <summary>In what a statement differs, or null.</summary>
    internal static string? Difference(OraclePay expected, PayStatement statement)
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

    internal static Exact ExactOf(Money amount) => Exact.Parse(amount.Amount.ToString(CultureInfo.InvariantCulture));

    private string Describe(Worker worker, YearMonth month, OraclePay expected, PayStatement statement, string difference)
    {
        StringBuilder text = new();
        text.AppendLine(CultureInfo.InvariantCulture, $"{difference}, in {month:yyyy-MM}");
        Describe(text, expected, statement);
        text.AppendLine(PersonJson.Write(worker));
        text.AppendLine(AgreementJson.Write(agreement));
        return text.ToString();
    }

    /// <summary>Both sides of one month.</summary>
    internal static void Describe(StringBuilder text, OraclePay expected, PayStatement statement)
    {
        text.AppendLine(
            $"oracle: total {expected.Total}; {string.Join(", ", expected.ByClause)}; pending {string.Join(", ", expected.PendingClauses)}; faults {string.Join(", ", expected.Faults)}"
        );
        text.AppendLine($"library: {statement}");
        foreach (var line in statement.Lines.Concat(statement.Suppressed).Concat(statement.Pending))
        {
            text.AppendLine(
                $"  {line.Clause.Id}: {line.Status} {line.Reason} {line.Amount} of {line.Exact}, {line.Span}, {line.Explain(Language.English)}");
        }

        text.AppendLine(string.Join('\n', statement.Findings));
    }
}
