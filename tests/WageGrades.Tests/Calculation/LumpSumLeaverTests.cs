using WageGrades.Agreements;
using WageGrades.Bonuses;
using WageGrades.Calculation;
using WageGrades.Citations;
using WageGrades.Classification;
using WageGrades.Findings;
using WageGrades.Monetary;
using WageGrades.Periods;
using WageGrades.Schemes;
using WageGrades.Workforces;
using static WageGrades.Tests.Calculation.AwardDesk;

namespace WageGrades.Tests.Calculation;

/// <summary>A lump sum signed for in December 2025 and paid in April and August 2026 under an agreement of 2026: who gets it, when, and who is told why not.</summary>
public sealed class LumpSumLeaverTests
{
    private static readonly LumpSum Signed = new(
        new LocalDate(2025, 12, 17), new YearMonth(2025, 1), new YearMonth(2025, 12),
        new Instalment(new YearMonth(2026, 4), 70m), new Instalment(new YearMonth(2026, 8), 30m))
    {
        Accrual = Accrual.ByMonths(AccrualDays.Employed), OnLeaving = LeaverPay.PaidAtOnce, Hours = PartTimeAs.AsItWas,
    };

    private static CollectiveAgreement Of(LumpSum schedule) => Agreement(Bonus("once", new EmployedGround(), schedule, new FixedAmount(Cny(120m)))) with
    {
        Term = new DateSpan(new LocalDate(2026, 1, 1), new LocalDate(2027, 1, 1)),
    };

    private static decimal[] Paid(CollectiveAgreement agreement, Worker worker) =>
        [.. new[] { 1, 4, 8 }.Select(month => agreement.Pay(worker, 2026, month).Total.Amount)];

    // Left between the signature and the term: paid as soon as the agreement pays at all.
    [Theory]
    [InlineData(LeaverPay.PaidAtOnce, 120, 0, 0)]
    [InlineData(LeaverPay.AsScheduled, 0, 84, 36)]
    [InlineData(LeaverPay.Lapses, 0, 0, 0)]
    public void PayFor_LeftBeforeTheTerm_AsTheLeaverRuleSays(LeaverPay rule, decimal january, decimal april, decimal august) =>
        Assert.Equal([january, april, august], Paid(Of(Signed with { OnLeaving = rule }), Somebody().Leave(new LocalDate(2025, 12, 21))));

    // Under an agreement of 2025 that has the clause too it was paid in December.
    [Fact]
    public void PayFor_LeftUnderTheAgreementBefore_IsPaidOnce()
    {
        var clause = Bonus("once", new EmployedGround(), Signed, new FixedAmount(Cny(120m)));
        var (year, next) = (new LocalDate(2026, 1, 1), new LocalDate(2027, 1, 1));
        var register = AgreementRegister.Empty
            .Sign(Agreement(clause) with { Id = "old", Term = new DateSpan(Start, year), SignedOn = Start, Continuation = Continuation.Lapses })
            .Sign(Agreement(clause) with { Id = "new", Term = new DateSpan(year, next), SignedOn = year, Continuation = Continuation.Lapses });
        var calculator = RegisterCalculator.For(register);
        var worker = Somebody().Leave(new LocalDate(2025, 12, 21));

        Assert.Equal(
            [120m, 0m, 0m, 0m],
            new[] { (2025, 12), (2026, 1), (2026, 4), (2026, 8) }
                .Select(each => calculator.PayFor(worker, new YearMonth(each.Item1, each.Item2)).Total.Amount));
    }

    // On the ladder at the signature, on annual pay that absorbs the clause when it is paid; and the other way round.
    [Theory]
    [InlineData(2026, 3, 84)]
    [InlineData(2025, 12, 0)]
    public void PayFor_AbsorbedByAScheme_IsJudgedOnTheDayOfTheEntitlement(int year, int month, decimal april)
    {
        SchemeClause negotiated = new("agreed", "", LocalizedText.Same("agreed"), EffectiveSeries.Always<PayScheme>(new NegotiatedPay { FloorClauses = [] }))
        {
            Absorbs = ["once"],
        };
        var agreement = Of(Signed);
        agreement = agreement with { Clauses = [.. agreement.Clauses, negotiated] };
        var day = new LocalDate(year, month, 1);
        var days = year == 2025 ? new DateSpan(day, new LocalDate(2026, 3, 1)) : new DateSpan(day);
        var worker = Somebody() with
        {
            Scheme = EffectiveSeries.Empty<SchemeTerms>().Set(days, new SchemeTerms("agreed") { AgreedAmount = Cny(9_000m) }),
        };

        var statement = agreement.Pay(worker, 2026, 4);

        Assert.Equal(april, statement.Lines.Where(line => line.Clause.Id == "once").Sum(line => line.Amount.Amount));
    }

    [Fact]
    public void PayFor_HiredAfterTheFirstInstalment_HasNoLineBeforeOrAfter()
    {
        var schedule = new LumpSum(
            new LocalDate(2025, 12, 17), new YearMonth(2025, 1), new YearMonth(2026, 12),
            new Instalment(new YearMonth(2026, 4), 1m), new Instalment(new YearMonth(2026, 8), 1m))
        {
            Accrual = Signed.Accrual, OnLeaving = Signed.OnLeaving, Hours = Signed.Hours,
        };
        var worker = new Worker(new WorkerId("0001")).Employ(new LocalDate(2026, 6, 1));

        var april = Of(schedule).Pay(worker, 2026, 4);
        Assert.Empty(april.Lines.Concat(april.Suppressed));
        Assert.Equal(0m, Of(schedule).Pay(worker, 2026, 8).Total.Amount);
    }

    [Fact]
    public void Coverage_NobodyEmployedOnTheDay_SaysSo()
    {
        Workforce hired = new([new Worker(new WorkerId("0001")).Employ(new LocalDate(2026, 1, 1))]);

        Assert.All(new[] { 2, 4, 8 }, month => Assert.Equal(
            "not employed on the day on which one has to be",
            Of(Signed).PayFor(hired, new YearMonth(2026, month)).Coverage.Find("once")!.WhyNobody!.English));
    }

    [Fact]
    public void InstalmentOutsideTerm_BeforeOrAfter_IsTold()
    {
        var agreement = Of(Signed) with { Term = new DateSpan(new LocalDate(2026, 6, 1), new LocalDate(2026, 8, 1)) };

        Assert.Equal(2, agreement.Check().Count(finding => finding.Code == FindingCodes.InstalmentOutsideTerm));
        Assert.DoesNotContain(Of(Signed).Check(), finding => finding.Code == FindingCodes.InstalmentOutsideTerm);
    }

    // A raise of March 2026 is after the day by which the lump sum is reckoned: it costs nothing, and says so.
    [Fact]
    public void StandardAfterEntitlement_RaisedAfterTheDay_IsTold()
    {
        var agreement = Of(Signed);
        var clause = (BonusClause)agreement.Clauses[0];
        var raised = agreement with
        {
            Clauses = [clause with { Amounts = clause.Amounts.Set(new LocalDate(2026, 3, 1), new FixedAmount(Cny(240m))) }],
        };

        HasFinding(FindingCodes.StandardAfterEntitlement, raised.Check());
        Assert.Equal(84m, raised.Pay(Somebody(), 2026, 4).Total.Amount);
        Assert.DoesNotContain(agreement.Check(), finding => finding.Code == FindingCodes.StandardAfterEntitlement);
    }

    [Fact]
    public void WorkedHoursOfAPeriod_PolicyAlone_IsToldBeforeAnybodyIsPaid()
    {
        var agreement = Of(Signed with { Hours = null });
        agreement = agreement with { Policies = agreement.Policies with { PartTime = PartTimeRule.ByWorkedHours } };

        HasFinding(FindingCodes.WorkedHoursOfAPeriod, agreement.Check());
        Assert.Contains(agreement.Check(), finding => finding.Code == FindingCodes.MissingChoice && finding.Path.EndsWith("hours", StringComparison.Ordinal));
    }

    [Fact]
    public void Instalment_PartThatNoDocumentHolds_Throws() =>
        Assert.ThrowsAny<ArgumentException>(() => new Instalment(new YearMonth(2026, 4), 0.001m));

    // A fund that carries over may still owe April's instalment in May: who is asked without its settlement waits.
    [Fact]
    public void PayFor_FundThatCarriesOver_MayStillOweAnInstalment()
    {
        var agreement = Of(Signed) with
        {
            Funds =
            [
                new AwardFund("fund", LocalizedText.Same("fund"), new YearMonth(2026, 1), Cny(1m))
                {
                    Clauses = ["once"], Order = FundOrder.ByDate, Shortfall = FundShortfall.CarriedOver, Balance = FundBalance.CarriedOver,
                },
            ],
        };

        Assert.Single(agreement.Pay(Somebody(), 2026, 5).Pending);
        Assert.Empty(agreement.Pay(Somebody(), 2026, 3).Pending);
    }
}
