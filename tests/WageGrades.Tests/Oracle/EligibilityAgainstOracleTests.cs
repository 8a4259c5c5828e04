using WageGrades.Oracle;
using WageGrades.Tests.Generators;
using Xunit.Abstractions;

namespace WageGrades.Tests.Oracle;

/// <summary>For whom clauses are, and leave by its length and by service, against the oracle, to the fen.</summary>
public sealed class EligibilityAgainstOracleTests(ITestOutputHelper output)
{
    [Fact]
    [Trait("Length", "Long")]
    public void PayFor_RandomAwardsForSome_AgreesWithOracle() => Holds(PayCase.Wide(5), 400, EligibilityCoverage.Kinds, each: 100);

    [Fact]
    [Trait("Length", "Long")]
    public void PayFor_RandomHoursAndLeaveForSome_AgreesWithOracle() =>
        Holds(HoursCase.Of(5), 400, [.. EligibilityCoverage.Kinds, .. EligibilityCoverage.LeaveKinds], each: 100);

    private void Holds(Arbitrary<PayCase> cases, int values, IReadOnlyList<string> kinds, int each)
    {
        Coverage coverage = new();
        Law.Holds(
            EligibleGen.Of(cases),
            pay =>
            {
                Comparison comparison = new(pay.Agreement, coverage);
                foreach (var worker in pay.Workers)
                {
                    comparison.Of(worker, PersonReader.Read(PersonJson.Write(worker)), FactGen.Months);
                }
            },
            values);

        output.WriteLine(coverage.ToString());
        coverage.AssertMet(kinds, values, each: each);
        coverage.AssertMet(EligibilityCoverage.SeldomKinds, values, each: 10);
    }
}
