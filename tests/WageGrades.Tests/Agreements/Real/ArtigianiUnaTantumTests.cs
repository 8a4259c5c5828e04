using WageGrades.Agreements;
using WageGrades.Calculation;
using WageGrades.Classification;
using WageGrades.Findings;
using WageGrades.Periods;
using WageGrades.Workforces;

namespace WageGrades.Tests.Agreements;

/// <summary>The una tantum of the Italian metal crafts, signed on 17 December 2021.</summary>
[Trait("Sheet", "agreements")]
[Trait("Row", "artigiani")]
public sealed class ArtigianiUnaTantumTests
{
    private static readonly CollectiveAgreement Agreement = RealAgreements.Read("artigiani-una-tantum");

    private static Worker Hired(LocalDate on, Term? form = null) => new Worker(new WorkerId("0001"))
        .Employ(on, new Employment(form ?? EmploymentForm.FullTime))
        .PlaceOn(on, "4", 1);

    private static decimal Paid(Worker worker, int month)
    {
        var statement = Agreement.PayFor(worker, new YearMonth(2022, month));
        Assert.Empty(statement.Findings.Errors);
        return statement.Lines.Where(line => line.Clause.Id == "una-tantum").Sum(line => line.Amount.Amount);
    }

    [Fact]
    public void Check_AsAgreed_IsSound() => Assert.Empty(Agreement.Check().Errors);

    [Fact]
    public void PayFor_AllMonths_SeventyAndSixty()
    {
        var worker = Hired(new LocalDate(2015, 6, 1));

        Assert.Equal((70m, 60m, 0m), (Paid(worker, 3), Paid(worker, 7), Paid(worker, 8)));
    }

    [Fact]
    public void PayFor_EighteenOfThirtySixMonths_ThirtyFiveOfSeventy() => Assert.Equal(35m, Paid(Hired(new LocalDate(2020, 7, 1)), 3));

    [Fact]
    public void PayFor_Apprentice_SeventyPercent() => Assert.Equal(49m, Paid(Hired(new LocalDate(2018, 1, 1), EmploymentForm.ApprenticeEmployee), 3));

    [Fact]
    public void PayFor_HiredAfterSignature_Nothing() => Assert.Equal(0m, Paid(Hired(new LocalDate(2021, 12, 20)), 3));

    [Fact]
    public void PayFor_LeftBeforePayDay_PaidAllTheSame() =>
        Assert.Equal(70m, Paid(Hired(new LocalDate(2018, 1, 1)).Leave(new LocalDate(2022, 2, 1)), 3));
}
