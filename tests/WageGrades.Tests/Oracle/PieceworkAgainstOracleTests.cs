using WageGrades.Oracle;
using WageGrades.Tests.Generators;
using Xunit.Abstractions;

namespace WageGrades.Tests.Oracle;

/// <summary>
/// Pay by pieces and orders, stages of projects and shares in results against the oracle's, to the fen: total, sums by clause, and whether the month
/// is blocked or pending.
/// </summary>
public sealed class PieceworkAgainstOracleTests(ITestOutputHelper output)
{
    [Fact]
    [Trait("Length", "Long")]
    public void PayFor_RandomPieces_AgreesWithOracle() => Compare(PieceGen.Any, 340, PieceCoverage.Kinds);

    [Fact]
    [Trait("Length", "Long")]
    public void PayFor_RandomProjectsAndResults_AgreesWithOracle() => Compare(SharedResultGen.Any, 300, PieceCoverage.SharedKinds);

    private void Compare(Arbitrary<PayCase> cases, int count, IEnumerable<string> kinds)
    {
        Coverage coverage = new();

        Law.Holds(cases, pay => Compare(pay, coverage), count);

        output.WriteLine(coverage.ToString());
        coverage.AssertMet(kinds, count, each: 10);
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
