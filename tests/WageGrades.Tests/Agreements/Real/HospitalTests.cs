using WageGrades.Agreements;
using WageGrades.Calculation;
using WageGrades.Citations;
using WageGrades.Classification;
using WageGrades.Ladders;
using WageGrades.Periods;
using WageGrades.Workforces;

namespace WageGrades.Tests.Agreements;

/// <summary>医院手术室绩效二次分配: a monthly figure, 20 % by coefficient and 80 % by points, which are cases × value. People and cases are chosen.</summary>
public sealed class HospitalTests
{
    private static readonly YearMonth March = new(2026, 3);
    private static readonly LocalDate Start = new(2026, 1, 1);
    private static readonly CollectiveAgreement Agreement = RealAgreements.Read("hospital");

    private static Worker Nurse(string number, decimal coefficient, decimal major, decimal middle, decimal minor) => new Worker(new WorkerId(number))
        .Employ(Start)
        .WithNumber(StandingNumber.Coefficient, Start, coefficient)
        .Record(March, new MonthRecord
        {
            Counts = new Dictionary<Term, decimal>
            {
                [new Term("month-counter", "major-operations")] = major,
                [new Term("month-counter", "middle-operations")] = middle,
                [new Term("month-counter", "minor-operations")] = minor,
            },
        });

    [Fact]
    public void Check_AsAgreed_IsSound() => Assert.Empty(Agreement.Check().Errors);

    // Coefficients 1.2 and 1; 12 × 10 + 8 × 6 + 8 × 2.5 = 188 points, 8 × 10 + 7 × 6 + 8 × 2.5 = 142 of 330.
    // 10,000 × 1.2/2.2 = 5,454.55 and 40,000 × 188/330 = 22,787.88; 4,545.45 and 17,212.12.
    [Fact]
    [Trait("Sheet", "agreements")]
    [Trait("Row", "hospital")]
    public void PayFor_TwoPartsOfOneFigure_ByCoefficientAndByPoints()
    {
        var run = Agreement.PayFor(new Workforce([Nurse("0001", 1.2m, 12m, 8m, 8m), Nurse("0002", 1m, 8m, 7m, 8m)]), March);

        Assert.True(run.IsComplete);
        Assert.Equal([28_242.43m, 21_757.57m], run.Statements.Select(statement => statement.Total.Amount));
    }

    // A raise of the figure is one change for each part: +10 % pays 55,000.
    [Fact]
    public void PayFor_RaisedFigure_ReachesBothParts()
    {
        var offer = WageGrades.Bargaining.Proposal.On(Agreement, "offer")
            .Raise("base-part", Increase.Percent(10m)).Raise("work-part", Increase.Percent(10m))
            .EffectiveFrom(new LocalDate(2026, 2, 1));
        var run = offer.Agreement.PayFor(new Workforce([Nurse("0001", 1.2m, 12m, 8m, 8m), Nurse("0002", 1m, 8m, 7m, 8m)]), March);

        Assert.Equal(55_000m, run.Statements.Sum(statement => statement.Total.Amount));
    }
}
