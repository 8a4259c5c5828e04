using WageGrades.Agreements;
using WageGrades.Calculation;
using WageGrades.Findings;
using WageGrades.Periods;
using WageGrades.Workforces;

namespace WageGrades.Tests.Agreements;

/// <summary>The thirteenth month of the CCNL Metalmeccanici 2021–2024.</summary>
[Trait("Sheet", "agreements")]
[Trait("Row", "metalm")]
public sealed class MetalmThirteenthTests
{
    private static readonly CollectiveAgreement Agreement = RealAgreements.Read("metalm-thirteenth");

    private static Worker Hired(LocalDate on) => new Worker(new WorkerId("0001")).Employ(on).PlaceOn(on, "D2", 1);

    private static PayLine? Thirteenth(Worker worker, int year, int month)
    {
        var statement = Agreement.PayFor(worker, new YearMonth(year, month));
        Assert.Empty(statement.Findings.Errors);
        return statement.Lines.SingleOrDefault(line => line.Clause.Id == "thirteenth");
    }

    [Fact]
    public void Check_AsAgreed_IsSound() => Assert.Empty(Agreement.Check().Errors);

    // Of 1,673.45 eight twelfths: of May 22 days are employed.
    [Fact]
    public void PayFor_HiredOnTheTenthOfMay_EightTwelfthsInDecember()
    {
        var line = Thirteenth(Hired(new LocalDate(2022, 5, 10)), 2022, 12)!;

        Assert.Equal(1_115.63m, line.Amount.Amount);
        Assert.Equal(DateSpan.OfYear(2022), line.BelongsTo);
        Assert.Contains("2/3 of the period 2022-01-01/2022-12-31", line.Explain(Language.English), StringComparison.Ordinal);
        Assert.Contains("应计期间 2022-01-01/2022-12-31", line.Explain(Language.Chinese), StringComparison.Ordinal);
    }

    // Sixteen days of May are more than fifteen, fifteen are not: 1,673.45 × 7/12 = 976.18.
    [Theory]
    [InlineData(16, 1_115.63)]
    [InlineData(17, 976.18)]
    public void PayFor_FifteenDaysOfMay_DoNotCount(int day, decimal paid) =>
        Assert.Equal(paid, Thirteenth(Hired(new LocalDate(2022, 5, day)), 2022, 12)!.Amount.Amount);

    [Fact]
    public void PayFor_Leaver_PaidOnLeavingAndNotAgain()
    {
        var worker = Hired(new LocalDate(2021, 3, 1)).Leave(new LocalDate(2022, 8, 20));

        Assert.Null(Thirteenth(worker, 2022, 7));
        Assert.Equal(1_115.63m, Thirteenth(worker, 2022, 8)!.Amount.Amount);
        Assert.Null(Thirteenth(worker, 2022, 12));
    }

    // A return in October is paid for its own months: 1,673.45 × 3/12 = 418.36.
    [Fact]
    public void PayFor_Returned_IsPaidForTheReturnAlone()
    {
        var worker = Hired(new LocalDate(2021, 3, 1)).Leave(new LocalDate(2022, 8, 20)).Employ(new LocalDate(2022, 10, 3));

        Assert.Equal(1_115.63m, Thirteenth(worker, 2022, 8)!.Amount.Amount);
        Assert.Equal(418.36m, Thirteenth(worker, 2022, 12)!.Amount.Amount);
    }
}
