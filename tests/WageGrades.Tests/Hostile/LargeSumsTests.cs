using WageGrades.Agreements;
using WageGrades.Bargaining;
using WageGrades.Bonuses;
using WageGrades.Calculation;
using WageGrades.Classification;
using WageGrades.Costing;
using WageGrades.Findings;
using WageGrades.Monetary;
using WageGrades.Workforces;
using static WageGrades.Tests.Calculation.AwardDesk;

namespace WageGrades.Tests.Hostile;

/// <summary>Amounts that are allowed one by one and reach 10^16 together.</summary>
public sealed class LargeSumsTests
{
    private const decimal Large = 9_000_000_000_000_000m;
    private static readonly YearMonth June = new(2026, 6);

    private static Clause Monthly(string id, decimal amount = Large) => Bonus(id, Calculation.AwardDesk.Appointed("skill-grade"), new WhileHeld(), new FixedAmount(Cny(amount)));

    private static Worker Appointed(Worker worker) => worker.Appoint(SkillGrade.Technician, Start);

    private static Workforce Two => new([Appointed(Somebody()), Appointed(Somebody("0002"))]);

    [Fact]
    [Trait("Sheet", "hostile")]
    [Trait("Row", "H6")]
    public void PayFor_LinesThatReachTheRangeTogether_BlockTheStatementAndNameTheSum()
    {
        var statement = Agreement(Monthly("a"), Monthly("b")).PayFor(Appointed(Somebody()), June);

        Assert.True(statement.IsBlocked);
        Assert.Contains("18000000000000000", Assert.Single(statement.Findings.Errors, finding => finding.Code == FindingCodes.SumOutOfRange).Message(Language.Chinese), StringComparison.Ordinal);
        Assert.True(Agreement(Monthly("a")).PayFor(Appointed(Somebody()), June).IsPayable);
    }

    [Fact]
    [Trait("Sheet", "hostile")]
    [Trait("Row", "H6")]
    public void PayFor_PeopleWhoReachTheRangeTogether_LeavesTheLastOutOfTheRunsSums()
    {
        var run = Agreement(Monthly("a")).PayFor(Two, June);

        Assert.Equal(Large, run.PayableTotal.Amount);
        Assert.Equal("0002", Assert.Single(run.Unsettled).Worker.Number);
        HasFinding(FindingCodes.SumOutOfRange, run.Findings);
        Assert.NotEmpty(run.ToDocument(Language.Chinese).ToHtml());
    }

    [Fact]
    [Trait("Sheet", "hostile")]
    [Trait("Row", "H6")]
    public void Cost_YearThatReachesTheRange_LeavesThePersonOutWithTheReason()
    {
        var offer = Proposal.On(Agreement(Monthly("a", 1_000m), Monthly("b", Large / 10)), "more").Set("a", 2_000m).EffectiveFrom(new LocalDate(2026, 7, 1));
        var cost = offer.Cost(new Workforce([Appointed(Somebody())]));

        Assert.Contains("10^16", Assert.Single(cost.LeftOut).Reason.English, StringComparison.Ordinal);
        Assert.False(cost.IsComplete);
    }
}
