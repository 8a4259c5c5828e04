using WageGrades.Agreements;
using WageGrades.Calculation;
using WageGrades.Classification;
using WageGrades.Findings;
using WageGrades.Ladders;
using WageGrades.Monetary;
using WageGrades.Periods;
using WageGrades.Tests.Generators;
using WageGrades.Workforces;

namespace WageGrades.Tests.Calculation;

public sealed class RegisterCalculatorTests
{
    private static readonly LocalDate NewYear = new(2026, 1, 1);

    private static readonly YearMonth March = new(2026, 3);

    private static CollectiveAgreement Agreement(string id, decimal amount, DateSpan term, Continuation? continuation = Continuation.UntilReplaced) =>
        new(id, LocalizedText.Same(id), Currency.Cny, term)
        {
            SignedOn = term.From,
            Continuation = continuation,
            CoveredForms = [EmploymentForm.FullTime],
            Policies = AgreementPolicies.ChinaMonthly with { Calendar = WorkCalendar.Weekdays(new YearMonth(2025, 1), new YearMonth(2027, 12)) },
            Clauses =
            [
                new LadderClause("base-pay", "2.1", LocalizedText.Same("base pay"), EffectiveSeries.Always(
                    PayLadder.Build(Currency.Cny, steps: 1).Grade(SkillGrade.Junior, amount).ToLadder())),
            ],
        };

    private static Worker Somebody() =>
        new Worker(new WorkerId("0001")).Employ(new LocalDate(2024, 1, 1)).PlaceOn(new LocalDate(2024, 1, 1), SkillGrade.Junior, 1);

    /// <summary>The question of the register: what was owed for March as known on 3 May, and what as known after the signature in June.</summary>
    [Fact]
    public void PayFor_MarchAsKnownInMayAndInJune_OldRateThenNewRate()
    {
        var register = AgreementRegister.Empty
            .Sign(Agreement("deal-2025", 4_000m, DateSpan.OfYear(2025)))
            .Sign(Agreement("deal-2026", 4_200m, DateSpan.OfYear(2026)) with { SignedOn = new LocalDate(2026, 6, 10) });
        var facts = WorkforceRegister.Empty
            .Learn(NewYear, new Workforce([Somebody()]))
            .Learn(new LocalDate(2026, 5, 20), Somebody().Absent(new DateSpan(new LocalDate(2026, 3, 2), new LocalDate(2026, 3, 3))));

        Money Owed(LocalDate known) => RegisterCalculator.For(register.AsKnownOn(known)).PayFor(facts.AsKnownOn(known), March).Total;

        Assert.Equal(Currency.Cny.Of(4_000m), Owed(new LocalDate(2026, 5, 3)));
        Assert.Equal(Currency.Cny.Of(4_200m) - Currency.Cny.Of(193.10m), Owed(new LocalDate(2026, 6, 10)));
    }

    [Fact]
    public void PayFor_MonthSharedByTwoAgreements_EachPaysItsScheduledDays()
    {
        var register = AgreementRegister.Empty
            .Sign(Agreement("old", 2_200m, DateSpan.OfYear(2026)))
            .Replace(Agreement("new", 4_400m, DateSpan.OfYear(2026)) with { SignedOn = new LocalDate(2026, 6, 1) }, new LocalDate(2026, 3, 16));

        var statement = RegisterCalculator.For(register).PayFor(Somebody(), March);

        // 10 and 12 of the 22 weekdays: 1,000 and 2,400. Nobody lost a day, so 反算 does not enter.
        Assert.Equal([Currency.Cny.Of(1_000m), Currency.Cny.Of(2_400m)], statement.Lines.Select(line => line.Amount));
        Assert.Equal(Currency.Cny.Of(3_400m), statement.Total);
        Assert.Empty(statement.Findings);
    }

    [Fact]
    public void PayFor_DaysWithoutAgreement_BlocksOnlyThoseEmployedThen()
    {
        var register = AgreementRegister.Empty.Sign(Agreement("old", 2_200m, new DateSpan(NewYear, new LocalDate(2026, 3, 16)), Continuation.Lapses));

        var blocked = RegisterCalculator.For(register).PayFor(Somebody(), March);
        var left = RegisterCalculator.For(register).PayFor(Somebody().Leave(new LocalDate(2026, 3, 16)), March);

        Assert.True(blocked.IsBlocked);
        Assert.Equal(FindingCodes.NoAgreementInForce, Assert.Single(blocked.Findings).Code);
        Assert.True(left.IsPayable);
    }

    [Fact]
    [Trait("Length", "Long")]
    public void PayFor_MonthUnderOneAgreement_IsThatOfTheAgreement() => Law.Holds(
        PayCase.Of(2),
        pay =>
        {
            var agreement = pay.Agreement with { SignedOn = new LocalDate(2025, 1, 1), Continuation = Continuation.Lapses };
            var calculator = RegisterCalculator.For(AgreementRegister.Empty.Sign(agreement));
            foreach (var month in FactGen.Months.Where(month => agreement.Term.Contains(DateSpan.OfMonth(month))))
            {
                Assert.Equal(agreement.PayFor(new Workforce(pay.Workers), month), calculator.PayFor(new Workforce(pay.Workers), month));
            }
        },
        60);
}
