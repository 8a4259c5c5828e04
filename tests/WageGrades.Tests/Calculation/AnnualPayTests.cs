using WageGrades.Agreements;
using WageGrades.Calculation;
using WageGrades.Classification;
using WageGrades.Findings;
using WageGrades.Monetary;
using WageGrades.Periods;
using WageGrades.Schemes;
using WageGrades.Workforces;
using static WageGrades.Tests.Calculation.AwardDesk;
using static WageGrades.Tests.Calculation.SchemeDesk;

namespace WageGrades.Tests.Calculation;

/// <summary>
/// Annual pay: entered on 16 March 2026 at 240,000, raised to 300,000 in August, left on 20 November, settled in February. 60 % is advanced, so that
/// the months pay 12,000 × 16/31 + 4 × 12,000 + 3 × 15,000 + 15,000 × 20/30 = 109,193.55.
/// </summary>
public sealed class AnnualPayTests
{
    private const decimal Advances = 109_193.55m;

    private static readonly AnnualPay Terms = new()
    {
        Advance = AnnualAdvance.OfShare(Ratio.Percent(60m)),
        PartYear = PartYearRule.ByDays,
        SettledIn = 2,
        Shortfall = SettlementShortfall.RecoveredAtOnce,
    };

    private static readonly Worker Leaver = Technician()
        .PutOn(new LocalDate(2026, 3, 16), On("annual-pay", 240_000m))
        .PutOn(new LocalDate(2026, 8, 1), On("annual-pay", 300_000m))
        .Leave(new LocalDate(2026, 11, 21));

    [Fact]
    public void Advance_EachMonth_FollowsAmountAndDays()
    {
        var agreement = Under(Terms);

        decimal[] advances = [.. Enumerable.Range(1, 12).Select(month => agreement.Pay(Leaver, 2026, month).Paid("annual-pay"))];

        Assert.Equal([0m, 0m, 6_193.55m, 12_000m, 12_000m, 12_000m, 12_000m, 15_000m, 15_000m, 15_000m, 10_000m, 0m], advances);
        Assert.Equal(Advances, advances.Sum());
        Assert.Equal(3_532.26m + 241.94m + 6_193.55m, agreement.Pay(Leaver, 2026, 3).Total.Amount);
    }

    [Fact, Trait("Sheet", "oracle"), Trait("Row", "Explanations")]
    public void Advance_OfAMonthlyAmountInProbation_ShowsTheProbationShare()
    {
        var agreement = Under(Terms with { Advance = AnnualAdvance.OfMonthly(Cny(2_000m)) });
        agreement = agreement with
        {
            Policies = agreement.Policies with { Probation = new ProbationRule(Ratio.Percent(80m), ProbationBase.AgreedPay) },
        };
        var person = Technician()
            .Employ(new LocalDate(2026, 3, 1), Employment.FullTime with { IsProbation = true })
            .PutOn(new LocalDate(2026, 3, 1), On("annual-pay", 240_000m));
        var line = agreement.Pay(person, 2026, 4).Lines.Single(each => each.Clause.Id == "annual-pay");
        Assert.Equal(1_600m, line.Amount.Amount);
        Assert.Contains("probation: 80 % of", line.Explain(Language.English), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(PartYearRule.ByDays, 197_418.08)] // (240,000 × 138 + 300,000 × 112) ÷ 365 × (60 % + 1.2 × 40 %)
    [InlineData(PartYearRule.ByMonths, 196_548.39)] // (20,000 × (16/31 + 4) + 25,000 × (3 + 20/30)) × (60 % + 1.2 × 40 %)
    public void Settlement_ByFactor_IsAssessedLessAdvances(PartYearRule rule, decimal assessed)
    {
        var february = Under(Terms with { PartYear = rule }).Pay(Leaver.Assess(SchemeAssessment.OfFactor("annual-pay", 2026, 1.2m)), 2027, 2);

        var line = Assert.Single(february.Lines);
        Assert.Equal(assessed - Advances, february.Total.Amount);
        Assert.Equal(DateSpan.OfYear(2026), line.BelongsTo);
        Assert.Equal(FindingList.Empty, february.Findings);
        Assert.Contains("belongs to 2026-01-01/2026-12-31", line.Explain(Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public void Settlement_TermsEndBeforeThePersonLeavesTheClause_IsOfTheDaysThatHadTerms()
    {
        // To 31 July the months advance 6,193.55 + 4 × 12,000 = 54,193.55; of the 60,000 assessed 5,806.45 are left.
        var agreement = Under(Terms);
        agreement = agreement with
        {
            Clauses =
            [
                .. agreement.Clauses.Select(clause => clause is SchemeClause scheme ? scheme with { Schemes = scheme.Schemes.Cut(new LocalDate(2026, 8, 1)) } : clause),
            ],
        };

        Assert.Equal(5_806.45m, agreement.Pay(Leaver.Assess(SchemeAssessment.OfAmount("annual-pay", 2026, Cny(60_000m))), 2027, 2).Total.Amount);
    }

    [Fact]
    public void Settlement_MonthsAroundIt_PayNothing()
    {
        var agreement = Under(Terms);
        var assessed = Leaver.Assess(SchemeAssessment.OfAmount("annual-pay", 2026, Cny(190_000m)));

        Assert.Equal(80_806.45m, agreement.Pay(assessed, 2027, 2).Total.Amount);
        Assert.All([new YearMonth(2026, 12), new YearMonth(2027, 1), new YearMonth(2027, 3), new YearMonth(2028, 2)], month =>
            HasFinding(FindingCodes.NotEmployedInMonth, agreement.PayFor(assessed, month).Findings));
        Assert.Equal(80_806.45m, Assert.Single(agreement.PayFor(new Workforce([assessed]), new YearMonth(2027, 2)).Statements).Total.Amount);
    }

    [Fact]
    public void Assessment_Missing_IsPendingInTheSettlementMonth()
    {
        var february = Under(Terms).Pay(Leaver, 2027, 2);

        Assert.Equal(LineReason.AwaitingAssessment, Assert.Single(february.Pending).Reason);
        Assert.False(february.IsPayable);
    }

    [Fact]
    public void Assessment_Twice_IsAFinding()
    {
        var one = SchemeAssessment.OfAmount("annual-pay", 2026, Cny(190_000m));
        HasFinding(FindingCodes.AssessmentRepeated, Under(Terms).Pay(Leaver with { Assessments = [one, one] }, 2027, 2).Findings);
        Assert.Single(Leaver.Assess(one).Assess(one).Assessments);
    }

    [Fact]
    public void Settlement_BelowZero_AsDeclared()
    {
        // Assessed at 100,000: 9,193.55 too much.
        var poor = Leaver.Assess(SchemeAssessment.OfAmount("annual-pay", 2026, Cny(100_000m)));

        var recovered = Under(Terms).Pay(poor, 2027, 2);
        Assert.Equal(-9_193.55m, recovered.Total.Amount);
        HasFinding(FindingCodes.SettlementNegative, recovered.Findings);

        var waived = Under(Terms with { Shortfall = SettlementShortfall.Waived }).Pay(poor, 2027, 2);
        Assert.Equal((LineReason.Waived, -9_193.55m), (Assert.Single(waived.Suppressed).Reason, waived.Suppressed[0].Entitlement!.Value.Amount));
        Assert.Equal(0m, waived.Total.Amount);

        HasFinding(FindingCodes.MissingChoice, Under(Terms with { Shortfall = null }).Pay(poor, 2027, 2).Findings);
    }

    [Fact]
    public void Shortfall_CarriedToNextYear_IsSetOffThere()
    {
        // 2026: advanced 144,000, assessed at 130,000: 14,000 too much. 2027: assessed at 250,000, advanced 144,000: 106,000 less 14,000.
        var agreement = Under(Terms with { Shortfall = SettlementShortfall.CarriedToNextYear });
        var person = Technician().PutOn(new LocalDate(2026, 1, 1), On("annual-pay", 240_000m))
            .Assess(SchemeAssessment.OfAmount("annual-pay", 2026, Cny(130_000m)))
            .Assess(SchemeAssessment.OfAmount("annual-pay", 2027, Cny(250_000m)));

        var first = agreement.Pay(person, 2027, 2);
        Assert.Equal(12_000m, first.Total.Amount);
        Assert.Contains(first.Suppressed, line => line.Reason == LineReason.CarriedForward && line.Entitlement == Cny(-14_000m));
        Assert.Equal(12_000m + 92_000m, agreement.Pay(person, 2028, 2).Total.Amount);
    }

    [Fact]
    public void Shortfall_TakenFromMonths_AsThePlanOfRecoveryBearsIt()
    {
        // 20 % of 12,000 a month: 2,400 five times, then 2,000.
        var agreement = Under(Terms with { Shortfall = SettlementShortfall.TakenFromMonths });
        agreement = agreement with { Policies = agreement.Policies with { Recovery = RecoveryPlan.Statutory } };
        var person = Technician()
            .PutOn(new LocalDate(2026, 1, 1), On("annual-pay", 240_000m))
            .Assess(SchemeAssessment.OfAmount("annual-pay", 2026, Cny(130_000m)));

        decimal[] paid = [.. Enumerable.Range(1, 9).Select(month => agreement.Pay(person, 2027, month).Total.Amount)];

        Assert.Equal([12_000m, 9_600m, 9_600m, 9_600m, 9_600m, 9_600m, 10_000m, 12_000m, 12_000m], paid);
        HasFinding(FindingCodes.MissingChoice, Under(Terms with { Shortfall = SettlementShortfall.TakenFromMonths }).Pay(person, 2027, 2).Findings);
    }

    [Theory]
    [InlineData(DeferredOnLeaving.AsScheduled, 70_579.62, 8_822.46, 8_822.45)]
    [InlineData(DeferredOnLeaving.PaidAtOnce, 88_224.53, 0, 0)]
    [InlineData(DeferredOnLeaving.Lapses, 70_579.62, 0, 0)]
    public void Deferrals_AfterLeaving_AsDeclared(DeferredOnLeaving rule, decimal at2027, decimal at2028, decimal at2029)
    {
        // 88,224.53: 80 %, 10 % a year later, 10 % two years later, rounded so that they add up.
        var agreement = Under(Deferring(rule));
        var person = Leaver.Assess(SchemeAssessment.OfFactor("annual-pay", 2026, 1.2m));

        decimal[] paid = [.. new[] { 2027, 2028, 2029 }.Select(year => agreement.Pay(person, year, 2).Lines.Sum(line => line.Amount.Amount))];

        Assert.Equal([at2027, at2028, at2029], paid);
        Assert.Equal(
            rule == DeferredOnLeaving.Lapses ? 8_822.46m : 0m,
            agreement.Pay(person, 2028, 2).Suppressed.Sum(line => line.Entitlement!.Value.Amount));
    }

    [Fact]
    public void Deferrals_LeavingBetween_ArePaidInTheMonthOfLeaving()
    {
        var agreement = Under(Deferring(DeferredOnLeaving.PaidAtOnce));
        var person = Technician().PutOn(new LocalDate(2026, 1, 1), On("annual-pay", 240_000m)).Leave(new LocalDate(2027, 7, 11))
            .Assess(SchemeAssessment.OfAmount("annual-pay", 2026, Cny(244_000m)));

        // 100,000 to settle: 80,000 in February, 20,000 in July beside 12,000 × 10/31.
        Assert.Equal(92_000m, agreement.Pay(person, 2027, 2).Total.Amount);
        Assert.Equal(20_000m + 3_870.97m, agreement.Pay(person, 2027, 7).Total.Amount);
        HasFinding(FindingCodes.MissingChoice, Under(Deferring(null)).Pay(person, 2028, 2).Findings);
    }

    [Fact]
    public void Scheme_ChangedInsideTheYear_SettlesItsOwnDays()
    {
        // January to June on annual pay (181 of 365 days), then negotiated: 240,000 × 181 ÷ 365 = 119,013.70, of which 72,000 advanced.
        var agreement = Under(Clause("annual-pay", Terms, "base-pay", "skill-allowance"), Negotiated("base-pay", "skill-allowance"));
        var person = Technician()
            .PutOn(new LocalDate(2026, 1, 1), On("annual-pay", 240_000m))
            .PutOn(new LocalDate(2026, 7, 1), On("negotiated-pay", 11_000m))
            .Assess(SchemeAssessment.OfFactor("annual-pay", 2026, 1m));

        Assert.Equal(12_000m, agreement.Pay(person, 2026, 6).Total.Amount);
        Assert.Equal(11_000m, agreement.Pay(person, 2026, 7).Total.Amount);
        Assert.Equal(11_000m + 47_013.70m, agreement.Pay(person, 2027, 2).Total.Amount);
    }

    [Fact]
    public void Table_ByGrade_PaysTheGradeOfTheTerms()
    {
        var agreement = Under(Terms with
        {
            Amounts = new Dictionary<TermKey, Money>
            {
                [(Term)SkillGrade.SpecialTechnician] = Cny(280_000m),
                [(Term)SkillGrade.ChiefTechnician] = Cny(300_000m),
            },
            Advance = AnnualAdvance.OfMonthly(Cny(20_000m)),
        });

        decimal June(SkillGrade grade) =>
            agreement.Pay(Technician().PutOn(Start, On("annual-pay") with { Grade = grade }), 2026, 6).Paid("annual-pay");
        Assert.Equal((20_000m, 20_000m), (June(SkillGrade.SpecialTechnician), June(SkillGrade.ChiefTechnician)));
        HasFinding(
            FindingCodes.SchemeGradeWithoutAmount,
            agreement.Pay(Technician().PutOn(Start, On("annual-pay") with { Grade = SkillGrade.Technician }), 2026, 6).Findings);
        Assert.Equal(LineReason.AwaitingDecision, Assert.Single(agreement.Pay(Technician().PutOn(Start, On("annual-pay")), 2026, 6).Pending).Reason);

        // 20,000 a month is never more than a twelfth of what was agreed.
        Assert.Equal(15_000m, agreement.Pay(Technician().PutOn(Start, On("annual-pay", 180_000m)), 2026, 6).Paid("annual-pay"));
    }

    [Fact]
    public void Settlement_OfAnotherYear_DoesNotReachTheMonthsFloor()
    {
        PayFloor floor = new(
            "minimum-wage",
            LocalizedText.Same("minimum wage"),
            FloorTest.PersonMonth,
            FloorComparison.AtLeast,
            EffectiveSeries.Always(Cny(2_660m)));
        var agreement = Under(Terms with { Advance = AnnualAdvance.OfMonthly(Cny(2_000m)) }) with { Floors = [floor] };
        var person = Technician()
            .PutOn(new LocalDate(2026, 1, 1), On("annual-pay", 120_000m))
            .Assess(SchemeAssessment.OfFactor("annual-pay", 2026, 1m));

        Assert.Equal(2_660m, agreement.Pay(person, 2027, 1).Total.Amount);
        Assert.Equal(2_660m + 96_000m, agreement.Pay(person, 2027, 2).Total.Amount);
    }

    [Fact]
    public void Settlement_InTheLedger_IsARowOfItsYear()
    {
        var agreement = Under(Terms);
        var person = Technician()
            .PutOn(new LocalDate(2026, 1, 1), On("annual-pay", 240_000m))
            .Assess(SchemeAssessment.OfAmount("annual-pay", 2026, Cny(250_000m)));

        var rows = agreement.PayFor(new Workforce([person]), new YearMonth(2027, 2)).ToPaidRows("2027-02");

        Assert.Equal([(null, 12_000m), (DateSpan.OfYear(2026), 106_000m)], rows.Select(row => (row.BelongsTo, row.Amount.Amount)));
        var ledger = PaidLedger.Empty(Currency.Cny).Import(rows).OrThrow();
        Assert.Equal(Cny(118_000m), ledger.PaidFor(person.Id, new YearMonth(2027, 2), "annual-pay"));
        Assert.Equal(ledger, WageGrades.Serialization.PaidLedgerJson.Read(WageGrades.Serialization.PaidLedgerJson.Write(ledger)).OrThrow());
        using MemoryStream table = new();
        WageGrades.Serialization.PaidLedgerCsv.Write(ledger, table);
        table.Position = 0;
        Assert.Equal(ledger, WageGrades.Serialization.PaidLedgerCsv.Read(table).OrThrow());
    }

    [Fact]
    public void Settlement_YearOutsideTheTerm_IsAFinding()
    {
        var agreement = Under(Terms) with { Term = new DateSpan(new LocalDate(2026, 7, 1), new LocalDate(2028, 7, 1)) };
        var person = Leaver.Assess(SchemeAssessment.OfAmount("annual-pay", 2026, Cny(190_000m)));

        HasFinding(FindingCodes.SettlementOutsideTerm, agreement.Pay(person, 2027, 2).Findings);
    }

    [Fact]
    public void Check_AnnualPay_TellsWhatItLacks()
    {
        var bare = Under(new AnnualPay { Deferrals = [new DeferredPart(Ratio.Percent(10m), 12)] }).Check();
        Assert.Equal(5, bare.Count(finding => finding.Code == FindingCodes.MissingChoice));

        PayFloor floor = new(
            "minimum-wage",
            LocalizedText.Same("minimum wage"),
            FloorTest.PersonMonth,
            FloorComparison.AtLeast,
            EffectiveSeries.Always(Cny(2_660m)));
        var low = Under(Terms with { Amounts = new Dictionary<TermKey, Money> { [TermKey.Empty] = Cny(53_199m) } }) with { Floors = [floor] };
        HasFinding(FindingCodes.AdvanceBelowFloor, low.Check());
        Assert.DoesNotContain(
            (Under(Terms with { Amounts = new Dictionary<TermKey, Money> { [TermKey.Empty] = Cny(53_200m) } }) with { Floors = [floor] }).Check(),
            finding => finding.Code == FindingCodes.AdvanceBelowFloor);
        HasFinding(FindingCodes.SettlementAfterTerm, Under(Terms).Check());
        Assert.DoesNotContain(
            (Under(Terms) with { Continuation = Continuation.UntilReplaced }).Check(),
            finding => finding.Code == FindingCodes.SettlementAfterTerm);
    }

    [Fact]
    public void Values_OutsideTheirRange_Throw()
    {
        Assert.ThrowsAny<ArgumentException>(() => AnnualAdvance.OfShare(Ratio.Zero));
        Assert.ThrowsAny<ArgumentException>(() => AnnualAdvance.OfMonthly(Cny(0m)));
        Assert.ThrowsAny<ArgumentException>(() => new DeferredPart(Ratio.Percent(10m), 0));
        Assert.ThrowsAny<ArgumentException>(() => new AnnualPay { SettledIn = 13 });
        Assert.ThrowsAny<ArgumentException>(() => new AnnualPay { Deferrals = [new(Ratio.Percent(60m), 12), new(Ratio.Percent(50m), 24)] });
        Assert.ThrowsAny<ArgumentException>(() => new AnnualPay { Deferrals = [new(Ratio.Percent(10m), 24), new(Ratio.Percent(10m), 12)] });
        Assert.ThrowsAny<ArgumentException>(() => SchemeAssessment.OfFactor("annual-pay", 2026, -0.01m));
    }

    private static AnnualPay Deferring(DeferredOnLeaving? rule) => Terms with
    {
        Deferrals = [new DeferredPart(Ratio.Percent(10m), 12), new DeferredPart(Ratio.Percent(10m), 24)],
        OnLeaving = rule,
    };

    private static CollectiveAgreement Under(AnnualPay terms) => SchemeDesk.Under(Clause("annual-pay", terms, "base-pay", "skill-allowance"));

    private static CollectiveAgreement Under(params Clause[] clauses) => SchemeDesk.Under(clauses);

    // 240,000 a year for chiefs; chief until the end of June, 181 of 365 days: 240,000 × 181/365 = 119,013.70 less six advances of 12,000.
    [Fact]
    public void Settlement_SchemeForThePersonForAPartOfTheYear_SettlesThatPart()
    {
        var agreement = Under(Terms);
        agreement = agreement.WithClause((SchemeClause)agreement.Find("annual-pay")! with { For = new() { Posts = ["chief"] } });
        var worker = Technician().Assign(Start, new Post("chief")).Assign(new LocalDate(2026, 7, 1), new Post("adviser"))
            .PutOn(new LocalDate(2026, 1, 1), On("annual-pay", 240_000m)).BackOnLadder(new LocalDate(2027, 1, 1))
            .Assess(SchemeAssessment.OfFactor("annual-pay", 2026, 1m));

        HasFinding(FindingCodes.SchemeNotFor, agreement.Pay(worker, 2026, 7).Findings);
        Assert.Equal(47_013.70m, agreement.Pay(worker, 2027, 2).Paid("annual-pay"));
    }
}
