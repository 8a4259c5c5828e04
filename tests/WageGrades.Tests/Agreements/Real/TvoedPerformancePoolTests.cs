using WageGrades.Agreements;
using WageGrades.Bargaining;
using WageGrades.Calculation;
using WageGrades.Classification;
using WageGrades.Findings;
using WageGrades.Ladders;
using WageGrades.Monetary;
using WageGrades.Periods;
using WageGrades.Workforces;

namespace WageGrades.Tests.Agreements;

/// <summary>§ 18 TVöD-VKA: 2 % of the standing pay of the year before, in December. The people are chosen.</summary>
[Trait("Sheet", "agreements")]
[Trait("Row", "tvoed")]
public sealed class TvoedPerformancePoolTests
{
    private static readonly CollectiveAgreement Agreement = RealAgreements.Read("tvoed-leistung");
    private static readonly LocalDate Hired = new(2024, 3, 1);
    private static readonly YearMonth December = new(2026, 12);
    private static readonly Employment Half = new(EmploymentForm.PartTime) { HoursShare = Ratio.Percent(50m) };

    private static readonly Workforce People = new([
        new Worker(new WorkerId("0001")).Employ(Hired).PlaceOn(Hired, "E6", 3),
        new Worker(new WorkerId("0002")).Employ(Hired).PlaceOn(Hired, "E9a", 4),
        new Worker(new WorkerId("0003")).Employ(Hired, Half).PlaceOn(Hired, "E5", 6),
    ]);

    private static Money[] Shares(CollectiveAgreement agreement) => [.. agreement.Allocate(People, December).PoolShares.Select(share => share.Amount)];

    [Fact]
    public void Check_AsAgreed_IsSound() => Assert.Empty(Agreement.Check().Errors);

    // 2025: E6 step 3 is 3 × 3,372.94 + 9 × 3,482.94 = 41,465.28; E9a step 4 is 3 × 4,331.88 + 9 × 4,461.84 = 53,152.20; half of E5 step 6 is
    // (3 × 3,570.28 + 9 × 3,680.28) / 2 = 21,916.68. 2 % of 116,534.16 are 2,330.68; weights 1, 1 and, by hours, 1/2.
    [Fact]
    public void Allocate_TwoPerCentOfLastYear_IsSplitInDecember()
    {
        Assert.Equal([932.27m, 932.27m, 466.14m], Shares(Agreement).Select(share => share.Amount));
        Assert.Empty(Agreement.Allocate(People, new YearMonth(2026, 11)).PoolShares);
        Assert.True(Agreement.PayFor(People, December).IsComplete);
    }

    // 9 months at 3,482.94, 4,461.84 and 3,680.28 raised by 10 %: 3,831.23, 4,908.02 and 4,048.31 give (10,118.82 + 34,481.07) + (12,995.64 +
    // 44,172.18) + (10,710.84 + 36,434.79) / 2 = 125,340.525; 2 % are 2,506.81.
    [Fact]
    public void Allocate_RaisedTable_ThePoolFollows()
    {
        var offer = Proposal.On(Agreement, "offer").Raise("table-pay", Increase.Percent(10m)).EffectiveFrom(new LocalDate(2025, 4, 1));

        Assert.Equal(2_506.81m, Shares(offer.Agreement).Sum(share => share.Amount));
    }

    // Before March 2024 nobody knows what was paid: two months are missing of the year before 2025.
    [Fact]
    public void Allocate_AYearThatIsNotKnownWhole_IsOpenAndTold()
    {
        var early = new Workforce([new Worker(new WorkerId("0001")).Employ(new LocalDate(2020, 1, 1)).PlaceOn(new LocalDate(2020, 1, 1), "E6", 3)]);

        Assert.Contains(
            Agreement.Allocate(early, new YearMonth(2025, 12)).Findings, finding => finding.Code == FindingCodes.PoolSumUnknown);
    }
}
