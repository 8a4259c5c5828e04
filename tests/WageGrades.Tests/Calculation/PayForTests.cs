using WageGrades.Agreements;
using WageGrades.Bonuses;
using WageGrades.Calculation;
using WageGrades.Citations;
using WageGrades.Classification;
using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Ladders;
using WageGrades.Monetary;
using WageGrades.Periods;
using WageGrades.Workforces;

namespace WageGrades.Tests.Calculation;

/// <summary>The worked examples of the design, through the public calls.</summary>
public sealed class PayForTests
{
    private static readonly LocalDate Start = new(2026, 1, 1);

    private static Money Cny(decimal amount) => new(amount, Currency.Cny);

    private static CollectiveAgreement Agreement(params Clause[] clauses) =>
        new("sample", LocalizedText.Same("sample"), Currency.Cny, new DateSpan(Start, new LocalDate(2028, 1, 1)))
        {
            CoveredForms = [EmploymentForm.FullTime],
            Policies = AgreementPolicies.ChinaMonthly with { Calendar = WorkCalendar.Weekdays(new YearMonth(2026, 1), new YearMonth(2027, 12)) },
            Clauses = clauses,
        };

    private static LadderClause BasePay() => new(
        "base-pay", "2.1", new("基本工资", "base pay"),
        EffectiveSeries.Always(PayLadder.Build(Currency.Cny, steps: 1).Grade(SkillGrade.Junior, 1_000m).ToLadder()))
    {
        Counts = new Dictionary<PayBase, bool> { [PayBase.MinimumWage] = true },
    };

    private static BonusClause SkillAllowance() => new(
        "skill-allowance", "3.2", new("技能津贴", "skill allowance"),
        new Bonus(new StandingGround("skill-grade", StandingFact.Appointed), new WhileHeld()) { Repetition = Repetition.HighestOnly },
        EffectiveSeries.Always<BonusAmount>(new TableAmount(new Dictionary<TermKey, Money>
        {
            [(Term)SkillGrade.Technician] = Cny(500m),
            [(Term)SkillGrade.SeniorTechnician] = Cny(1_000m),
        })));

    private static Worker Somebody() => new Worker(new WorkerId("0001")).Employ(Start).PlaceOn(Start, SkillGrade.Junior, 1);

    [Fact]
    public void PayFor_AppointedInMarch_AllowanceStartsInApril()
    {
        var agreement = Agreement(SkillAllowance());
        var worker = Somebody().Appoint(SkillGrade.SeniorTechnician, new LocalDate(2026, 3, 13));

        var march = agreement.PayFor(worker, new YearMonth(2026, 3));
        var april = agreement.PayFor(worker, new YearMonth(2026, 4));

        var suppressed = Assert.Single(march.Suppressed);
        Assert.Empty(march.Lines);
        Assert.Equal(LineReason.NotYetDue, suppressed.Reason);
        Assert.Equal(Cny(0m), suppressed.Amount);
        Assert.Equal(Cny(1_000m), suppressed.Entitlement);
        Assert.Contains("2026-04-01", suppressed.Explain(Language.Chinese), StringComparison.Ordinal);
        var line = Assert.Single(april.Lines);
        Assert.Equal("3.2", line.Clause.ToString());
        Assert.Equal(Cny(1_000m), line.Amount);
        Assert.Equal(Cny(1_000m), april.Total);
    }

    [Theory]
    [InlineData(ProrationMethod.PaidDaysAtRate, ProrationBasis.ScheduledDays, "597.70")]
    [InlineData(ProrationMethod.MonthLessLostDays, ProrationBasis.ScheduledDays, "586.21")]
    [InlineData(ProrationMethod.ShareOfMonth, ProrationBasis.ScheduledDays, "590.91")]
    [InlineData(ProrationMethod.ShareOfMonth, ProrationBasis.CalendarDays, "612.90")]
    public void PayFor_JoinerOnFriday13March_PaysByMethod(ProrationMethod method, ProrationBasis basis, string expected)
    {
        var agreement = Agreement(BasePay());
        agreement = agreement with
        {
            Policies = agreement.Policies with { Proration = new ProrationRule { Method = method, Basis = basis } },
        };
        var joiner = new Worker(new WorkerId("0001")).Employ(new LocalDate(2026, 3, 13)).PlaceOn(new LocalDate(2026, 3, 13), SkillGrade.Junior, 1);

        Assert.Equal(
            Cny(decimal.Parse(expected, System.Globalization.CultureInfo.InvariantCulture)),
            agreement.PayFor(joiner, new YearMonth(2026, 3)).Total);
        Assert.Equal(Cny(1_000m), agreement.PayFor(Somebody(), new YearMonth(2026, 2)).Total);
    }

    [Fact]
    public void PayFor_TitleAndSkillOneOffs_PayTheHigherThenTheDifference()
    {
        static BonusClause OneOffClause(string id, string vocabulary, params (Term Term, decimal Amount)[] table) => new(
            id, "", LocalizedText.Same(id),
            new Bonus(new StandingGround(vocabulary, StandingFact.Appointed), new OneOff()) { Repetition = Repetition.DifferenceOnUpgrade },
            EffectiveSeries.Always<BonusAmount>(new TableAmount(table.Select(entry => KeyValuePair.Create((TermKey)entry.Term, Cny(entry.Amount))))));

        var agreement = Agreement(
            OneOffClause("title-award", "professional-title", (ProfessionalTitle.AssociateSenior, 800m), (ProfessionalTitle.FullSenior, 1_000m)),
            OneOffClause("skill-award", "skill-grade", (SkillGrade.Technician, 400m))) with
        {
            Groups =
            [
                new PrecedenceGroup("award", ["title-award", "skill-award"]) { Scope = PrecedenceScope.Employment, Later = LaterHigher.Difference },
            ],
        };
        var worker = Somebody()
            .Appoint(ProfessionalTitle.AssociateSenior, new LocalDate(2026, 3, 10))
            .Appoint(SkillGrade.Technician, new LocalDate(2026, 3, 20))
            .Appoint(ProfessionalTitle.FullSenior, new LocalDate(2027, 5, 4));

        var april = agreement.PayFor(worker, new YearMonth(2026, 4));
        var later = agreement.PayFor(worker, new YearMonth(2027, 6));

        Assert.Equal(Cny(800m), Assert.Single(april.Lines).Amount);
        Assert.Equal(Cny(400m), Assert.Single(april.Suppressed).Entitlement);
        Assert.Equal(Cny(200m), Assert.Single(later.Lines).Amount);
        Assert.Equal(Cny(800m), Assert.Single(later.Suppressed).Entitlement);
    }

    [Fact]
    public void PayFor_NoPlaceOnLadder_BlocksWithFinding()
    {
        var statement = Agreement(BasePay()).PayFor(new Worker(new WorkerId("0001")).Employ(Start), new YearMonth(2026, 3));

        Assert.True(statement.IsBlocked);
        Assert.Equal(FindingCodes.NoPlace, statement.Findings.Errors[0].Code);
        Assert.False(statement.TryGetTotal(out _));
        Assert.Throws<InvalidOperationException>(() => statement.Total);
    }

    [Theory]
    [InlineData(FloorComparison.AtLeast, "1660.00")]
    [InlineData(FloorComparison.Above, "1660.01")]
    public void PayFor_BelowPersonFloor_TopsUp(FloorComparison comparison, string expected)
    {
        var agreement = Agreement(BasePay()) with
        {
            Floors =
            [
                new PayFloor(
                    "minimum-wage",
                    LocalizedText.Same("minimum wage"),
                    FloorTest.PersonMonth,
                    comparison,
                    EffectiveSeries.Always(Cny(2_660m))),
            ],
        };

        var statement = agreement.PayFor(Somebody(), new YearMonth(2026, 3));

        Assert.Equal(Cny(decimal.Parse(expected, System.Globalization.CultureInfo.InvariantCulture)), statement.Lines[^1].Amount);
    }
}
