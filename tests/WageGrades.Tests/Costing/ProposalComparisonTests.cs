using WageGrades.Agreements;
using WageGrades.Bargaining;
using WageGrades.Bonuses;
using WageGrades.Classification;
using WageGrades.Costing;
using WageGrades.Documents;
using WageGrades.Findings;
using WageGrades.Ladders;
using WageGrades.Monetary;
using WageGrades.Tests.Generators;
using WageGrades.Workforces;
using static WageGrades.Tests.Bargaining.TheTable;

namespace WageGrades.Tests.Costing;

public sealed class ProposalComparisonTests
{
    private static readonly Proposal Flat = Offer("flat").Raise("base-pay", Increase.Flat(120m));

    private static readonly Proposal Percent = Offer("percent").Raise("base-pay", Increase.Percent(2.5m));

    private static Proposal Offer(string name, params Clause[] clauses) => Proposal.On(Agreement(clauses), name).EffectiveFrom(July);

    [OnceFact]
    public void FlatBesidePercent_OnTheWorkedLadder_IsTheWorkedExample()
    {
        // Worked example A7: 187,200 against 194,640, and 58 of 130 are better off with the percentage; by hand, 9 are alike (4,950: 120 both) and 63 not.
        var comparison = ProposalComparison.Of([Flat, Percent], People);
        Assert.Equal([Cny(187_200m), Cny(194_640m)], comparison.Total.Figures.Select(figure => figure.Difference));
        Assert.Equal((63, 58, 9), (comparison.BestFor(0), comparison.BestFor(1), comparison.People.Count(person => person.BestUnder.Count == 2)));
        // 12 × (12 × 100 + 20 × 110 + 31 × 110); 12 × (9 × 120 + 14 × 130 + 25 × 140); 12 × (3 × 150 + 6 × 160 + 10 × 160).
        Assert.Equal([Cny(81_720m), Cny(76_800m), Cny(36_120m)], comparison.ByGrade.Select(grade => grade.Figures[1].Difference));
    }

    [Fact]
    public void DifferentDates_ShareTheWindowOfTheEarlier()
    {
        var october = Offer("october").EffectiveFrom(new LocalDate(2026, 10, 1)).Raise("base-pay", Increase.Flat(200m));
        var people = new Workforce(People.Workers.Take(2));
        var comparison = ProposalComparison.Of([october, Flat], people);
        Assert.Equal(new YearMonth(2026, 7), comparison.Basis.FirstMonth);
        Assert.All(comparison.Reports, report => Assert.Equal((new YearMonth(2026, 7), new LocalDate(2026, 6, 30)), (report.FirstMonth, report.FrozenOn)));
        Assert.Equal([Cny(2 * 9 * 200m), Cny(2 * 12 * 120m)], comparison.Total.Figures.Select(figure => figure.Difference));
        Assert.Equal([Cny(2 * 3 * 200m), Cny(2 * 6 * 120m)], comparison.ByYear[0].Figures.Select(figure => figure.Difference));
    }

    [Fact]
    public void Comparison_OpenUnderOneOnly_IsFound()
    {
        // The range leaves the technician's allowance undecided under one proposal, so that it stands in neither of its sums.
        var allowance = Offer("raise", BasePay, SkillAllowance).Set("skill-allowance", SkillGrade.Technician, 600m);
        var range = Offer("range", BasePay, SkillAllowance).SetStandard(
            "skill-allowance", new RangeAmount(new Dictionary<TermKey, MoneyRange> { [(Term)SkillGrade.Technician] = new(Cny(500m), Cny(800m)) }));
        var people = new Workforce([Somebody("1").Appoint(SkillGrade.Technician, new LocalDate(2024, 1, 1)), Somebody("2")]);
        var comparison = ProposalComparison.Of([allowance, range], people);
        Assert.Contains(comparison.Findings, finding => finding.Code == FindingCodes.ComparedOnOtherPeople);
        Assert.False(comparison.IsComplete);
        Assert.DoesNotContain(ProposalComparison.Of([allowance], people).Findings, finding => finding.Code == FindingCodes.ComparedOnOtherPeople);
    }

    [Fact]
    public void Of_NothingToCompare_Throws()
    {
        Assert.Contains("at least one", Assert.Throws<ArgumentException>(() => ProposalComparison.Of([], People)).Message, StringComparison.Ordinal);
        Assert.Contains("'flat'", Assert.Throws<ArgumentException>(() => ProposalComparison.Of([Flat, Flat], People)).Message, StringComparison.Ordinal);
        var other = Proposal.On(Agreement(BasePay, Seniority), "other").EffectiveFrom(July);
        Assert.Contains("'other'", Assert.Throws<ArgumentException>(() => ProposalComparison.Of([Flat, other], People)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Comparison_RendersInBothLanguages()
    {
        var comparison = ProposalComparison.Of([Flat, Percent], new Workforce(People.Workers.Take(40)), CostBasis.Standard with { Months = 24 });
        Assert.Contains("各方案同一测算期间：2026-07 至 2028-06，共 24 个月", comparison.ToMarkdown(), StringComparison.Ordinal);
        Assert.Contains("Who gains most under which", comparison.ToMarkdown(Language.English), StringComparison.Ordinal);
        Assert.Contains(">percent<", comparison.ToSvg(Language.English), StringComparison.Ordinal);
        Assert.Contains("<svg", comparison.ToHtml(), StringComparison.Ordinal);
    }

    [Fact]
    public void Parts_OfAnyComparison_AddUpAndDoNotDependOnTheOrder()
    {
        const int Tests = 40;
        var (spread, alone) = (0, 0);
        Law.Holds(
            Law.Both(Law.Both(ProposalGen.Changes, ProposalGen.Changes), Law.Both(ProposalGen.People, Arb.From(Gen.Choose(0, 3)))),
            cases =>
            {
                // Each proposal may add a clause of its own, borne by somebody who bears nothing else.
                var each = (cases.First, Second: cases.Second.First);
                Proposal Own(Proposal offer, int bit, Payer payer) => (cases.Second.Second & bit) == 0 ? offer.Named($"{payer}")
                    : offer.Named($"{payer}").With(new AddClauseChange(Seniority with { Id = payer == Payer.Union ? "of-union" : "of-government", Payers = [new(payer, Ratio.One)] }));
                var first = Own(ProposalGen.Offer(each.First.First), 1, Payer.Union);
                var second = Own(ProposalGen.Offer(each.First.Second), 2, Payer.Government);
                var one = ProposalComparison.Of([first, second], each.Second);
                var other = ProposalComparison.Of([second, first], each.Second);
                alone += one.Reports.Any(report => report.ByPayer.Any(
                    payer => payer.Payer != Payer.Employer && !payer.Amounts.FullYear.Difference.IsZero)) ? 1 : 0;
                spread += one.Total.Figures[0].Difference != one.Total.Figures[1].Difference ? 1 : 0;
                foreach (var at in new[] { 0, 1 })
                {
                    Assert.Equal(one.Total.Figures[at], other.Total.Figures[1 - at]);
                    Assert.All(new[] { one.ByClause, one.ByPayer, one.ByNature, one.ByYear, one.ByGrade }, rows => Assert.Equal(
                        one.Total.Figures[at].Difference,
                        Money.Sum([Money.Zero(Currency.Cny), .. rows.Select(row => row.Figures[at].Difference)])));
                    Assert.Equal(one.BestFor(at), other.BestFor(1 - at));
                }
            },
            Tests);
        Assert.True(
            spread >= Runs.Least(20, Tests) && alone >= Runs.Least(15, Tests),
            $"{spread} pairs cost different sums, {alone} had a payer who bears something under one alone");
    }
}
