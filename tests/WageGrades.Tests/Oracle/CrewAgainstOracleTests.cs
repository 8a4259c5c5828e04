using WageGrades.Agreements;
using WageGrades.Tests.Generators;
using Xunit.Abstractions;

namespace WageGrades.Tests.Oracle;

/// <summary>
/// The pay of crews against the oracle's, to the fen: shares of pools, what funds pay, hold and owe, levels of relative floors, every statement, and
/// the totals by clause, payer and base.
/// </summary>
public sealed class CrewAgainstOracleTests(ITestOutputHelper output)
{
    [Fact]
    [Trait("Length", "Long")]
    public void PayFor_RandomCrews_AgreesWithOracle()
    {
        Coverage coverage = new();

        Law.Holds(CrewGen.Any, pay => Compare(pay, coverage), 320);

        output.WriteLine(coverage.ToString());
        coverage.AssertMet(Coverage.Kinds.Concat(CrewCoverage.Kinds), 320);
    }

    [Fact]
    [Trait("Length", "Long")]
    public void PayFor_RandomShortFunds_AgreesWithOracle()
    {
        Coverage coverage = new();

        Law.Holds(ShortFundGen.Any, pay => Compare(pay, coverage), 800);

        output.WriteLine(coverage.ToString());
        coverage.AssertMet(CrewCoverage.Kinds.Where(kind => kind.StartsWith("fund short", StringComparison.Ordinal)), 800, months: 4_000, each: 100);
    }

    [Fact]
    [Trait("Length", "Long")]
    public void PayFor_RandomMonthlyAllowancesFromAFund_AgreesWithOracle()
    {
        Coverage coverage = new();

        Law.Holds(MonthlyFundGen.Any, pay => Compare(pay, coverage), 800);

        output.WriteLine(coverage.ToString());
        coverage.AssertMet(
            [.. CrewCoverage.Kinds.Where(kind => kind.StartsWith("fund short", StringComparison.Ordinal)), .. CrewCoverage.MonthlyKinds],
            800,
            months: 4_000,
            each: 100);
    }

    [Fact]
    [Trait("Length", "Long")]
    public void PayFor_RandomRelativeFloors_AgreesWithOracle()
    {
        Coverage coverage = new();

        Law.Holds(RelativeFloorGen.Any, pay => Compare(pay, coverage), 300);

        output.WriteLine(coverage.ToString());
        coverage.AssertMet(
            new[] { Enum.GetNames<PayMeasure>(), Enum.GetNames<FloorAbsence>(), Enum.GetNames<FloorComparison>() }
                .SelectMany(names => names)
                .Select(name => $"relative floor {name}"),
            300,
            months: 4_000,
            each: 100);
    }

    private static void Compare(PayCase pay, Coverage coverage) => new CrewComparison(pay.Agreement, pay.Workers, coverage).Of(FactGen.Months);
}
