using WageGrades.Agreements;
using WageGrades.Bonuses;
using WageGrades.Calculation;
using WageGrades.Documents;
using WageGrades.Findings;
using WageGrades.Monetary;
using WageGrades.Workforces;
using static WageGrades.Tests.Calculation.SharedPay;

namespace WageGrades.Tests.Calculation;

/// <summary>Award funds: each example's figures are worked out by hand in its comments.</summary>
public sealed class FundTests
{
    private static readonly YearMonth April = new(2026, 4);

    private static readonly BonusClause Patents = Award("patent-award", new FixedAmount(Cny(600m)));

    /// <summary>Three awards of 600 in March, on the 20th, the 5th and the 10th; the fund has 1,000.</summary>
    private static readonly Workforce Three = new([
        Person("0001").Achieve(Innovation("a", new LocalDate(2026, 3, 20))),
        Person("0002").Achieve(Innovation("b", new LocalDate(2026, 3, 5))),
        Person("0003").Achieve(Innovation("c", new LocalDate(2026, 3, 10))),
    ]);

    private static CollectiveAgreement With(AwardFund fund, params Clause[] clauses) =>
        Agreement(clauses.Length == 0 ? [Patents] : clauses) with
        {
            Funds = [fund],
        };

    private static IEnumerable<decimal> Paid(PayRun run) => run.Statements.Select(statement => statement.Total.Amount);

    [Fact]
    public void PayFor_ShortByDate_PaysInOrderAndCarriesTheRest()
    {
        var agreement = With(Fund(1_000m, 0m, "patent-award"));

        var march = agreement.PayFor(Three, March);

        // 0002 first: 600; then 0003: 400 of 600; nothing for 0001.
        Assert.Equal([0m, 600m, 400m], Paid(march));
        Assert.Equal(FindingCodes.FundShort, Assert.Single(march.Findings).Code);
        var rest = Assert.Single(march.Statements[2].Suppressed);
        Assert.Equal((Cny(200m), LineReason.FundCarriedOver), (rest.Entitlement!.Value, rest.Reason));
        var statement = Assert.Single(march.Allocation.Funds);
        Assert.Equal((Cny(0m), Cny(800m)), (statement.Closing, statement.Owed));
    }

    [Fact]
    public void Allocate_MonthsInWhateverOrder_IsAsAskedAlone()
    {
        // 600 a year for three awards of 600: what is short stands in the ledger from month to month.
        var agreement = With(Fund(600m, 0m, "patent-award"));
        var kept = PayCalculator.For(agreement);

        foreach (var later in (int[])[0, 1, 2, 2, 1, 3, 5, 4, 0])
        {
            var month = March.PlusMonths(later);
            var alone = PayCalculator.For(agreement).Allocate(Three, month);
            var asked = kept.Allocate(Three, month);
            Assert.Equal(alone.FundGrants, asked.FundGrants);
            Assert.Equal(alone.Funds.Single().Months, asked.Funds.Single().Months);
            Assert.Equal(alone.Findings, asked.Findings);
        }
    }

    [Fact]
    public void PayFor_ContributionComes_PaysWhatWasCarriedOver()
    {
        var fund = Fund(1_000m, 0m, "patent-award") with { OpensIn = new YearMonth(2025, 4), Contributions = [] };
        fund = fund with
        {
            Contributions = [new FundContribution(Payer.Employer, Cny(900m)), new FundContribution(Payer.Union, Cny(100m))],
            Opening = Cny(0m),
        };

        // April 2025 brings 1,000, April 2026 another 1,000: the 800 still owed are paid then.
        var agreement = With(fund) with
        {
            Term = new WageGrades.Periods.DateSpan(new LocalDate(2025, 4, 1)),
        };
        agreement = agreement with
        {
            Policies = agreement.Policies with { Calendar = WageGrades.Periods.WorkCalendar.Weekdays(new YearMonth(2025, 4), April) },
        };
        var april = agreement.PayFor(Three, April);

        Assert.Equal([600m, 0m, 200m], Paid(april));
        Assert.Equal("award fund pays 200.00 CNY of 200.00 CNY due 2026-03-10", april.Statements[2].Lines[0].Trace[0].In(Language.English));
        Assert.Equal(Cny(200m), april.Allocation.Funds[0].Closing);
        Assert.Equal(Cny(200m), april.Allocation.Funds[0].ContributedBy[Payer.Union]);
    }

    [Fact]
    public void PayFor_ShortLapses_NeverPaysTheRest()
    {
        var agreement = With(Fund(1_000m, 0m, "patent-award") with { Shortfall = FundShortfall.Lapses });

        Assert.Equal([0m, 600m, 400m], Paid(agreement.PayFor(Three, March)));
        Assert.Equal([0m, 0m, 0m], Paid(agreement.PayFor(Three, April)));
        Assert.Equal(Cny(800m), agreement.Allocate(Three, March).Funds[0].Months[^1].Lapsed);
    }

    [Fact]
    public void PayFor_InProportion_SplitsToTheLastUnit()
    {
        var agreement = With(Fund(1_000m, 0m, "patent-award") with { Order = FundOrder.InProportion });

        Assert.Equal([333.33m, 333.34m, 333.33m], Paid(agreement.PayFor(Three, March)));
    }

    [Fact]
    public void PayFor_ByRank_PaysTheFirstClauseFirst()
    {
        var honours = Award("second-award", new FixedAmount(Cny(700m)));
        var agreement = With(Fund(1_000m, 0m, "second-award", "patent-award") with { Order = FundOrder.ByRank }, Patents, honours);

        // Two clauses pay for each innovation: 3 × 700 before 3 × 600; by date 0002 has 700, 0003 the 300 left.
        Assert.Equal([0m, 700m, 300m], Paid(agreement.PayFor(Three, March)));
        Assert.Equal(Cny(1_000m), agreement.PayFor(Three, March).TotalsByClause["second-award"]);
    }

    [Fact]
    public void Allocate_BalanceExpires_BeginsTheYearWithTheContribution()
    {
        var fund = Fund(0m, 1_000m, "patent-award") with { OpensIn = March, Balance = FundBalance.Expires };
        Workforce one = new([Three["0001"]]);

        var statement = With(fund).Allocate(one, new YearMonth(2027, 3)).Funds[0];

        Assert.Equal(13, statement.Months.Count);
        Assert.Equal((Cny(400m), Cny(400m), Cny(1_000m)), (statement.Months[^1].Opening, statement.Expired, statement.Closing));
        Assert.Equal(Cny(2_000m), statement.Contributed);
    }

    [Fact]
    public void PayFor_WithoutAllocation_WaitsWithItsEntitlement()
    {
        var statement = With(Fund(1_000m, 0m, "patent-award")).PayFor(Three["0002"], March);

        var line = Assert.Single(statement.Pending);
        Assert.Equal((LineReason.AwaitingAllocation, Cny(600m)), (line.Reason, line.Entitlement!.Value));
        Assert.False(statement.IsPayable);
    }

    [Fact]
    public void PayFor_WithoutAllocationAfterAnAward_WaitsForWhatMayBeOwed()
    {
        var agreement = With(Fund(1_000m, 0m, "patent-award"));

        Assert.Null(Assert.Single(agreement.PayFor(Three["0003"], April).Pending).Entitlement);
        Assert.True(agreement.PayFor(Person("0009"), April).IsPayable);
        Assert.True(With(Fund(1_000m, 0m, "patent-award") with { Shortfall = FundShortfall.Lapses }).PayFor(Three["0003"], April).IsPayable);
    }

    [Fact]
    public void PayFor_ChoicesMissing_BlocksWhoClaims()
    {
        var agreement = With(Fund(1_000m, 0m, "patent-award") with { Order = null, Shortfall = null, Balance = null });

        Assert.Equal(3, agreement.Check().Count(finding => finding.Code == FindingCodes.MissingChoice));
        Assert.True(agreement.PayFor(Three, March).Statements[0].IsBlocked);
        Assert.Equal(Cny(0m), agreement.PayFor(Three, new YearMonth(2026, 2)).Total);
    }

    [Fact]
    public void Allocate_OpenClaims_AreCounted()
    {
        var open = Award(
            "range-award",
            new RangeAmount([KeyValuePair.Create(WageGrades.Classification.TermKey.Empty, new MoneyRange(Cny(300m), Cny(2_000m)))]));

        var allocation = With(Fund(1_000m, 0m, "range-award"), open).Allocate(Three, March);

        Assert.Equal(FindingCodes.FundClaimsOpen, Assert.Single(allocation.Findings).Code);
        Assert.Equal(3, allocation.Funds[0].Months[^1].OpenClaims);
    }

    [Fact]
    public void PayFor_PoolFromAFund_IsCutLikeAnyClaim()
    {
        var agreement = With(Fund(1_000m, 0m, "operation-pool"), Pool("operation-pool", 1_400m));
        Workforce people = new([Person("0001").Weighing("operation-pool", 6m), Person("0002").Weighing("operation-pool", 8m)]);

        Assert.Equal([600m, 400m], Paid(agreement.PayFor(people, March)));
    }

    [Fact]
    public void Check_FundFaults_AreFound()
    {
        var fund = Fund(-1m, 0m, "patent-award", "patent-awards");
        var agreement = With(fund) with { Funds = [fund, Fund(1m, 0m, "patent-award") with { Id = "other-fund" }] };

        var codes = agreement.Check().Select(finding => finding.Code).ToList();

        Assert.Contains(FindingCodes.AmountNotAllowed, codes);
        Assert.Contains(FindingCodes.UnknownClause, codes);
        Assert.Contains(FindingCodes.ClauseInTwoFunds, codes);
    }

    [Fact]
    public void ToDocument_Statement_HasARowAMonthAndATotalAYear()
    {
        var statement = With(Fund(1_000m, 0m, "patent-award")).Allocate(Three, April).Funds[0];

        var text = statement.ToMarkdown(Language.English);

        Assert.Contains("2026-03", text, StringComparison.Ordinal);
        Assert.Contains("Year 1", text, StringComparison.Ordinal);
        Assert.Contains("is still owed", text, StringComparison.Ordinal);
    }
}
