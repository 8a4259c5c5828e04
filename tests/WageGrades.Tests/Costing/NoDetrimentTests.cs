using WageGrades.Agreements;
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
        var worse = 0;
        Law.Holds(
            Law.Both(ProposalGen.Changes, ProposalGen.People),
            each =>
            {
                var offer = ProposalGen.Offer(each.First);
                var check = NoDetriment.Check(offer, each.Second);
                worse += check.People.Count > 0 ? 1 : 0;
                // Who loses over the year loses in some month; who loses in no month does not lose over the year.
                var losers = offer.Cost(each.Second).Losers.Select(person => person.Worker);
                Assert.Subset(check.People.Select(loss => loss.Worker).ToHashSet(), losers.ToHashSet());
                Assert.All(check.People.Concat(check.MadeUp), loss => Assert.True(loss.Loss.IsPositive));
            },
            Tests);
        Assert.True(worse >= Runs.Least(4, Tests), $"only {worse} proposals left somebody worse off");
    }
}
