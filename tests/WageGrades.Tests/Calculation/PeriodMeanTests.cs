using WageGrades.Agreements;
using WageGrades.Bonuses;
using WageGrades.Calculation;
using WageGrades.Classification;
using WageGrades.Monetary;
using WageGrades.Periods;
using WageGrades.Workforces;
using static WageGrades.Tests.Calculation.AwardDesk;

namespace WageGrades.Tests.Calculation;

/// <summary>Yearly payments on the mean of base months in which somebody begins or ceases to fit a clause of the base; August has 31 days.</summary>
public sealed class PeriodMeanTests
{
    private static readonly BonusClause Yearly = Bonus(
        "yearly",
        new EmployedGround(),
        new Periodic(11)
        {
            PeriodEnds = 1,
            Accrual = Accrual.InFull(AccrualDays.Employed),
            EmployedOn = CutOff.None,
            OnLeaving = LeaverPay.Lapses,
            Base = new BaseMonths(7, 8, 9),
        },
        new ShareOfPayAmount(Ratio.One, ["allowance"]));

    private static decimal Mean(Eligibility whom, Worker worker)
    {
        var allowance = Bonus(
            "allowance",
            new EmployedGround(),
            new WhileHeld { Start = StartRule.OnTheDay, Stop = StopRule.OnTheDay },
            new FixedAmount(Cny(300m))) with { For = whom };
        return Agreement(allowance, Yearly).Pay(worker, 2026, 11).Lines.Where(line => line.Clause.Id == "yearly").Sum(line => line.Amount.Amount);
    }

    // (0 + 300 × 16/31 + 300) ÷ 3
    [Fact]
    public void PayFor_ServiceReachedWithinABaseMonth_CountsByDays() => Assert.Equal(
        151.61m, Mean(new() { Service = TimeBand.From(TimeLength.Years(5)) }, new Worker(new WorkerId("0001")).Employ(new LocalDate(2021, 8, 16))));

    [Fact]
    public void PayFor_BirthdayWithinABaseMonth_CountsByDays() => Assert.Equal(
        151.61m, Mean(new() { Age = TimeBand.From(TimeLength.Years(50)) }, Somebody() with { BornOn = new LocalDate(1976, 8, 16) }));

    // (300 + 300 × 15/31 + 0) ÷ 3
    [Fact]
    public void PayFor_AppointmentEndsWithinABaseMonth_CountsByDays() => Assert.Equal(
        148.39m,
        Mean(
            new() { Terms = [SkillGrade.Technician] },
            Somebody().Appoint(SkillGrade.Technician, Start).Dismiss(SkillGrade.Technician, new LocalDate(2026, 8, 16))));
}
