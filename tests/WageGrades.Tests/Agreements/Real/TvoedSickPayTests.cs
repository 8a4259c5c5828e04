using WageGrades.Agreements;
using WageGrades.Calculation;
using WageGrades.Classification;
using WageGrades.Periods;
using WageGrades.Workforces;

namespace WageGrades.Tests.Agreements;

/// <summary>TVöD § 22: six weeks of one illness in full, then nothing (Krankengeldzuschuss left aside).</summary>
public sealed class TvoedSickPayTests
{
    private static readonly CollectiveAgreement Agreement = RealAgreements.Read("tvoed-sick-pay");

    [Fact]
    public void Check_AsAgreed_IsSound() => Assert.Empty(Agreement.Check().Errors);

    // E6, step 4, 3,617.92 from April 2025; ill from Monday, 2 June: six weeks end with 13 July, 13 of 31 days.
    [Fact]
    [Trait("Sheet", "agreements")]
    [Trait("Row", "tvoed")]
    public void PayFor_IllLongerThanSixWeeks_IsPaidThirteenDaysOfJuly()
    {
        var worker = new Worker(new WorkerId("0001")).Employ(new LocalDate(2020, 1, 1)).PlaceOn(new LocalDate(2024, 6, 1), "E6", 4)
            .OnLeave(new Leave(LeaveKind.Sick, new DateSpan(new LocalDate(2025, 6, 2), new LocalDate(2025, 6, 16))))
            .OnLeave(new Leave(LeaveKind.Sick, new DateSpan(new LocalDate(2025, 6, 16), new LocalDate(2025, 9, 1))));

        Assert.Equal(3_617.92m, Agreement.PayFor(worker, new YearMonth(2025, 6)).Total.Amount);
        Assert.Equal(1_517.19m, Agreement.PayFor(worker, new YearMonth(2025, 7)).Total.Amount);
        Assert.Equal(0m, Agreement.PayFor(worker, new YearMonth(2025, 8)).Total.Amount);
        Assert.Equal(3_617.92m, Agreement.PayFor(worker, new YearMonth(2025, 9)).Total.Amount);
    }
}
