using WageGrades.Agreements;
using WageGrades.Bargaining;
using WageGrades.Bonuses;
using WageGrades.Classification;
using WageGrades.Costing;
using WageGrades.Findings;
using WageGrades.Ladders;
using WageGrades.Monetary;
using WageGrades.Periods;
using WageGrades.Tests.Bargaining;
using WageGrades.Tests.Generators;
using WageGrades.Workforces;

namespace WageGrades.Tests.Costing;

/// <summary>The cost of any people lies between what their counts say, clause by clause.</summary>
public sealed class CellCostLawTests
{
    private const int Tests = 60;

    private readonly Dictionary<string, int> met = [];

    [Fact]
    public void Cost_OfAnyPeopleOnTheTable_LiesBetweenTheEndsOfTheirCounts()
    {
        Law.Holds(
            Law.Both(Law.Both(ProposalGen.Mixed, ProposalGen.People), Arb.From(Gen.Choose(0, 127))),
            each => Lies(Wider(ProposalGen.Offer(each.First.First, each.Second & 7), each.Second >> 3), each.First.Second, each.Second % 5 < 3),
            Tests);
        Reached(
            ("exact", 60), ("bounded", 60), ("not told", 8), ("moved exactly", 18), ("moved within", 20), ("floor", 10), ("rounding", 12), ("grades", 3), ("long windows", 15));
    }

    [Fact]
    public void Cost_OfAnyPeopleUnderWideAgreements_LiesBetweenTheEndsOfTheirCounts() => Wide(PayCase.Wide(4), 4);

    [Fact]
    public void Cost_OfAnyPeopleWithHours_LiesBetweenTheEndsOfTheirCounts() => Wide(EligibleGen.Of(HoursCase.Of(4)), 1);

    [Fact]
    public void Counts_OfTwoGroups_AddUpExactly()
    {
        var parts = 0;
        Law.Holds(
            Law.Both(Law.Both(ProposalGen.Mixed, Law.Both(ProposalGen.People, ProposalGen.People)), Arb.From(Gen.Choose(0, 127))),
            each =>
            {
                var ((changes, (some, others)), variant) = each;
                var offer = Wider(ProposalGen.Offer(changes, variant & 7), variant >> 3);
                var day = new CostWindow(offer, CostBasis.Standard).FrozenOn!.Value;
                var (one, other) = (CellCounts.Of(some, offer.Base, day), CellCounts.Of(others, offer.Base, day));
                var (first, second, whole) = (offer.CostOf(one), offer.CostOf(other), offer.CostOf(one + other));
                parts += one.People > 0 && other.People > 0 ? 1 : 0;
                Assert.Equal(first.ByClause.Count, whole.ByClause.Count);
                for (var at = 0; at < whole.ByClause.Count; at++)
                {
                    Assert.Equal(whole.ByClause[at].Before, first.ByClause[at].Before + second.ByClause[at].Before);
                    Assert.Equal(whole.ByClause[at].Difference, first.ByClause[at].Difference + second.ByClause[at].Difference);
                    Assert.Equal(whole.ByClause[at].Difference, whole.ByClause[at].InYear + whole.ByClause[at].CarryOver);
                }
            },
            Tests);
        Assert.True(parts >= Runs.Least(30, Tests), $"only {parts} pairs of groups had people");
    }

    // Seniority (1), an allowance of a grade (2), it and that of skills capped together (4), allowances that start in January (8).
    private static Proposal Wider(Proposal offer, int more)
    {
        BonusClause ofGrade = new(
            "grade-allowance", "3.9", LocalizedText.Same("grade allowance"),
            new Bonus(new PopulationGround(Population.Everyone with { Grades = ["G2"] }), new WhileHeld()) { Repetition = Repetition.HighestOnly },
            EffectiveSeries.Always<BonusAmount>(new FixedAmount(TheTable.Cny(80m)))) { Counts = TheTable.Counted(true) };
        var agreement = offer.Base with
        {
            Clauses =
            [
                .. (more & 2) == 0 ? Array.Empty<Clause>() : [ofGrade],
                .. offer.Base.Clauses,
                .. (more & 1) == 0 ? Array.Empty<Clause>() : [TheTable.Seniority],
            ],
            Policies = (more & 8) == 0 ? offer.Base.Policies
                : offer.Base.Policies with { AllowanceStart = StartRule.NextAdjustmentDate(new AnnualDate(1, 1)) },
            Caps = (more & 6) == 6 ? [new CapGroup("cap", ["grade-allowance", "skill-allowance"], TheTable.Cny(400m), CapPeriod.Month)] : [],
        };

        // What the proposal leaves alone is capped with what it changes.
        var changes = offer.Changes.Where(change => (more & 4) == 0 || change.Clause.Value != "skill-allowance");
        var wider = changes.Aggregate(Proposal.On(agreement, offer.Name).EffectiveFrom(TheTable.July), (made, change) => made.With(change));
        TermKey first = [CompetitionLevel.Provincial, CompetitionPlacing.First];
        return (more & 3) switch
        {
            3 => wider.Raise("grade-allowance", Increase.Flat(33.33m)).Raise("seniority", Increase.Flat(5m)),
            2 => wider.Raise("grade-allowance", Increase.Percent(7m)),
            1 => wider.Set("competition-award", first, 4_500m),
            _ => wider,
        };
    }

    private void Wide(Arbitrary<PayCase> cases, int moved)
    {
        Law.Holds(
            Law.Both(cases, Arb.From(Gen.Choose(0, 31))),
            each =>
            {
                // All clauses raised, or every second one, or one: what is not raised may rest on what is.
                var raised = each.Second & 7;
                var agreement = each.Second < 8 ? each.First.Agreement : PayableByCells(each.First.Agreement);
                var clauses = agreement.Clauses.OfType<PayClause>().Where((_, at) => raised switch { 0 => true, 1 => at % 2 == 0, _ => at == raised - 2 });
                var offer = clauses.Aggregate(
                    Proposal.On(agreement, "offer").EffectiveFrom(new LocalDate(2026, 4, 1)),
                    (changes, clause) => changes.Raise(clause.Id.ToString(), Increase.Percent(4m)));
                Lies(offer, new Workforce(each.First.Workers.DistinctBy(worker => worker.Id)), raised % 2 == 0);
            },
            Tests);
        Reached(("exact", 50), ("not told", 12), ("moved exactly", moved));
    }

    // Cells have no workplace, by which a floor is of an area, no hours worked, and nothing but a form by which a ladder is for some.
    private static CollectiveAgreement PayableByCells(CollectiveAgreement agreement) => agreement with
    {
        Policies = agreement.Policies with { PartTime = ByHours(agreement.Policies.PartTime) },
        Floors = [.. agreement.Floors.Select(floor => floor with { Area = null })],
        Clauses =
        [
            .. agreement.Clauses.Select(clause => clause is LadderClause ladder
                ? ladder with { For = null, CoveredWorkingTimes = null, PartTime = ByHours(ladder.PartTime) }
                : clause),
        ],
    };

    private static PartTimeRule? ByHours(PartTimeRule? rule) => rule == PartTimeRule.ByWorkedHours ? PartTimeRule.ByHours : rule;

    private void Lies(Proposal offer, Workforce drawn, bool tellsGrades)
    {
        try
        {
            LiesWithin(offer, drawn, tellsGrades);
        }
        catch (Xunit.Sdk.XunitException failed)
        {
            var people = drawn.Workers.Select((worker, at) => PayCase.Print(at > 0 ? null : offer.Base, worker));
            throw new Xunit.Sdk.XunitException($"{failed.Message}\n{string.Join('\n', people)}", failed);
        }
    }

    private void LiesWithin(Proposal offer, Workforce drawn, bool tellsGrades)
    {
        string[] told = tellsGrades ? ["skill-grade", "professional-title"] : [];
        // A year, less, or several, cut by budget years that begin in any month.
        var size = offer.Changes.Count + drawn.Count;
        var basis = CostBasis.Standard with { Months = 1 + (7 * size % 30), BudgetYearStartsIn = 1 + (5 * size % 12) };
        var day = new CostWindow(offer, basis).FrozenOn!.Value;
        Workforce people = new(drawn.Workers.Where(worker =>
            CellCounts.Of(new Workforce([worker]), offer.Base, day, told) is { People: 1, NotCounted: 0 } alone
            && offer.CostOf(alone, basis).IsComplete
            && offer.Cost(new Workforce([worker]), basis).IsComplete));
        var cost = offer.Cost(people, basis);
        var report = offer.CostOf(CellCounts.Of(people, offer.Base, day, told), basis);
        Meet(basis.Months > 12, "long windows");
        if (!cost.IsComplete || people.Count == 0)
        {
            return;
        }

        Assert.True(report.IsComplete, $"{report}");
        Assert.Equal(people.Count, report.PeopleCosted);
        var bounds = report.ByClause.ToDictionary(clause => clause.Clause.Id);
        foreach (var clause in cost.ByClause)
        {
            var bound = bounds[clause.Clause.Id];
            Within(bound.Before, clause.Amounts.FullYear.Baseline, bound, "before");
            Within(bound.After, clause.Amounts.FullYear.Proposed, bound, "after");
            Within(bound.Difference, clause.Amounts.FullYear.Difference, bound, "difference");
            Within(bound.InYear, clause.Amounts.InYear.Difference, bound, "in year");
            Within(bound.CarryOver, clause.Amounts.CarryOver.Difference, bound, "carry-over");
            Meet(bound.Knowledge == CellKnowledge.Exact && !clause.Amounts.FullYear.Difference.IsZero, "moved exactly");
            Meet(bound.Before.IsExact && tellsGrades && clause.Clause.Id == "skill-allowance" && !clause.Amounts.FullYear.Baseline.IsZero, "grades");
            Meet(bound.Knowledge == CellKnowledge.Bounded && !clause.Amounts.FullYear.Difference.IsZero, "moved within");
        }

        // A clause that is on nobody's statement pays nothing.
        foreach (var clause in report.ByClause.Where(each => cost.ByClause.All(paid => paid.Clause.Id != each.Clause.Id) && each.Clause.Id != offer.Base.Id))
        {
            Within(clause.Before, Money.Zero(cost.Currency), clause, "before");
            Within(clause.After, Money.Zero(cost.Currency), clause, "after");
        }

        foreach (var clause in report.ByClause)
        {
            Meet(true, clause.Knowledge switch { CellKnowledge.Exact => "exact", CellKnowledge.Bounded => "bounded", CellKnowledge.NotTold => "not told", _ => "" });
            Meet(clause.Clause.Id == "floor" && clause.Knowledge == CellKnowledge.Bounded, "floor");
            Meet(clause.Clause.Id == offer.Base.Id && clause.Knowledge == CellKnowledge.Bounded, "rounding");
        }

        if (bounds.TryGetValue(offer.Base.Id, out var rounding))
        {
            Within(rounding.Difference, cost.StatementRounding.FullYear.Difference, rounding, "rounding");
        }
        else
        {
            Assert.True(cost.StatementRounding.FullYear.Proposed.IsZero, $"totals are rounded by {cost.StatementRounding}");
        }

        Assert.True(report.Difference.Contains(cost.FullYear), $"{cost.FullYear} is outside {report}");
        Assert.True(report.InYear.Contains(cost.InYear) && report.CarryOver.Contains(cost.CarryOver), $"{cost} is outside {report}");
    }

    private static void Within(CostBound bound, Money amount, CellClauseCost clause, string what) =>
        Assert.True(bound.Contains(amount), $"{what} of {clause.Clause.Id}: {amount} is outside {bound} ({clause.Why.English})");

    private void Meet(bool isMet, string kind) => met[kind] = met.GetValueOrDefault(kind) + (isMet ? 1 : 0);

    private void Reached(params (string Kind, int Least)[] kinds) => Assert.All(kinds, kind => Assert.True(
        met.GetValueOrDefault(kind.Kind) >= Runs.Least(kind.Least, Tests), string.Join(", ", met.Select(each => $"{each.Value} {each.Key}"))));
}
