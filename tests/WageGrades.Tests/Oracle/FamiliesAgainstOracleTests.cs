using WageGrades.Oracle;
using WageGrades.Tests.Generators;
using Xunit.Abstractions;

namespace WageGrades.Tests.Oracle;

/// <summary>Every quantity, rate, bound, factor, schedule and part of a clause's for, in any combination, against the oracle, to the fen.</summary>
public sealed class FamiliesAgainstOracleTests(ITestOutputHelper output)
{
    [Fact]
    [Trait("Length", "Long")]
    public void PayFor_EveryMemberOfTheFamilies_AgreesWithOracle()
    {
        Coverage coverage = new();

        Law.Holds(FamilyGen.Of(Runs.AreLong ? 4 : 2), pay => Compare(pay, coverage), 360);

        output.WriteLine(coverage.ToString());
        coverage.AssertMet([], 360, months: 5_000);
        coverage.AssertMetOften(FamilyCoverage.Kinds);
    }

    [Fact]
    [Trait("Length", "Long")]
    public void PayFor_EveryMemberForPeopleWhoMoveOnTheLadder_AgreesWithOracle()
    {
        Coverage coverage = new();

        Law.Holds(MovingPayGen.Of(Runs.AreLong ? 2 : 1), pay => Compare(pay, coverage), 240);

        output.WriteLine(coverage.ToString());
        coverage.AssertMet(MovingCoverage.Kinds, 240, months: Runs.AreLong ? 3_500 : 1_500, each: 20);
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
