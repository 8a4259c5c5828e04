using WageGrades.Bonuses;
using WageGrades.Calculation;
using WageGrades.Classification;
using WageGrades.Findings;
using WageGrades.Monetary;
using WageGrades.Periods;
using WageGrades.Workforces;
using static WageGrades.Tests.Calculation.AwardDesk;

namespace WageGrades.Tests.Calculation;

/// <summary>Being employed, when the form of employment changes.</summary>
public sealed class EmployedGroundTests
{
    private static readonly Worker FullTimeSinceJuly = new Worker(new WorkerId("0001"))
        .Employ(Start, new Employment(EmploymentForm.ApprenticeEmployee))
        .Employ(new LocalDate(2026, 7, 1));

    private static PayStatement July(BonusSchedule schedule) => (Agreement(Bonus("settling", new EmployedGround(), schedule, new FixedAmount(Cny(300m)))) with
    {
        CoveredForms = [EmploymentForm.FullTime, EmploymentForm.ApprenticeEmployee],
    }).Pay(FullTimeSinceJuly, 2026, 7);

    [Fact]
    public void PayFor_MonthsFromJoining_AnotherFormDoesNotBeginThemAnew() =>
        Assert.Equal(0m, July(new ForMonths(3) { Start = StartRule.OnTheDay }).Total.Amount);

    // Apprentice until June, full-time from July: twelve months employed.
    [Fact]
    public void PayFor_MonthsHeldUnderTwoForms_AllCount()
    {
        var agreement = Agreement(Bonus(
            "thirteenth",
            new EmployedGround(),
            new Periodic(12) { Accrual = Accrual.ByMonths(AccrualDays.Held), EmployedOn = CutOff.None, OnLeaving = LeaverPay.Lapses },
            new FixedAmount(Cny(1_200m)))) with { CoveredForms = [EmploymentForm.FullTime, EmploymentForm.ApprenticeEmployee] };

        Assert.Equal(1_200m, agreement.Pay(FullTimeSinceJuly, 2026, 12).Total.Amount);
    }

    [Fact]
    public void Explain_AnotherForm_IsNoJoining()
    {
        var line = Assert.Single(July(new WhileHeld { Start = StartRule.OnTheDay, Stop = StopRule.OnTheDay }).Lines);

        Assert.Contains("another form of employment since 2026-07-01", line.Explain(Language.English), StringComparison.Ordinal);
        Assert.Contains("2026-07-01变更用工形式", line.Explain(Language.Chinese), StringComparison.Ordinal);
    }
}
