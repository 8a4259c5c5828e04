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

/// <summary>Whether a proposal pays anybody less.</summary>
public sealed class NoDetrimentTests
{
    private static readonly Workforce Three = new([Somebody("1"), Somebody("2", "G2", 3), Somebody("3", "G3", 2)]);

    private static Proposal Offer(params Clause[] clauses) => Proposal.On(Agreement(clauses), "offer").EffectiveFrom(July);

    [Fact]
    public void Check_ARaise_FindsNobody()
    {
        var check = NoDetriment.Check(Offer().Raise("base-pay", Increase.Percent(3m)), Three);
        Assert.Equal((DetrimentVerdict.NobodyWorseOff, 3), (check.Verdict, check.PeopleLookedAt));
        // Nine cells, without a certificate and appointed to each of the national grades.
        Assert.Equal(9 * (SkillGrade.All.Count + 1), check.MadeUpLookedAt);
        Assert.Contains("无人工资减少", check.ToMarkdown(), StringComparison.Ordinal);
    }

    [Fact]
    public void Check_ACellLowered_ShowsTheSmallestLossFirst()
    {
        var offer = Offer().SetCell("base-pay", "G2", 3, 5_400m).SetCell("base-pay", "G3", 2, 6_100m, new LocalDate(2026, 10, 1));
        var check = NoDetriment.Check(offer, Three);
        Assert.Equal(DetrimentVerdict.SomebodyWorseOff, check.Verdict);
        Assert.Equal(("2", Cny(10m), new YearMonth(2026, 7)), (check.Witness!.Worker.Number, check.Witness.Loss, check.Witness.Month));
        Assert.Equal(("3", new YearMonth(2026, 10), "base-pay"), (check.People[1].Worker.Number, check.People[1].Month, check.People[1].Clause.Id.Value));
        Assert.Contains("Somebody is worse off", check.ToMarkdown(Language.English), StringComparison.Ordinal);
        // The witness computes by itself, and without the two of today's people only the made-up ones are left.
        Assert.Equal(Cny(-120m), offer.Cost(new Workforce([Three.Workers[1]])).FullYear);
        Assert.Equal("G2/3", NoDetriment.Check(offer, new Workforce([Three.Workers[0]])).Witness!.Worker.Number);
    }

    [Fact]
    public void Check_AnAllowanceOfAGradeThatNobodyHas_IsFoundOnMadeUpPeople()
    {
        var offer = Offer(BasePay, SkillAllowance).Set("skill-allowance", SkillGrade.SeniorTechnician, 900m);
        var check = NoDetriment.Check(offer, Three);
        Assert.Empty(check.People);
        Assert.Equal(("skill-allowance", Cny(100m)), (check.Witness!.Clause.Id.Value, check.Witness.Loss));
        Assert.Contains(SkillGrade.SeniorTechnician.Code, check.Witness.Worker.Number, StringComparison.Ordinal);
    }

    [Fact]
    public void Check_YearsAndAwardsThatNobodyHas_AreFoundAtTheirThresholds()
    {
        // 20 a year for at most ten years, then at most nine: who completes ten years in the window loses 20 a month. And a second prize of 2,900.
        var nine = Seniority with { Bonus = Seniority.Bonus with { Ground = new SeniorityGround { AtMostYears = 9 } } };
        Workforce newcomer = new([Somebody("1") with { ServiceSince = new LocalDate(2024, 1, 1) }]);
        var check = NoDetriment.Check(Offer(BasePay, Seniority).Replace(nine), newcomer);
        Assert.Empty(check.People);
        Assert.Equal(("seniority", Cny(20m)), (check.Witness!.Clause.Id.Value, check.Witness.Loss));
        Assert.Equal(("G1/1 service 119m", new YearMonth(2026, 9)), (check.Witness.Worker.Number, check.Witness.Month));
        Assert.DoesNotContain(check.MadeUp, loss => loss.Worker.Number.Contains("service 107m", StringComparison.Ordinal));

        TermKey second = [CompetitionLevel.Provincial, CompetitionPlacing.Second];
        var prize = NoDetriment.Check(Offer(BasePay, CompetitionAward).Set("competition-award", second, 2_900m), Three);
        Assert.Equal(("competition-award", Cny(100m)), (prize.Witness!.Clause.Id.Value, prize.Witness.Loss));
        // Nine cells, nine grades or none, no award or one of two.
        Assert.Equal(9 * (SkillGrade.All.Count + 1) * 3, prize.MadeUpLookedAt);
        Assert.Equal(prize.MadeUpPossible, prize.MadeUpLookedAt);
    }

    [Fact]
    public void Check_AGridTooLarge_IsNotProvedAndSaysWhatWasChecked()
    {
        var cells = Enumerable.Range(1, 100).Select(step => (decimal?)(4_000m + step)).ToArray();
        var ladder = PayLadder.Build(Currency.Cny, steps: 100).Grade("G1", cells).Grade("G2", cells).ToLadder();
        var offer = Offer(BasePay with { Ladders = EffectiveSeries.Always(ladder) }, CompetitionAward)
            .Set("competition-award", [CompetitionLevel.Provincial, CompetitionPlacing.First], 4_100m);
        var check = NoDetriment.Check(offer, new Workforce([Somebody("1")]), CostBasis.Standard with { Months = 1 });
        Assert.Equal(
            (DetrimentVerdict.NotProved, 2_000, 200L * (SkillGrade.All.Count + 1) * 3), (check.Verdict, check.MadeUpLookedAt, check.MadeUpPossible));
        Assert.Contains("薪级薪档 200 个", check.ToMarkdown(), StringComparison.Ordinal);
        Assert.Contains("2000 were looked at", check.ToMarkdown(Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public void Check_SomebodyWhoCannotBeComputed_IsNotProved()
    {
        var check = NoDetriment.Check(
            Offer().Raise("base-pay", Increase.Percent(3m)), new Workforce([Somebody("1"), new Worker(new WorkerId("2")).Employ(new LocalDate(2020, 1, 1))]));
        Assert.Equal((DetrimentVerdict.NotProved, 1), (check.Verdict, check.NotComputed));
        Assert.Contains("未能证明", check.ToMarkdown(), StringComparison.Ordinal);
    }

    [Fact]
    public void Check_AnyProposal_AgreesWithItsCost()
    {
        const int Tests = 30;
        var (worse, later) = (0, 0);
        Law.Holds(
            Law.Both(Law.Both(ProposalGen.Mixed, ProposalGen.People), Arb.From(Gen.Choose(0, 600))),
            cases =>
            {
                // Half of them take something back on a later day.
                var each = (cases.First.First, Second: cases.First.Second);
                var taken = new RaiseChange("base-pay", Increase.Percent(-4m)) { From = July.PlusDays(cases.Second) };
                var offer = ProposalGen.Offer([.. each.First, .. cases.Second > 300 ? Array.Empty<ProposalChange>() : [taken]]);
                var check = NoDetriment.Check(offer, each.Second);

                // The cost of one month more than before is the cost of that month: who costs less in it for the first time is told with it.
                Dictionary<WorkerId, decimal> until = [];
                List<(WorkerId, YearMonth, decimal)> losses = [];
                for (var months = 1; months <= 12; months++)
                {
                    var cost = offer.Cost(each.Second, CostBasis.Standard with { FirstMonth = check.FirstMonth, Months = months });
                    Assert.True(cost.IsComplete, "somebody is not computed");
                    foreach (var person in cost.ByPerson)
                    {
                        var (sum, before) = (person.Amounts.FullYear.Difference.Amount, until.GetValueOrDefault(person.Worker));
                        until[person.Worker] = sum;
                        if (sum < before && !losses.Exists(loss => loss.Item1 == person.Worker))
                        {
                            losses.Add((person.Worker, check.FirstMonth.PlusMonths(months - 1), before - sum));
                        }
                    }
                }

                Assert.Equal(
                    losses.OrderBy(loss => loss.Item3).ThenBy(loss => loss.Item1),
                    check.People.Select(loss => (loss.Worker, loss.Month, loss.Loss.Amount)));
                Assert.All(check.MadeUp, loss => Assert.True(loss.Loss.IsPositive));
                worse += check.People.Count > 0 ? 1 : 0;
                later += check.People.Any(loss => loss.Month > check.FirstMonth) ? 1 : 0;
            },
            Tests);
        Assert.True(
            worse >= Runs.Least(10, Tests) && later >= Runs.Least(4, Tests), $"{worse} proposals left somebody worse off, {later} not from the first month");
    }
}
