using WageGrades.Agreements;
using WageGrades.Bonuses;
using WageGrades.Calculation;
using WageGrades.Classification;
using WageGrades.Monetary;
using WageGrades.Periods;
using WageGrades.Workforces;
using static WageGrades.Tests.Calculation.AwardDesk;

namespace WageGrades.Tests.Calculation;

/// <summary>Payments for a period to who comes back, and under two agreements one after another.</summary>
public sealed class PeriodReturnTests
{
    private static readonly Periodic December = new(12)
    {
        Accrual = Accrual.ByMonths(AccrualDays.Employed), EmployedOn = CutOff.None, OnLeaving = LeaverPay.AsScheduled, Hours = PartTimeAs.AsItWas,
    };

    private static readonly Employment Apprentice = new(EmploymentForm.ApprenticeEmployee);

    private static BonusClause Of(Periodic schedule, BonusGround? ground = null, BonusAmount? amount = null) =>
        Bonus("thirteenth", ground ?? new EmployedGround(), schedule, amount ?? new FixedAmount(Cny(1_200m)));

    // The apprentice of January to 10 May is not covered and paid nothing: May counts for who returned on the 20th, eight months.
    [Fact]
    public void PayFor_EarlierEmploymentNotCovered_TakesNoMonth()
    {
        var worker = new Worker(new WorkerId("0001")).Employ(Start, Apprentice).Leave(new LocalDate(2026, 5, 10)).Employ(new LocalDate(2026, 5, 20));

        Assert.Equal(800m, Agreement(Of(December)).Pay(worker, 2026, 12).Total.Amount);
    }

    // No appointment in the first employment: nothing was paid for it.
    [Fact]
    public void PayFor_EarlierEmploymentWithoutTheGround_TakesNoMonth()
    {
        var worker = Somebody().Leave(new LocalDate(2026, 5, 10))
            .Employ(new LocalDate(2026, 5, 20)).Appoint(SkillGrade.Senior, new LocalDate(2026, 5, 20));

        Assert.Equal(800m, Agreement(Of(December, Appointed("skill-grade"))).Pay(worker, 2026, 12).Total.Amount);
    }

    [Fact]
    public void PayFor_EarlierEmploymentWithoutAnEntry_TakesNoMonth()
    {
        var clause = Of(December, amount: Table((EmploymentForm.FullTime.Term, 1_200m)));
        var worker = new Worker(new WorkerId("0001")).Employ(Start, Apprentice).Leave(new LocalDate(2026, 5, 10)).Employ(new LocalDate(2026, 5, 20));
        var agreement = Agreement(clause) with { CoveredForms = [EmploymentForm.FullTime, EmploymentForm.ApprenticeEmployee] };

        Assert.Equal(800m, agreement.Pay(worker, 2026, 12).Total.Amount);
    }

    // The earlier one left before the term and was paid by nobody.
    [Fact]
    public void PayFor_EarlierEmploymentPaidBeforeTheTerm_TakesNoMonth()
    {
        var agreement = Agreement(Of(December with { OnLeaving = LeaverPay.PaidAtOnce })) with
        {
            Term = new DateSpan(new LocalDate(2026, 6, 1), new LocalDate(2030, 1, 1)),
        };
        var worker = Somebody().Leave(new LocalDate(2026, 5, 10)).Employ(new LocalDate(2026, 5, 20));

        Assert.Equal(800m, agreement.Pay(worker, 2026, 12).Total.Amount);
    }

    /// <summary>Left in March under an agreement to June that pays at once, or in December; the next one, from July, says the other.</summary>
    [Theory]
    [InlineData(LeaverPay.PaidAtOnce, LeaverPay.AsScheduled, 300, 0)]
    [InlineData(LeaverPay.AsScheduled, LeaverPay.PaidAtOnce, 0, 300)]
    [InlineData(LeaverPay.Lapses, LeaverPay.AsScheduled, 0, 0)]
    [InlineData(LeaverPay.AsScheduled, LeaverPay.Lapses, 0, 300)]
    public void PayFor_SuccessorWithAnotherLeaverRule_OnceAndByThatOfTheLastDay(LeaverPay first, LeaverPay second, decimal march, decimal december)
    {
        var july = new LocalDate(2026, 7, 1);
        var register = AgreementRegister.Empty
            .Sign(Signed("old", first, new DateSpan(Start, july)))
            .Sign(Signed("new", second, new DateSpan(july, new LocalDate(2028, 1, 1))));
        var worker = Somebody().Leave(new LocalDate(2026, 3, 11));
        var calculator = RegisterCalculator.For(register);

        Assert.Equal(
            [march, december],
            new[] { 3, 12 }.Select(month => calculator.PayFor(worker, new YearMonth(2026, month)).Total.Amount));
    }

    private static CollectiveAgreement Signed(string id, LeaverPay rule, DateSpan term) =>
        Agreement(Of(December with { OnLeaving = rule })) with { Id = id, Term = term, SignedOn = term.From, Continuation = Continuation.Lapses };
}
