using WageGrades.Agreements;
using WageGrades.Bonuses;
using WageGrades.Calculation;
using WageGrades.Classification;
using WageGrades.Documents;
using WageGrades.Findings;
using WageGrades.Ladders;
using WageGrades.Monetary;
using WageGrades.Periods;
using WageGrades.Tests.Generators;
using WageGrades.Workforces;

namespace WageGrades.Tests.Calculation;

public sealed class PayComparisonTests
{
    private static readonly LocalDate Hired = new(2020, 1, 1);
    private static readonly LocalDate July = new(2026, 7, 1);
    private static readonly YearMonth Before = new(2026, 6);
    private static readonly YearMonth After = new(2026, 7);

    private static Money Cny(decimal amount) => new(amount, Currency.Cny);

    private static PayLadder Ladder(decimal junior1, decimal junior2, decimal senior1, decimal senior2) =>
        PayLadder.Build(Currency.Cny, steps: 2).Grade(SkillGrade.Junior, junior1, junior2).Grade(SkillGrade.Senior, senior1, senior2).ToLadder();

    private static CollectiveAgreement Agreement(EffectiveSeries<PayLadder> ladders) =>
        new("sample", LocalizedText.Same("sample"), Currency.Cny, DateSpan.OfYear(2026))
        {
            CoveredForms = [EmploymentForm.FullTime],
            Policies = AgreementPolicies.ChinaMonthly with
            {
                Proration = new ProrationRule { Method = ProrationMethod.ShareOfMonth, Basis = ProrationBasis.Thirtieths },
                AllowanceStart = StartRule.OnTheDay,
            },
            Clauses =
            [
                new LadderClause("base-pay", "2.1", new("基本工资", "base pay"), ladders)
                {
                    Counts = new Dictionary<PayBase, bool> { [PayBase.MinimumWage] = true },
                },
                Allowance(
                    "skill-allowance",
                    new StandingGround("skill-grade", StandingFact.Appointed),
                    new WhileHeld(),
                    (SkillGrade.Technician, 500m),
                    (SkillGrade.SeniorTechnician, 1_000m)),
                Allowance(
                    "title-allowance",
                    new StandingGround("professional-title", StandingFact.Appointed),
                    new WhileHeld(),
                    (ProfessionalTitle.Assistant, 200m)),
                Allowance("award", new AchievementGround(AchievementKind.Competition), new OneOff(), (CompetitionLevel.Provincial, 3_000m)),
            ],
        };

    private static BonusClause Allowance(string id, BonusGround ground, BonusSchedule schedule, params (Term Term, decimal Amount)[] table) => new(
        id, "", LocalizedText.Same(id),
        new Bonus(ground, schedule) { Repetition = ground is AchievementGround ? Repetition.EachOne : Repetition.HighestOnly },
        EffectiveSeries.Always<BonusAmount>(new TableAmount(table.Select(entry => KeyValuePair.Create((TermKey)entry.Term, Cny(entry.Amount))))))
    {
        Counts = new Dictionary<PayBase, bool> { [PayBase.MinimumWage] = false },
    };

    private static CollectiveAgreement Fixed() => Agreement(EffectiveSeries.Always(Ladder(4_100m, 4_290m, 6_020m, 6_300m)));

    private static CollectiveAgreement RaisedInJuly() => Agreement(
        EffectiveSeries.Always(Ladder(4_100m, 4_290m, 6_020m, 6_300m)).Set(July, Ladder(4_300m, 4_500m, 6_300m, 6_600m)));

    private static Worker Somebody() => new Worker(new WorkerId("0001")).Employ(Hired).PlaceOn(Hired, SkillGrade.Junior, 1);

    private static IEnumerable<(PayChangeCause, Money)> Bars(CollectiveAgreement agreement, Worker worker) =>
        PayComparison.Between(agreement.PayFor(worker, Before), agreement.PayFor(worker, After)).Bars.Select(bar => (bar.Cause, bar.Amount));

    [Fact]
    public void Between_NextStep_IsStep() =>
        Assert.Equal([(PayChangeCause.Step, Cny(190m))], Bars(Fixed(), Somebody().PlaceOn(July, SkillGrade.Junior, 2)));

    [Fact]
    public void Between_NewTable_IsTable() => Assert.Equal([(PayChangeCause.Table, Cny(200m))], Bars(RaisedInJuly(), Somebody()));

    /// <summary>4,100 → 4,500: the table gives 200 at step 1 and 210 at step 2, the step 190 in the old table and 200 in the new: 205 and
    /// 195.</summary>
    [Fact]
    public void Between_NewTableAndNextStep_EachGetsTheMeanOfBothOrders() => Assert.Equal(
        [(PayChangeCause.Step, Cny(195m)), (PayChangeCause.Table, Cny(205m))], Bars(RaisedInJuly(), Somebody().PlaceOn(July, SkillGrade.Junior, 2)));

    [Fact]
    public void Between_OtherGrade_IsGrade() =>
        Assert.Equal([(PayChangeCause.Grade, Cny(1_920m))], Bars(Fixed(), Somebody().PlaceOn(July, SkillGrade.Senior, 1)));

    [Fact]
    public void Between_AppointedToSkillGradeAndTitle_AreSkillGradeAndTitle() =>
        Assert.Equal(
            [(PayChangeCause.SkillGrade, Cny(500m)), (PayChangeCause.Title, Cny(200m))],
            Bars(
                Fixed(),
                Somebody().Appoint(SkillGrade.Technician, Hired).Appoint(SkillGrade.SeniorTechnician, July).Appoint(ProfessionalTitle.Assistant, July)
            ));

    [Fact]
    public void Between_AwardOfOneMonth_IsAward() => Assert.Equal(
        [(PayChangeCause.Award, Cny(3_000m))],
        Bars(Fixed(), Somebody().Achieve(new Achievement("e1", AchievementKind.Competition, (Term)CompetitionLevel.Provincial, July))));

    /// <summary>Half the hours from July: 2,050 less, and 10 of 30 days absent of the half month: 683.33 less.</summary>
    [Fact]
    public void Between_HoursAndAbsence_AreToldApart()
    {
        var half = Somebody().Employ(July, new Employment(EmploymentForm.FullTime) { HoursShare = Ratio.Of(1, 2) });

        Assert.Equal([(PayChangeCause.Hours, Cny(-2_050m))], Bars(Fixed(), half));
        Assert.Equal(
            [(PayChangeCause.Hours, Cny(-1_708.33m)), (PayChangeCause.Proration, Cny(-1_025m))],
            Bars(Fixed(), half.Absent(new DateSpan(July, July.PlusDays(10)))));
    }

    [Fact]
    public void Between_JoinedInTheMonth_IsDaysPaid() => Assert.Equal(
        [(PayChangeCause.Proration, Cny(2_050m))],
        Bars(Fixed(), new Worker(new WorkerId("0001")).Employ(new LocalDate(2026, 6, 16)).PlaceOn(Hired, SkillGrade.Junior, 1)));

    [Fact]
    public void Between_FloorRaised_IsFloor()
    {
        var agreement = Fixed() with
        {
            Floors =
            [
                new PayFloor(
                    "minimum",
                    LocalizedText.Same("minimum"),
                    FloorTest.PersonMonth,
                    FloorComparison.AtLeast,
                    EffectiveSeries.Always(Cny(4_000m)).Set(July, Cny(4_150m))),
            ],
        };

        Assert.Equal([(PayChangeCause.Floor, Cny(50m))], Bars(agreement, Somebody()));
    }

    [Fact]
    public void Between_BackPayGiven_IsItsOwnBar()
    {
        var statement = Fixed().PayFor(Somebody(), After);
        var comparison = PayComparison.Between(Fixed().PayFor(Somebody(), Before), statement, backPayAfter: Cny(875m));

        Assert.Equal([(PayChangeCause.BackPay, Cny(875m))], comparison.Bars.Select(bar => (bar.Cause, bar.Amount)));
        Assert.Equal(Cny(875m), comparison.Difference);
    }

    [Fact]
    public void Between_CoarseRounding_ShowsWhatItTook()
    {
        var agreement = RaisedInJuly();
        agreement = agreement with { Policies = agreement.Policies with { Rounding = RoundingPolicy.Everywhere(RoundingRule.Down(100m)) } };

        Assert.Equal(
            [(PayChangeCause.Step, Cny(195m)), (PayChangeCause.Table, Cny(205m))], Bars(agreement, Somebody().PlaceOn(July, SkillGrade.Junior, 2)));
        Assert.Equal(
            [(PayChangeCause.Step, Cny(190m)), (PayChangeCause.Rounding, Cny(-90m))],
            Bars(Fixed() with { Policies = agreement.Policies }, Somebody().PlaceOn(July, SkillGrade.Junior, 2)));
    }

    [Fact]
    public void Between_TwoPeople_Throws() => Assert.Throws<ArgumentException>(() =>
        PayComparison.Between(Fixed().PayFor(Somebody(), Before), Fixed().PayFor(Somebody() with { Id = new WorkerId("2") }, Before)));

    [Fact]
    public void ToDocumentAndToSvg_Comparison_NameTheCauses()
    {
        var comparison = PayComparison.Between(
            Fixed().PayFor(Somebody(), Before),
            Fixed().PayFor(Somebody().PlaceOn(July, SkillGrade.Junior, 2), After));

        Assert.Contains("晋档", comparison.ToPlainText(), StringComparison.Ordinal);
        Assert.Contains("190.00 CNY", comparison.ToPlainText(Language.English), StringComparison.Ordinal);
        Assert.Contains("step", comparison.ToSvg(Language.English), StringComparison.Ordinal);
        Assert.Equal(2, PayComparison.Between(comparison.Before, comparison.Before).ToDocument(Language.English).Blocks.Count);
    }

    [Fact]
    [Trait("Length", "Long")]
    public void Between_AnyTwoMonths_BarsAddUpAndTurnRoundWithTheOrder() => Law.Holds(
        PayCase.Of(2),
        pay =>
        {
            var calculator = PayCalculator.For(pay.Agreement);
            foreach (var worker in pay.Workers)
            {
                var statements = FactGen.Months.Select(month => calculator.PayFor(worker, month)).ToList();
                foreach (var (before, after) in statements.Zip(statements.Skip(1)))
                {
                    var (forth, back) = (PayComparison.Between(before, after), PayComparison.Between(after, before));

                    Assert.Equal(after.SettledSoFar - before.SettledSoFar, Cny(0m) + Money.Sum(forth.Bars.Select(bar => bar.Amount)));
                    Assert.Equal(forth.Bars.Select(bar => (bar.Cause, bar.Amount)), back.Bars.Select(bar => (bar.Cause, -bar.Amount)));
                    Assert.Empty(PayComparison.Between(before, before).Changes);
                }
            }
        },
        120);
}
