using WageGrades.Agreements;
using WageGrades.Bargaining;
using WageGrades.Calculation;
using WageGrades.Costing;
using WageGrades.Ladders;
using WageGrades.Monetary;
using WageGrades.Oracle;
using WageGrades.Periods;
using WageGrades.Serialization;
using WageGrades.Tests.Generators;
using WageGrades.Workforces;
using Xunit.Abstractions;

namespace WageGrades.Tests.Oracle;

/// <summary>
/// The cost of a raise against the oracle's pay of the same twelve months before and after it, person by person: in-year, carry-over and who is
/// left out, on random agreements and people who move.
/// </summary>
public sealed class CostAgainstOracleTests(ITestOutputHelper output)
{
    private static readonly LocalDate Effective = new(2026, 3, 1);

    [Fact]
    [Trait("Length", "Long")]
    public void Cost_RandomAgreementsAndPeople_AgreesWithOracle() => Check(200, 10_000);

    private void Check(int cases, int least)
    {
        var personMonths = 0;
        var priced = 0;
        Law.Holds(PayCase.Of(5), pay => Compare(pay, ref personMonths, ref priced), cases);
        output.WriteLine($"{personMonths} person-months before and after, {priced} people priced");
        Assert.True(personMonths >= Runs.Least(least, cases), $"Only {personMonths} person-months were compared.");
        Assert.True(priced > Runs.Least(cases, cases), $"Only {priced} people could be priced.");
    }

    private static void Compare(PayCase pay, ref int personMonths, ref int priced)
    {
        // Without an end, and with a calendar for every month, so that nothing is extended behind the oracle's back.
        var agreement = pay.Agreement with
        {
            Term = new DateSpan(pay.Agreement.Term.From),
            Policies = pay.Agreement.Policies with { Calendar = WorkCalendar.Weekdays(new YearMonth(2025, 1), new YearMonth(2028, 12)) },
        };
        var proposal = agreement.Clauses.OfType<PayClause>()
            .Aggregate(Proposal.On(agreement, "raise").EffectiveFrom(Effective), (raised, clause) => raised.Raise(clause.Id, Increase.Percent(3.7m)));
        var cost = proposal.Cost(new Workforce(pay.Workers), CostBasis.Standard with { Population = CostPopulation.Moving });
        var before = AgreementReader.Read(AgreementJson.Write(agreement));
        var after = AgreementReader.Read(AgreementJson.Write(proposal.Agreement));

        foreach (var worker in pay.Workers)
        {
            var person = PersonReader.Read(PersonJson.Write(worker));
            var months = Enumerable.Range(0, 12).Select(Effective.ToYearMonth().PlusMonths).ToList();
            var expected = months.Select(month => (
                Month: month,
                Before: PayOracle.Pay(before, person, month.Year, month.Month),
                After: PayOracle.Pay(after, person, month.Year, month.Month))).ToList();
            personMonths += 2 * months.Count;
            var isOut = expected.Exists(each => each.Before.IsBlocked || each.Before.IsPending || each.After.IsBlocked || each.After.IsPending);
            Assert.Equal(isOut, cost.LeftOut.Any(left => left.Worker == worker.Id));
            if (isOut)
            {
                continue;
            }

            priced++;
            var amounts = cost.ByPerson.Single(each => each.Worker == worker.Id).Amounts;
            AssertEqual(expected.Where(each => each.Month.Year == 2026), amounts.InYear, worker, agreement);
            AssertEqual(expected.Where(each => each.Month.Year == 2027), amounts.CarryOver, worker, agreement);
        }
    }

    private static void AssertEqual(
        IEnumerable<(YearMonth Month, OraclePay Before, OraclePay After)> months, CostFigure figure, Worker worker, CollectiveAgreement agreement)
    {
        var (before, after) = months.Aggregate(
            (Before: Exact.Zero, After: Exact.Zero),
            (sum, each) => (sum.Before + each.Before.Total, sum.After + each.After.Total));
        if (before != ExactOf(figure.Baseline) || after != ExactOf(figure.Proposed))
        {
            throw new Xunit.Sdk.XunitException($"expected {before} to {after}, costed {figure}\n{PayCase.Print(agreement, worker)}");
        }
    }

    private static Exact ExactOf(Money amount) => Exact.Parse(amount.Amount.ToString(System.Globalization.CultureInfo.InvariantCulture));
}
