using WageGrades.Agreements;
using WageGrades.Oracle;
using WageGrades.Serialization;
using WageGrades.Tests.Conventions;
using WageGrades.Tests.Generators;
using Xunit.Abstractions;

namespace WageGrades.Tests.Oracle;

/// <summary>
/// The library's pay against the oracle's, to the fen: total, sums by clause, and whether the month is blocked or pending, on random agreements
/// and people with histories.
/// </summary>
public sealed class PayAgainstOracleTests(ITestOutputHelper output)
{
    private const int People = 5;

    [Fact]
    [Trait("Length", "Long")]
    public void PayFor_RandomAgreementsAndPeople_AgreesWithOracle()
    {
        Coverage coverage = new();

        Law.Holds(PayCase.Of(People), pay => Compare(pay, coverage), 600);

        output.WriteLine(coverage.ToString());
        coverage.AssertMet(Coverage.Kinds, 600);
    }

    [Fact]
    [Trait("Length", "Long")]
    public void PayFor_RandomAwardsAndPeople_AgreesWithOracle()
    {
        Coverage coverage = new();

        Law.Holds(PayCase.Wide(People), pay => Compare(pay, coverage), 400);

        output.WriteLine(coverage.ToString());
        coverage.AssertMet(AwardCoverage.Kinds, 400, each: 3);
    }

    [Fact]
    [Trait("Length", "Long")]
    public void PayFor_RandomFormulasAndPeople_AgreesWithOracle()
    {
        // Each has a dozen formulas: a few of them fill a short run.
        var cases = Runs.AreLong ? 600 : 240;
        Coverage coverage = new();

        Law.Holds(FormulaGen.Cases(People), pay => Compare(pay, coverage), cases);

        output.WriteLine(coverage.ToString());
        coverage.AssertMet(FormulaCoverage.Kinds, cases, each: 100);
    }

    [Fact]
    [Trait("Length", "Long")]
    public void PayFor_RandomGroupsOfAwards_AgreesWithOracle()
    {
        Coverage coverage = new();

        Law.Holds(GroupedGen.Any, pay => Compare(pay, coverage), 900);

        output.WriteLine(coverage.ToString());
        coverage.AssertMet(AwardCoverage.GroupKinds, 900, each: 5);
    }

    [Fact]
    [Trait("Length", "Long")]
    public void PayFor_RandomFiguresInGroups_AgreesWithOracle()
    {
        Coverage coverage = new();

        Law.Holds(FiguresGen.Any, pay => Compare(pay, coverage), 400);

        output.WriteLine(coverage.ToString());
        coverage.AssertMet(AwardCoverage.GroupKinds.Where(kind => kind != "scope Year"), 400, months: 5_000, each: 100);
    }

    [Fact]
    [Trait("Length", "Long")]
    public void PayFor_RandomPeriods_AgreesWithOracle()
    {
        Coverage coverage = new();

        Law.Holds(PeriodGen.ToAll(People), pay => Compare(pay, coverage), 500);

        output.WriteLine(coverage.ToString());
        coverage.AssertMet(PeriodCoverage.Kinds, 500, each: 100);
    }

    [Fact]
    [Trait("Length", "Long")]
    public void PayFor_RandomPeriodsOfLivedLives_AgreesWithOracle()
    {
        Coverage coverage = new();

        Law.Holds(PeriodGen.Lived(People), pay => Compare(pay, coverage), 300);

        output.WriteLine(coverage.ToString());
        coverage.AssertMet(PeriodCoverage.LivedKinds, 300, months: 8_000, each: 40);
    }

    [OnceFact]
    public void PayFor_SampleAgreementAndPeople_AgreesWithOracle()
    {
        var agreement = PersonalPart(AgreementJson.Read(Sample("agreement.json")).OrThrow());
        var people = new WorkforceFiles(Open("roster.csv"))
            .WithQualifications(Open("qualifications.csv"))
            .WithAppointments(Open("appointments.csv"))
            .WithAttendance(Open("attendance.csv"))
            .WithEvents(Open("events.csv"))
            .For(agreement)
            .Read();
        var persons = PeopleTables.Read(
            Sample("roster.csv"), Sample("qualifications.csv"), Sample("appointments.csv"), Sample("attendance.csv"), Sample("events.csv"));
        Coverage coverage = new();
        Comparison comparison = new(agreement, coverage);

        Assert.Equal(480, persons.Count);
        foreach (var worker in people.OrThrow().Workers.Where((_, at) => Runs.AreFull || at % (Runs.AreLong ? 6 : 12) == 0))
        {
            comparison.Of(worker, persons[worker.Id.Number], Enumerable.Range(0, 12).Select(new YearMonth(2026, 7).PlusMonths));
        }

        output.WriteLine(coverage.ToString());
    }

    // What is settled for several people together is held by the laws of allocation, hours and leave by laws of their own; here they would only be
    // pending or unknown.
    private static CollectiveAgreement PersonalPart(CollectiveAgreement agreement) =>
        agreement with
        {
            Clauses =
            [
                .. agreement.Clauses.Where(clause => clause is not (BonusClause { IsPool: true } or OvertimeClause or LeaveClause or SchemeClause)),
            ],
            Funds = [],
        };

    private static void Compare(PayCase pay, Coverage coverage)
    {
        Comparison comparison = new(pay.Agreement, coverage);
        foreach (var worker in pay.Workers)
        {
            comparison.Of(worker, PersonReader.Read(PersonJson.Write(worker)), FactGen.Months);
        }
    }

    private static Stream Open(string file) => File.OpenRead(PathOf(file));

    private static string Sample(string file) => File.ReadAllText(PathOf(file));

    private static string PathOf(string file) => Path.Combine(ApprovedFile.Root, "docs", "samples", file);
}
