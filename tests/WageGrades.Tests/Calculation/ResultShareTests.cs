using WageGrades.Agreements;
using WageGrades.Calculation;
using WageGrades.Classification;
using WageGrades.Findings;
using WageGrades.Monetary;
using WageGrades.Periods;
using WageGrades.Schemes;
using WageGrades.Workforces;
using static WageGrades.Tests.Calculation.AwardDesk;

namespace WageGrades.Tests.Calculation;

/// <summary>Shares in results: the statutory defaults of 促进科技成果转化法 Art. 45 as data, dividends, figures that follow one another.</summary>
public sealed class ResultShareTests
{
    private static readonly LocalDate Used = new(2026, 1, 1);

    private static ResultShare Statutory => new(PublishedResultShares.Statutory(years: 3));

    private static Achievement Result(params Benefit[] figures) =>
        new("r-1", AchievementKind.Innovation, (Term)InnovationKind.InventionPatent, Used) { UsedFrom = Used, Benefits = figures };

    private static Benefit Of(BenefitKind kind, int year, decimal? amount, int month = 3) =>
        new(kind, DateSpan.OfYear(year)) { Amount = amount is { } figure ? Cny(figure) : null, VerifiedOn = new LocalDate(year + 1, month, 10) };

    private static PayStatement Pay(ResultShare terms, Worker worker, int year, int month = 3) =>
        Agreement(SchemeDesk.Clause("result-share", terms)).Pay(worker, year, month);

    private static decimal Paid(ResultShare terms, Achievement result, int year, int month = 3) =>
        Pay(terms, Somebody().Achieve(result), year, month).Total.Amount;

    [Fact]
    public void Pay_LicenceIncome_IsHalfToThePeopleBehindIt()
    {
        var team = new TeamResult(
            Result(Of(BenefitKind.NetTransferIncome, 2026, 400_000m)),
            [new(new WorkerId("0001"), Ratio.Of(3, 1)), new(new WorkerId("0002"), Ratio.One)]);

        Assert.Equal(150_000m, Pay(Statutory, Somebody().Share(team), 2027).Total.Amount);
        Assert.Equal(50_000m, Pay(Statutory, Somebody("0002").Share(team), 2027).Total.Amount);
        Assert.Equal(DateSpan.OfYear(2026), Pay(Statutory, Somebody().Share(team), 2027).Lines[0].BelongsTo);
    }

    [Fact]
    public void Pay_OperatingProfit_ForTheDeclaredYears()
    {
        var result = Result([.. Enumerable.Range(2026, 5).Select(year => Of(BenefitKind.OperatingProfit, year, 1_000_000m))]);

        Assert.Equal([50_000m, 50_000m, 50_000m, 0m, 0m], Enumerable.Range(2027, 5).Select(year => Paid(Statutory, result, year)));
        Assert.Equal(50_000m, Paid(new ResultShare(PublishedResultShares.Statutory(5)), result, 2031));
        HasFinding(FindingCodes.FactIncomplete, Pay(Statutory, Somebody().Achieve(result with { UsedFrom = null }), 2027).Findings);
    }

    [Theory]
    [InlineData(2)]
    [InlineData(6)]
    public void Statutory_YearsOutsideThreeToFive_Throws(int years) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => PublishedResultShares.Statutory(years));

    [Fact]
    public void Statutory_EachPart_CitesTheLaw()
    {
        var parts = PublishedResultShares.Statutory(4);

        Assert.Equal(
            [(Ratio.Percent(50m), (int?)null), (Ratio.Percent(50m), null), (Ratio.Percent(5m), 4)],
            parts.Values.Select(part => (part.Share, part.Years)));
        Assert.All(parts.Values, part => Assert.Equal(("促进科技成果转化法", "45"), (part.Citation!.Title, part.Citation.Article)));
    }

    [Fact]
    public void Pay_CompanyShares_AreRecordedAndNotPaid()
    {
        var statement = Pay(Statutory, Somebody().Achieve(Result(Of(BenefitKind.EquityValue, 2026, 2_000_000m))), 2027);

        Assert.Equal(0m, statement.Total.Amount);
        Assert.Equal(
            (LineReason.InShares, 1_000_000m),
            (Assert.Single(statement.Suppressed).Reason, statement.Suppressed[0].Entitlement!.Value.Amount));
    }

    [Fact]
    public void Pay_FinalFigure_PaysTheDifferenceAndTakesNothingBack()
    {
        Benefit provisional = Of(BenefitKind.NetTransferIncome, 2026, 100_000m) with { IsProvisional = true };
        Achievement After(decimal final) => Result(provisional, Of(BenefitKind.NetTransferIncome, 2026, final, month: 6));

        Assert.Equal((50_000m, 10_000m), (Paid(Statutory, After(120_000m), 2027), Paid(Statutory, After(120_000m), 2027, 6)));
        Assert.Equal(0m, Paid(Statutory, After(80_000m), 2027, 6));
    }

    [Fact]
    public void Pay_FinalFigureBelow_TakesNothingOffAnotherYear()
    {
        // 2026 came to 100,000 at first and 80,000 in the end; 2027 to 60,000.
        var result = Result(
            Of(BenefitKind.NetTransferIncome, 2026, 100_000m) with { IsProvisional = true },
            Of(BenefitKind.NetTransferIncome, 2026, 80_000m, month: 6),
            Of(BenefitKind.NetTransferIncome, 2027, 60_000m));

        Assert.Equal([50_000m, 0m, 30_000m], [Paid(Statutory, result, 2027), Paid(Statutory, result, 2027, 6), Paid(Statutory, result, 2028)]);
    }

    [Fact]
    public void Pay_ChangedShare_HoldsForLaterFigures()
    {
        // Half of the figures verified in 2027, a quarter of those verified in 2028.
        var result = Result(Of(BenefitKind.NetTransferIncome, 2026, 100_000m), Of(BenefitKind.NetTransferIncome, 2027, 60_000m));
        var clause = SchemeDesk.Clause("result-share", Statutory);
        var changed = clause with
        {
            Schemes = clause.Schemes.Set(
                new LocalDate(2028, 1, 1),
                new ResultShare([new(BenefitKind.NetTransferIncome, new ResultPart(Ratio.Percent(25m)))])),
        };

        Assert.Equal(
            [50_000m, 15_000m], new[] { 2027, 2028 }.Select(year => Agreement(changed).Pay(Somebody().Achieve(result), year, 3).Total.Amount));
    }

    [Fact]
    public void Pay_FigureBeforeItsResultCounted_TakesNothingOff()
    {
        // The provisional figure was verified when only patents counted.
        var result = Result(
            Of(BenefitKind.NetTransferIncome, 2026, 100_000m) with { IsProvisional = true },
            Of(BenefitKind.NetTransferIncome, 2026, 120_000m, month: 6)) with { Key = (Term)InnovationKind.FiveSmall };
        var clause = SchemeDesk.Clause("result-share", Statutory with { Only = [InnovationKind.InventionPatent] });
        var widened = clause with { Schemes = clause.Schemes.Set(new LocalDate(2027, 5, 1), Statutory) };

        Assert.Equal([0m, 60_000m], new[] { 3, 6 }.Select(month => Agreement(widened).Pay(Somebody().Achieve(result), 2027, month).Total.Amount));
    }

    [Fact]
    public void Pay_OpenFigure_Waits() =>
        Assert.Equal(
            LineReason.AwaitingBenefit,
            Assert.Single(Pay(Statutory, Somebody().Achieve(Result(Of(BenefitKind.NetTransferIncome, 2026, null))), 2027).Pending).Reason);

    [Fact]
    public void Pay_PostDividend_IsCappedAndOnlyOfItsOwnResults()
    {
        // 10 % of an after-tax profit of 8,000,000, at most 600,000; a figure of another kind pays nothing.
        ResultShare dividend = new([new(BenefitKind.AfterTaxProfit, new ResultPart(Ratio.Percent(10m)) { AtMost = Cny(600_000m) })])
        {
            Only = [InnovationKind.InventionPatent],
        };

        Assert.Equal(600_000m, Paid(dividend, Result(Of(BenefitKind.AfterTaxProfit, 2026, 8_000_000m)), 2027));
        Assert.Equal(0m, Paid(dividend, Result(Of(BenefitKind.OperatingProfit, 2026, 8_000_000m)), 2027));
        Assert.Equal(
            0m,
            Paid(dividend with { Only = [InnovationKind.TechnicalRenovation] }, Result(Of(BenefitKind.AfterTaxProfit, 2026, 8_000_000m)), 2027));
    }

    [Fact]
    public void Pay_AfterLeaving_StillPaysTheInventor()
    {
        var left = Somebody().Achieve(Result(Of(BenefitKind.NetTransferIncome, 2026, 100_000m))).Leave(new LocalDate(2026, 12, 1));

        Assert.Equal(50_000m, Pay(Statutory, left, 2027).Lines.Single().Amount.Amount);
    }
}
