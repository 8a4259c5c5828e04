using WageGrades.Agreements;
using WageGrades.Calculation;
using WageGrades.Oracle;
using WageGrades.Tests.Generators;
using WageGrades.Workforces;
using Xunit.Abstractions;

namespace WageGrades.Tests.Oracle;

/// <summary>Levels of the qualification framework and learning credits against the oracle, to the fen.</summary>
public sealed class LevelsAgainstOracleTests(ITestOutputHelper output)
{
    [Fact]
    [Trait("Length", "Long")]
    public void PayFor_RandomFrameworksAndCredits_AgreesWithOracle()
    {
        Coverage coverage = new();
        Law.Holds(
            LevelGen.Of(PayCase.Wide(4)),
            pay =>
            {
                Comparison comparison = new(pay.Agreement, coverage);
                foreach (var worker in pay.Workers)
                {
                    comparison.Of(worker, PersonReader.Read(PersonJson.Write(worker)), FactGen.Months);
                }
            },
            240);

        output.WriteLine(coverage.ToString());
        coverage.AssertMet(LevelCoverage.Kinds, 240, each: 100);
    }
}
