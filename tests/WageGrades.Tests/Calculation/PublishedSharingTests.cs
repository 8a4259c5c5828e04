using WageGrades.Bonuses;
using WageGrades.Calculation;
using WageGrades.Citations;
using WageGrades.Classification;
using WageGrades.Findings;
using WageGrades.Monetary;
using WageGrades.Periods;
using WageGrades.Workforces;
using static WageGrades.Tests.Calculation.AwardDesk;

namespace WageGrades.Tests.Calculation;

/// <summary>
/// Published awards that several people share, with the people computed; case numbers as in <see cref="PublishedBonusTests"/>. Sums are the sources',
/// shares by hand.
/// </summary>
public sealed class PublishedSharingTests
{
    private static readonly YearMonth March = new(2026, 3);

    // Case 19: 大唐泰州热电 (jshrss.jiangsu.gov.cn, 2022-06-17): monthly award pools, operation indicators 28,000, equipment indicators 12,000.
    [Fact]
    public void Case19_MonthlyPools_AreSplitByTheMonthsCoefficients()
    {
        var agreement = Agreement(Pool("operation-pool", 28_000m), Pool("equipment-pool", 12_000m));
        Workforce people = new(
        [
            Assessed("0001", ("operation-pool", 1.2m)),
            Assessed("0002", ("operation-pool", 1m), ("equipment-pool", 0.5m)),
            Assessed("0003", ("operation-pool", 0.6m), ("equipment-pool", 1m)),
            Assessed("0004"),
        ]);

        var run = agreement.PayFor(people, March);

        // 28,000 : 2.8 = 10,000 a point; 12,000 : 1.5 = 8,000 a point.
        Assert.True(run.IsComplete);
        Assert.Equal([Cny(12_000m), Cny(14_000m), Cny(14_000m), Cny(0m)], run.Statements.Select(statement => statement.Total));
        Assert.Equal(Cny(40_000m), run.Total);
    }

    // Case 14: 鹤壁信和化工 (m.meiriwang.net, signed 2023-05-25): 8 % and 10 % of the year's saving, to the lead department, split by contribution.
    [Theory]
    [InlineData("technical-renovation", 20_000, 12_000, 8_000)]
    [InlineData("management-innovation", 25_000, 15_000, 10_000)]
    public void Case14_SavingOfTheYear_GoesToTheLeadDepartmentByContribution(string kind, params int[] expected)
    {
        var clause = Bonus("saving-share", On(AchievementKind.Innovation), Once, new BenefitShareAmount(
            [
                KeyValuePair.Create((TermKey)InnovationKind.TechnicalRenovation.Term, Ratio.Percent(8m)),
                KeyValuePair.Create((TermKey)InnovationKind.ManagementInnovation.Term, Ratio.Percent(10m)),
            ], atMost: null)
        {
            Of = BenefitKind.Saving, Window = BenefitWindow.CalendarYear,
        });
        clause = clause with { Bonus = clause.Bonus with { TeamAmount = TeamAmount.PerTeam } };
        Achievement result = new("r1", AchievementKind.Innovation, [InnovationKind.FromCode(kind)], new LocalDate(2025, 6, 30))
        {
            Benefits = [new(BenefitKind.Saving, DateSpan.OfYear(2025)) { Amount = Cny(500_000m), VerifiedOn = new LocalDate(2026, 3, 20) }],
        };
        Workforce people = new([
            InDepartment("0001", "动力部"),
            InDepartment("0002", "动力部"),
            InDepartment("0003", "动力部"),
            InDepartment("0004", "仓储部"),
        ]);
        var team = TeamResult.OfDepartment(
            result,
            "动力部",
            people,
            worker =>
                Ratio.Percent(
                    worker.Id.Number switch
                    {
                        "0001" => 50m,
                        "0002" => 30m,
                        _ => 20m,
                    }));

        var run = Agreement(clause).PayFor(people.Share(team), March);

        Assert.Equal([.. expected.Select(amount => Cny(amount)), Cny(0m)], run.Statements.Select(statement => statement.Total));
    }

    // Case 18: 江苏洛凯机电 (epaper.jsgrb.com): one team received 230,000. The members' parts are not published; 5 : 3 : 2 is chosen.
    [Fact]
    public void Case18_TeamsSum_IsDecidedOnceAndSplit()
    {
        var clause = Bonus("innovation-contract", On(AchievementKind.Innovation), Once, Range((TermKey.Empty, 0m, 230_000m)));
        clause = clause with { Bonus = clause.Bonus with { TeamAmount = TeamAmount.PerTeam } };
        Achievement result = new("r1", AchievementKind.Innovation, [InnovationKind.KeyTechnology], new LocalDate(2026, 3, 13))
        {
            DecidedAmounts = new Dictionary<ClauseId, Money> { ["innovation-contract"] = Cny(230_000m) },
        };
        TeamResult team = new(result, [Member("0001", 5), Member("0002", 3), Member("0003", 2)]);
        var people = new Workforce([Somebody("0001"), Somebody("0002"), Somebody("0003")]).Share(team);

        Assert.Equal(
            [Cny(115_000m), Cny(69_000m), Cny(46_000m)],
            Agreement(clause).PayFor(people, March).Statements.Select(statement => statement.Total));
    }

    private static TeamMember Member(string number, int part) => new(new WorkerId(number), Ratio.Of(part, 1));

    private static Worker InDepartment(string number, string department) =>
        Somebody(number).Assign(Start, new Post("operator") { Department = department });

    private static Worker Assessed(string number, params (ClauseId Clause, decimal Coefficient)[] weights) =>
        Somebody(number).Record(March, new MonthRecord { Weights = weights.ToDictionary(weight => weight.Clause, weight => weight.Coefficient) });

    private static WageGrades.Agreements.BonusClause Pool(string id, decimal total) =>
        Bonus(id, new ContributionGround(), new WhileHeld(), new PoolAmount(Cny(total)));
}
