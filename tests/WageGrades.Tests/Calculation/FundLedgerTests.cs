using WageGrades.Agreements;
using WageGrades.Calculation;
using WageGrades.Citations;
using WageGrades.Findings;
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
        Assert.All(grants, grant => Assert.True(!grant.Amount.IsNegative && grant.Amount.ToExactAmount() <= grant.Exact));
        Assert.Equal(Sum(ledger.Months.Select(month => month.Paid)), Sum(grants.Select(grant => grant.Amount)));
        Assert.All(
            ledger.Months.Zip(ledger.Months.Skip(1)),
            pair => Assert.Equal((pair.First.Closing, pair.First.CarriedOut), (pair.Second.Opening, pair.Second.CarriedIn)));
        Assert.All(year.Claims, claim => Assert.True(
            Sum(grants.Where(grant => IsOn(claim, grant)).Select(grant => grant.Amount)) <= claim.Amount));
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

    [Fact]
    public void Settle_AnyClaims_GrantsClauseByClauseAndPersonByPersonDayByDay() => Law.Holds(Years, year =>
    {
        FundLedger ledger = new(year.Fund, Currency.Cny, year.Quantum);
        foreach (var month in Enumerable.Range(0, Months).Select(year.Fund.OpensIn.PlusMonths))
        {
            var grants = Settle(ledger, month, [.. year.Claims.Where(claim => claim.DueOn.ToYearMonth() == month)]);

            Assert.Equal(grants.OrderBy(grant => grant.Clause).ThenBy(grant => grant.Worker).ThenBy(grant => grant.DueOn), grants);
        }
    });

    [Fact]
    public void After_ClausesThatTheLaterFundDoesNotPay_AreServedInTheEarlierOnesOrder()
    {
        YearMonth opens = new(2026, 3);
        FundLedger first = new(Fund(opens, 0m, "b", "a"), Currency.Cny, 0.01m);
        FundLedger second = new(Fund(opens.PlusMonths(1), 0m, "b"), Currency.Cny, 0.01m);
        FundLedger third = new(Fund(opens.PlusMonths(2), 100m, "c"), Currency.Cny, 0.01m);
        first.Settle(opens, [Claim("a"), Claim("b")], 0);

        var grants = Settle(third.After(second.After(first)), opens.PlusMonths(2), []);

        Assert.Equal(["b: 80.00 CNY", "a: 20.00 CNY"], grants.Select(grant => $"{grant.Clause}: {grant.Amount}"));

        FundClaim Claim(string clause) => new(new WorkerId("1"), clause, opens.OnDayOfMonth(3), SharedPay.Cny(80m));
    }

    // Claims of a month in two parts: the later fund pays the earlier one's, too, in the order in which that listed its clauses, as it does debts.
    [Fact]
    public void Settle_FreshClaimsUnderClausesOfTheEarlierFund_AreServedInItsOrder()
    {
        YearMonth opens = new(2026, 3);
        FundLedger first = new(Fund(opens, 0m, "b", "a"), Currency.Cny, 0.01m);
        FundLedger later = new(Fund(opens, 100m, "c"), Currency.Cny, 0.01m);

        var grants = Settle(later.After(first), opens, [Claim("a"), Claim("b"), Claim("x"), Claim("c")]);

        Assert.Equal(["c: 80.00 CNY", "b: 20.00 CNY", "a: 0.00 CNY", "x: 0.00 CNY"], grants.Select(grant => $"{grant.Clause}: {grant.Amount}"));

        FundClaim Claim(string clause) => new(new WorkerId("1"), clause, opens.OnDayOfMonth(3), SharedPay.Cny(80m));
    }

    private static IEnumerable<AllocatedShare> Settle(FundLedger ledger, YearMonth month, IReadOnlyCollection<FundClaim> fresh) =>
        ledger.Settle(month, fresh, 0).SelectMany(own => own.Shares);

    private static AwardFund Fund(YearMonth opens, decimal opening, params string[] clauses) =>
        new("fund", new LocalizedText("专项资金", "Fund"), opens, SharedPay.Cny(opening))
        {
            Clauses = [.. clauses.Select(clause => new ClauseId(clause))],
            Order = FundOrder.ByDate,
            Shortfall = FundShortfall.CarriedOver,
            Balance = FundBalance.CarriedOver,
        };

    private static Gen<FundClaim> Claim(AwardFund fund) =>
        from worker in Gen.Choose(1, 4)
        from clause in Gen.Elements("a", "b", "c")
        from day in Gen.Choose(0, (Months * 30) - 1)
        from amount in FactGen.Amount
        select new FundClaim(new WorkerId($"{worker}"), clause, fund.OpensIn.OnDayOfMonth(1).PlusDays(day), amount);

    // A person has one claim a clause and day, and none of nothing.
    private static IReadOnlyList<FundClaim> Distinct(IReadOnlyList<FundClaim> claims) =>
        [.. claims.Where(claim => claim.Amount.IsPositive).DistinctBy(claim => (claim.Worker, claim.Clause, claim.DueOn))];

    private static (FundLedger Ledger, List<AllocatedShare> Grants) Run(Year year, IReadOnlyList<FundClaim> claims)
    {
        FundLedger ledger = new(year.Fund, Currency.Cny, year.Quantum);
        var grants = Enumerable.Range(0, Months).Select(year.Fund.OpensIn.PlusMonths)
            .SelectMany(month => Settle(ledger, month, [.. claims.Where(claim => claim.DueOn.ToYearMonth() == month)]))
            .ToList();
        return (ledger, grants);
    }

    private static HashSet<(WorkerId, ClauseId, LocalDate, ExactAmount, Money)> Values(Year year, IReadOnlyList<FundClaim> claims) =>
        [.. Run(year, claims).Grants.Select(grant => (grant.Worker, grant.Clause, grant.DueOn, grant.Exact, grant.Amount))];

    private static bool IsOn(FundClaim claim, AllocatedShare grant) =>
        (claim.Worker, claim.Clause, claim.DueOn) == (grant.Worker, grant.Clause, grant.DueOn);

    private static Money Sum(IEnumerable<Money> amounts) => amounts.Aggregate(Money.Zero(Currency.Cny), (sum, amount) => sum + amount);

    private sealed record Year(AwardFund Fund, IReadOnlyList<FundClaim> Claims, decimal Quantum);
}
