using WageGrades.Oracle;
using WageGrades.Tests.Generators;
using Xunit.Abstractions;

namespace WageGrades.Tests.Oracle;

/// <summary>
/// The library's overtime, leave pay, probation and pay by the hour against the oracle's, to the fen, on random agreements and people with hours.
/// </summary>
public sealed class HoursAgainstOracleTests(ITestOutputHelper output)
{
    [Fact]
    [Trait("Length", "Long")]
    public void PayFor_RandomHoursAndPeople_AgreesWithOracle()
    {
        Coverage coverage = new();

        Law.Holds(HoursCase.Of(5), pay => Compare(pay, coverage), 320);

        output.WriteLine(coverage.ToString());
        coverage.AssertMet(HoursCoverage.Kinds, 320, each: 10);
    }

    private static void Compare(PayCase pay, Coverage coverage)
    {
        Comparison comparison = new(pay.Agreement, coverage);
        foreach (var worker in pay.Workers)
        {
            comparison.Of(worker, PersonReader.Read(PersonJson.Write(worker)), FactGen.Months);
        }
    }
}
