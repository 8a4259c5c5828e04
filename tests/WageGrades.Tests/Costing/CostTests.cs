using System.Xml.Linq;
using WageGrades.Agreements;
using WageGrades.Bargaining;
using WageGrades.Bonuses;
using WageGrades.Classification;
using WageGrades.Costing;
using WageGrades.Documents;
using WageGrades.Findings;
using WageGrades.Ladders;
using WageGrades.Monetary;
using WageGrades.Periods;
using WageGrades.Tests.Bargaining;
using WageGrades.Tests.Generators;
using WageGrades.Workforces;
using static WageGrades.Tests.Bargaining.TheTable;

namespace WageGrades.Tests.Costing;

public sealed class CostTests
{
    private static Proposal Offer(params Clause[] clauses) => Proposal.On(Agreement(clauses), "offer").EffectiveFrom(July);

    private static CostReport Cost(Increase increase) => Offer().Raise("base-pay", increase).Cost(People);

    [OnceFact]
    public void UniformPercents_OnTheWorkedLadder_CostTheGivenSums()
    {
        // Worked examples A2 and A7: cells to the nearest 10, 130 people.
        Assert.Equal(Cny(7_774_320m), Cost(Increase.None).Total.FullYear.Baseline);
        Assert.Equal(Cny(194_640m), Cost(Increase.Percent(2.5m)).FullYear);
        Assert.Equal(Cny(187_200m), Cost(Increase.Flat(120m)).FullYear);
        Assert.Equal(Cny(299_760m), Cost(Increase.Percent(3.85m)).FullYear);
        Assert.Equal(Cny(299_760m), Cost(Increase.Percent(3.87m)).FullYear);
        Assert.Equal(Cny(300_960m), Cost(Increase.Percent(3.88m)).FullYear);
    }

    [Fact]
    public void FlatAgainstPercent_58Of130AreBelow()
    {
        // Worked example A7.
        var percent = Offer().Raise("base-pay", Increase.Percent(2.5m));
        var report = Proposal.On(percent.Agreement, "flat instead")
            .SetLadder("base-pay", Ladder.Apply(Increase.Flat(120m), RoundingRule.HalfUp(10m)), from: July)
            .Cost(People);
        Assert.Equal(58, report.Losers.Count);
        Assert.Equal(Cny(187_200m - 194_640m), report.FullYear);
    }

    [Fact]
    public void PeopleDrawing_FlatAgainstPercent_Shows58LosersAnd72Others()
    {
        // Worked example A7 again: 58 of 130 are below; what the others gain stands to the right of zero.
        var percent = Offer().Raise("base-pay", Increase.Percent(2.5m));
        var report = Proposal.On(percent.Agreement, "flat instead")
            .SetLadder("base-pay", Ladder.Apply(Increase.Flat(120m), RoundingRule.HalfUp(10m)), from: July)
            .Cost(People);
        var texts = XElement.Parse(report.ToPeopleDrawing(Language.Chinese).Narrow!.ToSvg()).Elements()
            .Where(element => element.Name.LocalName == "text")
            .Select(element => element.Value)
            .ToList();
        var bands = texts.Where((text, at) => at > 0 && text.All(char.IsAsciiDigit) && texts[at - 1] is var label && IsBand(label))
            .Select(int.Parse)
            .Sum();
        Assert.Equal(130, bands);
        Assert.Contains("不变", texts);
        Assert.Equal(58, texts.Where((text, at) => at > 0 && texts[at - 1].StartsWith('-')
            && texts[at - 1].Contains('–', StringComparison.Ordinal)).Sum(int.Parse));

        static bool IsBand(string label) => label == "不变" || label.Contains('–', StringComparison.Ordinal);
    }

    [Fact]
    public void RaiseFromJuly_HalfIsInYear()
    {
        // Worked example A3: everybody a step up and 3 %, which costs 402,360; from 1 July 201,180 each half-year.
        var raised = Ladder.Apply(Increase.Percent(3m), RoundingRule.HalfUp(10m));
        var up = PayLadder.Build(Currency.Cny, 3)
            .Grade("G1", raised["G1", 2].Amount, raised["G1", 3].Amount, raised["G1", 3].Amount)
            .Grade("G2", raised["G2", 2].Amount, raised["G2", 3].Amount, raised["G2", 3].Amount)
            .Grade("G3", raised["G3", 2].Amount, raised["G3", 3].Amount, raised["G3", 3].Amount)
            .ToLadder();
        var report = Offer().SetLadder("base-pay", up).Cost(People);
        Assert.Equal((Cny(402_360m), Cny(201_180m), Cny(201_180m)), (report.FullYear, report.InYear, report.CarryOver));
        Assert.Equal(new YearMonth(2026, 12), report.LastMonthInYear);
        Assert.Equal(new LocalDate(2026, 6, 30), report.FrozenOn);
        Assert.Contains(report.Findings, finding => finding.Code == FindingCodes.CostBeyondTerm);
    }

    [Fact]
    public void FrozenPopulation_StepsByTime_StandStill()
    {
        // Everybody has waited a year by 1 July 2026 and would be a step up in all twelve months.
        var moving = BasePay with { Progression = new StepProgression([StepWait.OfYears(1, 1), StepWait.OfYears(2, 1)]) };
        var people = People.Select(worker => worker with { Place = EffectiveSeries.StartingOn(new LocalDate(2025, 7, 1), worker.Place.On(July)) });
        var report = Offer(moving).Raise("base-pay", Increase.Flat(10m)).Cost(people);
        Assert.Equal(Cny(7_774_320m), report.Total.FullYear.Baseline);

        var basis = CostBasis.Standard with { Population = CostPopulation.Moving };
        Assert.Equal(Cny(7_774_320m + 166_680m), Offer(moving).Raise("base-pay", Increase.Flat(10m)).Cost(people, basis).Total.FullYear.Baseline);
    }

    [Fact]
    public void BudgetYearFromApril_CutsThere()
    {
        var report = Offer().Raise("base-pay", Increase.Flat(100m)).Cost(People, CostBasis.Standard with { BudgetYearStartsIn = 4 });
        Assert.Equal((Cny(130m * 100m * 9m), Cny(130m * 100m * 3m)), (report.InYear, report.CarryOver));
    }

    [Fact]
    public void Baseline_KeepsItsOwnDatedSteps()
    {
        var october = new LocalDate(2026, 10, 1);
        var stepped = BasePay with
        {
            Ladders = EffectiveSeries.Always(Ladder).Set(october, Ladder.Apply(Increase.Flat(100m), RoundingRule.HalfUp(10m))),
        };
        var report = Offer(stepped).Raise("base-pay", Increase.Flat(50m)).Cost(People);
        Assert.Equal(Cny(130m * 50m * 12m), report.FullYear);
        Assert.Equal(Cny(7_774_320m + (130m * 100m * 9m)), report.Total.FullYear.Baseline);
    }

    [Fact]
    public void FrozenPeople_StayWhoTheyWere()
    {
        var people = new Workforce(
        [
            Somebody("1").Leave(new LocalDate(2026, 9, 1)),
            Somebody("2").PlaceOn(new LocalDate(2026, 10, 1), "G3", 3),
            Somebody("3") with { Employment = EffectiveSeries.StartingOn(new LocalDate(2026, 8, 1), Employment.FullTime) },
            Somebody("4").Absent(new DateSpan(new LocalDate(2026, 8, 3), new LocalDate(2026, 8, 8))),
        ]);
        var offer = Offer().Raise("base-pay", Increase.Flat(100m));
        Assert.Equal(Cny(3 * 12 * 100m), offer.Cost(people).FullYear);
        // Moving: two months of the leaver, twelve of the second, eleven of the joiner, twelve of the fourth less a week's share of 100.
        var moving = offer.Cost(people, CostBasis.Standard with { Population = CostPopulation.Moving });
        Assert.Equal(Cny(((2 + 12 + 11 + 12) * 100m) - 22.99m), moving.FullYear);
        Assert.True(moving.IsComplete);
    }

    [Fact]
    public void PersonWithoutAPlace_IsLeftOutAndNamed()
    {
        var report = Offer()
            .Raise("base-pay", Increase.Flat(100m))
            .Cost(new Workforce([Somebody("1"), new Worker(new WorkerId("2")).Employ(new LocalDate(2020, 1, 1))]));
        Assert.False(report.IsComplete);
        Assert.Equal("2", Assert.Single(report.LeftOut).Worker.Number);
        Assert.Equal(Cny(1_200m), report.FullYear);
        Assert.Contains(report.Findings, finding => finding.Code == FindingCodes.CostPersonLeftOut);
        Assert.Contains("合计不完整", report.ToMarkdown(), StringComparison.Ordinal);
    }

    [Fact]
    public void TopUps_SavedByARaise_MakeNetLessThanGross()
    {
        var agreement = Agreement() with
        {
            Floors =
            [
                new PayFloor(
                    "minimum-wage",
                    LocalizedText.Same("minimum"),
                    FloorTest.PersonMonth,
                    FloorComparison.AtLeast,
                    EffectiveSeries.Always(Cny(4_150m))),
            ],
        };
        var report = Proposal.On(agreement, "x").Raise("base-pay", Increase.Flat(100m), from: July).Cost(new Workforce([Somebody("1")]));
        Assert.Equal((Cny(1_200m), Cny(600m), Cny(600m)), (report.BeforeTopUps.FullYear.Difference, report.TopUpsSaved, report.FullYear));
        Assert.Equal(CostNature.TopUp, report.ByClause[^1].Nature);
    }

    [Fact]
    public void Payers_ShareEachClause()
    {
        var shared = SkillAllowance with { Payers = [new(Payer.Employer, Ratio.Of(2, 3)), new(Payer.Union, Ratio.Of(1, 3))] };
        var people = new Workforce([Somebody("1").Appoint(SkillGrade.Technician, new LocalDate(2021, 1, 1))]);
        var report = Offer(BasePay, shared).Set("skill-allowance", SkillGrade.Technician, 600m).Cost(people);
        Assert.Equal(Cny(1_200m), report.FullYear);
        Assert.Equal(Cny(800m), report.EmployersBill.FullYear.Difference);
        Assert.Equal(Cny(400m), report.ByPayer.Single(each => each.Payer == Payer.Union).Amounts.FullYear.Difference);
    }

    [Fact]
    public void EventsToCome_WithoutAssumptions_AreNotPricedNotZero()
    {
        var offer = Offer(BasePay, CompetitionAward).Set("competition-award", [CompetitionLevel.Provincial, CompetitionPlacing.First], 5_000m);
        var report = offer.Cost(People);
        var award = Assert.Single(report.Contingent);
        Assert.Null(award.Amounts);
        Assert.False(report.IsFullyPriced);
        Assert.Null(report.Assumed);
        Assert.Contains(report.Findings, finding => finding.Code == FindingCodes.CostNotPriced);
        Assert.Equal("4,000.00 CNY", award.Prices[0].Before!.English);
        Assert.Equal("5,000.00 CNY", award.Prices[0].After!.English);
        Assert.Contains("not priced", report.ToMarkdown(Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public void Replay_PricesLastYearsEventsAYearLater()
    {
        static Achievement Won(string id, CompetitionPlacing placing, LocalDate on) =>
            new(id, AchievementKind.Competition, [CompetitionLevel.Provincial, placing], on);

        // One win in October 2025 falls in the budget year, one in March 2026 after it; that of June 2025 is before the twelve months.
        var people = new Workforce([
            Somebody("1")
                .Achieve(Won("a", CompetitionPlacing.First, new LocalDate(2025, 10, 12)))
                .Achieve(Won("b", CompetitionPlacing.First, new LocalDate(2025, 6, 12))),
            Somebody("2").Achieve(Won("c", CompetitionPlacing.First, new LocalDate(2026, 3, 3))).Leave(new LocalDate(2026, 5, 1)),
            Somebody("3").Achieve(Won("d", CompetitionPlacing.Second, new LocalDate(2025, 11, 3))),
        ]);
        var offer = Offer(BasePay, CompetitionAward).Set("competition-award", [CompetitionLevel.Provincial, CompetitionPlacing.First], 5_000m);

        var report = offer.Cost(people, EventAssumptions.Replay(2025));
        var award = Assert.Single(report.Contingent);
        Assert.Equal(Ratio.Of(3, 1), award.Count);
        Assert.Equal((Cny(1_000m), Cny(1_000m)), (award.Amounts!.InYear.Difference, award.Amounts.CarryOver.Difference));
        Assert.Equal((Cny(2_000m), Cny(0m)), (report.FullYear, report.KnownPay.FullYear.Difference));
        Assert.Equal(Cny(11_000m), award.Amounts.FullYear.Baseline);

        Assert.Equal(Cny(3_000m), offer.Cost(people, EventAssumptions.Replay(2025).Scaled(Ratio.Of(3, 2))).FullYear);
        Assert.Equal(Cny(2_000m), offer.Cost(People, EventAssumptions.Replay(people)).FullYear);
        Assert.Throws<ArgumentOutOfRangeException>(() => offer.Cost(people, EventAssumptions.Replay(2026)));
    }

    [Fact]
    public void Replay_EventWithoutADecidedAmount_IsNamedAsOpen()
    {
        var people = new Workforce([
            Somebody("1").Achieve(new Achievement("p", AchievementKind.Innovation, [InnovationKind.InventionPatent], new LocalDate(2025, 10, 1))),
        ]);
        var report = Offer(BasePay, Patents).Raise("patents", Increase.Flat(100m)).Cost(people, EventAssumptions.Replay(2025));
        Assert.Contains(report.Findings, finding => finding.Code == FindingCodes.CostEventsOpen);
    }

    [Fact]
    public void Report_RendersInBothLanguages()
    {
        var report = Cost(Increase.Percent(3m));
        Assert.Contains("满年", report.ToHtml(), StringComparison.Ordinal);
        Assert.Contains("2.99", report.ToMarkdown(Language.English), StringComparison.Ordinal);
        Assert.StartsWith("<svg", report.ToSvg(), StringComparison.Ordinal);
        Assert.Equal("offer: full-year 232,080.00 CNY, in-year 116,040.00 CNY", report.ToString());
    }
}
