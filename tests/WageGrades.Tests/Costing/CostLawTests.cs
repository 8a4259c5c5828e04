using System.Text.Json;
using WageGrades.Agreements;
using WageGrades.Bargaining;
using WageGrades.Calculation;
using WageGrades.Costing;
using WageGrades.Ladders;
using WageGrades.Monetary;
using WageGrades.Tests.Generators;
using WageGrades.Workforces;

namespace WageGrades.Tests.Costing;

/// <summary>The laws of costing, on random proposals and people, frozen and moving.</summary>
public sealed class CostLawTests
{
    private const int Tests = 60;

    private static readonly Arbitrary<(IReadOnlyList<ProposalChange> Changes, Workforce People)> Cases = Law.Both(
        ProposalGen.Changes,
        ProposalGen.People);

    private static IEnumerable<CostReport> Reports(Proposal offer, Workforce people) =>
        Enum.GetValues<CostPopulation>().Select(population => offer.Cost(people, CostBasis.Standard with { Population = population }));

    private static readonly Func<CostAmounts, Money>[] Figures =
    [
        cost => cost.InYear.Baseline, cost => cost.InYear.Proposed, cost => cost.CarryOver.Baseline, cost => cost.CarryOver.Proposed,
        cost => cost.FullYear.Difference,
    ];

    private static Money SumOf(IEnumerable<CostAmounts> amounts, Func<CostAmounts, Money> figure) =>
        amounts.Aggregate(Money.Zero(Currency.Cny), (sum, each) => sum + figure(each));

    [Fact]
    public void Cost_OfNoChanges_IsZero() => Law.Holds(
        ProposalGen.People,
        people =>
        {
            foreach (var report in Reports(ProposalGen.Offer([]), people))
            {
                Assert.True(report.FullYear.IsZero);
                Assert.Equal(report.ByPerson.Count, report.Unchanged.Count);
            }
        },
        Tests);

    [Fact]
    public void Parts_OfAnyCost_AddUpToTheWhole()
    {
        var (rounded, shared, toppedUp) = (0, 0, 0);
        Law.Holds(Law.Both(Cases, Arb.From(Gen.Choose(0, 7))), each => AddUp(each.First.Changes, each.First.People, each.Second), Tests);
        Assert.All([rounded, shared, toppedUp], met => Assert.True(
            met >= Runs.Least(20, Tests), $"{rounded} reports had rounding of totals, {shared} two payers, {toppedUp} top-ups."));

        void AddUp(IReadOnlyList<ProposalChange> changes, Workforce people, int variant)
        {
            foreach (var report in Reports(ProposalGen.Offer(changes, variant), people))
            {
                rounded += Figures.Any(figure => !figure(report.StatementRounding).IsZero) ? 1 : 0;
                shared += report.ByPayer.Count(payer => Figures.Any(figure => !figure(payer.Amounts).IsZero)) > 1 ? 1 : 0;
                toppedUp += report.ByClause.Any(clause => clause.Nature == CostNature.TopUp) ? 1 : 0;
                Assert.Equal(report.FullYear, report.InYear + report.CarryOver);
                foreach (var figure in Figures)
                {
                    var whole = figure(report.Total);
                    Assert.Equal(whole, SumOf(report.ByClause.Select(clause => clause.Amounts).Append(report.StatementRounding), figure));
                    Assert.Equal(whole, SumOf(report.ByGrade.Select(grade => grade.Amounts), figure));
                    Assert.Equal(whole, SumOf(report.ByPerson.Select(person => person.Amounts), figure));
                    Assert.Equal(whole, SumOf(report.ByPayer.Select(payer => payer.Amounts), figure));
                    Assert.Equal(whole, SumOf([report.Recurring, report.OneOff], figure));
                }

                Assert.Equal(report.ByPerson.Count, report.Gainers.Count + report.Losers.Count + report.Unchanged.Count);
            }
        }
    }

    [Fact]
    public void Cost_IsTheSumOfEachPersonsCost() => Law.Holds(
        Cases,
        each =>
        {
            var offer = ProposalGen.Offer(each.Changes);
            var alone = each.People.Workers.Select(worker => offer.Cost(new Workforce([worker])).FullYear);
            Assert.Equal(offer.Cost(each.People).FullYear, alone.Aggregate(Money.Zero(Currency.Cny), (sum, cost) => sum + cost));
        },
        Tests);

    [Fact]
    public void Raise_NeverLowersAnyone() => Law.Holds(
        Law.Both(ProposalGen.Raises, ProposalGen.People),
        each => Assert.All(Reports(ProposalGen.Offer(each.First), each.Second), report => Assert.Empty(report.Losers)),
        Tests);

    // What was paid once for several is what each would have been paid.
    [Fact]
    public void Cost_OfEachPerson_IsThatOfTheirOwnStatements()
    {
        var changed = 0;
        Law.Holds(
            Law.Both(Cases, Arb.From(Gen.Choose(0, 7))),
            each =>
            {
                foreach (var population in Enum.GetValues<CostPopulation>())
                {
                    changed += HasOwnStatements(ProposalGen.Offer(each.First.Changes, each.Second), each.First.People, population);
                }
            },
            Tests);
        Assert.True(changed >= Runs.Least(Tests, Tests), $"{changed} people's cost changed.");
    }

    [Fact]
    public void Cost_OfEachPersonUnderWideAgreements_IsThatOfTheirOwnStatements()
    {
        var changed = 0;
        Law.Holds(
            PayCase.Wide(4),
            pay =>
            {
                var offer = pay.Agreement.Clauses.OfType<PayClause>().Aggregate(
                    Proposal.On(pay.Agreement, "offer"), (changes, clause) => changes.Raise(clause.Id.ToString(), Increase.Percent(4m)));
                var people = pay.Workers.DistinctBy(worker => worker.Id).ToList();
                changed += HasOwnStatements(
                    offer.EffectiveFrom(new LocalDate(2026, 4, 1)),
                    new Workforce([.. people, .. people.Select(worker => worker with
                    {
                        Id = new WorkerId($"past-{worker.Id.Number}"),
                        Achievements = [.. worker.Achievements.Select(each => each with { RecognisedOn = new LocalDate(1990, 5, 17) })],
                    })]),
                    CostPopulation.Frozen);
            },
            Tests);
        Assert.True(changed >= Runs.Least(Tests / 2, Tests), $"{changed} people's cost changed.");
    }

    // Subsets of the changes share what the people find and are paid: each comes to what it costs alone.
    [Fact]
    public void Runs_OfSubsets_CostWhatThoseChangesCost()
    {
        var differ = 0;
        Law.Holds(
            Law.Both(Cases, Arb.From(Gen.Choose(0, 7))),
            each => differ += CostAlike(ProposalGen.Offer(each.First.Changes, each.Second), each.First.People),
            Tests);
        Assert.True(differ >= Runs.Least(Tests, Tests), $"{differ} subsets cost something.");
    }

    [Fact]
    public void Runs_OfSubsetsUnderWideAgreements_CostWhatThoseChangesCost()
    {
        var differ = 0;
        Law.Holds(
            PayCase.Wide(4),
            pay =>
            {
                var offer = pay.Agreement.Clauses.OfType<PayClause>().Take(4).Aggregate(
                    Proposal.On(pay.Agreement, "offer").EffectiveFrom(new LocalDate(2026, 4, 1)),
                    (changes, clause) => changes.Raise(clause.Id.ToString(), Increase.Percent(4m)));
                differ += CostAlike(offer, new Workforce(pay.Workers.DistinctBy(worker => worker.Id)));
            },
            Tests);
        Assert.True(differ >= Runs.Least(Tests / 2, Tests), $"{differ} subsets cost something.");
    }

    private static int CostAlike(Proposal offer, Workforce people)
    {
        var first = CostWindow.FirstMonthOf(offer);
        CostRuns runs = new(people, CostBasis.Standard with { FirstMonth = first });
        _ = runs.Of(offer);
        var differ = 0;
        for (var subset = 0; subset < 1 << offer.Changes.Count; subset++)
        {
            var kept = Enumerable.Range(0, offer.Changes.Count).Where(place => (subset & (1 << place)) != 0).ToList();
            var shared = runs.Of(offer.Only(kept));
            Assert.Equal(Printed(offer.Only(kept).CostWithReach(people, CostBasis.Standard with { FirstMonth = first })), Printed(shared));
            differ += shared.FullYear.IsZero ? 0 : 1;
        }

        return differ;
    }

    // Findings name the changes: agreements that are equal are costed once, by whatever changes they came about.
    private static string Printed(CostReport report) => string.Join(
        '\n',
        [
            .. report.Coverage.Clauses.SelectMany(
                clause => clause.Reasons, (clause, reason) => $"{clause.Clause.Id} {reason.Reason} {reason.Text} {reason.People}"),
            JsonSerializer.Serialize(report.ByClause),
            JsonSerializer.Serialize(report.ByPerson),
            JsonSerializer.Serialize(report.ByGrade),
            JsonSerializer.Serialize(report.ByPayer),
            JsonSerializer.Serialize(report.StatementRounding),
            JsonSerializer.Serialize(report.LeftOut),
        ]);

    private static int HasOwnStatements(Proposal offer, Workforce people, CostPopulation population)
    {
        var report = offer.Cost(people, CostBasis.Standard with { Population = population });
        var costed = FrozenWorker.All(people, offer.Base, report.FrozenOn);
        var months = Enumerable.Range(0, 12).Select(report.FirstMonth.PlusMonths).ToList();
        ContinuedAgreement before = new(offer.Base, report.FirstMonth, report.LastMonth, explains: false);
        ContinuedAgreement after = new(offer.Agreement, report.FirstMonth, report.LastMonth, explains: false);
        CoverageTally coverage = new(offer.Agreement.Clauses.OfType<PayClause>());
        foreach (var worker in costed.Workers)
        {
            List<PayStatement> old = [.. months.Select(month => before.PayFor(worker, month, costed))];
            List<PayStatement> proposed = [.. months.Select(month => after.PayFor(worker, month, costed, StatementDetail.Notes))];
            coverage.Add(proposed);
            if (old.Concat(proposed).All(statement => statement.IsPayable))
            {
                var own = report.ByPerson.Single(person => person.Worker == worker.Id).Amounts;
                Assert.Equal(old.Sum(statement => statement.Total.Amount), (own.InYear.Baseline + own.CarryOver.Baseline).Amount);
                Assert.Equal(proposed.Sum(statement => statement.Total.Amount), (own.InYear.Proposed + own.CarryOver.Proposed).Amount);
            }
        }

        Assert.Equal(
            coverage.ToCoverage().Clauses.SelectMany(
                clause => clause.Reasons, (clause, reason) => $"{clause.Clause.Id} {reason.Reason} {reason.Text} {reason.People}"),
            report.Coverage.Clauses.SelectMany(
                clause => clause.Reasons, (clause, reason) => $"{clause.Clause.Id} {reason.Reason} {reason.Text} {reason.People}"));
        return report.ByPerson.Count(person => !person.Amounts.FullYear.Difference.IsZero);
    }
}
