using WageGrades.Agreements;
using WageGrades.Bonuses;
using WageGrades.Calculation;
using WageGrades.Citations;
using WageGrades.Classification;
using WageGrades.Findings;
using WageGrades.Ladders;
using WageGrades.Monetary;
using WageGrades.Periods;
using WageGrades.Schemes;
using WageGrades.Tests.Generators;
using WageGrades.Workforces;
using static WageGrades.Tests.Calculation.AwardDesk;

namespace WageGrades.Tests.Calculation;

/// <summary>What a month is that two agreements share, and what a successor takes over; values from the sheets, worked by hand.</summary>
public sealed class SuccessionPayTests
{
    private static readonly LocalDate NewYear = new(2026, 1, 1);

    private static readonly ProrationRule Forward = new() { Method = ProrationMethod.PaidDaysAtRate, Basis = ProrationBasis.ScheduledDays };

    private static readonly ProrationRule Reversed = new() { Method = ProrationMethod.MonthLessLostDays, Basis = ProrationBasis.ScheduledDays };

    private static LadderClause Ladder(params decimal?[] steps) => new("base-pay", "2.1", LocalizedText.Same("base pay"), EffectiveSeries.Always(
        PayLadder.Build(Currency.Cny, steps.Length).Grade("A", steps).ToLadder()))
    {
        Counts = new Dictionary<PayBase, bool> { [PayBase.OvertimeBase] = true, [PayBase.MinimumWage] = true },
    };

    private static CollectiveAgreement Deal(ProrationRule? rule, params Clause[] clauses) => Agreement(clauses) with
    {
        SignedOn = Start,
        Policies = Agreement().Policies with { Proration = rule ?? AgreementPolicies.ChinaMonthly.Proration, AllowanceStart = StartRule.OnTheDay },
    };

    private static CollectiveAgreement Renewed(CollectiveAgreement agreement, LocalDate on) => agreement with { Id = "renewed", SignedOn = on };

    private static RegisterCalculator Followed(CollectiveAgreement first, CollectiveAgreement second, LocalDate on) =>
        RegisterCalculator.For(AgreementRegister.Empty.Sign(first).Replace(second, on));

    private static RegisterCalculator RenewedOn(CollectiveAgreement agreement, LocalDate on) => Followed(agreement, Renewed(agreement, on), on);

    private static Worker Placed(string number = "0001") => Somebody(number).PlaceOn(Start, "A", 1);

    private static AwardFund Fund(decimal opening, YearMonth opens, params ClauseId[] clauses) =>
        new("fund", LocalizedText.Same("fund"), opens, Cny(opening))
        {
            Clauses = clauses,
            Order = FundOrder.ByDate,
            Shortfall = FundShortfall.CarriedOver,
            Balance = FundBalance.CarriedOver,
        };

    [Fact]
    [Trait("Sheet", "oracle")]
    [Trait("Row", "S1")]
    public void PayFor_RenewedUnchangedWithAnUnpaidDay_PaysTwentyOneDays()
    {
        var one = RenewedOn(Deal(Forward, Ladder(4_350m)), new LocalDate(2026, 6, 16))
            .PayFor(Placed().Absent(new DateSpan(new LocalDate(2026, 6, 3), new LocalDate(2026, 6, 4))), new YearMonth(2026, 6));
        Assert.Equal(Cny(4_200.00m), one.Total);
        Assert.Empty(one.Findings);
    }

    [Fact]
    [Trait("Sheet", "oracle")]
    [Trait("Row", "S2")]
    public void PayFor_RenewedUnchangedAfterTenUnpaidDays_TakesTenDaysOff()
    {
        var worker = Placed().Absent(new DateSpan(new LocalDate(2026, 2, 1), new LocalDate(2026, 2, 16)));
        var on = new LocalDate(2026, 2, 16);
        Assert.Equal(Cny(2_350.00m), RenewedOn(Deal(Reversed, Ladder(4_350m)), on).PayFor(worker, new YearMonth(2026, 2)).Total);
        Assert.Equal(Cny(2_350.00m), RenewedOn(Deal(null, Ladder(4_350m)), on).PayFor(worker, new YearMonth(2026, 2)).Total);
    }

    /// <summary>A raise by a new agreement is a change of rate like one by a dated table.</summary>
    [Fact]
    public void PayFor_RaisedInsideTheMonth_PaysWhatOneAgreementWithADatedTablePays()
    {
        var on = new LocalDate(2026, 6, 16);
        var worker = Placed().Absent(new DateSpan(new LocalDate(2026, 6, 3), new LocalDate(2026, 6, 5)));
        foreach (var rule in new[] { Forward, Reversed, null })
        {
            var dated = Ladder(4_350m) with
            {
                Ladders = Ladder(4_350m).Ladders.Set(on, PayLadder.Build(Currency.Cny, 1).Grade("A", 4_785m).ToLadder()),
            };
            Assert.Equal(
                Deal(rule, dated).PayFor(worker, new YearMonth(2026, 6)).Total,
                Followed(Deal(rule, Ladder(4_350m)), Renewed(Deal(rule, Ladder(4_785m)), on), on).PayFor(worker, new YearMonth(2026, 6)).Total);
        }
    }

    [Fact]
    [Trait("Sheet", "oracle")]
    [Trait("Row", "S3")]
    public void PayFor_SuccessorAsksLongerWaits_AStepReachedStays()
    {
        static LadderClause Waiting(int months) => Ladder(4_000m, 4_200m, 4_400m) with
        {
            Progression = new StepProgression([StepWait.OfMonths(1, months), StepWait.OfMonths(2, months)]) { Start = StartRule.OnTheDay },
        };

        var on = new LocalDate(2026, 4, 1);
        var worker = Somebody().PlaceOn(new LocalDate(2024, 6, 1), "A", 1);
        Money Paid(TakesOver? takes, YearMonth month) => Followed(
            Deal(null, Waiting(12)) with { Term = new DateSpan(Start, new LocalDate(2035, 1, 1)) },
            Renewed(Deal(null, Waiting(36)), on) with { Policies = Deal(null).Policies with { TakesOver = takes ?? TakesOver.All } },
            on).PayFor(worker, month).Total;

        Assert.Equal(Cny(4_200m), Paid(null, new YearMonth(2026, 3)));
        Assert.Equal(Cny(4_200m), Paid(null, new YearMonth(2026, 4)));

        // Ten months waited under the old rule count: 36 months from June 2025.
        Assert.Equal(Cny(4_200m), Paid(null, new YearMonth(2028, 5)));
        Assert.Equal(Cny(4_400m), Paid(null, new YearMonth(2028, 6)));
        Assert.Equal(Cny(4_200m), Paid(TakesOver.All with { Waits = false }, new YearMonth(2029, 3)));
        Assert.Equal(Cny(4_400m), Paid(TakesOver.All with { Waits = false }, new YearMonth(2029, 4)));
        Assert.Equal(Cny(4_000m), Paid(TakesOver.All with { Steps = false }, new YearMonth(2026, 4)));
    }

    /// <summary>Re-graded in July from 4,480 to 4,300 with 180 protected; in October a successor takes that over or does not.</summary>
    [Fact]
    public void PayFor_SuccessorTakesProtectionOverOrNot_PaysTheDifferenceOn()
    {
        var july = new LocalDate(2026, 7, 1);
        var ladder = Ladder(4_480m) with
        {
            Ladders = EffectiveSeries.StartingOn(Start, PayLadder.Build(Currency.Cny, 1).Grade("A", 4_480m).ToLadder())
                .Set(july, PayLadder.Build(Currency.Cny, 1).Grade("P", 4_300m).ToLadder()),
            Regradings = [new Regrading(july, LadderMapping.NearestNotLower([KeyValuePair.Create<GradeCode, GradeCode>("A", "P")]))],
        };
        var deal = Deal(null, ladder);
        PayStatement Paid(bool isTakenOver, LocalDate on, int month) => Followed(
            deal,
            Renewed(deal, on) with { Policies = deal.Policies with { TakesOver = TakesOver.All with { Protection = isTakenOver } } },
            on).PayFor(Placed(), new YearMonth(2026, month));

        var october = new LocalDate(2026, 10, 1);
        Assert.Equal(Cny(4_480m), Paid(false, october, 9).Total);
        Assert.Equal(Cny(4_300m), Paid(false, october, 10).Total);
        Assert.Equal(Cny(4_480m), Paid(true, october, 10).Total);

        // Eleven of October's 22 weekdays are before the 16th: 90 of the 180 are still paid.
        var middle = new LocalDate(2026, 10, 16);
        Assert.Equal(Cny(4_390m), Paid(false, middle, 10).Total);
        Assert.Equal(Cny(4_480m), Paid(true, middle, 10).Total);
        Assert.Contains(Paid(false, middle, 10).Findings, finding => finding.Code == FindingCodes.MonthRulesDiffer);
        Assert.Equal(Cny(4_300m), Paid(false, middle, 11).Total);
    }

    /// <summary>What is recorded for the person is the person's own and goes on whatever the successor takes over.</summary>
    [Fact]
    public void PayFor_SuccessorWithoutProtection_PaysRecordedProtectedPayOn()
    {
        var on = new LocalDate(2026, 10, 1);
        var worker = Placed() with { ProtectedPay = [new ProtectedPay(new LocalDate(2026, 7, 1), Cny(180m), ProtectionRule.UntilOvertaken)] };
        var deal = Deal(null, Ladder(4_300m));
        var anew = Renewed(deal, on) with { Policies = deal.Policies with { TakesOver = TakesOver.All with { Protection = false } } };

        Assert.Equal(Cny(4_480m), Followed(deal, anew, on).PayFor(worker, new YearMonth(2026, 10)).Total);
    }

    /// <summary>A successor that takes no steps over raises the table on the 16th: the days before are the earlier table's.</summary>
    [Fact]
    public void PayFor_SuccessorTakesNoStepsOver_TheDaysBeforeAreTheEarlierAgreements()
    {
        var on = new LocalDate(2026, 6, 16);
        var anew = Renewed(Deal(null, Ladder(4_785m)), on) with
        {
            Policies = Deal(null).Policies with { TakesOver = TakesOver.All with { Steps = false } },
        };

        Assert.Equal(Cny(4_567.50m), Followed(Deal(null, Ladder(4_350m)), anew, on).PayFor(Placed(), new YearMonth(2026, 6)).Total);
    }

    [Fact]
    [Trait("Sheet", "oracle")]
    [Trait("Row", "S4")]
    public void PayFor_FundOfARenewedAgreement_GoesOnWithItsBalance()
    {
        var agreement = Deal(
            null,
            Bonus("allowance", Appointed("skill-grade"), new WhileHeld(), new FixedAmount(Cny(300m)), Repetition.HighestOnly)
        ) with
        {
            Funds = [Fund(400m, new YearMonth(2026, 4), "allowance")],
        };
        Workforce people = new([Somebody().Appoint(SkillGrade.Technician, NewYear)]);
        var on = new LocalDate(2026, 6, 1);

        decimal[] Paid(RegisterCalculator register) =>
            [
                .. new[] { 4, 5, 6 }.Select(month =>
                    Money.Sum(register.PayFor(people, new YearMonth(2026, month)).Statements.Select(each => each.Total)).Amount),
            ];

        Assert.Equal([300m, 100m, 0m], Paid(RenewedOn(agreement, on)));
        Assert.Equal([300m, 100m, 0m], Paid(RenewedOn(agreement, new LocalDate(2026, 5, 16))));
        var anew = Renewed(agreement, on) with { Policies = agreement.Policies with { TakesOver = TakesOver.All with { FundBalances = false } } };
        Assert.Equal([300m, 100m, 300m], Paid(Followed(agreement, anew, on)));

        // A fund that opens later has its own opening balance besides what is left.
        var own = Renewed(agreement, on) with { Funds = [Fund(50m, new YearMonth(2026, 6), "allowance") with { Shortfall = FundShortfall.Lapses }] };
        Assert.Equal([300m, 100m, 50m], Paid(Followed(agreement, own, on)));
    }

    /// <summary>What an earlier agreement's clause is still owed is paid, though the agreement that follows has the clause no more.</summary>
    [Fact]
    public void PayFor_FundPayingADebtOfADroppedClause_NamesTheClauseOfItsDay()
    {
        var allowance = Bonus("allowance", Appointed("skill-grade"), new WhileHeld(), new FixedAmount(Cny(300m)), Repetition.HighestOnly);
        var extra = Bonus("extra", Appointed("skill-grade"), new WhileHeld(), new FixedAmount(Cny(100m)), Repetition.HighestOnly);
        var agreement = Deal(null, allowance) with { Funds = [Fund(400m, new YearMonth(2026, 4), "allowance")] };
        Workforce people = new([Somebody().Appoint(SkillGrade.Technician, NewYear)]);
        var on = new LocalDate(2026, 6, 1);
        var next = Renewed(Deal(null, extra), on) with { Funds = [Fund(900m, new YearMonth(2026, 6), "allowance", "extra")] };
        var june = Followed(agreement, next, on).PayFor(people, new YearMonth(2026, 6)).Statements[0];
        var late = Assert.Single(june.Lines, line => line.Clause.Id == "allowance");
        Assert.Equal((Cny(200m), allowance.Heading), (late.Amount, late.Heading));
        Assert.Equal(new LocalDate(2026, 5, 1), late.Span.From);
    }

    /// <summary>
    /// A fund that opens in a month that two agreements share, and takes over, pays all of the month: the 200 still owed of May, half of 300 and, of the
    /// clause that follows, half of 100.
    /// </summary>
    [Theory]
    [InlineData("allowance", "extra")]
    [InlineData("extra", "allowance")]
    public void PayFor_FundThatOpensInASharedMonth_PaysWhatItsStatementSays(string one, string other)
    {
        var allowance = Bonus("allowance", Appointed("skill-grade"), new WhileHeld(), new FixedAmount(Cny(300m)), Repetition.HighestOnly);
        var extra = Bonus("extra", Appointed("skill-grade"), new WhileHeld(), new FixedAmount(Cny(100m)), Repetition.HighestOnly);
        var agreement = Deal(null, allowance) with { Funds = [Fund(400m, new YearMonth(2026, 4), "allowance")] };
        var on = new LocalDate(2026, 6, 16);
        var next = Renewed(Deal(null, extra), on) with { Funds = [Fund(900m, new YearMonth(2026, 6), one, other)] };
        var run = Followed(agreement, next, on).PayFor(
            new Workforce([Somebody().Appoint(SkillGrade.Technician, NewYear)]), new YearMonth(2026, 6));
        Assert.Equal([200m, 150m, 50m], run.Statements[0].Lines.OrderBy(line => line.Span.From).Select(line => line.Amount.Amount));
        Assert.Equal(Cny(400m), run.Allocation.Funds.Single().Months[^1].Paid);
    }

    /// <summary>Whenever the agreement is followed and the fund opens anew: what people are paid of it is what it says that it paid.</summary>
    [Theory]
    [InlineData(4)]
    [InlineData(6)]
    public void PayFor_FundsOfAgreementsThatFollowOneAnother_PayWhatTheyStateInEveryMonth(int opens)
    {
        var allowance = Bonus("allowance", Appointed("skill-grade"), new WhileHeld(), new FixedAmount(Cny(300m)), Repetition.HighestOnly);
        var extra = Bonus("extra", Appointed("skill-grade"), new WhileHeld(), new FixedAmount(Cny(100m)), Repetition.HighestOnly);
        Workforce people = new(
        [
            Somebody().Appoint(SkillGrade.Technician, NewYear),
            Somebody("0002").Appoint(SkillGrade.Technician, new LocalDate(2026, 6, 10)),
        ]);
        foreach (var day in new[] { 1, 2, 15, 16, 30 })
        {
            foreach (var (before, after) in new[] { (400m, 900m), (700m, 50m), (2_000m, 0m), (100m, 5_000m) })
            {
                foreach (var keeps in new[] { false, true })
                {
                    var on = new LocalDate(2026, 6, day);
                    var agreement = Deal(null, allowance) with { Funds = [Fund(before, new YearMonth(2026, 4), "allowance")] };
                    var fund = Fund(opens == 4 ? before : after, new YearMonth(2026, opens), "allowance", "extra");
                    var next = Renewed(keeps ? Deal(null, allowance, extra) : Deal(null, extra), on) with { Funds = [fund] };
                    var register = Followed(agreement, next, on);
                    for (var month = 4; month <= 8; month++)
                    {
                        var run = register.PayFor(people, new YearMonth(2026, month));
                        Assert.Equal(
                            run.Allocation.Funds.Single().Months[^1].Paid.Amount,
                            run.Statements.SelectMany(each => each.Lines).Sum(line => line.Amount.Amount));
                    }
                }
            }
        }
    }

    /// <summary>A line of a clause that the agreement has no more counts towards a floor as that clause said: 1,000 less the 100 that count.</summary>
    [Fact]
    public void PayFor_FloorOverADebtOfADroppedClause_CountsItAsTheClauseSaid()
    {
        BonusClause Of(string id, decimal amount, bool counts) =>
            Bonus(id, Appointed("skill-grade"), new WhileHeld(), new FixedAmount(Cny(amount)), Repetition.HighestOnly) with
            {
                Counts = new Dictionary<PayBase, bool> { [PayBase.MinimumWage] = counts },
            };
        var agreement = Deal(null, Of("allowance", 300m, false)) with { Funds = [Fund(400m, new YearMonth(2026, 4), "allowance")] };
        var on = new LocalDate(2026, 6, 1);
        PayFloor floor = new(
            "floor", LocalizedText.Same("floor"), FloorTest.PersonMonth, FloorComparison.AtLeast, EffectiveSeries.Always(Cny(1_000m)));
        var next = Renewed(Deal(null, Of("extra", 100m, true)), on) with
        {
            Funds = [Fund(900m, new YearMonth(2026, 6), "allowance", "extra")],
            Floors = [floor],
        };
        var run = Followed(agreement, next, on).PayFor(
            new Workforce([Somebody().Appoint(SkillGrade.Technician, NewYear)]), new YearMonth(2026, 6));
        Assert.Equal(Cny(900m), run.Statements[0].Lines.Single(line => line.Clause.Id == "floor").Amount);
        Assert.Equal(Cny(1_200m), run.Statements[0].Total);

        // Whatever is made of such a month has to take the clause as it comes.
        Assert.Equal(Cny(1_200m).Amount, run.ToPaidRows("june").Sum(row => row.Amount.Amount));
        Assert.NotEmpty(run.Coverage.Clauses);
        Assert.Contains("allowance", run.ToDocument(Language.English).ToMarkdown(), StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Sheet", "oracle")]
    [Trait("Row", "S4")]
    public void PayFor_CapOfTheYear_CountsWhatTheEarlierAgreementPaid()
    {
        var agreement = Deal(
            null,
            Bonus("allowance", Appointed("skill-grade"), new WhileHeld(), new FixedAmount(Cny(300m)), Repetition.HighestOnly)
        ) with
        {
            Caps = [new CapGroup("cap", ["allowance"], Cny(700m), CapPeriod.Year)],
        };
        var worker = Somebody().Appoint(SkillGrade.Technician, Start);
        var on = new LocalDate(2026, 3, 1);
        Money March(CollectiveAgreement second) => Followed(agreement, second, on).PayFor(worker, new YearMonth(2026, 3)).Total;

        Assert.Equal(Cny(100m), March(Renewed(agreement, on)));
        Assert.Equal(
            Cny(300m),
            March(Renewed(agreement, on) with { Policies = agreement.Policies with { TakesOver = TakesOver.All with { YearCaps = false } } }));
    }

    /// <summary>Precedence, a cap of the month and a floor are judged over both parts together.</summary>
    [Fact]
    public void PayFor_GroupCapAndFloor_AreJudgedOverTheWholeMonth()
    {
        var on = new LocalDate(2026, 6, 16);
        var one = Bonus("one", Appointed("skill-grade"), new WhileHeld(), new FixedAmount(Cny(500m)), Repetition.HighestOnly);
        var other = Bonus("other", Appointed("professional-title"), new WhileHeld(), new FixedAmount(Cny(800m)), Repetition.HighestOnly);
        var worker = Placed().Appoint(SkillGrade.Technician, Start).Appoint(ProfessionalTitle.Intermediate, new LocalDate(2026, 6, 22));
        var agreement = Deal(null, Ladder(2_000m), one, other) with
        {
            Groups = [new PrecedenceGroup("higher", ["one", "other"]) { Scope = PrecedenceScope.Month }],
            Caps = [new CapGroup("cap", ["one"], Cny(400m), CapPeriod.Month)],
            Floors =
            [
                new PayFloor(
                    "floor",
                    LocalizedText.Same("floor"),
                    FloorTest.PersonMonth,
                    FloorComparison.AtLeast,
                    EffectiveSeries.Always(Cny(2_300m))),
            ],
        };
        agreement = agreement with
        {
            Clauses =
            [
                .. agreement.Clauses.Select(clause =>
                    clause is BonusClause bonus ? bonus with { Counts = new Dictionary<PayBase, bool> { [PayBase.MinimumWage] = false } } : clause),
            ],
        };

        var statement = RenewedOn(agreement, on).PayFor(worker, new YearMonth(2026, 6));

        Assert.Equal(agreement.PayFor(worker, new YearMonth(2026, 6)), statement);
        Assert.Equal(Cny(2_700m), statement.Total);
    }

    [Fact]
    public void PayFor_OvertimeInASharedMonth_UsesTheMonthsRate()
    {
        var on = new LocalDate(2026, 6, 16);
        var overtime = HoursDesk.Overtime();
        var worker = Placed()
            .Record(new YearMonth(2026, 6), new MonthRecord { Counts = new Dictionary<Term, decimal> { [MonthCounter.OvertimeHours] = 10m } });
        var register = Followed(Deal(null, Ladder(5_220m), overtime), Renewed(Deal(null, Ladder(6_264m), overtime), on), on);

        // The mean of 5,220 and 6,264 over 15 days each is 5,742: 33.00 an hour, ten hours at 150 %.
        Assert.Equal(495.00m, register.PayFor(worker, new YearMonth(2026, 6)).Of("overtime", "working-day"));
    }

    /// <summary>Rules that are no tables with dates cannot change inside a month without each part having its own: that is said.</summary>
    [Fact]
    public void PayFor_RulesDiffer_EachPaysItsDaysAndAFindingSaysSo()
    {
        var on = new LocalDate(2026, 6, 16);
        var worker = Placed().Absent(new DateSpan(new LocalDate(2026, 6, 3), new LocalDate(2026, 6, 4)));
        var statement = Followed(Deal(Forward, Ladder(4_350m)), Renewed(Deal(Reversed, Ladder(4_350m)), on), on)
            .PayFor(worker, new YearMonth(2026, 6));

        // By 正算 10 of the first eleven days at 200; by 反算 eleven of the 21 days that (1 − 1 ÷ 21.75) of the month pays.
        Assert.Equal(Cny(2_000.00m) + Cny(2_173.81m), statement.Total);
        Assert.Equal(FindingCodes.MonthRulesDiffer, Assert.Single(statement.Findings).Code);
    }

    /// <summary>An agreement that gains a clause on the 16th pays its award from then on, and none that was due before.</summary>
    [Fact]
    public void PayFor_ClauseOfTheSecondAgreementOnly_PaysFromItsFirstDay()
    {
        var on = new LocalDate(2026, 6, 16);
        var award = Bonus("award", On(AchievementKind.Innovation), Once, new FixedAmount(Cny(600m)));
        var register = Followed(Deal(null, Ladder(4_350m)), Renewed(Deal(null, Ladder(4_350m), award), on), on);
        static Achievement Improvement(string id, int day) =>
            new(id, AchievementKind.Innovation, (Term)InnovationKind.FiveSmall, new LocalDate(2026, 6, day));

        Assert.Equal(Cny(4_350m), register.PayFor(Placed().Achieve(Improvement("a", 5)), new YearMonth(2026, 6)).Total);
        Assert.Equal(Cny(4_950m), register.PayFor(Placed().Achieve(Improvement("b", 20)), new YearMonth(2026, 6)).Total);
    }

    /// <summary>A year of annual pay with a renewal inside it is settled as one year.</summary>
    [Fact]
    public void PayFor_AnnualPayOverASuccession_SettlesTheYear()
    {
        AnnualPay terms = new()
        {
            Advance = AnnualAdvance.OfShare(Ratio.Percent(60m)),
            SettledIn = 3,
            PartYear = PartYearRule.ByMonths,
        };
        var agreement = Deal(
            null,
            new SchemeClause("annual-pay", "9", LocalizedText.Same("annual pay"), EffectiveSeries.Always<PayScheme>(terms)) { Absorbs = [] });
        var worker = Somebody()
            .PutOn(new LocalDate(2026, 1, 1), new SchemeTerms("annual-pay") { AgreedAmount = Cny(120_000m) })
            .Assess(SchemeAssessment.OfAmount("annual-pay", 2026, Cny(120_000m)));
        foreach (var on in new[] { new LocalDate(2026, 7, 1), new LocalDate(2026, 7, 16), new LocalDate(2027, 1, 1) })
        {
            Assert.Equal(agreement.PayFor(worker, new YearMonth(2027, 3)), RenewedOn(agreement, on).PayFor(worker, new YearMonth(2027, 3)));
        }
    }

    [Fact]
    [Trait("Sheet", "oracle")]
    [Trait("Row", "F1")]
    public void PayFor_AnotherClausesChange_DoesNotCutAClaim()
    {
        var skill = Bonus("skill", Appointed("skill-grade"), new WhileHeld(), new FixedAmount(Cny(300m)), Repetition.HighestOnly);
        var both = Bonus(
            "both",
            Appointed("professional-title"),
            new WhileHeld(),
            Table(((Term)ProfessionalTitle.Assistant, 10m), ((Term)ProfessionalTitle.Intermediate, 300m)),
            Repetition.HighestOnly);
        var title = Bonus(
            "title",
            Appointed("professional-title"),
            new WhileHeld(),
            Table(((Term)ProfessionalTitle.Assistant, 10m)),
            Repetition.HighestOnly);
        foreach (
            var (clauses, appointed) in new (Clause[], Term)[] { ([skill, title], SkillGrade.Technician), ([both], ProfessionalTitle.Intermediate) })
        {
            var agreement = Deal(null, clauses) with { Funds = [Fund(300m, new YearMonth(2026, 4), ((BonusClause)clauses[0]).Id)] };
            Workforce people = new([
                Somebody("0001").Appoint(appointed, new LocalDate(2026, 4, 1)).Appoint(ProfessionalTitle.Assistant, new LocalDate(2026, 4, 16)),
                Somebody("0002").Appoint(appointed, new LocalDate(2026, 4, 1)),
            ]);

            var run = agreement.PayFor(people, new YearMonth(2026, 4));

            Assert.Equal(Cny(300.00m), Assert.Single(run.Statements[0].Lines, line => line.Clause.Id == ((BonusClause)clauses[0]).Id).Amount);
            Assert.Empty(run.Statements[1].Lines);
        }
    }

    [Fact]
    [Trait("Sheet", "faults")]
    [Trait("Row", "C1")]
    public void PayFor_HiredAgainInTheCycle_LeavesTheSettledMonth()
    {
        var agreement = HoursDesk.WithBase(5_220m, HoursDesk.Overtime(WorkingTimeSystem.Cumulative) with { Cycle = new HoursCycle(3, 500m) });
        Employment terms = new(EmploymentForm.FullTime) { WorkingTime = WorkingTimeSystem.Cumulative };
        var worked = HoursDesk.Placed(terms)
            .Record(new YearMonth(2026, 7), new MonthRecord { Counts = new Dictionary<Term, decimal> { [MonthCounter.WorkedHours] = 200m } })
            .Leave(new LocalDate(2026, 8, 1));
        var again = worked.Employ(new LocalDate(2026, 9, 1), terms)
            .Record(new YearMonth(2026, 9), new MonthRecord { Counts = new Dictionary<Term, decimal> { [MonthCounter.WorkedHours] = 180m } });

        // 200 − 500 ÷ 3 = 33 1/3 hours at 45.00; of September 13 1/3.
        Assert.Equal(1_500.00m, agreement.Of(worked, "overtime", new YearMonth(2026, 7)));
        Assert.Equal(1_500.00m, agreement.Of(again, "overtime", new YearMonth(2026, 7)));
        Assert.Equal(600.00m, agreement.Of(again, "overtime", new YearMonth(2026, 9)));
    }

    /// <summary>A deferred part that was paid on leaving, and a floor of the year that was settled then, stay although the person comes
    /// back.</summary>
    [Fact]
    public void PayFor_HiredAgainLater_LeavesDeferredPartsAndFloorsOfTheYear()
    {
        AnnualPay terms = new()
        {
            Advance = AnnualAdvance.OfShare(Ratio.Percent(60m)),
            SettledIn = 3,
            PartYear = PartYearRule.ByMonths,
            Deferrals = [new DeferredPart(Ratio.Percent(50m), 12)],
            OnLeaving = DeferredOnLeaving.PaidAtOnce,
        };
        var annual = Deal(
            null,
            new SchemeClause("annual-pay", "9", LocalizedText.Same("annual pay"), EffectiveSeries.Always<PayScheme>(terms)) { Absorbs = [] });
        var manager = Somebody()
            .PutOn(new LocalDate(2026, 1, 1), new SchemeTerms("annual-pay") { AgreedAmount = Cny(120_000m) })
            .Assess(SchemeAssessment.OfAmount("annual-pay", 2026, Cny(120_000m)))
            .Leave(new LocalDate(2027, 6, 16));
        Assert.Equal(
            annual.PayFor(manager, new YearMonth(2027, 6)).Lines,
            annual.PayFor(manager.Employ(new LocalDate(2028, 3, 1)), new YearMonth(2027, 6)).Lines);

        var negotiated = Deal(
            null,
            Ladder(5_000m),
            new SchemeClause(
                "negotiated",
                "9",
                LocalizedText.Same("negotiated"),
                EffectiveSeries.Always<PayScheme>(new NegotiatedPay { FloorClauses = ["base-pay"], FloorPer = FloorPeriod.Year }))
            {
                Absorbs = ["base-pay"],
            });
        var expert = Placed()
            .PutOn(new LocalDate(2026, 1, 1), new SchemeTerms("negotiated") { AgreedAmount = Cny(4_000m) })
            .Leave(new LocalDate(2026, 4, 1));
        var march = negotiated.PayFor(expert, new YearMonth(2026, 3)).Total;
        Assert.Equal(Cny(7_000m), march);
        Assert.Equal(march, negotiated.PayFor(expert.Employ(new LocalDate(2026, 9, 1)), new YearMonth(2026, 3)).Total);
    }

    // Under the first agreement the award was for fitters: a clerk received none, and the difference on upgrade is to nothing.
    [Fact]
    public void PayFor_SuccessorIsForMore_WhatWasDueBeforeStaysDueToThoseAlone()
    {
        var award = Bonus(
            "award",
            Appointed("skill-grade"),
            Once,
            Table((SkillGrade.Senior.Term, 1_000m), (SkillGrade.Technician.Term, 3_000m)),
            Repetition.DifferenceOnUpgrade);
        Eligibility fitters = new() { Posts = ["fitter"] };
        var before = Deal(null, award with { For = fitters });
        var after = Renewed(Deal(null, award), NewYear);
        static Worker Upgraded(string post) => Somebody().Assign(Start, new Post(post))
            .Appoint(SkillGrade.Senior, new LocalDate(2025, 3, 1)).Appoint(SkillGrade.Technician, new LocalDate(2026, 7, 1));

        var followed = Followed(before, after, NewYear);
        Assert.Equal(Cny(3_000m), followed.PayFor(Upgraded("clerk"), new YearMonth(2026, 7)).Total);
        Assert.Equal(Cny(2_000m), followed.PayFor(Upgraded("fitter"), new YearMonth(2026, 7)).Total);

        // The same where the forms differ, and for fewer after than before.
        var agency = Followed(Deal(null, award with { CoveredForms = [EmploymentForm.Agency] }), after, NewYear);
        Assert.Equal(Cny(3_000m), agency.PayFor(Upgraded("clerk"), new YearMonth(2026, 7)).Total);
        var fewer = Followed(Deal(null, award), Renewed(before, NewYear), NewYear);
        Assert.Equal(Cny(2_000m), fewer.PayFor(Upgraded("fitter"), new YearMonth(2026, 7)).Total);
        var moved = Upgraded("clerk").Assign(NewYear, new Post("fitter"));
        Assert.Equal(Cny(3_000m), followed.PayFor(moved, new YearMonth(2026, 7)).Total);
        Assert.Equal(Cny(2_000m), fewer.PayFor(moved, new YearMonth(2026, 7)).Total);
    }
}
