using WageGrades.Agreements;
using WageGrades.Calculation;
using WageGrades.Classification;
using WageGrades.Periods;
using WageGrades.Schemes;
using WageGrades.Workforces;

namespace WageGrades.Tests.Agreements;

/// <summary>福州快递行业集体合同 2022: the counts are chosen, the floors are the contract's.</summary>
public sealed class FuzhouExpressTests
{
    private static readonly YearMonth May = new(2023, 5);
    private static readonly LocalDate Hired = new(2022, 9, 1);
    private static readonly CollectiveAgreement Agreement = RealAgreements.Read("fuzhou-express");

    private static Worker Somebody(string post, decimal hotDays, params PieceCount[] pieces) => new Worker(new WorkerId("0001"))
        .Employ(Hired)
        .Assign(Hired, new Post(post) { Terms = [new Term("express-post", post)] })
        .Record(May, new MonthRecord { Counts = new Dictionary<Term, decimal> { [new Term("month-counter", "hot-days")] = hotDays }, Pieces = pieces });

    [Fact]
    public void Check_AsAgreed_IsSound() => Assert.Empty(Agreement.Check().Errors);

    // 2,000 × 1.1 + 700 × 1.6 = 3,320, raised to 3,500; ten hot days × 12 stay beside the floor.
    [Fact]
    [Trait("Sheet", "agreements")]
    [Trait("Row", "fuzhou-express")]
    public void PayFor_CourierWithoutAPlace_IsPaidPiecesAndTheFloorOfCouriers()
    {
        var courier = Somebody("courier", 10m, new PieceCount(PieceKey.Of("delivery"), 2_000m), new PieceCount(PieceKey.Of("pick-up"), 700m))
            .PutOn(Hired, new SchemeTerms("parcels"));
        var statement = Agreement.PayFor(courier, May);

        Assert.True(statement.IsPayable, string.Join("; ", statement.Findings.Errors));
        Assert.Equal(3_620m, statement.Total.Amount);
    }

    [Fact]
    [Trait("Sheet", "agreements")]
    [Trait("Row", "fuzhou-express")]
    public void PayFor_Office_IsPaidTheLadderAndTheFloorOfAll()
    {
        var statement = Agreement.PayFor(Somebody("other", 0m).PlaceOn(Hired, "office", 1), May);

        Assert.True(statement.IsPayable, string.Join("; ", statement.Findings.Errors));
        Assert.Equal(3_000m, statement.Total.Amount);
    }
}
