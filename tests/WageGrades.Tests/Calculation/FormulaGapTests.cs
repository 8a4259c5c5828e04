using WageGrades.Agreements;
using WageGrades.Bonuses;
using WageGrades.Calculation;
using WageGrades.Classification;
using WageGrades.Findings;
using WageGrades.Ladders;
using WageGrades.Monetary;
using WageGrades.Periods;
using WageGrades.Workforces;
using static WageGrades.Tests.Calculation.AwardDesk;
using static WageGrades.Tests.Calculation.HoursDesk;

namespace WageGrades.Tests.Calculation;

/// <summary>Where a formula pays nothing, or less than it says, the statement tells it: parts of a month, events, bounds of nothing, keys.</summary>
public sealed class FormulaGapTests
{
    private static readonly CounterQuantity Nights = new(MonthCounter.NightShifts);

    private static readonly LocalDate Mid = new(2026, 6, 16);

    private static FormulaAmount Figure(decimal amount) => new(new FigureRate(Cny(amount)));

    private static Worker With(decimal nights) => Placed().Hours(June, (MonthCounter.NightShifts, nights));

    private static CollectiveAgreement Of(FormulaAmount amount, BonusGround? ground = null, BonusSchedule? schedule = null) => WithBase(
        [5_220m, 5_742m],
        Bonus("formula", ground ?? new MonthGround(), schedule ?? new WhileHeld { Start = StartRule.OnTheDay, Stop = StopRule.OnTheDay }, amount, Repetition.HighestOnly));

    private static IReadOnlyList<Finding> Told(PayStatement statement, FindingCode code) => [.. statement.Findings.Where(each => each.Code == code)];

    private static TableRate KeyPosts => new([KeyValuePair.Create<TermKey, Money>(PostClass.Key.Term, Cny(440m))]);

    [Theory]
    [InlineData(0, 100)]
    [InlineData(30, 0)]
    public void Least_OfARateOrAFactorOfZero_IsNotDue(int rate, int factor)
    {
        var amount = new FormulaAmount(new FigureRate(Cny(rate)), Ratio.Percent(factor)) { Times = Nights, Least = new AmountBound(new FigureRate(Cny(40m))) };

        Assert.Equal(0m, Of(amount).Of(With(5m), "formula"));
    }

    [Fact]
    public void Most_OfPayThatThePersonHasNot_IsZeroAndTold()
    {
        var agreement = Of(Figure(500m) with { Most = new AmountBound(new PayRate(["post-pay"])) });
        agreement = agreement with
        {
            Clauses = [.. agreement.Clauses, Bonus("post-pay", new PostGround("post-class"), new WhileHeld { Start = StartRule.OnTheDay }, Table((PostClass.Key.Term, 300m)))],
        };
        var statement = agreement.PayFor(Placed(), June);

        Assert.Equal(0m, statement.Of("formula"));
        Assert.True(statement.IsPayable);
        Assert.Contains("at most 0.00 CNY", statement.Lines.Single(line => line.Clause.Id == "formula").Explain(Language.English), StringComparison.Ordinal);
        Assert.Equal(300m, agreement.PayFor(Placed().Assign(Start, new Post("x") { Terms = [PostClass.Key] }), June).Of("formula"));
    }

    [Fact]
    public void Most_ByAGradeThatThePersonHasNot_StaysOpen()
    {
        var statement = Of(Figure(500m) with { Most = new AmountBound(new GradeTableRate([KeyValuePair.Create<GradeCode, Money>("B", Cny(100m))])) })
            .PayFor(Placed(), June);

        Assert.Single(Told(statement, FindingCodes.BoundWithoutCell));
        Assert.False(statement.IsPayable);
    }

    [Fact]
    public void Cell_MissingForAPartOfTheMonth_IsToldWithItsDays()
    {
        var amount = new FormulaAmount(CellRate.Own("base-pay"), Ratio.Percent(10m));
        var agreement = Of(amount, new JoiningGround());

        // Eleven of 22 weekdays of 522.
        var early = agreement.PayFor(Somebody().PlaceOn(Mid, "A", 1), June);
        Assert.Equal(261m, early.Of("formula"));
        var part = Assert.Single(Told(early, FindingCodes.FormulaWithoutCellInPart));
        Assert.Contains("from 2026-06-01 to 2026-06-15", part.Message(Language.English), StringComparison.Ordinal);
        Assert.Empty(Told(early, FindingCodes.FormulaWithoutCell));

        var named = Of(new FormulaAmount(CellRate.OwnGrade("base-pay", 3), Ratio.Percent(10m)), new JoiningGround()).PayFor(Placed(), June);
        Assert.Single(Told(named, FindingCodes.FormulaWithoutCell));
        Assert.Empty(Told(named, FindingCodes.FormulaWithoutCellInPart));
    }

    // A number of zero pays nothing whatever the cell is, so that none is lacking; of a month the mean counts, not the first day's.
    [Theory]
    [InlineData(0, 0, 0)]
    [InlineData(0, 1, 1)]
    public void Cell_MissingBesideANumberOfZero_LacksNothing(int first, int later, int told)
    {
        var amount = new FormulaAmount(CellRate.OwnGrade("base-pay", 3)) { Coefficient = new StandingQuantity(StandingNumber.Coefficient) };
        var worker = Placed().WithNumber(StandingNumber.Coefficient, Start, first).WithNumber(StandingNumber.Coefficient, Mid, later);

        Assert.Equal(told, Told(Of(amount).PayFor(worker, June), FindingCodes.FormulaWithoutCell).Count);
        Assert.Equal(told, Told(Of(amount with { Times = amount.Coefficient, Coefficient = null }).PayFor(worker, June), FindingCodes.FormulaWithoutCell).Count);
    }

    [Fact]
    public void Cell_Missing_IsToldByTheNameOfTheLadder() => Assert.Contains(
        "has no “base pay, own grade at step 3”",
        Told(Of(new FormulaAmount(CellRate.OwnGrade("base-pay", 3))).PayFor(Placed(), June), FindingCodes.FormulaWithoutCell).Single().Message(Language.English),
        StringComparison.Ordinal);

    // On the ladder since 16 August: (0 + 5,220 × 16/31 + 5,220) ÷ 3 × 10 %.
    [Fact]
    public void Cell_MissingInBaseMonths_IsToldWithItsDays()
    {
        Periodic yearly = new(11)
        {
            PeriodEnds = 1, Accrual = Accrual.InFull(AccrualDays.Employed), EmployedOn = CutOff.None, OnLeaving = LeaverPay.Lapses, Base = new BaseMonths(7, 8, 9),
        };
        var agreement = Of(new FormulaAmount(CellRate.Own("base-pay"), Ratio.Percent(10m)), new EmployedGround(), yearly);
        var statement = agreement.PayFor(Somebody().PlaceOn(new LocalDate(2026, 8, 16), "A", 1), new YearMonth(2026, 11));

        Assert.Equal(263.81m, statement.Of("formula"));
        Assert.Contains(
            "had no “base pay, own grade and step” from 2026-07-01 to 2026-08-15",
            Assert.Single(Told(statement, FindingCodes.BaseWithoutCell)).Message(Language.English), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Entry_MissingForAPartOfTheMonth_IsToldWithItsDays(bool isFormula)
    {
        BonusAmount amount = isFormula ? new FormulaAmount(KeyPosts) : Table((PostClass.Key.Term, 440m));
        var worker = Somebody().Assign(Start, new Post("x") { Terms = [PostClass.Key] }).Assign(Mid, new Post("y") { Terms = [PostClass.Core] });
        var statement = Agreement(Bonus(
            "formula", new PostGround("post-class"), new WhileHeld { Start = StartRule.OnTheDay, Stop = StopRule.OnTheDay }, amount, Repetition.HighestOnly))
            .PayFor(worker, June);

        Assert.Equal(220m, statement.Of("formula"));
        var part = Assert.Single(Told(statement, FindingCodes.FormulaWithoutEntryInPart));
        Assert.Contains("from 2026-06-16 to 2026-06-30", part.Message(Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public void Grade_AboveTheEntriesFromAPartOfTheMonthOn_IsAWarning()
    {
        var amount = new FormulaAmount(new TableRate([KeyValuePair.Create<TermKey, Money>(SkillGrade.Senior.Term, Cny(440m))]));
        var worker = Somebody().Appoint(SkillGrade.Senior, Start).Dismiss(SkillGrade.Senior, Mid).Appoint(SkillGrade.Technician, Mid);
        var statement = Agreement(Bonus(
            "formula", Appointed("skill-grade"), new WhileHeld { Start = StartRule.OnTheDay, Stop = StopRule.OnTheDay }, amount, Repetition.HighestOnly))
            .PayFor(worker, June);

        Assert.Equal(220m, statement.Of("formula"));
        Assert.Equal(FindingSeverity.Warning, Assert.Single(Told(statement, FindingCodes.FactWithoutEntry)).Severity);
    }

    [Fact]
    public void Cell_MissingForACountOfZero_LacksNothing()
    {
        var agreement = Of(new FormulaAmount(CellRate.OwnGrade("base-pay", 3, RateUnit.Hour)) { Times = Nights });

        Assert.Empty(Told(agreement.PayFor(With(0m), June), FindingCodes.FormulaWithoutCell));
        Assert.Single(Told(agreement.PayFor(With(1m), June), FindingCodes.FormulaWithoutCell));
    }

    [Fact]
    public void Cell_MissingBeforeServiceCounts_LacksNothing()
    {
        var amount = new FormulaAmount(CellRate.Own("base-pay")) { Times = new ServiceQuantity(ServiceUnit.Years) };
        var worker = Somebody() with { ServiceSince = new LocalDate(2026, 1, 1) };

        Assert.Empty(Told(Of(amount, new JoiningGround()).PayFor(worker, June), FindingCodes.FormulaWithoutCell));
    }

    [Fact]
    public void Events_WithoutAnEntry_AreEachTold()
    {
        var worker = Somebody()
            .Achieve(new Achievement("c1", AchievementKind.Honour, Honour.ModelWorker.Term, new LocalDate(2026, 6, 3)))
            .Achieve(new Achievement("c2", AchievementKind.Honour, Honour.ModelWorker.Term, new LocalDate(2026, 6, 20)));
        var byPost = Agreement(Bonus("formula", On(AchievementKind.Honour), Once, new FormulaAmount(KeyPosts))).PayFor(worker, June);
        var byCell = Of(new FormulaAmount(CellRate.Own("base-pay")), On(AchievementKind.Honour), Once).PayFor(worker, June);

        Assert.Equal(["c1", "c2"], Told(byPost, FindingCodes.FactWithoutEntry).Select(finding => finding.Path));
        Assert.Equal(2, Told(byCell, FindingCodes.FormulaWithoutCell).Count);
    }

    [Fact]
    public void Suspension_OfACountOfTheMonth_TakesNothing()
    {
        var schedule = new WhileHeld { SuspendedBy = [new Suspension(LeaveKind.Sick)] };
        var away = With(5m).OnLeave(new Leave(LeaveKind.Sick, DateSpan.Through(new LocalDate(2026, 6, 8), new LocalDate(2026, 6, 12))));
        var counted = Of(Figure(20m) with { Times = Nights }, schedule: schedule);

        Assert.Equal(100m, counted.Of(away, "formula"));
        Assert.Contains(counted.Check(), finding => finding.Code == FindingCodes.MemberNotUsed);
        Assert.Equal(0m, Of(Figure(20m), schedule: schedule).Of(away, "formula"));
    }

    // Six months from 31 August end on 28 February or on 1 March, which one has to be said where it changes the pay of a day.
    [Theory]
    [InlineData("2025-08-31", 2, true)]
    [InlineData("2025-08-31", 3, false)]
    [InlineData("2025-08-28", 2, false)]
    [InlineData("2025-07-31", 1, false)]
    public void Bands_OfMonthsFromADayThatAMonthLacks_AskForTheRule(string since, int month, bool isAsked)
    {
        var agreement = Of(
            new FormulaAmount(new FigureRate(Cny(100m))) { Times = new ServiceBandsQuantity(ServiceUnit.Months, [new ServiceBand(6, Ratio.One)]) }, new JoiningGround());
        agreement = agreement with { Policies = agreement.Policies with { LeapDay = null } };
        var worker = Placed() with { ServiceSince = NodaTime.Text.LocalDatePattern.Iso.Parse(since).Value };

        Assert.Equal(
            isAsked,
            agreement.PayFor(worker, new YearMonth(2026, month)).Findings.Any(finding => finding.Code == FindingCodes.MissingChoice && finding.Path == "policies.leapDay"));
    }

    [Fact]
    public void Key_OfACertificateOrAWorkingTimeSystem_IsBorne()
    {
        var licences = Vocabulary.Create("licence", new("证书", "licence"), isOrdered: false).WithOwnTerm("crane", new("起重", "crane"));
        var crane = licences.Find("crane")!;
        var byLicence = Of(new FormulaAmount(new TableRate([KeyValuePair.Create<TermKey, Money>(crane, Cny(220m))])), new JoiningGround()) with
        {
            OwnVocabularies = [licences],
        };
        var bySystem = Of(
            new FormulaAmount(new FigureRate(Cny(100m))) { Factors = new Dictionary<TermKey, Ratio> { [WorkingTimeSystem.Cumulative.Term] = Ratio.Percent(130m) } });

        Assert.Equal(110m, byLicence.Of(Placed().Qualify(new Qualification(crane, Mid)), "formula"));
        Assert.Equal(0m, byLicence.Of(Placed(), "formula"));
        Assert.Equal(130m, bySystem.Of(Placed(new Employment(EmploymentForm.FullTime) { WorkingTime = WorkingTimeSystem.Cumulative }), "formula"));
        Assert.Equal(0m, bySystem.Of(Placed(), "formula"));
    }

    [Fact]
    public void Words_OfAnAmountThatIsNoFen_SayThatItIsAbout()
    {
        var amount = Figure(100m) with { Most = new AmountBound(new FigureRate(Cny(100m))) { Share = Ratio.Of(1, 3) } };
        var line = Of(amount).PayFor(Placed(), June).Lines.Single(each => each.Clause.Id == "formula");
        var leave = WithBase(5_000m, OnLeave(LeaveKind.Sick, 60m))
            .PayFor(Placed().OnLeave(new Leave(LeaveKind.Sick, DateSpan.Through(new LocalDate(2026, 6, 8), new LocalDate(2026, 6, 8)))), June)
            .Lines.Single(each => each.Clause.Id == "sick-pay");

        Assert.Equal(33.33m, line.Amount.Amount);
        Assert.Equal(("at most about 33.33 CNY", "最高约 33.33 元"), (line.Trace[^1].In(Language.English), line.Trace[^1].In(Language.Chinese)));

        // 5,000 ÷ 21.75 is 229.885…
        Assert.Contains("taken off for leave about 229.89 CNY × 60 %", leave.Explain(Language.English), StringComparison.Ordinal);
        Assert.Contains("假期应扣约 229.89 元 × 60%", leave.Explain(Language.Chinese), StringComparison.Ordinal);
    }

    [Fact]
    public void TwoEntries_EquallySpecific_NameThePersonAndTheDay()
    {
        var table = new FormulaAmount(new TableRate(
        [
            KeyValuePair.Create<TermKey, Money>(PostClass.Key.Term, Cny(20m)), KeyValuePair.Create<TermKey, Money>(EmploymentForm.FullTime.Term, Cny(30m)),
        ]));
        var finding = Assert.Single(
            Told(Of(table).PayFor(Placed().Assign(Start, new Post("x") { Terms = [PostClass.Key] }), June), FindingCodes.ConflictingEntries));

        Assert.EndsWith("(0001, 2026-06-01).", finding.Message(Language.English), StringComparison.Ordinal);
        Assert.EndsWith("（0001，2026-06-01）。", finding.Message(Language.Chinese), StringComparison.Ordinal);
    }
}
