using WageGrades.Oracle;
using WageGrades.Tests.Generators;
using Xunit.Abstractions;

namespace WageGrades.Tests.Oracle;

/// <summary>
/// The library's negotiated and annual pay, what they absorb and what switching between them and the ladder does, against the oracle's, to the fen,
/// over the months of a year, its settlement and what of it is paid later.
/// </summary>
public sealed class SchemesAgainstOracleTests(ITestOutputHelper output)
{
    private static readonly IReadOnlyList<YearMonth> Months = [.. Enumerable.Range(0, 40).Select(new YearMonth(2026, 1).PlusMonths)];

    [Fact]
    [Trait("Length", "Long")]
    public void PayFor_RandomSchemesAndSwitches_AgreesWithOracle()
    {
        Coverage coverage = new();

        Law.Holds(SchemeGen.Any, pay => Compare(pay, coverage), 400);

        output.WriteLine(coverage.ToString());
        coverage.AssertMet(SchemeCoverage.Kinds, 400);
    }

    [Fact]
    [Trait("Length", "Long")]
    public void PayFor_RandomSchemesWithHoursAndLeave_AgreesWithOracle()
    {
        Coverage coverage = new();

        Law.Holds(SchemeHoursGen.Any, pay => Compare(pay, coverage, [.. FactGen.Months, new YearMonth(2027, 2)]), 240);

        output.WriteLine(coverage.ToString());
        coverage.AssertMet(SchemeHoursCoverage.Kinds, 240, months: 3_000, each: 20);
    }

    private static void Compare(PayCase pay, Coverage coverage) => Compare(pay, coverage, Months);

    private static void Compare(PayCase pay, Coverage coverage, IReadOnlyList<YearMonth> months)
    {
        Comparison comparison = new(pay.Agreement, coverage);
        foreach (var worker in pay.Workers)
        {
            comparison.Of(worker, PersonReader.Read(PersonJson.Write(worker)), months);
        }
    }
}
