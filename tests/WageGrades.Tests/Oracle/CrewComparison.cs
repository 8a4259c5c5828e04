using System.Globalization;
using System.Text;
using System.Text.Json;
using WageGrades.Agreements;
using WageGrades.Calculation;
using WageGrades.Findings;
using WageGrades.Monetary;
using WageGrades.Oracle;
using WageGrades.Serialization;
using WageGrades.Tests.Generators;
using WageGrades.Workforces;

namespace WageGrades.Tests.Oracle;

/// <summary>Compares the library's months of a workforce with the oracle's: what is settled for several people, every statement, and the
/// totals.</summary>
internal sealed class CrewComparison(CollectiveAgreement agreement, IReadOnlyList<Worker> workers, Coverage coverage)
{
    private static readonly IReadOnlyDictionary<FindingCode, string> Codes = new Dictionary<FindingCode, string>
    {
        [FindingCodes.PoolWithoutShares] = "nobody shares {clause}",
        [FindingCodes.PoolUnsettled] = "pool {clause} open",
        [FindingCodes.PoolSumUnknown] = "pool {clause} open",
        [FindingCodes.RelativeFloorCycle] = "circle of relative floors",
        [FindingCodes.RelativeFloorUnsettled] = "relative floor {floor} open",
        [FindingCodes.RelativeFloorWithoutReference] = "nobody to compare with for {floor}",
    };

    private readonly PayCalculator calculator = PayCalculator.For(agreement);
    private readonly Agreement independent = AgreementReader.Read(AgreementJson.Write(agreement));

    /// <summary>Fails where a month differs, with everything needed to see why.</summary>
    public void Of(IEnumerable<YearMonth> months)
    {
        Workforce people = new(workers);
        WorkforceOracle oracle = new(independent, [.. workers.Select(worker => PersonReader.Read(PersonJson.Write(worker)))]);
        foreach (var month in months)
        {
            var expected = oracle.Run(month.Year, month.Month);
            var run = calculator.PayFor(people, month);
            if (Difference(expected, run) is { } difference)
            {
                Assert.Fail(Describe(month, expected, run, difference));
            }

            coverage.Add(agreement, people, expected, run);
        }
    }

    private string? Difference(OracleRun expected, PayRun run)
    {
        var allocation = run.Allocation;
        return Differ(
                "pool shares",
                expected.PoolShares,
                allocation.PoolShares.Select(share =>
                    KeyValuePair.Create((share.Clause.Value, share.Worker.ToString()), Comparison.ExactOf(share.Amount))))
            ?? Differ(
                "grants",
                expected.Grants,
                allocation.FundGrants.Select(grant => new WageGrades.Oracle.FundClaim(
                    grant.Worker.ToString(),
                    grant.Clause.Value,
                    new DateOnly(grant.DueOn.Year, grant.DueOn.Month, grant.DueOn.Day),
                    Comparison.ExactOf(grant.Amount))))
            ?? Differ("funds", expected.Funds, allocation.Funds.Select(fund => KeyValuePair.Create(fund.Fund.Id.Value, StateOf(fund))))
            ?? Differ("levels", expected.Levels, allocation.Floors.Select(floor => KeyValuePair.Create(
                floor.Floor.Value, (floor.Level is { } level ? Exact.Parse(level.Value.ToString()) : (Exact?)null, floor.People))))
            ?? Differ("findings", expected.Found, allocation.Findings.Select(Found).OfType<string>())
            ?? run.Statements.Select(statement => Difference(expected.ByPerson[statement.Worker.ToString()], statement))
                .FirstOrDefault(each => each is not null)
            ?? Difference(expected, run.Statements.Where(statement => statement.IsPayable).ToList(), run);
    }

    private string? Difference(OraclePay expected, PayStatement statement)
    {
        var difference = Comparison.Difference(expected, statement);
        if (difference is null && !expected.IsBlocked)
        {
            difference =
                Differ("payers", ByPayer(statement.Lines), statement.TotalsByPayer.Select(Named))
                ?? CrewGen
                    .Bases.Select(payBase => InBase(payBase, expected.ByClause, statement.TotalIn(payBase)))
                    .FirstOrDefault(each => each is not null);
        }

        return difference is null ? null : $"{statement.Worker}: {difference}";
    }

    /// <summary>The totals of all whose month can be paid.</summary>
    private string? Difference(OracleRun expected, IReadOnlyList<PayStatement> payable, PayRun run)
    {
        var pays = payable.Select(statement => expected.ByPerson[statement.Worker.ToString()]).ToList();
        var byClause = pays.SelectMany(pay => pay.ByClause).GroupBy(each => each.Key)
            .ToDictionary(same => same.Key, same => same.Aggregate(Exact.Zero, (sum, each) => sum + each.Value));
        var total = pays.Aggregate(Exact.Zero, (sum, pay) => sum + pay.Total);
        return (total == Comparison.ExactOf(run.PayableTotal) ? null : $"run: expected {total}")
            ?? Differ(
                "run by clause",
                byClause,
                run.TotalsByClause.Where(each => !each.Value.IsZero)
                    .Select(each => KeyValuePair.Create(each.Key.Value, Comparison.ExactOf(each.Value))))
            ?? Differ("run by payer", ByPayer(payable.SelectMany(statement => statement.Lines)), run.TotalsByPayer.Select(Named))
            ?? CrewGen.Bases.Select(payBase => InBase(payBase, byClause, run.TotalIn(payBase))).FirstOrDefault(each => each is not null);
    }

    // The lines are known to add up by clause; into how many a month is split is the library's.
    private IReadOnlyDictionary<string, Exact> ByPayer(IEnumerable<PayLine> lines) =>
        Totals.ByPayer(independent, lines.Select(line => (line.Clause.Id.Value, Comparison.ExactOf(line.Amount))));

    private string? InBase(PayBase payBase, IEnumerable<KeyValuePair<string, Exact>> byClause, Reading<Money> actual)
    {
        var (sum, isAnswered) = Totals.In(independent, Code(payBase), byClause);
        return isAnswered == (actual.Findings.Count == 0) && sum == Comparison.ExactOf(actual.Value)
            ? null
            : $"{payBase}: expected {sum}, is {actual.Value}";
    }

    private static KeyValuePair<string, Exact> Named(KeyValuePair<Payer, Money> total) =>
        KeyValuePair.Create(Code(total.Key), Comparison.ExactOf(total.Value));

    private static string Code<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());

    private static FundState StateOf(FundStatement fund) =>
        new(
            Comparison.ExactOf(fund.Contributed),
            Comparison.ExactOf(fund.Paid),
            Comparison.ExactOf(fund.Expired),
            Comparison.ExactOf(fund.Closing),
            Comparison.ExactOf(fund.Owed));

    private static string? Found(Finding finding) =>
        Codes.TryGetValue(finding.Code, out var text)
            ? finding.Arguments.Aggregate(
                text,
                (all, argument) => all.Replace($"{{{argument.Name}}}", argument.Value.ToString(), StringComparison.Ordinal))
            : null;

    private static string? Differ<T>(string what, IEnumerable<T> expected, IEnumerable<T> actual) =>
        expected.ToHashSet().SetEquals(actual)
            ? null
            : $"{what}: expected {string.Join(", ", expected.Except(actual))}; not {string.Join(", ", actual.Except(expected))}";

    private string Describe(YearMonth month, OracleRun expected, PayRun run, string difference)
    {
        StringBuilder text = new();
        text.AppendLine(CultureInfo.InvariantCulture, $"{difference}, in {month:yyyy-MM}");
        text.AppendLine($"oracle: {string.Join(", ", expected.Found)}; {string.Join(", ", expected.Levels)}");
        text.AppendLine($"library: {string.Join('\n', run.Allocation.Findings)}; {string.Join(", ", run.Allocation.Floors)}");
        foreach (var statement in run.Statements)
        {
            Comparison.Describe(text, expected.ByPerson[statement.Worker.ToString()], statement);
        }

        foreach (var worker in workers)
        {
            text.AppendLine(PersonJson.Write(worker));
        }

        text.AppendLine(AgreementJson.Write(agreement));
        return text.ToString();
    }
}
