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
using WageGrades.Workforces;
using static WageGrades.Tests.Calculation.AwardDesk;
using static WageGrades.Tests.Calculation.SchemeDesk;

namespace WageGrades.Tests.Calculation;

/// <summary>
/// Pay systems of published agreements (docs of the field: cases 9, 11, 30 and the industry floors), each with a person computed by hand. Where a
/// source gives no figure the test says so.
/// </summary>
public sealed class PublishedSchemeTests
{
    private const string Grade = "internal-grade";

    private static readonly Vocabulary Grades = Enumerable.Range(1, 20).Aggregate(
        Vocabulary.Create(Grade, new LocalizedText("企业技能等级", "Internal skill grade"), isOrdered: false),
        (all, grade) => all.WithOwnTerm($"g{grade}", LocalizedText.Same($"{grade}")));

    /// <summary>
    /// 浙江劳伦斯机床 (台州): base + skill-grade wage of grades 1 to 20 + full attendance + over-quota bonus, the grade assessed anew each year
    /// (wanpiaopiao.cn/show/32504.html). It gives the structure and no amounts: 3,000, 150 a grade, 200 and 1.50 are chosen here.
    /// </summary>
    [Fact]
    public void Case9_TwentyGradesAssessedYearly_AreATableOfAppointments()
    {
        Term units = new("month-counter", "units");
        var agreement = Agreement(
            BasePay with
            {
                Ladders = EffectiveSeries.Always(PayLadder.Build(Currency.Cny, 1).Grade("operator", 3_000m).ToLadder()),
            },
            Bonus(
                "grade-wage",
                Appointed(Grade),
                new WhileHeld { Start = StartRule.OnTheDay },
                Table([.. Grades.Terms.Select((term, i) => ((TermKey)term, 150m * (i + 1)))])),
            Bonus("full-attendance", new MonthGround { FullAttendance = true }, new WhileHeld(), new FixedAmount(Cny(200m))),
            Bonus("over-quota", new CountGround(units) { Above = 1_000m }, new WhileHeld(), new PerUnitAmount(Cny(1.5m)))) with
        {
            OwnVocabularies = [Grades],
        };
        var turner = Somebody()
            .PlaceOn(Start, "operator", 1)
            .Appoint(Grades.Find("g7")!, new LocalDate(2026, 1, 1))
            .Dismiss(Grades.Find("g7")!, new LocalDate(2027, 1, 1))
            .Appoint(Grades.Find("g8")!, new LocalDate(2027, 1, 1))
            .Record(new YearMonth(2026, 12), new MonthRecord { Counts = new Dictionary<Term, decimal> { [units] = 1_060m } });

        Assert.Equal(3_000m + 1_050m + 200m + 90m, agreement.Pay(turner, 2026, 12).Total.Amount);
        Assert.Equal(3_000m + 1_200m + 200m, agreement.Pay(turner, 2027, 1).Total.Amount);
    }

    /// <summary>An unnamed group: 特级 800 and 首席 1,600 a month, or 280,000 and 300,000 a year (kejiwu5.cn/pengyouquanwenan/137398.html). 60 % advanced
    /// is chosen here.</summary>
    [Fact]
    public void Case11_AllowanceOrAnnualSalary_NeverBoth()
    {
        var agreement = Under(
            Bonus(
                "top-allowance", Appointed(SkillGrade.Vocabulary.Code), new WhileHeld(),
                Table(((Term)SkillGrade.SpecialTechnician, 800m), ((Term)SkillGrade.ChiefTechnician, 1_600m))),
            Clause(
                "annual-pay",
                Annual((SkillGrade.SpecialTechnician, 280_000m), (SkillGrade.ChiefTechnician, 300_000m)),
                "base-pay", "skill-allowance", "top-allowance"));
        var special = Technician().Appoint(SkillGrade.SpecialTechnician, new LocalDate(2022, 1, 1));
        var onAnnual = special.PutOn(new LocalDate(2026, 1, 1), On("annual-pay") with { Grade = SkillGrade.SpecialTechnician })
            .Assess(SchemeAssessment.OfFactor("annual-pay", 2026, 1.1m));

        Assert.Equal(800m, agreement.Pay(special, 2026, 6).Paid("top-allowance"));
        Assert.Equal((14_000m, 800m), (agreement.Pay(onAnnual, 2026, 6).Total.Amount, agreement.Pay(onAnnual, 2026, 6).Absorbed("top-allowance")));

        // 168,000 advanced, 1.1 × 112,000 = 123,200 settled beside February's 14,000.
        Assert.Equal(137_200m, agreement.Pay(onAnnual, 2027, 2).Total.Amount);
        Assert.Equal(
            15_000m,
            agreement.Pay(Technician().PutOn(Start, On("annual-pay") with { Grade = SkillGrade.ChiefTechnician }), 2026, 6).Total.Amount);
    }

    /// <summary>淮北矿业 工匠年薪制: 150,000 a year during the term of appointment (fx361.com/page/2019/1106/5965092.shtml). 8,000 a month advanced is chosen
    /// here.</summary>
    [Fact]
    public void Case30_CraftsmanDuringTheTermOfAppointment_ThenTheLadderAgain()
    {
        var agreement = Under(
            Clause(
                "annual-pay",
                Annual((Honour.Craftsman, 150_000m)) with
                {
                    Advance = AnnualAdvance.OfMonthly(Cny(8_000m)),
                },
                "base-pay",
                "skill-allowance"));
        var craftsman = Technician()
            .PutOn(new LocalDate(2026, 1, 1), On("annual-pay") with { Grade = Honour.Craftsman })
            .BackOnLadder(new LocalDate(2027, 7, 1))
            .Assess(SchemeAssessment.OfFactor("annual-pay", 2026, 1m))
            .Assess(SchemeAssessment.OfFactor("annual-pay", 2027, 1m));

        Assert.Equal(
            150_000m,
            Enumerable.Range(1, 12).Sum(month => agreement.Pay(craftsman, 2026, month).Total.Amount)
                + (agreement.Pay(craftsman, 2027, 2).Total.Amount - 8_000m));
        Assert.Equal(7_800m, agreement.Pay(craftsman, 2027, 7).Total.Amount);

        // 181 of 365 days: 74,383.56, of which 48,000 advanced.
        Assert.Equal(7_800m + 26_383.56m, agreement.Pay(craftsman, 2028, 2).Total.Amount);
    }

    /// <summary>
    /// Industry floors: 泰兴叉车 2017 2,200 (abcjf.cn); 博望刃模具 1,280 = 1.23 × the city's minimum, welders 2,000, turners 1,700 (jx.cgmdk.com); 荆州家政 2021
    /// 1,815; 厦门快递 2025 the city's minimum + 2 % (rzq.myuh.cn), here on a minimum of 2,000 chosen for the arithmetic.
    /// </summary>
    [Theory]
    [InlineData(2_200)]
    [InlineData(1_280)]
    [InlineData(1_815)]
    [InlineData(2_040)]
    public void IndustryFloor_AtTheBoundary_TopsUpToIt(int least)
    {
        var floor = Floor("industry-floor", least);

        Assert.Equal(least, Paying(least, floor).Pay(Operator(), 2026, 6).Lines.Single().Amount.Amount);
        var below = Paying(least - 0.01m, floor).Pay(Operator(), 2026, 6);
        Assert.Equal((0.01m, (decimal)least), (below.Lines[1].Amount.Amount, below.Total.Amount));
    }

    [Fact]
    public void PostMinimum_OfWeldersAndTurners_TestsTheirDaysOnThePost()
    {
        Term welder = new("own-trade", "welder"), turner = new("own-trade", "turner");
        var agreement = Paying(
            1_600m,
            Floor("post-minimum-welder", 2_000m) with { Tested = Population.Of(welder) },
            Floor("post-minimum-turner", 1_700m) with { Tested = Population.Of(turner) });
        Worker On(Term trade, LocalDate from) => Operator().Assign(from, new Post("post") { Terms = [trade] });

        Assert.Equal(1_600m, agreement.Pay(Operator(), 2026, 6).Total.Amount);
        Assert.Equal(2_000m, agreement.Pay(On(welder, Start), 2026, 6).Total.Amount);
        Assert.Equal(1_700m, agreement.Pay(On(turner, Start), 2026, 6).Total.Amount);

        // 30 June at 2,000 a month for the 15 days from the 16th is 1,000, which 1,600 exceeds.
        Assert.Equal(1_600m, agreement.Pay(On(welder, new LocalDate(2026, 6, 16)), 2026, 6).Total.Amount);
    }

    /// <summary>
    /// Performance pay by rating (绩效按考核等级): the rating is a term of the agreement's own that holds for a time, so that a table over it is the whole
    /// clause, monthly or once a year. 厦门建松电器 pays 700 to 3,000 a month by grade; the steps between are chosen here.
    /// </summary>
    [Fact]
    public void Rating_MonthlyAndYearly_IsATableOverWhatHolds()
    {
        Term a = new("rating", "a"), b = new("rating", "b"), c = new("rating", "c");
        var ratings = Vocabulary.Create("rating", new LocalizedText("考核等级", "Rating"), isOrdered: false)
            .WithOwnTerm("a", LocalizedText.Same("A")).WithOwnTerm("b", LocalizedText.Same("B")).WithOwnTerm("c", LocalizedText.Same("C"));
        var agreement = Agreement(
            Bonus(
                "performance",
                Appointed("rating"),
                new WhileHeld { Start = StartRule.OnTheDay, Stop = StopRule.OnTheDay },
                Table((a, 3_000m), (b, 1_500m), (c, 700m))),
            Bonus("year-end", Appointed("rating"), Once, Table((a, 10_000m), (b, 5_000m)))
        ) with
        {
            OwnVocabularies = [ratings],
        };
        Appointment Rated(Term rating, int year, int month, int until) =>
            new(rating, new LocalDate(year, month, 1)) { EndedOn = new LocalDate(year, until, 1) };
        var engineer = Somebody() with { Appointments = [Rated(b, 2026, 1, 7), Rated(a, 2026, 7, 12)] };

        Assert.Equal(1_500m, agreement.Pay(engineer, 2026, 6).Paid("performance"));
        Assert.Equal((3_000m, 10_000m), (agreement.Pay(engineer, 2026, 7).Paid("performance"), agreement.Pay(engineer, 2026, 7).Paid("year-end")));
        Assert.Equal(0m, agreement.Pay(engineer, 2026, 12).Total.Amount);
    }

    private static AnnualPay Annual(params (Term Grade, decimal Amount)[] amounts) => new()
    {
        Amounts = amounts.ToDictionary(entry => (TermKey)entry.Grade, entry => Cny(entry.Amount)),
        Advance = AnnualAdvance.OfShare(Ratio.Percent(60m)),
        PartYear = PartYearRule.ByDays,
        SettledIn = 2,
        Shortfall = SettlementShortfall.RecoveredAtOnce,
    };

    private static PayFloor Floor(string id, decimal amount) =>
        new(id, LocalizedText.Same(id), FloorTest.PersonMonth, FloorComparison.AtLeast, EffectiveSeries.Always(Cny(amount)));

    private static Worker Operator() => Somebody().PlaceOn(Start, "operator", 1);

    private static CollectiveAgreement Paying(decimal basePay, params PayFloor[] floors)
    {
        var agreement = Agreement(
            BasePay with
            {
                Ladders = EffectiveSeries.Always(PayLadder.Build(Currency.Cny, 1).Grade("operator", basePay).ToLadder()),
            });
        return agreement with { Floors = floors };
    }
}
