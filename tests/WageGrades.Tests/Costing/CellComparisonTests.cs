using WageGrades.Bargaining;
using WageGrades.Classification;
using WageGrades.Costing;
using WageGrades.Documents;
using WageGrades.Findings;
using WageGrades.Ladders;
using WageGrades.Monetary;
using WageGrades.Tests.Bargaining;
using WageGrades.Tests.Generators;
using WageGrades.Workforces;
using static WageGrades.Tests.Bargaining.TheTable;

namespace WageGrades.Tests.Costing;

/// <summary>Proposals side by side by counts of cells: by clause, in total, and which surely costs more.</summary>
public sealed class CellComparisonTests
{
    private const int Tests = 60;

    private static readonly CellCounts Ten = new(new CellCount("G1", 1, 10));

    private readonly Dictionary<string, int> met = [];

    private static Proposal Offer(string name) => Proposal.On(Agreement(BasePay, SkillAllowance, CompetitionAward), name).EffectiveFrom(July);

    private static CostBound Between(decimal least, decimal most) => new(Cny(least), Cny(most));

    [Fact]
    public void WhatBothWordTheSame_CostsNothingBetweenThem()
    {
        // 150 more for a technician costs 0 to 18,000 under both; 100 and 90 for all 12,000 and 10,800.
        var union = Offer("union").Raise("base-pay", Increase.Flat(100m)).Set("skill-allowance", SkillGrade.Technician, 650m);
        var employer = Offer("employer").Raise("base-pay", Increase.Flat(90m)).Set("skill-allowance", SkillGrade.Technician, 650m);
        var compared = CellComparison.Of([union, employer], Ten);
        Assert.Equal([Between(12_000m, 30_000m), Between(10_800m, 28_800m)], compared.Total.Bounds);
        Assert.Equal([Between(12_000m, 12_000m), Between(10_800m, 10_800m)], compared.ByClause[0].Bounds);
        var difference = Assert.Single(compared.Differences);
        Assert.Equal(
            ("employer", "union", Between(-1_200m, -1_200m), CellCostOrder.SurelyLess),
            (difference.Proposal, difference.Than, difference.FullYear, difference.Order));
        Assert.Equal(Between(-600m, -600m), difference.InYear);
        Assert.Contains("| 必然较低 |", compared.ToMarkdown(), StringComparison.Ordinal);
        Assert.Contains("12,000.00 to 30,000.00", compared.ToMarkdown(Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public void WhatIsWordedOtherwise_HangsOnThePeople()
    {
        // 100 more for all is 12,000; 120 more for each technician among them 0 to 14,400.
        var union = Offer("union").Raise("base-pay", Increase.Flat(100m));
        var skills = Offer("skills").Set("skill-allowance", SkillGrade.Technician, 620m);
        var award = Offer("award").Set("competition-award", [CompetitionLevel.Provincial, CompetitionPlacing.First], 5_000m);
        var compared = CellComparison.Of([union, skills, award, union.Named("again"), union.Named("more").Raise("base-pay", Increase.Flat(10m))], Ten);
        Assert.Equal(
            [CellCostOrder.NotTold, CellCostOrder.NotTold, CellCostOrder.Same, CellCostOrder.SurelyMore], compared.Differences.Select(each => each.Order));
        Assert.Equal(Between(-12_000m, 2_400m), compared.Differences[0].FullYear);
        Assert.True(compared.Differences[1].FullYear.IsOpen);
    }

    [Fact]
    public void AWindow_IsThatOfTheEarliest()
    {
        var compared = CellComparison.Of([Offer("july").Raise("base-pay", Increase.Flat(100m)), Offer("may").Raise("base-pay", Increase.Flat(100m)).EffectiveFrom(new LocalDate(2026, 5, 1))], Ten);
        Assert.Equal((new YearMonth(2026, 5), new LocalDate(2026, 4, 30)), (compared.Basis.FirstMonth, compared.Reports[0].FrozenOn));
        Assert.Equal((Between(2_000m, 2_000m), CellCostOrder.SurelyMore), (compared.Differences[0].FullYear, compared.Differences[0].Order));
    }

    [Fact]
    public void CountsThatLeaveSomebodyOut_SayNothingOfMoreOrLess()
    {
        var (union, employer) = (Offer("union").Raise("base-pay", Increase.Flat(100m)), Offer("employer").Raise("base-pay", Increase.Flat(90m)));
        var compared = CellComparison.Of([union, employer], Ten with { NotCounted = 1 });
        Assert.Equal((CellCostOrder.NotTold, Between(-1_200m, -1_200m), false), (compared.Differences[0].Order, compared.Differences[0].FullYear, compared.IsComplete));
        Assert.Contains("结果不完整", compared.ToMarkdown(), StringComparison.Ordinal);
    }

    [Fact]
    public void ProposalsThatCannotBeCompared_Throw()
    {
        Assert.Throws<ArgumentException>(() => CellComparison.Of([], Ten));
        Assert.Throws<ArgumentException>(() => CellComparison.Of([Offer("one"), Offer("one")], Ten));
        Assert.Throws<ArgumentException>(() => CellComparison.Of([Offer("one"), Proposal.On(Agreement(), "two")], Ten));
        Assert.Throws<ArgumentException>(() => CellComparison.Of([Offer("one")], Ten, CostBasis.Standard with { Population = CostPopulation.Moving }));
    }

    [Fact]
    public void DifferenceForAnyPeople_LiesWithinTheirCounts_AndHasTheOrderTheySay()
    {
        Law.Holds(
            Law.Both(Law.Both(ProposalGen.Mixed, ProposalGen.Mixed), Law.Both(ProposalGen.People, Arb.From(Gen.Choose(0, 63)))),
            each => Lies(each.First.First, each.First.Second, each.Second.First, each.Second.Second),
            Tests);
        Assert.All(
            new[] { ("more", 6), ("less", 6), ("not told", 6), ("told within", 3), ("same", 1), ("moved", 20) },
            kind => Assert.True(
                met.GetValueOrDefault(kind.Item1) >= Runs.Least(kind.Item2, Tests), string.Join(", ", met.Select(one => $"{one.Value} {one.Key}"))));
    }

    private void Lies(IReadOnlyList<ProposalChange> some, IReadOnlyList<ProposalChange> others, Workforce drawn, int variant)
    {
        // Every second pair shares what the first has, so that a wide clause is worded the same in both.
        var one = ProposalGen.Offer(some, variant & 7);
        var other = ProposalGen.Offer((variant & 8) == 0 ? others : [.. some, new RaiseChange("base-pay", Increase.Percent((variant >> 4) - 1m))], variant & 7).Named("other");
        var basis = CostBasis.Standard with { FirstMonth = new[] { one, other }.Min(CostWindow.FirstMonthOf), Months = 1 + (variant % 17) };
        var day = new CostWindow(one, basis).FrozenOn!.Value;
        string[] told = variant % 3 == 0 ? ["skill-grade"] : [];
        Workforce people = new(drawn.Workers.Where(worker =>
            CellCounts.Of(new Workforce([worker]), one.Base, day, told) is { People: 1, NotCounted: 0 } alone
            && new[] { one, other }.All(each => each.CostOf(alone, basis).IsComplete && each.Cost(new Workforce([worker]), basis).IsComplete)));
        if (people.Count == 0)
        {
            return;
        }

        var compared = CellComparison.Of([one, other], CellCounts.Of(people, one.Base, day, told), basis);
        var difference = compared.Differences[0];
        var (first, second) = (one.Cost(people, basis), other.Cost(people, basis));
        var above = second.FullYear - first.FullYear;
        Assert.True(difference.FullYear.Contains(above), $"{above} is outside {difference}");
        Assert.True(difference.InYear.Contains(second.InYear - first.InYear), $"{second.InYear - first.InYear} is outside {difference.InYear}");
        Assert.Equal(compared.Reports.Select(report => report.Difference), compared.Total.Bounds);
        for (var at = 0; at < 2; at++)
        {
            var sum = compared.ByClause.Aggregate(new CostBound(Money.Zero(first.Currency), Money.Zero(first.Currency)), (all, row) => all + row.Bounds[at]);
            Assert.Equal(compared.Total.Bounds[at], sum);
        }

        Assert.True(
            difference.Order switch
            {
                CellCostOrder.SurelyMore => above.Amount > 0m,
                CellCostOrder.SurelyLess => above.Amount < 0m,
                CellCostOrder.Same => above.IsZero,
                CellCostOrder.NotTold => true,
                _ => false,
            },
            $"{difference.Order}, but {above}");
        var overlaps = !(compared.Total.Bounds[0].Most < compared.Total.Bounds[1].Least || compared.Total.Bounds[1].Most < compared.Total.Bounds[0].Least);
        Meet(difference.Order == CellCostOrder.SurelyMore, "more");
        Meet(difference.Order == CellCostOrder.SurelyLess, "less");
        Meet(difference.Order == CellCostOrder.Same, "same");
        Meet(difference.Order == CellCostOrder.NotTold, "not told");
        Meet(difference.Order is CellCostOrder.SurelyLess or CellCostOrder.SurelyMore && overlaps, "told within");
        Meet(!above.IsZero, "moved");
    }

    private void Meet(bool isMet, string kind) => met[kind] = met.GetValueOrDefault(kind) + (isMet ? 1 : 0);
}
