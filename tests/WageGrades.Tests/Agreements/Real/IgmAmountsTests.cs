using WageGrades.Agreements;
using WageGrades.Bargaining;
using WageGrades.Calculation;
using WageGrades.Classification;
using WageGrades.Ladders;
using WageGrades.Monetary;
using WageGrades.Periods;
using WageGrades.Workforces;

namespace WageGrades.Tests.Agreements;

/// <summary>Metal and electrical industry, North Rhine-Westphalia 2025: shares of base and performance pay, of service, and of the cell EG 8.</summary>
[Trait("Sheet", "agreements")]
[Trait("Row", "igm")]
public sealed class IgmAmountsTests
{
    private static readonly CollectiveAgreement Agreement = RealAgreements.Read("igm-amounts");

    // EG 8, 3,196.00, ten per cent of performance pay: 3,515.60 a month.
    private static Worker Hired(LocalDate on, Employment? terms = null) => new Worker(new WorkerId("0001")).Employ(on, terms)
        .PlaceOn(on, "EG8", 1)
        .Appoint(new Term("performance", "p10"), on);

    private static readonly Worker Settled = Hired(new LocalDate(2015, 1, 1));

    private static decimal Of(CollectiveAgreement agreement, Worker worker, int year, int month, string? clause = null)
    {
        var statement = agreement.PayFor(worker, new YearMonth(year, month));
        Assert.True(statement.IsPayable, string.Join("; ", statement.Findings.Errors));
        return clause is null ? statement.Total.Amount : statement.Lines.Where(line => line.Clause.Id == clause).Sum(line => line.Amount.Amount);
    }

    [Fact]
    public void Check_AsAgreed_IsSound() => Assert.Empty(Agreement.Check().Errors);

    // 3,515.60 × (1 + 27.5 % + 18.4 %).
    [Fact]
    public void July_SharesOfBaseAndPerformance_ArePaid() => Assert.Equal(5_129.26m, Of(Agreement, Settled, 2025, 7));

    [Fact]
    public void November_FullServiceShare_IsPaid() => Assert.Equal(5_449.18m, Of(Agreement, Settled, 2025, 11));

    // 3,515.60 × 25, 35, 45, 55 %; nothing before six months.
    [Theory]
    [InlineData("2025-05-02", 0)]
    [InlineData("2025-05-01", 878.90)]
    [InlineData("2024-11-01", 1_230.46)]
    [InlineData("2023-11-01", 1_582.02)]
    [InlineData("2022-11-01", 1_933.58)]
    public void Christmas_ByMonthsOfService_IsDerived(string hired, decimal due) =>
        Assert.Equal(due, Of(Agreement, Hired(NodaTime.Text.LocalDatePattern.Iso.Parse(hired).Value), 2025, 11, "christmas"));

    // 26.5 % of 3,196.00 for everybody, by hours; 80 % of the hours 677.55.
    [Fact]
    public void TZugB_OfTheNamedCell_IsPaidByHours()
    {
        var partTime = Hired(new LocalDate(2015, 1, 1), new Employment(EmploymentForm.PartTime) { HoursShare = Ratio.Percent(80m) });

        Assert.Equal(846.94m, Of(Agreement, Settled, 2026, 2, "tzug-b"));
        Assert.Equal(677.55m, Of(Agreement, partTime, 2026, 2, "tzug-b"));
    }

    // 3,196.00 + 2 % = 3,259.92; 26.5 % of it.
    [Fact]
    public void TZugB_AfterARaiseOfTheTable_Follows()
    {
        var raised = Proposal.On(Agreement, "raise").Raise("base-pay", Increase.Percent(2m)).EffectiveFrom(new LocalDate(2026, 1, 1)).Agreement;

        Assert.Equal(863.88m, Of(raised, Settled, 2026, 2, "tzug-b"));
    }
}
