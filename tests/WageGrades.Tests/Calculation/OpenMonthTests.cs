using System.Text;
using WageGrades.Agreements;
using WageGrades.Bargaining;
using WageGrades.Bonuses;
using WageGrades.Calculation;
using WageGrades.Classification;
using WageGrades.Costing;
using WageGrades.Documents;
using WageGrades.Findings;
using WageGrades.Ladders;
using WageGrades.Monetary;
using WageGrades.Periods;
using WageGrades.Reporting;
using WageGrades.Workforces;

namespace WageGrades.Tests.Calculation;

/// <summary>What could not be computed names its reason beside the figure; one open line empties nothing that stands beside it.</summary>
public sealed class OpenMonthTests
{
    private static readonly LocalDate Start = new(2026, 1, 1);

    private static readonly LadderClause BasePay = new(
        "base-pay",
        "2.1",
        new("基本工资", "base pay"),
        EffectiveSeries.Always(PayLadder.Build(Currency.Cny, steps: 2).Grade("G1", 4_000m, 4_500m).ToLadder()))
    {
        Counts = new Dictionary<PayBase, bool> { [PayBase.MinimumWage] = true },
    };

    private static readonly BonusClause KeyPost = new(
        "key-post", "3.1", new("关键岗位津贴", "key post allowance"),
        new Bonus(new StandingGround(SkillGrade.Vocabulary.Code, StandingFact.Appointed), new WhileHeld()) { Repetition = Repetition.HighestOnly },
        EffectiveSeries.Always<BonusAmount>(new RangeAmount(new Dictionary<TermKey, MoneyRange> { [TermKey.Empty] = new(Cny(100m), Cny(900m)) })));

    private static readonly BonusClause Award = new(
        "patent-award", "5.1", new("专利奖", "patent award"),
        new Bonus(new AchievementGround(AchievementKind.Innovation), new OneOff { Start = StartRule.OnTheDay }) { Repetition = Repetition.EachOne },
        EffectiveSeries.Always<BonusAmount>(new FixedAmount(Cny(600m))));

    private static Money Cny(decimal amount) => new(amount, Currency.Cny);

    private static CollectiveAgreement Agreement(params Clause[] clauses) =>
        new("sample", LocalizedText.Same("sample"), Currency.Cny, new DateSpan(Start))
        {
            CoveredForms = [EmploymentForm.FullTime],
            Policies = AgreementPolicies.ChinaMonthly with { Calendar = WorkCalendar.Weekdays(new YearMonth(2026, 1), new YearMonth(2031, 12)) },
            Clauses = clauses,
        };

    private static Worker Person(string number = "0001") => new Worker(new WorkerId(number)).Employ(Start).PlaceOn(Start, "G1", 1);

    private static IEnumerable<string> Renderings(IReport report) =>
        from language in new[] { Language.Chinese, Language.English }
        from text in new[] { report.ToPlainText(language), report.ToHtml(language), report.ToMarkdown(language) }
        select text;

    [Fact, Trait("Sheet", "faults"), Trait("Row", "A12")]
    public void ValueOf_MonthsBeyondTheCalendar_NameTheReason()
    {
        var agreement = Agreement(BasePay) with
        {
            Policies = Agreement().Policies with { Calendar = WorkCalendar.Weekdays(new YearMonth(2026, 1), new YearMonth(2026, 9)) },
        };
        var value = agreement.ValueOf(
            Person(),
            worker => worker.PlaceOn(new LocalDate(2026, 5, 11), "G1", 2).Leave(new LocalDate(2026, 11, 20)),
            new YearMonth(2026, 5));
        Assert.False(value.IsComplete);
        var blocked = value.Open.First(month => month.IsBlocked);
        Assert.All(Renderings(value), text => Assert.Contains(blocked.Findings[0].Code.Id, text, StringComparison.Ordinal));
        Assert.Contains("（部分）", value.ToMarkdown(Language.Chinese), StringComparison.Ordinal);
        Assert.Contains("(partial)", value.ToPlainText(Language.English), StringComparison.Ordinal);
        // May by 15 of 21 days, then 500 a month as far as both are settled.
        Assert.True(value.SettledSoFar >= Cny(500m), value.ToString());
        Assert.Throws<InvalidOperationException>(() => value.PerYear);
    }

    [Fact, Trait("Sheet", "faults"), Trait("Row", "A12")]
    public void ValueOf_OneLineStillOpen_TakesOnlyItsClauseOut()
    {
        var value = Agreement(BasePay, KeyPost).ValueOf(
            Person(), worker => worker.PlaceOn(Start, "G1", 2).Appoint(SkillGrade.Technician, Start), new YearMonth(2026, 3));
        Assert.Equal(Cny(6_000m), value.SettledSoFar);
        Assert.Equal(12, value.Open.Count);
        Assert.All(Renderings(value), text => Assert.Contains("3.1", text, StringComparison.Ordinal));
        Assert.Contains("待核定金额", value.ToPlainText(Language.Chinese), StringComparison.Ordinal);
    }

    [Fact, Trait("Sheet", "faults"), Trait("Row", "A13")]
    public void Projection_AwardThatWaitsForTheFund_BasePayCountsInEveryMonth()
    {
        var agreement = Agreement(BasePay, Award) with
        {
            Funds = [new AwardFund("award-fund", new("奖励金", "award fund"), new YearMonth(2026, 1), Cny(1_000m))
                {
                    Clauses = ["patent-award"], Order = FundOrder.ByDate, Shortfall = FundShortfall.CarriedOver, Balance = FundBalance.CarriedOver,
                }],
        };
        var person = Person()
            .Achieve(new Achievement("p", AchievementKind.Innovation, (Term)InnovationKind.InventionPatent, new LocalDate(2027, 3, 5)));
        var years = PayProjection.Of(agreement, person, new YearMonth(2026, 1), 60);
        Assert.Equal(Enumerable.Repeat(Cny(48_000m), 5), years.Years.Select(year => year.ByClause["base-pay"]));
        Assert.False(years.IsComplete);
        Assert.All(years.Open, open => Assert.Contains("5.1", open.In(Language.English), StringComparison.Ordinal));
        Assert.Contains(years.Open, open => open.Month == new YearMonth(2027, 3));
        Assert.All(Renderings(years), text => Assert.Contains("5.1", text, StringComparison.Ordinal));
        Assert.Contains("合计（部分）", years.ToSvg(Language.Chinese), StringComparison.Ordinal);
        Assert.Contains("(partial)", years.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Cost_OneLineStillOpen_TheRestOfThePersonCounts()
    {
        var people = new Workforce([Person("1"), Person("2").Appoint(SkillGrade.Technician, Start)]);
        var report = Proposal
            .On(Agreement(BasePay, KeyPost), "x")
            .Raise("base-pay", Increase.Flat(100m), from: new LocalDate(2026, 7, 1))
            .Cost(people);
        Assert.Equal((Cny(2_400m), false), (report.FullYear, report.IsComplete));
        var open = Assert.Single(report.LeftOut);
        Assert.Equal(("2", true, 12), (open.Worker.Number, open.IsInPart, open.Months));
        Assert.Equal(["base-pay", "key-post"], report.ByClause.Select(clause => clause.Clause.Id.ToString()));
        Assert.Equal([false, true], report.ByClause.Select(clause => clause.IsPartial));
        Assert.Contains(report.Findings, finding => finding.Code == FindingCodes.CostPersonInPart);
        Assert.All(Renderings(report), text => Assert.Contains("3.1", text, StringComparison.Ordinal));
        Assert.Contains("（部分）", report.ToSvg(Language.Chinese), StringComparison.Ordinal);
        Assert.Contains("部分：自 2026-07 起 12 个月未全部计入", report.ToCsv(Language.Chinese), StringComparison.Ordinal);
        Assert.Contains("partial: 12 months from 2026-07", report.ToCsv(Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public void Cost_SomeMonthsBlocked_TheOthersCount()
    {
        // From October the person stands on a step that the table lacks.
        var person = Person().PlaceOn(new LocalDate(2026, 10, 1), "G1", 9);
        var report = Proposal.On(Agreement(BasePay), "x").Raise("base-pay", Increase.Flat(100m), from: new LocalDate(2026, 7, 1))
            .Cost(new Workforce([person]), CostBasis.Standard with { Population = CostPopulation.Moving });
        Assert.Equal(Cny(300m), report.FullYear);
        Assert.Equal((9, true), (report.LeftOut[0].Months, report.LeftOut[0].IsInPart));
        Assert.Contains("WG4011", report.LeftOut[0].Reason.English, StringComparison.Ordinal);
    }

    [Fact]
    public void BackPay_OneLineStillOpen_TheRestOfTheMonthIsInTheRegister()
    {
        var people = new Workforce([Person().Appoint(SkillGrade.Technician, Start)]);
        var old = Agreement(BasePay);
        var paid = PaidLedger.Empty(Currency.Cny).Import(old.PayFor(people, new YearMonth(2026, 3)).ToPaidRows("2026-03")).OrThrow();
        var raised = BasePay with
        {
            Ladders = EffectiveSeries.Always(PayLadder.Build(Currency.Cny, steps: 2).Grade("G1", 4_200m, 4_500m).ToLadder()),
        };
        var register = BackPay.Register(paid, old, Agreement(raised, KeyPost) with { Id = "new" }, people, new LocalDate(2026, 7, 1), Start);
        Assert.Equal(Cny(200m), register.Total);
        var open = Assert.Single(register.LeftOut);
        Assert.True(open.IsInPart);
        Assert.Contains("key-post", open.Findings[0].Message(Language.English), StringComparison.Ordinal);
        Assert.All(Renderings(register), text => Assert.Contains("key-post", text, StringComparison.Ordinal));
        Assert.Contains("（部分）", register.ToPlainText(Language.Chinese), StringComparison.Ordinal);
        using MemoryStream csv = new();
        register.WriteCsv(csv);
        Assert.Contains("部分未纳入", Encoding.UTF8.GetString(csv.ToArray()), StringComparison.Ordinal);
    }
}
