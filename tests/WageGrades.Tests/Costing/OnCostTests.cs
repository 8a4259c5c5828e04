using System.Text.Json;
using WageGrades.Agreements;
using WageGrades.Bargaining;
using WageGrades.Classification;
using WageGrades.Costing;
using WageGrades.Documents;
using WageGrades.Findings;
using WageGrades.Ladders;
using WageGrades.Monetary;
using WageGrades.Periods;
using WageGrades.Tests.Generators;
using WageGrades.Workforces;
using static WageGrades.Tests.Bargaining.TheTable;

namespace WageGrades.Tests.Costing;

/// <summary>What the employer pays beside wages, on the base that holds in each month. Rates and bounds are made up.</summary>
public sealed class OnCostTests
{
    private static readonly LocalizedText Insurance = new("社会保险", "insurance");

    private static readonly Ratio Fifth = Ratio.Percent(20m);

    // One person on 4,100, with a technician's 500 that is in the wage total and not in the social-insurance base; 100 more from July.
    private static readonly Worker One = Somebody("1").Appoint(SkillGrade.Technician, new LocalDate(2024, 1, 1));

    private static CostReport CostOf(OnCost item, params Worker[] people) => CostOf(CostBasis.Standard, item, people);

    private static CostReport CostOf(CostBasis basis, OnCost item, params Worker[] people) =>
        Proposal.On(Agreement(Counting(BasePay, true), Counting(SkillAllowance, false)), "offer")
            .Raise("base-pay", Increase.Flat(100m))
            .EffectiveFrom(July)
            .Cost(new Workforce(people.Length == 0 ? [One] : people), basis with { OnCosts = [item] });

    private static TClause Counting<TClause>(TClause clause, bool insured)
        where TClause : PayClause =>
        clause with { Counts = new Dictionary<PayBase, bool> { [PayBase.SocialInsurance] = insured, [PayBase.WageTotal] = true } };

    private static PreviousYearPay Of2025(int resetIn, params (string Number, decimal Average)[] averages) =>
        new(2025, resetIn, averages.Select(each => KeyValuePair.Create(new WorkerId(each.Number), each.Average)));

    private static OnCostLine LineOf(CostReport cost) => Assert.Single(cost.OnCosts);

    [Fact]
    public void Contribution_OnPayOfTheMonth_FollowsWhatCounts()
    {
        // 20 % of 4,100 and of 4,200 in twelve months; six of them in the year.
        var cost = CostOf(OnCost.Contribution(Insurance, Fifth));
        var line = LineOf(cost);
        Assert.Equal((Cny(9_840m), Cny(10_080m)), (line.Amounts!.FullYear.Baseline, line.Amounts.FullYear.Proposed));
        Assert.Equal((Cny(120m), Cny(120m)), (line.Amounts.InYear.Difference, line.Amounts.CarryOver.Difference));
        Assert.Equal(Cny(240m), line.Settled!.Difference);
        Assert.Equal(Cny(1_200m + 240m), cost.LabourCost.FullYear.Difference);
        Assert.Equal(Cny(1_200m), cost.FullYear);
    }

    [Fact]
    public void Contribution_OnTheYearBeforeResetInJuly_RisesOnlyOnceTheYearIsOver()
    {
        // The base is 4,000 throughout: nothing in the first year, 240 once the base is the pay of the months costed.
        var line = LineOf(CostOf(OnCost.Contribution(Insurance, Fifth).OnPreviousYear(Of2025(7, ("1", 4_000m)))));
        Assert.Equal((Cny(9_600m), Cny(9_600m)), (line.Amounts!.FullYear.Baseline, line.Amounts.FullYear.Proposed));
        Assert.Equal((Cny(9_840m), Cny(10_080m)), (line.Settled!.Baseline, line.Settled.Proposed));
    }

    [Fact]
    public void Contribution_OnTheYearBeforeResetInJanuary_FollowsTheYearHalfRaised()
    {
        // From January the base is the average of 2026: six months of 4,100 and six of 4,200 are 4,150, so 10 more in six months.
        var line = LineOf(CostOf(OnCost.Contribution(Insurance, Fifth).OnPreviousYear(Of2025(1, ("1", 4_000m)))));
        Assert.Equal((Cny(0m), Cny(60m)), (line.Amounts!.InYear.Difference, line.Amounts.CarryOver.Difference));
        Assert.Equal(Cny((6 * 800m) + (6 * 820m)), line.Amounts.FullYear.Baseline);
    }

    [Fact]
    public void Contribution_OfThreeYears_CatchesUpYearByYear()
    {
        // Reset in July: 2025 supplied, then 2026 (4,150), then 2027 (4,200).
        var line = LineOf(CostOf(
            CostBasis.Standard with { Months = 36 }, OnCost.Contribution(Insurance, Fifth).OnPreviousYear(Of2025(7, ("1", 4_000m)))));
        Assert.Equal(
            [Cny(0m), Cny(6 * 10m), Cny((6 * 10m) + (6 * 20m)), Cny(6 * 20m)],
            line.ByYear.Select(year => year.Difference));
        Assert.Equal(Cny(240m), line.Settled!.Difference);
    }

    [Fact]
    public void Contribution_WithinDatedBounds_KeepsTheBaseWithinThem()
    {
        // Until December no bounds: 20 more a month; from January at most 4,150: 10 more; under a floor of 5,000 nothing moves.
        var bounds = EffectiveSeries.StartingOn(new LocalDate(2027, 1, 1), new ContributionBounds(null, 4_150m));
        var capped = LineOf(CostOf(OnCost.Contribution(Insurance, Fifth).Within(bounds))).Amounts!;
        Assert.Equal((Cny(120m), Cny(60m)), (capped.InYear.Difference, capped.CarryOver.Difference));
        var floor = OnCost.Contribution(Insurance, Fifth).Within(EffectiveSeries.Always(new ContributionBounds(5_000m, 9_000m)));
        Assert.Equal(new CostFigure(Cny(12_000m), Cny(12_000m)), LineOf(CostOf(floor)).Amounts!.FullYear);
    }

    [Fact]
    public void Levy_OfTheWageTotal_StandsOnALineOfItsOwn()
    {
        // 2 % of 4,600 and of 4,700 in twelve months.
        var cost = CostOf(OnCost.Levy(new("工会经费", "union funds"), Ratio.Percent(2m)));
        Assert.Equal((Cny(1_104m), Cny(24m)), (LineOf(cost).Amounts!.FullYear.Baseline, LineOf(cost).Amounts!.FullYear.Difference));
        Assert.Equal(Cny(24m), LineOf(cost).Settled!.Difference);
        Assert.Contains("| 工会经费 2.00% | 1,104.00 | 1,128.00 | 12.00 | 12.00 | 24.00 | 2.17 | 24.00 |", cost.ToMarkdown(), StringComparison.Ordinal);
        Assert.Contains("On-costs stand apart", cost.ToMarkdown(Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public void OnCost_WhileAClauseDoesNotSay_IsNotTold()
    {
        var agreement = Agreement(BasePay);
        var offer = Proposal.On(agreement, "offer").Raise("base-pay", Increase.Flat(100m)).EffectiveFrom(July);
        var cost = offer.Cost(new Workforce([One]), CostBasis.Standard with
        {
            OnCosts = [OnCost.Contribution(Insurance, Fifth), OnCost.Levy(Insurance, Fifth), OnCost.OfAllPay(Insurance, Fifth)],
        });
        Assert.Equal([false, false, true], cost.OnCosts.Select(line => line.Amounts is not null));
        Assert.Equal("clause 2.1 does not say whether it counts", cost.OnCosts[0].Lacks!.English);
        Assert.Contains(cost.Findings, finding => finding.Code == FindingCodes.OnCostBaseUndeclared);
        Assert.Contains(cost.Findings, finding => finding.Code == FindingCodes.WageTotalUndeclared);
        Assert.False(cost.OnCostsAreTold);
        using var json = JsonDocument.Parse(JsonSerializer.Serialize(cost));
        Assert.Equal(JsonValueKind.Null, json.RootElement.GetProperty("onCosts")[0].GetProperty("amounts").ValueKind);
    }

    [Fact]
    public void Averages_OfNobodyCostedOrOfAnotherYear_AreTold()
    {
        var item = OnCost.Contribution(Insurance, Fifth);
        Assert.Equal("none of these people is costed", Why(item.OnPreviousYear(Of2025(7, ("other", 1m)))));
        var of2020 = new PreviousYearPay(2020, 7, [KeyValuePair.Create(new WorkerId("1"), 4_000m)]);
        Assert.Equal("the base of no month costed is of that year", Why(item.OnPreviousYear(of2020)));
        Assert.DoesNotContain(
            CostOf(item.OnPreviousYear(Of2025(7, ("1", 4_000m)))).Findings, finding => finding.Code == FindingCodes.PreviousYearPayUnused);

        static string Why(OnCost item) => CostOf(item).Findings.Single(finding => finding.Code == FindingCodes.PreviousYearPayUnused)
            .Arguments.Single(argument => argument.Name == "why").In(Language.English);
    }

    [Fact]
    public void Bounds_ThatHoldInNoMonth_AreTold()
    {
        ContributionBounds bounds = new(1m, 4_000m);
        var late = OnCost.Contribution(Insurance, Fifth).Within(EffectiveSeries.StartingOn(new LocalDate(2027, 6, 2), bounds));
        Assert.Contains(CostOf(late).Findings, finding => finding.Code == FindingCodes.ContributionBoundsUnused);
        var last = OnCost.Contribution(Insurance, Fifth).Within(EffectiveSeries.StartingOn(new LocalDate(2027, 6, 1), bounds));
        Assert.DoesNotContain(CostOf(last).Findings, finding => finding.Code == FindingCodes.ContributionBoundsUnused);
    }

    [Fact]
    public void Amounts_OutOfTheRangeOfMoney_AreRefusedWithNameValueAndRange()
    {
        const decimal TooMuch = 10_000_000_000_000_000m;
        foreach (var (name, refused) in new (string, Func<object>)[]
        {
            ("floor", () => new ContributionBounds(TooMuch, null)),
            ("cap", () => new ContributionBounds(null, TooMuch)),
            ("averages", () => Of2025(7, ("1", TooMuch))),
            ("average", () => new GrowthBase(Insurance, TooMuch)),
            ("floor", () => new ContributionBounds(0.0000000000001m, null)),
        })
        {
            var thrown = Assert.Throws<ArgumentOutOfRangeException>(refused);
            Assert.Equal(name, thrown.ParamName);
            Assert.Contains("10^16", thrown.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Contribution_WithoutAnAverage_TakesTheFirstMonthAndSaysSo()
    {
        var item = OnCost.Contribution(Insurance, Fifth).OnPreviousYear(Of2025(7, ("other", 1m)));
        Assert.Contains(CostOf(item).Findings, finding => finding.Code == FindingCodes.PreviousYearPayMissing);
        Assert.Equal(Cny(0m), LineOf(CostOf(item)).Amounts!.FullYear.Difference);

        // Who joins in August had no pay in 2025: nothing is missing, and the first month's 4,100 or 4,200 is the base of eleven months.
        var joining = new Worker(new WorkerId("2")).Employ(new LocalDate(2026, 8, 1)).PlaceOn(new LocalDate(2026, 8, 1), "G1", 1);
        var moving = CostOf(CostBasis.Standard with { Population = CostPopulation.Moving }, item, joining);
        Assert.DoesNotContain(moving.Findings, finding => finding.Code == FindingCodes.PreviousYearPayMissing);
        Assert.Equal(Cny(11 * 20m), LineOf(moving).Amounts!.FullYear.Difference);
    }

    [Fact]
    public void OnCost_OfOddArguments_IsRefused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => OnCost.Levy(Insurance, Ratio.Percent(-1m)));
        Assert.Throws<ArgumentOutOfRangeException>(() => OnCost.OfAllPay(Insurance, Ratio.Percent(101m)));
        Assert.Throws<ArgumentOutOfRangeException>(() => new ContributionBounds(2m, 1m));
        Assert.Throws<InvalidOperationException>(() => OnCost.Levy(Insurance, Fifth).OnPreviousYear(Of2025(7)));
        Assert.Throws<ArgumentOutOfRangeException>(() => Of2025(13));
    }

    [Fact]
    public void Walk_WithContributionsAndLevies_EndsWithBoth()
    {
        // The table costs 1,200; 20 % of that are 240, and 2 % of the wage total 24.
        var offer = Proposal.On(Agreement(Counting(BasePay, true), Counting(SkillAllowance, false)), "offer")
            .Raise("base-pay", Increase.Flat(100m))
            .EffectiveFrom(July);
        var walk = SettlementWalk.Of(
            offer,
            new Workforce([One]),
            CostBasis.Standard with { OnCosts = [OnCost.Contribution(Insurance, Fifth), OnCost.Levy(Insurance, Ratio.Percent(2m))] });
        Assert.Equal(
            [(WalkPart.OnCosts, Cny(240m)), (WalkPart.Levies, Cny(24m))],
            walk.Rows.Skip(5).Select(row => (row.Part, row.Amount)));
        Assert.Equal((Cny(0m), Cny(1_464m)), (walk.Interaction, walk.To - walk.From));
    }

    [Fact]
    public void OnCosts_OfAnyCost_FollowTheBaseAndAddUp()
    {
        const int Tests = 40;
        var (moved, asked, carried) = (0, 0, 0);
        Law.Holds(
            Law.Both(ProposalGen.Changes, ProposalGen.People),
            each =>
            {
                // The whole of all pay is all pay, by year and settled; between equal bounds nothing but months of pay counts.
                var bounds = EffectiveSeries.Always(new ContributionBounds(3_000m, 3_000m));
                var cost = ProposalGen.Offer(each.First).Cost(each.Second, CostBasis.Standard with
                {
                    OnCosts = [OnCost.OfAllPay(Insurance, Ratio.One), OnCost.OfAllPay(Insurance, Fifth).Within(bounds)],
                });
                moved += cost.FullYear.IsZero ? 0 : 1;
                if (!cost.IsComplete)
                {
                    return;
                }

                asked++;
                var (whole, level) = (cost.OnCosts[0], cost.OnCosts[1]);
                carried += whole.Amounts!.InYear.Difference.IsZero || whole.Amounts.CarryOver.Difference.IsZero ? 0 : 1;
                Assert.Equal(cost.KnownPay, whole.Amounts);
                Assert.Equal(cost.KnownPay.FullYear, whole.Settled);
                Assert.Equal(whole.Amounts!.FullYear, whole.ByYear[0] + whole.ByYear[1]);
                Assert.Equal(0m, level.Amounts!.FullYear.Proposed.Amount % 600m);
                Assert.Equal(cost.EmployersBill + whole.Amounts + level.Amounts, cost.LabourCost);
            },
            Tests);
        Assert.True(
            moved >= Runs.Least(20, Tests) && asked >= Runs.Least(30, Tests) && carried >= Runs.Least(15, Tests),
            $"{moved} costs moved, {asked} were complete, {carried} moved in both years");
    }
}
