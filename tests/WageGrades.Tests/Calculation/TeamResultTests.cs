using WageGrades.Agreements;
using WageGrades.Bonuses;
using WageGrades.Calculation;
using WageGrades.Findings;
using WageGrades.Monetary;
using WageGrades.Periods;
using WageGrades.Workforces;
using static WageGrades.Tests.Calculation.SharedPay;

namespace WageGrades.Tests.Calculation;

/// <summary>Results shared by several people. Shares and sums are those of the published cases 14 (鹤壁信和化工) and 18 (洛凯机电).</summary>
public sealed class TeamResultTests
{
    private static readonly LocalDate Day = new(2026, 3, 10);

    private static readonly Workforce Three = new([Person("0001"), Person("0002"), Person("0003")]);

    private static TeamMember Member(string number, decimal percent) => new(new WorkerId(number), Ratio.Percent(percent));

    [Fact]
    public void PayFor_EightPercentOfASaving_SplitsByContribution()
    {
        var agreement = Agreement(Award("renovation-share", new BenefitShareAmount(Ratio.Percent(8m), Cny(300_000m))));
        TeamResult team = new(Innovation("saving-1", Day, Cny(1_000_000m)), [Member("0002", 30m), Member("0001", 50m), Member("0003", 20m)]);

        var run = agreement.PayFor(Three.Share(team), March);

        Assert.Equal([Cny(40_000m), Cny(24_000m), Cny(16_000m)], run.Statements.Select(statement => statement.Total));
        Assert.Equal(
            "innovation award (recognised 2026-03-10, due from 2026-03-10; benefit 1,000,000.00 CNY × 8 %; 0.5 of 1 in the team's 80,000.00 CNY)",
            run.Statements[0].Lines[0].Explain(Language.English));
    }

    [Fact]
    public void PayFor_TeamSumNotDivisible_IsConservedWithTiesByWorkerId()
    {
        var agreement = Agreement(Award("contract", new FixedAmount(Cny(230_000m))));
        TeamResult team = new(Innovation("contract-1", Day), [Member("0003", 1m), Member("0002", 1m), Member("0001", 1m)]);

        var run = agreement.PayFor(Three.Share(team), March);

        // 230,000 ÷ 3 = 76,666.67 twice and 76,666.66: the odd fen go to the lower ids.
        Assert.Equal([Cny(76_666.67m), Cny(76_666.67m), Cny(76_666.66m)], run.Statements.Select(statement => statement.Total));
        Assert.Equal(run.Statements[2], agreement.PayFor(Three.Share(team)["0003"], March));
    }

    [Fact]
    public void PayFor_PerPerson_PaysEveryMemberTheAmount()
    {
        var award = Award("contract", new FixedAmount(Cny(500m)));
        var agreement = Agreement(award with { Bonus = award.Bonus with { TeamAmount = TeamAmount.PerPerson } });
        TeamResult team = new(Innovation("five-small-1", Day), [Member("0001", 60m), Member("0002", 40m)]);

        Assert.Equal([Cny(500m), Cny(500m), Cny(0m)], agreement.PayFor(Three.Share(team), March).Statements.Select(statement => statement.Total));
    }

    [Fact]
    public void PayFor_ShareOfPayOnATeamsAward_CountsThePersonsShare()
    {
        var award = Award("monthly-award", new FixedAmount(Cny(1_000m)));
        award = award with { Bonus = award.Bonus with { Schedule = new ForMonths(12) { Start = StartRule.OnTheDay } } };
        var service = new BonusClause(
            "service", "", LocalizedText.Same("service"), new Bonus(new JoiningGround(), new WhileHeld()) { Repetition = Repetition.EachOne },
            EffectiveSeries.Always<BonusAmount>(new ShareOfPayAmount(Ratio.Percent(10m), ["monthly-award"])));
        TeamResult team = new(Innovation("renovation-1", Day), [Member("0001", 60m), Member("0002", 40m)]);

        // April: 600 of the 1,000, and 10 % of the 600.
        Assert.Equal(Cny(660m), Agreement(award, service).PayFor(Three.Share(team)["0001"], new YearMonth(2026, 4)).Total);
    }

    [Fact]
    public void PayFor_ChoiceMissing_IsOpenWithTheOptions()
    {
        var agreement = Agreement(Award("contract", new FixedAmount(Cny(500m))));
        agreement = agreement with { Policies = agreement.Policies with { TeamAmount = null } };
        TeamResult team = new(Innovation("five-small-1", Day), [Member("0001", 60m), Member("0002", 40m)]);

        var statement = agreement.PayFor(Three.Share(team)["0001"], March);

        Assert.True(statement.IsBlocked);
        Assert.Contains("per-team, per-person", statement.Findings.Errors[0].Remedy(Language.English), StringComparison.Ordinal);
        Assert.Contains(agreement.Check(), finding => finding.Code == FindingCodes.MissingChoice && finding.Clause == "contract");
        Assert.True(agreement.PayFor(Three["0001"].Achieve(Innovation("alone", Day)), March).IsPayable);
    }

    [Fact]
    public void PayFor_ResultAlsoEnteredAlone_CountsOnceAsShared()
    {
        var agreement = Agreement(Award("contract", new FixedAmount(Cny(500m))));
        TeamResult team = new(Innovation("five-small-1", Day), [Member("0001", 60m), Member("0002", 40m)]);
        var worker = Three["0001"].Achieve(Innovation("five-small-1", Day)).Share(team);

        Assert.Equal(Cny(300m), agreement.PayFor(worker, March).Total);
    }

    [Fact]
    public void OfDepartment_PeopleOfTheDay_ShareAlike()
    {
        var workshop = new Post("fitter") { Department = "workshop 2" };
        Workforce people = new([
            Person("0001").Assign(Start, workshop),
            Person("0002").Assign(Start, workshop).Assign(new LocalDate(2026, 3, 1), new Post("clerk") { Department = "office" }),
            Person("0003").Assign(Start, workshop),
            Person("0004").Assign(Start, workshop).Leave(new LocalDate(2026, 2, 1)),
        ]);

        var team = TeamResult.OfDepartment(Innovation("saving-1", Day, Cny(100_000m)), "workshop 2", people);

        Assert.Equal("workshop 2", team.LeadDepartment);
        Assert.Equal([new WorkerId("0001"), new WorkerId("0003")], team.Members.Select(member => member.Worker));
    }

    [Fact]
    public void Constructor_NobodyOrTwice_Throws()
    {
        var result = Innovation("saving-1", Day);

        Assert.Throws<ArgumentException>(() => new TeamResult(result, [Member("0001", 0m)]));
        Assert.Throws<ArgumentException>(() => new TeamResult(result, [Member("0001", 1m), Member("0001", 2m)]));
        Assert.Throws<ArgumentOutOfRangeException>(() => Member("0001", -1m));
        Assert.Throws<ArgumentException>(() => Three["0003"].Share(new TeamResult(result, [Member("0001", 1m)])));
    }
}
