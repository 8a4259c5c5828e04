using WageGrades.Agreements;
using WageGrades.Calculation;
using WageGrades.Classification;
using WageGrades.Monetary;
using WageGrades.Periods;
using WageGrades.Workforces;

namespace WageGrades.Tests.Agreements;

/// <summary>§ 20 TVöD-VKA: the yearly payment of November 2025.</summary>
[Trait("Sheet", "agreements")]
[Trait("Row", "tvoed")]
public sealed class TvoedYearlyTests
{
    private static readonly CollectiveAgreement Agreement = RealAgreements.Read("tvoed-yearly");
    private static readonly LocalDate Hired = new(2024, 3, 1);

    private static Worker Somebody(string grade, int step) => new Worker(new WorkerId("0001")).Employ(Hired).PlaceOn(Hired, grade, step);

    private static decimal Yearly(Worker worker)
    {
        var statement = Agreement.PayFor(worker, new YearMonth(2025, 11));
        Assert.Empty(statement.Findings.Errors);
        return statement.Lines.Where(line => line.Clause.Id.Value.StartsWith("jsz", StringComparison.Ordinal)).Sum(line => line.Amount.Amount);
    }

    [Fact]
    public void Check_AsAgreed_IsSound() => Assert.Empty(Agreement.Check().Errors);

    // 70.28 % of E9a step 3, 3,986.06, of July to September; since October the person stands on step 4.
    [Fact]
    public void PayFor_RaisedAfterSeptember_RestsOnJulyToSeptember() =>
        Assert.Equal(2_801.40m, Yearly(Somebody("E9a", 3).PlaceOn(new LocalDate(2025, 10, 1), "E9a", 4)));

    // 84.51 % of E6 step 2, 3,346.55, is 2,828.17; five of twelve months are paid.
    [Fact]
    public void PayFor_SevenMonthsWithoutPay_ATwelfthLessForEach() => Assert.Equal(
        1_178.40m,
        Yearly(Somebody("E6", 2)
            .Absent(DateSpan.Through(new LocalDate(2025, 1, 1), new LocalDate(2025, 6, 30)))
            .Absent(DateSpan.Through(new LocalDate(2025, 12, 1), new LocalDate(2025, 12, 31)))));

    [Fact]
    public void PayFor_NotEmployedOnTheFirstOfDecember_Nothing()
    {
        var left = Somebody("E6", 6).Leave(new LocalDate(2025, 12, 1));

        Assert.Equal(0m, Yearly(left));
        Assert.Equal(3_227.66m, Yearly(left.Employ(new LocalDate(2025, 12, 1))));
    }

    // Half of 84.51 % of E6 step 6, 3,819.26: part-time in July to September, full-time now.
    [Fact]
    public void PayFor_PartTimeInJulyToSeptember_OnTheHoursOfThen() => Assert.Equal(
        1_613.83m,
        Yearly(Somebody("E6", 6)
            .Employ(new LocalDate(2025, 7, 1), new Employment(EmploymentForm.PartTime) { HoursShare = Ratio.Percent(50m) })
            .Employ(new LocalDate(2025, 10, 1))));

    [Fact]
    public void PayFor_HiredInOctober_RestsOnTheFirstFullMonth()
    {
        var hired = new LocalDate(2025, 10, 15);

        // 84.51 % of 3,819.26, three of twelve months: 806.91.
        Assert.Equal(806.91m, Yearly(new Worker(new WorkerId("0001")).Employ(hired).PlaceOn(hired, "E6", 6)));
    }
}
