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

    [Fact]
    [Trait("Length", "Long")]
    public void PayFor_RandomSchemesForSome_AgreesWithOracle()
    {
        IReadOnlyList<YearMonth> months = [.. Enumerable.Range(0, 40).Select(new YearMonth(2026, 1).PlusMonths)];
        Compared(EligibleGen.OfSchemes, 200, months)
            .AssertMet(["NegotiatedPay for some", "AnnualPay for some", "not for the person"], 200, months: 3_000, each: 100);
    }

    [Fact]
    [Trait("Length", "Long")]
    public void PayFor_RandomPiecesForSome_AgreesWithOracle() => Meets(PieceGen.Any, 200, ["PiecePay for some"]);

    [Fact]
    [Trait("Length", "Long")]
    public void PayFor_RandomProjectsAndResultsForSome_AgreesWithOracle() =>
        Meets(SharedResultGen.Any, 200, ["ProjectPay for some", "ResultShare for some"]);

    [Fact]
    [Trait("Length", "Long")]
    public void PayFor_RandomPeriodsForSome_AgreesWithOracle() =>
        Meets(PeriodGen.Of(5), 400, ["Periodic for some"], ["LumpSum for some", "AtServiceAge for some"]);

    [Fact]
    [Trait("Length", "Long")]
    public void PayFor_RandomCrewsForSome_AgreesWithOracle()
    {
        Coverage coverage = new();
        Law.Holds(
            EligibleGen.Of(CrewGen.Any), pay => new CrewComparison(pay.Agreement, pay.Workers, coverage).Of(FactGen.Months), 160);

        output.WriteLine(coverage.ToString());
        coverage.AssertMet(["pool for some", "not for the person"], 160, months: 2_000, each: 100);
        coverage.AssertMet(["fund for some"], 160, months: 2_000, each: 20);
    }

    private void Holds(Arbitrary<PayCase> cases, int values, IReadOnlyList<string> kinds, int each)
    {
        var coverage = Compared(EligibleGen.Of(cases), values, FactGen.Months);
        coverage.AssertMet(kinds, values, each: each);
        coverage.AssertMet(EligibilityCoverage.SeldomKinds, values, each: 10);
    }

    private void Meets(Arbitrary<PayCase> cases, int values, IReadOnlyList<string> kinds, params IReadOnlyList<string> seldom)
    {
        var coverage = Compared(EligibleGen.Of(cases), values, FactGen.Months);
        coverage.AssertMet([.. kinds, "not for the person"], values, months: 1_000, each: 100);
        coverage.AssertMet(seldom, values, months: 1_000, each: 10);
    }

    private Coverage Compared(Arbitrary<PayCase> cases, int values, IReadOnlyList<YearMonth> months)
    {
        Coverage coverage = new();
        Law.Holds(
            cases,
            pay =>
            {
                Comparison comparison = new(pay.Agreement, coverage);
                foreach (var worker in pay.Workers)
                {
                    comparison.Of(worker, PersonReader.Read(PersonJson.Write(worker)), months);
                }
            },
            values);

        output.WriteLine(coverage.ToString());
        return coverage;
    }
}
