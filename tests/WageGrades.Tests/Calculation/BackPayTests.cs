using WageGrades.Agreements;
using WageGrades.Bonuses;
using WageGrades.Calculation;
using WageGrades.Citations;
using WageGrades.Classification;
using WageGrades.Documents;
using WageGrades.Findings;
using WageGrades.Ladders;
using WageGrades.Monetary;
using WageGrades.Periods;
using WageGrades.Workforces;

namespace WageGrades.Tests.Calculation;

/// <summary>Back pay on worked examples; the figures are worked by hand.</summary>
public sealed class BackPayTests
{
    private static readonly LocalDate Hired = new(2020, 1, 1);
    private static readonly LocalDate NewYear = new(2026, 1, 1);
    private static readonly LocalDate SignedOn = new(2026, 7, 3);
    private static readonly YearMonth June = new(2026, 6);
    private static readonly YearMonth July = new(2026, 7);

    private static readonly AgreementPolicies Policies = AgreementPolicies.ChinaMonthly with
    {
        Proration = new ProrationRule { Method = ProrationMethod.ShareOfMonth, Basis = ProrationBasis.Thirtieths },
        AllowanceStart = StartRule.OnTheDay,
        BackPayNetting = BackPayNetting.Net,
        Recovery = RecoveryPlan.Statutory,
    };

    private static Money Cny(decimal amount) => new(amount, Currency.Cny);

    private static Clause Basic(decimal junior) =>
        new LadderClause(
            "basic",
            "2.1",
            new("基本工资", "basic pay"),
            EffectiveSeries.Always(
                PayLadder.Build(Currency.Cny, steps: 1).Grade(SkillGrade.Junior, junior).Grade(SkillGrade.Senior, junior + 1_000m).ToLadder()));

    private static Clause Allowance(string id, string vocabulary, decimal amount) => new BonusClause(
        id, "", LocalizedText.Same(id),
        new Bonus(new StandingGround(vocabulary, StandingFact.Appointed), new WhileHeld()) { Repetition = Repetition.HighestOnly },
        EffectiveSeries.Always<BonusAmount>(new FixedAmount(Cny(amount))));

    private static CollectiveAgreement Agreement(string id, params Clause[] clauses) =>
        new(id, LocalizedText.Same(id), Currency.Cny, DateSpan.OfYear(2026))
        {
            SignedOn = NewYear,
            CoveredForms = [EmploymentForm.FullTime],
            Policies = Policies,
            Clauses = clauses,
        };

    private static CollectiveAgreement OldDeal() => Agreement(
        "old", Basic(5_000m), Allowance("skill", "skill-grade", 300m), Allowance("night", "professional-title", 200m));

    private static CollectiveAgreement NewDeal() => Agreement("new", Basic(5_250m), Allowance("skill", "skill-grade", 250m));

    private static Worker Somebody(string number = "0001") => new Worker(new WorkerId(number))
        .Employ(Hired)
        .PlaceOn(Hired, SkillGrade.Junior, 1)
        .Appoint(SkillGrade.Technician, Hired)
        .Appoint(ProfessionalTitle.Assistant, Hired);

    private static PaidLedger PaidUnder(CollectiveAgreement agreement, Workforce workforce, int firstMonth, int lastMonth) =>
        PaidLedger.Empty(Currency.Cny).Import(Enumerable.Range(firstMonth, lastMonth - firstMonth + 1)
            .SelectMany(month => agreement.PayFor(workforce, new YearMonth(2026, month)).ToPaidRows($"2026-{month:00}"))).OrThrow();

    private static BackPayRegister A4(BackPayNetting? netting = BackPayNetting.Net)
    {
        Workforce workforce = new([Somebody()]);
        var deal = NewDeal() with { Policies = Policies with { BackPayNetting = netting } };
        return BackPay.Register(PaidUnder(OldDeal(), workforce, 3, 6), OldDeal(), deal, workforce, SignedOn, new LocalDate(2026, 3, 16));
    }

    /// <summary>Four months (March half): Basic 5,000 → 5,250, Skill 300 → 250, Night 200 → 0. Net 0.00; the positives alone are 875.00.</summary>
    [Fact]
    public void Register_ExampleA4_NetsToZeroAndShowsBothSigns()
    {
        var register = A4();

        Assert.Equal(Cny(0m), register.Total);
        var person = Assert.Single(register.People);
        Assert.Equal(Cny(875m), person.Owed);
        Assert.Equal(Cny(875m), person.Overpaid);
        Assert.Equal(Cny(0m), person.ToPay);
        Assert.Equal(12, register.Lines.Count);
        Assert.Equal([Cny(125m), Cny(-25m), Cny(-100m)], register.Lines.Take(3).Select(line => line.Difference));
        Assert.Equal((Cny(5_000m), Cny(5_125m), Cny(5_000m)), (register.Lines[0].OldDue!.Value, register.Lines[0].NewDue, register.Lines[0].Paid));
        Assert.Equal("补发 2026-03 基本工资", register.Lines[0].Describe(Language.Chinese));
        Assert.Equal("扣回 2026-03 skill", register.Lines[1].Describe(Language.Chinese));
    }

    /// <summary>A peer pays only the pluses: +875.00 where the net is 0.00.</summary>
    [Fact]
    public void Register_PositivesOnlyArrears_MinusIsNeverDropped()
    {
        var separate = A4(BackPayNetting.Separate);
        var person = Assert.Single(separate.People);

        Assert.Equal(Cny(0m), separate.Total);
        Assert.Equal(Cny(875m), person.ToPay);
        Assert.Equal(Cny(875m), person.ToRecover);
    }

    /// <summary>6,000 were paid too much; 20 % of 2,700 would be 540, but 2,660 must be left.</summary>
    [Fact]
    [Trait("Sheet", "faults")]
    [Trait("Row", "D1")]
    public void Pay_StatutoryRecovery_LeavesTheAgreementsMinimumWage()
    {
        Workforce workforce = new([Somebody()]);
        var deal = Agreement("new", Basic(2_700m)) with
        {
            Floors =
            [
                new PayFloor(
                    "minimum-wage",
                    LocalizedText.Same("minimum wage"),
                    FloorTest.PersonMonth,
                    FloorComparison.AtLeast,
                    EffectiveSeries.Always(Cny(2_660m))),
            ],
        };
        deal = deal.WithClause(((LadderClause)Basic(2_700m)) with { Counts = new Dictionary<PayBase, bool> { [PayBase.MinimumWage] = true } });
        var paid = PaidUnder(Agreement("old", Basic(3_700m)), workforce, 1, 6);

        var register = BackPay.Register(paid, Agreement("old", Basic(3_700m)), deal, workforce, SignedOn, NewYear);
        var unprotected = BackPay.Register(paid, Agreement("old", Basic(3_700m)), deal with { Floors = [] }, workforce, SignedOn, NewYear);

        Assert.Equal(Cny(-40.00m), Money.Sum(register.Pay("b", July, deal.PayFor(workforce, July)).Select(row => row.Amount)));
        Assert.DoesNotContain(register.Findings, finding => finding.Code == FindingCodes.RecoveryWithoutMinimum);
        Assert.Contains(unprotected.Findings, finding => finding.Code == FindingCodes.RecoveryWithoutMinimum);
    }

    [Fact]
    public void Pay_NettingNotDeclared_IsAMissingChoiceAndNotGuessed()
    {
        var register = A4(netting: null);

        Assert.False(register.IsPayable);
        Assert.Contains(register.Findings, finding => finding.Code == FindingCodes.MissingChoice);
        Assert.Throws<InvalidOperationException>(() => register.Pay("b", July));
    }

    /// <summary>A peer deletes the paid rows when a register is made again, and pays twice.</summary>
    [Fact]
    public void Pay_RegeneratingPaysTwice_SecondRegisterIsEmptyAndSameBatchCountsOnce()
    {
        Workforce workforce = new([Somebody()]);
        var deal = Agreement("new", Basic(5_250m), Allowance("skill", "skill-grade", 300m), Allowance("night", "professional-title", 200m));
        var paid = PaidUnder(OldDeal(), workforce, 1, 6);
        BackPayRegister Again(PaidLedger ledger) => BackPay.Register(ledger, OldDeal(), deal, workforce, SignedOn, NewYear);

        var rows = Again(paid).Pay("back-pay", July);
        var settled = paid.Import(rows).OrThrow();

        Assert.Equal(Cny(1_500m), Money.Sum(rows.Select(row => row.Amount)));
        Assert.Equal(settled, settled.Import(Again(paid).Pay("back-pay", July)).OrThrow());
        Assert.Empty(Again(settled).Lines);
        Assert.Empty(Again(settled).Pay("another", July));
    }

    [Fact]
    public void Register_SecondLateChange_PaysOnlyWhatIsNew()
    {
        Workforce workforce = new([Somebody()]);
        var first = Agreement("first", Basic(5_250m), Allowance("skill", "skill-grade", 300m), Allowance("night", "professional-title", 200m));
        var second = first.WithClause(Basic(5_300m)) with { Id = "second" };
        var paid = PaidUnder(OldDeal(), workforce, 1, 6);
        var settled = paid.Import(BackPay.Register(paid, OldDeal(), first, workforce, SignedOn, NewYear).Pay("one", July)).OrThrow();

        var register = BackPay.Register(settled, first, second, workforce, new LocalDate(2026, 8, 3), NewYear);

        Assert.Equal(Cny(300m), register.Total);
        Assert.All(register.Lines, line => Assert.Equal((Cny(50m), BackPayCause.Rule), (line.Difference, line.Cause)));
    }

    [Fact]
    public void Register_LeaversAndRegradedPeople_AreInIt()
    {
        Workforce workforce = new(
        [
            Somebody("left").Leave(new LocalDate(2026, 3, 1)),
            Somebody("moved").PlaceOn(new LocalDate(2026, 4, 1), SkillGrade.Senior, 1),
            Somebody("late").Leave(NewYear),
        ]);
        var deal = OldDeal().WithClause(Basic(5_250m));

        var register = BackPay.Register(PaidUnder(OldDeal(), workforce, 1, 6), OldDeal(), deal, workforce, SignedOn, NewYear);

        Assert.Equal([("left", Cny(500m)), ("moved", Cny(1_500m))], register.People.Select(person => (person.Worker.Number, person.Net)));
    }

    [Fact]
    public void Register_PersonBlockedUnderTheNewAgreement_IsLeftOutWithTheReason()
    {
        Workforce workforce = new([Somebody("fine"), Somebody("gone")]);
        var paid = PaidUnder(OldDeal(), workforce, 6, 6);
        Workforce known = new([Somebody("fine"), Somebody("gone").PlaceOn(Hired, "unknown-grade", 1)]);

        var register = BackPay.Register(paid, OldDeal(), OldDeal().WithClause(Basic(5_250m)), known, SignedOn, NewYear);

        Assert.Equal("fine", Assert.Single(register.People).Worker.Number);
        var leftOut = Assert.Single(register.LeftOut);
        Assert.Equal(("gone", FindingCodes.NoSuchCell), (leftOut.Worker.Number, leftOut.Findings[0].Code));
        Assert.Contains(register.Findings, finding => finding.Code == FindingCodes.LedgerStartsLater);
        Assert.Equal(June, register.FirstMonth);
    }

    [Fact]
    public void Register_OldAgreementLapsed_OldDueIsUnknownAndDifferenceIsToWhatWasPaid()
    {
        Workforce workforce = new([Somebody()]);
        var lapsed = OldDeal() with { Term = DateSpan.OfYear(2025), Continuation = Continuation.Lapses };
        var deal = OldDeal().WithClause(Basic(5_250m));

        var register = BackPay.Register(PaidUnder(OldDeal(), workforce, 6, 6), lapsed, deal, workforce, SignedOn, NewYear);

        var line = Assert.Single(register.Lines);
        Assert.Null(line.OldDue);
        Assert.Equal((Cny(250m), BackPayCause.Rule), (line.Difference, line.Cause));
        Assert.Contains(register.Findings, finding => finding.Code == FindingCodes.NoAgreementInForce);
    }

    [Fact]
    public void Pay_PaymentsOnAccount_AreSetOffAndTheRestStays()
    {
        Workforce workforce = new([Somebody("a"), Somebody("b")]);
        PaidRow[] onAccount =
        [
            new("advance-a", new WorkerId("a"), June, June, "advance", null, Cny(1_000m)),
            new("advance-b", new WorkerId("b"), June, June, "advance", null, Cny(2_000m)),
        ];
        var paid = PaidUnder(OldDeal(), workforce, 1, 6).Import(onAccount).OrThrow();
        var register = BackPay.Register(paid, OldDeal(), OldDeal().WithClause(Basic(5_250m)), workforce, SignedOn, NewYear);

        var settled = paid.Import(register.Pay("back-pay", July)).OrThrow();

        Assert.Equal([Cny(500m), Cny(0m)], register.People.Select(person => person.ToPay!.Value));
        Assert.Equal(Cny(0m), settled.OnAccountOf(new WorkerId("a")));
        Assert.Equal(Cny(500m), settled.OnAccountOf(new WorkerId("b")));
    }

    /// <summary>March late by 250.00, due on 10 April, paid on 3 July: 84 days at 6 % on 360 days are 3.50.</summary>
    [Fact]
    public void Register_InterestClause_PaysSimpleInterestOnceFromThePayDay()
    {
        Workforce workforce = new([Somebody()]);
        var deal = OldDeal().WithClause(Basic(5_250m)).WithClause(new TextClause("interest", "7.4", new("利息", "interest")));
        deal = deal with
        {
            Policies = Policies with { BackPayInterest = new SimpleInterest("interest", Ratio.Percent(6m), 360, payDay: 10, monthsLater: 1) },
        };
        var paid = PaidUnder(OldDeal(), workforce, 3, 3);

        var register = BackPay.Register(paid, OldDeal(), deal, workforce, SignedOn, NewYear);
        var again = BackPay.Register(paid.Import(register.Pay("b", July)).OrThrow(), OldDeal(), deal, workforce, SignedOn, NewYear);

        var interest = Assert.Single(register.Interest);
        Assert.Equal((Cny(250m), Cny(3.50m), "7.4"), (interest.Late, interest.Amount, interest.Clause.ToString()));
        Assert.Equal(Cny(253.50m), register.People[0].ToPay);
        Assert.Empty(again.Lines);
        Assert.Empty(again.Interest);
    }

    /// <summary>5,000.00 was paid too much; 20 % of July's 5,500.00 is 1,100.00 a month, the rest is found again.</summary>
    [Fact]
    public void Pay_TooMuchPaid_IsTakenBackUnderThePlanAndTheRestCarried()
    {
        var deal = OldDeal();
        Workforce now = new([Somebody()]);
        Workforce then = new([Somebody().PlaceOn(Hired, SkillGrade.Senior, 1)]);
        var paid = PaidUnder(deal, then, 1, 5);
        BackPayRegister Correct(PaidLedger ledger) => BackPay.Correct(ledger, deal, then, now, new YearMonth(2026, 5));

        var register = Correct(paid);
        var rows = register.Pay("july", July, deal.PayFor(now, July));
        var settled = paid.Import(rows).OrThrow();

        Assert.Equal(Cny(-5_000m), register.Total);
        Assert.Equal(Cny(5_000m), register.People[0].ToRecover);
        Assert.Equal([(new YearMonth(2026, 1), Cny(-1_000m)), (new YearMonth(2026, 2), Cny(-100m))], rows.Select(row => (row.Month, row.Amount)));
        Assert.Equal(Cny(-3_900m), Correct(settled).Total);
        Assert.Empty(register.Pay("july", July));
        Assert.All(register.Lines, line => Assert.Equal(BackPayCause.Fact, line.Cause));
    }

    [Fact]
    public void Correct_LateCertificateAndLateAgreement_SaysWhichCauseEachLineHas()
    {
        var before = AgreementRegister.Empty.Sign(OldDeal());
        var after = before.Replace(OldDeal().WithClause(Basic(5_250m)) with { SignedOn = SignedOn }, new LocalDate(2026, 6, 1));
        var worker = Somebody().Dismiss(SkillGrade.Technician, new LocalDate(2026, 5, 1));
        Workforce then = new([worker]);
        Workforce now = new([
            worker.Appoint(SkillGrade.SeniorTechnician, new LocalDate(2026, 5, 1)).PlaceOn(new LocalDate(2026, 6, 1), SkillGrade.Senior, 1),
        ]);
        var paid = PaidUnder(OldDeal(), then, 5, 6)
            .Import([new PaidRow("slip", worker.Id, new YearMonth(2026, 5), June, "slip", "night", Cny(5m))])
            .OrThrow();

        var register = BackPay.Correct(paid, before, after, then, now, June);

        Assert.Equal(
            [
                ("2026-05", "skill", Cny(300m), BackPayCause.Fact),
                ("2026-05", "night", Cny(-5m), BackPayCause.Payment),
                ("2026-06", "basic", Cny(1_250m), BackPayCause.Rule | BackPayCause.Fact),
                ("2026-06", "skill", Cny(300m), BackPayCause.Fact),
            ],
            register.Lines.Select(line => (NodaTime.Text.YearMonthPattern.Iso.Format(line.Month), line.Clause.Id.Value, line.Difference, line.Cause))
        );
    }

    [Fact]
    public void Register_LedgerItemsAndPeopleUnknown_AreToldAndNeverTakenBack()
    {
        Workforce workforce = new([Somebody()]);
        PaidRow[] further =
        [
            new("tax", new WorkerId("0001"), June, June, "x", "income-tax", Cny(-80m)),
            new("ghost", new WorkerId("0099"), June, June, "x", "basic", Cny(5_000m)),
        ];
        var paid = PaidUnder(OldDeal(), workforce, 6, 6).Import(further).OrThrow();

        var register = BackPay.Register(paid, OldDeal(), OldDeal(), workforce, SignedOn, new LocalDate(2026, 6, 1));

        Assert.Empty(register.Lines);
        Assert.Contains(register.Findings, finding => finding.Code == FindingCodes.LedgerClauseUnknown);
        Assert.Equal(FindingCodes.PaidPersonUnknown, Assert.Single(register.LeftOut).Findings[0].Code);
    }

    [Fact]
    public void ToDocument_Register_NamesMonthsSumsAndReasons()
    {
        var (zh, en) = (A4().ToPlainText(), A4(netting: null).ToPlainText(Language.English));

        Assert.Contains("扣回 2026-05 night", zh, StringComparison.Ordinal);
        Assert.Contains("协议变更", zh, StringComparison.Ordinal);
        Assert.Contains("875.00 元", zh, StringComparison.Ordinal);
        Assert.Contains("cannot be paid yet", en, StringComparison.Ordinal);
    }
}
