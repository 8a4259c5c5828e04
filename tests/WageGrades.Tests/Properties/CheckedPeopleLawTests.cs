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
    public void ClauseCoverage_OfWideAgreements_IsThatOfTheStatements() => Holds(PayCase.Wide(4), 10);

    [Fact]
    public void ClauseCoverage_WithHoursAndLeave_IsThatOfTheStatements() => Holds(HoursCase.Of(4), 0);

    [Fact]
    public void ClauseCoverage_ForSome_IsThatOfTheStatements() => Holds(EligibleGen.Of(HoursCase.Of(4)), 0);

    private static void Holds(Arbitrary<PayCase> cases, int asked)
    {
        var (paid, apart) = (0, 0);
        Law.Holds(cases, pay =>
        {
            // Of two without awards to come one has had some: nothing is paid for either, each for a reason of its own.
            Workforce people = new(pay.Workers.Select((worker, at) => worker with { Id = new($"{at}") })
                .Concat(pay.Workers.Select((worker, at) => worker with { Id = new($"again-{at}"), Records = new Dictionary<YearMonth, MonthRecord>() }))
                .Concat(pay.Workers.Select((worker, at) => worker with { Id = new($"none-{at}"), Achievements = [] }))
                .Concat(pay.Workers.Select((worker, at) => worker with { Id = new($"past-{at}"), Achievements = [.. worker.Achievements.Select(LongAgo)] })));
            ComplianceCase subject = new(pay.Agreement, Jurisdictions.Zhejiang, people, pay.Agreement.Term.From);
            var calculator = PayCalculator.Light(pay.Agreement);
            CoverageTally tally = new(pay.Agreement.Clauses.OfType<PayClause>());
            foreach (var worker in people.Workers)
            {
                tally.Add([.. subject.Months.Select(month => calculator.PayFor(worker, month, calculator.Allocate(people, month), StatementDetail.Notes))]);
            }

            var (own, alike) = (Print(tally.ToCoverage()), Print(subject.ClauseCoverage!));
            Assert.True(own == alike, $"{own}\n{alike}\n{string.Join('\n', pay.Workers.Select((worker, at) => PayCase.Print(at > 0 ? null : pay.Agreement, worker)))}");
            apart += subject.ClauseCoverage!.Clauses.Count(clause => clause.Reasons.Any(each => each.Reason == CoverageReason.NoFact)
                && clause.Reasons.Any(each => each.Reason is CoverageReason.DueEarlier or CoverageReason.BeforeTerm or CoverageReason.NotEmployedThen));
            paid += subject.ClauseCoverage!.Clauses.Sum(clause => clause.Paid);
        }, 40);

        Assert.True(
            paid >= Runs.Least(40, 4) && apart >= Runs.Least(asked, 40),
            $"{paid} clauses paid somebody, {apart} nobody for reasons that differ between people who find the same.");
    }

    private static Achievement LongAgo(Achievement each) => each with { RecognisedOn = new(1990, 5, 17), IssuedOn = null, PublishedOn = null, UsedFrom = null };

    private static string Print(ClauseCoverage coverage) => System.Text.Json.JsonSerializer.Serialize(coverage);
}
