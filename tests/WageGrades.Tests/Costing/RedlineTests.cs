using WageGrades.Agreements;
using WageGrades.Bargaining;
using WageGrades.Calculation;
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

/// <summary>What separates two proposals.</summary>
public sealed class RedlineTests
{
    private static readonly CollectiveAgreement Base = Agreement(BasePay, SkillAllowance, Seniority);

    private static readonly Workforce Ten = new(People.Workers.Take(10).Select((worker, at) =>
        at < 3 ? worker.Appoint(SkillGrade.Technician, new LocalDate(2024, 1, 1)) : worker));

    private static Proposal Named(string name) => Proposal.On(Base, name).EffectiveFrom(July);

    [Fact]
    public void Between_TwoProposals_PricesWhatEachWordsOtherwise()
    {
        // From 120 to 100 a month for ten; 30 a month more for three, from October instead of July 50: 3 × (9 × 80 − 12 × 50); six years of service × 5.
        var union = Named("union-1").Raise("base-pay", Increase.Flat(120m)).Set("skill-allowance", SkillGrade.Technician, 550m).Set("seniority", 25m);
        var employer = Named("employer-1").Raise("base-pay", Increase.Flat(100m))
            .Set("skill-allowance", SkillGrade.Technician, 580m, new LocalDate(2026, 10, 1));
        var redline = Redline.Between(union, employer, Ten);
        Assert.Equal([RedlineKind.Changed, RedlineKind.Changed, RedlineKind.Dropped], redline.Rows.OrderBy(row => row.Kind).Select(row => row.Kind));
        var pay = redline.Rows.Single(row => row.Clauses[0].Id == "base-pay");
        Assert.Equal((Cny(-2_400m), 10), (pay.RoundedPrice, pay.PeopleTouched));
        var allowance = redline.Rows.Single(row => row.Clauses[0].Id == "skill-allowance");
        Assert.Equal((Cny(3 * ((9 * 80m) - (12 * 50m))), 3, July), (allowance.RoundedPrice, allowance.PeopleTouched, allowance.From));
        Assert.Equal("500.00 CNY", allowance.Standing!.English);
        Assert.Equal(redline.Difference, Money.Sum(redline.Rows.Select(row => row.RoundedPrice)));
        Assert.Equal(employer.Cost(Ten).FullYear - union.Cost(Ten).FullYear, redline.Difference);
        var text = redline.ToMarkdown();
        Assert.Contains("修改对照表：union-1 → employer-1", text, StringComparison.Ordinal);
        Assert.Contains("（2026-10-01 起）", text, StringComparison.Ordinal);
        Assert.Contains("| **Difference** |", redline.ToMarkdown(Language.English), StringComparison.Ordinal);
        Assert.Contains("<svg", redline.ToHtml(), StringComparison.Ordinal);
    }

    [Fact]
    public void Of_AProposal_IsEveryChangeAgainstTheAgreement()
    {
        var redline = Redline.Of(Named("offer").Raise("base-pay", Increase.Flat(100m)).Set("skill-allowance", SkillGrade.Technician, 600m), Ten);
        Assert.All(redline.Rows, row => Assert.Equal(RedlineKind.Added, row.Kind));
        Assert.Equal([Cny(12_000m), Cny(3_600m)], redline.Rows.Select(row => row.RoundedPrice));
        Assert.Equal("the-table", redline.First.Proposal);
    }

    [Fact]
    public void FirstAffected_IsTheMonthInWhichSomebodysPayDiffers()
    {
        // Both are worded for July. The technician is appointed in October and paid as one from November on; nobody is a senior worker.
        Workforce people = new([Somebody("1"), Somebody("2").Appoint(SkillGrade.Technician, new LocalDate(2026, 10, 15))]);
        var offer = Named("offer").Raise("base-pay", Increase.Flat(100m))
            .Set("skill-allowance", SkillGrade.Technician, 600m)
            .Set("skill-allowance", SkillGrade.Senior, 400m);
        var redline = Redline.Of(offer, people, CostBasis.Standard with { Population = CostPopulation.Moving });
        Assert.Equal([July, July, July], redline.Rows.Select(row => row.From));
        Assert.Equal([new YearMonth(2026, 7), new YearMonth(2026, 11), null], redline.Rows.Select(row => row.FirstAffected));
        Assert.Contains("| 2026-07-01 | 2026-11 |", redline.ToMarkdown(), StringComparison.Ordinal);
        Assert.Contains("| 2026-07-01 | nobody |", redline.ToMarkdown(Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public void FirstAffected_OfAnyProposal_IsThereWhereSomebodyIsTouchedAndNotBeforeItsDay()
    {
        const int Tests = 20;
        var affected = 0;
        Law.Holds(
            Law.Both(ProposalGen.Changes, ProposalGen.People),
            each =>
            {
                var redline = Redline.Of(ProposalGen.Offer(each.First), each.Second);
                Assert.All(redline.Rows, row =>
                {
                    affected += row.FirstAffected is null ? 0 : 1;
                    Assert.True(row.FirstAffected is not null || row.PeopleTouched == 0, $"{row} touches {row.PeopleTouched} and affects no month");
                    Assert.False(row is { FirstAffected: { } month, From: { } from } && month < from.ToYearMonth(), $"{row.FirstAffected} before {row.From}");
                });
            },
            Tests);
        Assert.True(affected >= Runs.Least(10, Tests), $"only {affected} changes affected somebody");
    }

    [Fact]
    public void FirstAffected_OfOneChange_IsTheFirstMonthOfWhichSomebodysStatementsDiffer()
    {
        const int Tests = 30;
        var affected = 0;
        Law.Holds(
            Law.Both(ProposalGen.Changes, ProposalGen.People),
            each =>
            {
                var offer = ProposalGen.Offer([.. each.First.Take(1)]);
                var report = offer.Cost(each.Second);
                var costed = FrozenWorker.All(each.Second, offer.Base, report.FrozenOn);
                ContinuedAgreement before = new(offer.Base, report.FirstMonth, report.LastMonth, explains: false);
                ContinuedAgreement after = new(offer.Agreement, report.FirstMonth, report.LastMonth, explains: false);
                var months = Enumerable.Range(0, 12).Select(report.FirstMonth.PlusMonths).Where(Differs).Select(month => (YearMonth?)month);
                var first = months.FirstOrDefault();
                Assert.All(Redline.Of(offer, each.Second).Rows, row => Assert.Equal(first, row.FirstAffected));
                affected += first is null ? 0 : 1;

                bool Differs(YearMonth month) => costed.Workers.Any(worker =>
                    (before.PayFor(worker, month, costed), after.PayFor(worker, month, costed)) is ({ IsPayable: true } was, { IsPayable: true } becomes)
                    && was.Total != becomes.Total);
            },
            Tests);
        Assert.True(affected >= Runs.Least(10, Tests), $"only {affected} changes affected somebody");
    }

    [Fact]
    public void Readings_OfAPriceAreThoseOfTheCostOfThatPart()
    {
        // Flat 120 for 130 people: 187,200; 120 a person and month, 1,440 a person; of 7,774,320. A given base: 3,744,000 for 65 people.
        var offer = Proposal.On(Base, "offer").EffectiveFrom(July).Raise("base-pay", Increase.Flat(120m));
        var cost = offer.Cost(new Workforce(People.Workers), CostBasis.Standard);
        var pay = cost.ByClause.Single(clause => clause.Clause.Id == "base-pay");
        Assert.Equal(
            (Cny(120m).ToExactAmount(), Cny(1_440m).ToExactAmount(), 130),
            (cost.Reading.PerPersonMonth, cost.Reading.PerPersonTouched, cost.Reading.PeopleTouched));
        Assert.Equal(cost.Reading, cost.ReadingOf(pay));
        var basis = CostBasis.Standard with { RelativeTo = new PriceBase(new("2025 年工资总额", "wage total of 2025"), 3_744_000m, 65m) };
        var based = offer.Cost(People, basis).Reading;
        Assert.Equal((Ratio.Percent(5m), Ratio.Percent(2.5m)), (based.OfWageTotal, based.OfAveragePay));
        var redline = Redline.Of(offer, People, basis);
        Assert.Equal(based, redline.ReadingOf(redline.Rows[0]));
        Assert.Equal(based, ProposalComparison.Of([offer], People, basis).Readings[0]);
        var prices = offer.PriceClauses(People, basis);
        Assert.Equal(based, prices.ReadingOf(prices.Parts[0]));
        Assert.Contains("wage total of 2025: 3,744,000.00, 65 people on average", redline.ToMarkdown(Language.English), StringComparison.Ordinal);
        Assert.Contains("| 120.00 | 130 | 1,440.00 | 5.00 | 2.50 |", offer.Cost(People, basis).ToMarkdown(), StringComparison.Ordinal);
    }

    [Fact]
    public void Orders_OnWhichAmountsDepend_AreARowOfTheirOwn()
    {
        // 4,100 × 1.1 + 100 = 4,610; (4,100 + 100) × 1.1 = 4,620: ten yuan a month for ten.
        var (percent, flat) = (new RaiseChange("base-pay", Increase.Percent(10m)), new SetCellChange("base-pay", "G1", 1, 4_200m));
        var redline = Redline.Between(Named("one").With(percent).With(flat), Named("other").With(flat).With(percent), Ten);
        var row = Assert.Single(redline.Rows);
        Assert.Equal((RedlineKind.Reordered, Cny(10 * 12 * (4_620m - 4_200m))), (row.Kind, row.RoundedPrice));
        Assert.Contains("修改的先后次序", redline.ToMarkdown(), StringComparison.Ordinal);
    }

    [Fact]
    public void Between_TheSame_IsEmpty_AndOfOtherAgreements_Throws()
    {
        var offer = Named("offer").Raise("base-pay", Increase.Flat(100m));
        Assert.Empty(Redline.Between(offer, offer.Named("again"), Ten).Rows);
        Assert.Contains("两个方案相同", Redline.Between(offer, offer.Named("again"), Ten).ToMarkdown(), StringComparison.Ordinal);
        var other = Proposal.On(Agreement(BasePay), "other").EffectiveFrom(July);
        Assert.Throws<ArgumentException>(() => Redline.Between(offer, other, Ten));
    }
}
