using WageGrades.Agreements;
using WageGrades.Calculation;
using WageGrades.Compliance;
using WageGrades.Tests.Generators;
using WageGrades.Workforces;

namespace WageGrades.Tests.Properties;

/// <summary>A check with people says of each clause what their statements say one by one, whichever months were paid once for several.</summary>
public sealed class CheckedPeopleLawTests
{
    [Fact]
    public void ClauseCoverage_OfWideAgreements_IsThatOfTheStatements() => Holds(PayCase.Wide(4));

    [Fact]
    public void ClauseCoverage_WithHoursAndLeave_IsThatOfTheStatements() => Holds(HoursCase.Of(4));

    [Fact]
    public void ClauseCoverage_ForSome_IsThatOfTheStatements() => Holds(EligibleGen.Of(HoursCase.Of(4)));

    private static void Holds(Arbitrary<PayCase> cases)
    {
        var paid = 0;
        Law.Holds(cases, pay =>
        {
            Workforce people = new(pay.Workers.Select((worker, at) => worker with { Id = new($"{at}") })
                .Concat(pay.Workers.Select((worker, at) => worker with { Id = new($"again-{at}"), Records = new Dictionary<YearMonth, MonthRecord>() })));
            ComplianceCase subject = new(pay.Agreement, Jurisdictions.Zhejiang, people, pay.Agreement.Term.From);
            var calculator = PayCalculator.Light(pay.Agreement);
            CoverageTally tally = new(pay.Agreement.Clauses.OfType<PayClause>());
            foreach (var worker in people.Workers)
            {
                tally.Add([.. subject.Months.Select(month => calculator.PayFor(worker, month, calculator.Allocate(people, month)))]);
            }

            Assert.Equal(Print(tally.ToCoverage()), Print(subject.ClauseCoverage!));
            paid += subject.ClauseCoverage!.Clauses.Sum(clause => clause.Paid);
        }, 40);

        Assert.True(paid >= Runs.Least(40, 4), $"{paid} clauses paid somebody.");
    }

    private static string Print(ClauseCoverage coverage) => System.Text.Json.JsonSerializer.Serialize(coverage);
}
