using WageGrades.Agreements;
using WageGrades.Calculation;
using WageGrades.Citations;
using WageGrades.Monetary;
using WageGrades.Tests.Generators;
using WageGrades.Workforces;

namespace WageGrades.Tests.Calculation;

/// <summary>The laws of a fund on random claims over two years.</summary>
public sealed class FundLedgerTests
{
    private const int Months = 26;

    private static readonly decimal[] Quanta = [0.01m, 1m, 0.5m];

    private static readonly Arbitrary<Year> Years = Arb.From(
        from fund in SharingGen.Fund
        from claims in FactGen.Some(Claim(fund), 14)
        from more in Claim(fund)
        from quantum in Gen.Elements(Quanta)
        select new Year(fund with { Clauses = ["a", "b", "c"] }, Distinct([.. claims, more]), quantum),
        year =>
            FactGen
                .Shorter(year.Claims)
                .Where(claims => claims.Count > 0)
                .Select(fewer => year with { Claims = fewer })
                .Concat(
                    FactGen
                        .Simpler(year.Claims, claim => claim.Amount > SharedPay.Cny(1m) ? [claim.Less(claim.Amount - SharedPay.Cny(1m))] : [])
                        .Select(simpler => year with { Claims = simpler })));

    [Fact]
    public void Settle_AnyClaims_NeverOverdrawsNorOverpays() => Law.Holds(Years, year =>
    {
        var (ledger, grants) = Run(year, year.Claims);

        Assert.All(ledger.Months, month => Assert.False(month.Closing.IsNegative || month.CarriedOut.IsNegative));
        Assert.All(grants, grant => Assert.True(!grant.Granted.IsNegative && grant.Granted <= grant.Claim.Amount));
        Assert.Equal(Sum(ledger.Months.Select(month => month.Paid)), Sum(grants.Select(grant => grant.Granted)));
        Assert.All(
            ledger.Months.Zip(ledger.Months.Skip(1)),
            pair => Assert.Equal((pair.First.Closing, pair.First.CarriedOut), (pair.Second.Opening, pair.Second.CarriedIn)));
        Assert.All(year.Claims, claim => Assert.True(
            Sum(grants.Where(grant => Same(grant.Claim, claim)).Select(grant => grant.Granted)) <= claim.Amount));
    });

    [Fact]
    public void Settle_AnyClaims_LeavesNothingUnpaidThatItCouldPay() => Law.Holds(Years, year =>
    {
        var (ledger, _) = Run(year, year.Claims);

        Assert.All(ledger.Months, month => Assert.True((month.CarriedOut.IsZero && month.Lapsed.IsZero) || month.Closing.IsZero));
    });

    [Fact]
    public void Settle_OneMoreAward_NeverLowersTheSumPaid() => Law.Holds(Years, year =>
    {
        var (before, _) = Run(year, [.. year.Claims.SkipLast(1)]);
        var (after, _) = Run(year, year.Claims);

                Assert.All(
                    Enumerable.Range(1, Months),
                    count =>
                        Assert.True(
                            Sum(before.Months.Take(count).Select(month => month.Paid)) <= Sum(after.Months.Take(count).Select(month => month.Paid))));
            });

    [Fact]
    public void Settle_ClaimsReversed_IsTheSame() => Law.Holds(Years, year =>
        Assert.Equal(Values(year, year.Claims), Values(year, [.. year.Claims.Reverse()])));

    private static Gen<FundClaim> Claim(AwardFund fund) =>
        from worker in Gen.Choose(1, 4)
        from clause in Gen.Elements("a", "b", "c")
        from day in Gen.Choose(0, (Months * 30) - 1)
        from amount in FactGen.Amount
        select new FundClaim(new WorkerId($"{worker}"), clause, fund.OpensIn.OnDayOfMonth(1).PlusDays(day), amount);

    // A person has one claim a clause and day, and none of nothing.
    private static IReadOnlyList<FundClaim> Distinct(IReadOnlyList<FundClaim> claims) =>
        [.. claims.Where(claim => claim.Amount.IsPositive).DistinctBy(claim => (claim.Worker, claim.Clause, claim.DueOn))];

    private static (FundLedger Ledger, List<(FundClaim Claim, Money Granted)> Grants) Run(Year year, IReadOnlyList<FundClaim> claims)
    {
        FundLedger ledger = new(year.Fund, Currency.Cny, year.Quantum);
        var grants = Enumerable.Range(0, Months).Select(year.Fund.OpensIn.PlusMonths)
            .SelectMany(month => ledger.Settle(month, claims.Where(claim => claim.DueOn.ToYearMonth() == month), 0))
            .ToList();
        return (ledger, grants);
    }

    private static HashSet<(WorkerId, ClauseId, LocalDate, Money, Money)> Values(Year year, IReadOnlyList<FundClaim> claims) =>
        [.. Run(year, claims).Grants.Select(each => (each.Claim.Worker, each.Claim.Clause, each.Claim.DueOn, each.Claim.Amount, each.Granted))];

    private static bool Same(FundClaim one, FundClaim other) => (one.Worker, one.Clause, one.DueOn) == (other.Worker, other.Clause, other.DueOn);

    private static Money Sum(IEnumerable<Money> amounts) => amounts.Aggregate(Money.Zero(Currency.Cny), (sum, amount) => sum + amount);

    private sealed record Year(AwardFund Fund, IReadOnlyList<FundClaim> Claims, decimal Quantum);
}
