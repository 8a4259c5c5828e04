using WageGrades.Agreements;
using WageGrades.Bonuses;
using WageGrades.Calculation;
using WageGrades.Classification;
using WageGrades.Periods;
using WageGrades.Workforces;
using static WageGrades.Tests.Calculation.AwardDesk;

namespace WageGrades.Tests.Calculation;

/// <summary>Days of the year of a yearly payment where months of pay begin on the 26th: 31 December of 2026, a year that ends on the 25th.</summary>
public sealed class PayPeriodCutOffTests
{
    // The year 2026 ends on 25 December; its 31 December is that of 2026, eleven months after 1 February.
    [Theory]
    [InlineData(12, 31, 1_100)]
    [InlineData(12, 25, 1_100)]
    [InlineData(1, 31, 0)]
    public void PayFor_EmployedOnADayOfTheYear_IsThatOfTheYear(int month, int day, decimal paid)
    {
        var december = Year with { EmployedOn = CutOff.On(new AnnualDate(month, day)) };

        Assert.Equal(paid, Thirteenth(december, new Worker(new WorkerId("0001")).Employ(new LocalDate(2026, 2, 1))));
    }

    [Fact]
    public void PayFor_LeftBeforeTheDayOfTheYear_Lapses()
    {
        var december = Year with { EmployedOn = CutOff.On(new AnnualDate(12, 31)) };

        Assert.Equal(0m, Thirteenth(december, Somebody().Leave(new LocalDate(2026, 12, 29))));
        Assert.Equal(1_200m, Thirteenth(december, Somebody().Leave(new LocalDate(2027, 1, 1))));
    }

    [Fact]
    public void PayFor_HeldOnADayOfTheYear_IsThatOfTheYear()
    {
        var worker = Somebody().Appoint(SkillGrade.Senior, new LocalDate(2026, 3, 1));
        decimal Held(int month, int day) => Thirteenth(Year with { HeldOn = new AnnualDate(month, day) }, worker, Appointed("skill-grade"));

        Assert.Equal((1_200m, 0m), (Held(12, 31), Held(1, 31)));
    }

    private static Periodic Year => new(12)
    {
        Accrual = Accrual.ByMonths(AccrualDays.Employed), EmployedOn = CutOff.None, OnLeaving = LeaverPay.Lapses, Hours = PartTimeAs.AsItWas,
    };

    private static decimal Thirteenth(Periodic schedule, Worker worker, BonusGround? ground = null) =>
        From26(Agreement(Bonus("thirteenth", ground ?? new EmployedGround(), schedule, new FixedAmount(Cny(1_200m)))))
            .Pay(worker, 2026, 12).Total.Amount;

    private static CollectiveAgreement From26(CollectiveAgreement agreement) => agreement with
    {
        Policies = agreement.Policies with { PayPeriod = PayPeriod.StartingOn(26) },
    };
}
