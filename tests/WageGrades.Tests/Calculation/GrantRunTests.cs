using WageGrades.Calculation;
using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Monetary;
using WageGrades.Tests.Generators;
using WageGrades.Workforces;

namespace WageGrades.Tests.Calculation;

/// <summary>What a run of grants knows of all of them without looking at each.</summary>
public sealed class GrantRunTests
{
    private static readonly LocalDate First = new(2026, 1, 1);

    private static readonly Arbitrary<Grants> AnyGrants = Arb.From(
        from grants in Grant.NonEmptyListOf()
        from isByDay in Gen.Elements(true, false)
        from since in Gen.Choose(0, 40)
        select new Grants([.. isByDay ? grants.OrderBy(grant => grant.DueOn) : grants.AsEnumerable()], First.PlusDays(since)));

    private static Gen<AllocatedShare> Grant =>
        from day in Gen.Choose(0, 40)
        from amount in Gen.Elements(0m, 0m, 1m)
        select Share(First.PlusDays(day), amount);

    [Fact]
    public void With_OneAfterAnother_IsTheRunOfAll() => Law.Holds(AnyGrants, grants =>
        Assert.Equal(grants.Run, grants.All.Skip(1).Aggregate(GrantRun.Of([grants.All[0]]), (run, grant) => run.With(grant))));

    [Fact]
    public void Since_ADay_IsWhatFellDueOnItOrLater() => Law.Holds(AnyGrants, grants =>
        Assert.Equal(grants.All.Where(grant => grant.DueOn >= grants.Since), grants.Run.Since(grants.Since).ToArray()));

    [Fact]
    public void PaidFromBefore_ADay_IsWhatIsGrantedOfEarlierDays() => Law.Holds(AnyGrants, grants =>
        Assert.Equal(
            grants.All.Where(grant => grant.DueOn < grants.Since && !grant.Amount.IsZero), grants.Run.PaidFromBefore(grants.Since)));

    private static AllocatedShare Share(LocalDate dueOn, decimal granted)
    {
        var (amount, claimed) = (SharedPay.Cny(granted), SharedPay.Cny(1m));
        FundSource source = new("fund", new LocalizedText("专项资金", "Fund"), claimed, amount, dueOn);
        return new(new WorkerId("1"), "a", dueOn, amount, claimed.ToExactAmount(), source);
    }

    private sealed record Grants(IReadOnlyList<AllocatedShare> All, LocalDate Since)
    {
        internal GrantRun Run => GrantRun.Of(ValueList.Of(All));
    }
}
