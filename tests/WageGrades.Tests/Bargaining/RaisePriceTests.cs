using WageGrades.Agreements;
using WageGrades.Bargaining;
using WageGrades.Calculation;
using WageGrades.Costing;
using WageGrades.Documents;
using WageGrades.Findings;
using WageGrades.Ladders;
using WageGrades.Monetary;
using WageGrades.Periods;
using WageGrades.Schemes;
using WageGrades.Tests.Agreements;
using WageGrades.Workforces;

namespace WageGrades.Tests.Bargaining;

/// <summary>A proposal on piece prices: 新河羊毛衫行业工价协议 and "+4 % on all piece prices".</summary>
public sealed class RaisePriceTests
{
    private static readonly CollectiveAgreement Xinhe = RealAgreements.Read("xinhe");
    private static readonly PieceKey Knitting = PieceKey.Of("crew-neck", "knitting");

    private static Proposal Offer(Increase increase) => Proposal.On(Xinhe, "offer").Raise("piece", increase).EffectiveFrom(new LocalDate(2004, 5, 1));

    // 6.50 × 1.04.
    [Fact]
    [Trait("Sheet", "agreements")]
    [Trait("Row", "xinhe")]
    public void Raise_OfAllPiecePrices_IsMadeAndNotRefused()
    {
        var offer = Offer(Increase.Percent(4m));
        var raised = (PiecePay)((SchemeClause)offer.Agreement.Find("piece")!).Schemes.On(new LocalDate(2004, 5, 1));
        var before = (PiecePay)((SchemeClause)Xinhe.Find("piece")!).Schemes.On(new LocalDate(2004, 5, 1));

        Assert.DoesNotContain(offer.Findings, finding => finding.Code == FindingCodes.ProposalChangeDoesNotFit);
        Assert.Equal(6.76m, raised.PriceOf(Knitting)!.Value.Round(RoundingRule.HalfUp(0.01m)).Amount);
        Assert.All(before.Prices.Keys, key => Assert.Equal(before.PriceOf(key)!.Value * Ratio.Percent(104m), raised.PriceOf(key)!.Value));
        Assert.Equal(before.Guarantee, raised.Guarantee);
        Assert.Equal(before.Items, raised.Items);
    }

    // A year ago the person made 1,000 pieces in May at 6.50: 6,500 before, 6,760 after.
    [Fact]
    [Trait("Sheet", "agreements")]
    [Trait("Row", "xinhe")]
    public void Cost_OfAllPiecePrices_IsPricedByWhatWasMade()
    {
        var hired = new LocalDate(2003, 1, 1);
        Workforce people = new([
            new Worker(new WorkerId("0001")).Employ(hired).PutOn(hired, new SchemeTerms("piece"))
                .Record(new YearMonth(2003, 5), new MonthRecord { Pieces = [new PieceCount(Knitting, 1_000m)] }),
        ]);
        var report = Offer(Increase.Percent(4m)).Cost(people, EventAssumptions.Replay(2003));

        Assert.Equal(260m, report.Contingent.Single(clause => clause.Clause.Id == "piece").Amounts!.FullYear.Difference.Amount);
    }

    [Fact]
    public void Raise_OfSmallPricesAndMinuteValues_KeepsSixDecimals()
    {
        PiecePay pay = new([KeyValuePair.Create(Knitting, PiecePrice.Of(new Money(0.05m, Currency.Cny)))]) { MinuteValue = new Money(0.333333m, Currency.Cny) };
        var agreement = Xinhe.WithClause((SchemeClause)Xinhe.Find("piece")! with { Schemes = EffectiveSeries.Always<PayScheme>(pay) });
        var raised = (PiecePay)((SchemeClause)Proposal.On(agreement, "offer").Raise("piece", Increase.Percent(4m))
            .EffectiveFrom(new LocalDate(2004, 5, 1)).Agreement.Find("piece")!).Schemes.On(new LocalDate(2004, 5, 1));

        Assert.Equal(0.052m, raised.Prices[Knitting].Amount!.Value.Amount);
        Assert.Equal(0.346666m, raised.MinuteValue!.Value.Amount);
    }

    [Fact]
    public void Raise_OfNamedGrades_DoesNotFitPrices() => Assert.Contains(
        Proposal.On(Xinhe, "offer").Raise("piece", Increase.Percent(4m).On("A")).EffectiveFrom(new LocalDate(2004, 5, 1)).Findings,
        finding => finding.Code == FindingCodes.ProposalChangeDoesNotFit);

    // Half a yuan more cannot be added to a piece, to a hundred and to a minute alike; 4 % can: 5.20, 10.40, 0.52.
    [Fact]
    public void Raise_OfUnlikePricesByASum_DoesNotFitAndByAPercentDoes()
    {
        static Money Cny(decimal amount) => new(amount, Currency.Cny);
        var hundred = PieceKey.Of("nut");
        var alike = new PiecePay([KeyValuePair.Create(Knitting, PiecePrice.Of(Cny(5m))), KeyValuePair.Create(hundred, PiecePrice.Of(Cny(10m)))]);
        var unlike = new PiecePay([KeyValuePair.Create(Knitting, PiecePrice.Of(Cny(5m))), KeyValuePair.Create(hundred, PiecePrice.OfSeveral(Cny(10m), 100m))]);
        var timed = alike with { HourValue = Cny(0.5m) };
        Proposal By(PiecePay pay, Increase increase) => Proposal
            .On(Xinhe.WithClause((SchemeClause)Xinhe.Find("piece")! with { Schemes = EffectiveSeries.Always<PayScheme>(pay) }), "offer")
            .Raise("piece", increase).EffectiveFrom(new LocalDate(2004, 5, 1));

        Assert.Empty(By(alike, Increase.Flat(0.5m)).Findings);
        Assert.All(new[] { unlike, timed }, pay => Assert.Contains(
            By(pay, Increase.Flat(0.5m)).Findings, finding => finding.Code == FindingCodes.ProposalChangeDoesNotFit));
        Assert.All(new[] { unlike, timed }, pay => Assert.Empty(By(pay, Increase.Percent(4m)).Findings));
        var raised = (PiecePay)((SchemeClause)By(timed, Increase.Percent(4m)).Agreement.Find("piece")!).Schemes.On(new LocalDate(2004, 5, 1));
        Assert.Equal([5.2m, 10.4m, 0.52m], [raised.Prices[Knitting].Amount!.Value.Amount, raised.Prices[hundred].Amount!.Value.Amount, raised.HourValue!.Value.Amount]);
    }

    [Fact]
    public void SetPiece_OfAKnownPiece_SetsItAndSaysWhatItWas()
    {
        var offer = Proposal.On(Xinhe, "offer").SetPiece("piece", Knitting, PiecePrice.Of(new Money(7m, Currency.Cny))).EffectiveFrom(new LocalDate(2004, 5, 1));
        var after = (PiecePay)((SchemeClause)offer.Agreement.Find("piece")!).Schemes.On(new LocalDate(2004, 5, 1));

        Assert.Equal(7m, after.Prices[Knitting].Amount!.Value.Amount);
        Assert.Contains("7.00 元", offer.ToMarkdown(Language.Chinese), StringComparison.Ordinal);
        Assert.Contains("6.50 元", offer.ToMarkdown(Language.Chinese), StringComparison.Ordinal);
    }

    [Fact]
    public void SetPiece_OfAnUnknownPieceOrAnotherClause_IsTold()
    {
        var price = PiecePrice.Of(new Money(7m, Currency.Cny));

        Assert.Contains(
            Proposal.On(Xinhe, "offer").SetPiece("piece", PieceKey.Of("crew-nek", "knitting"), price).EffectiveFrom(new LocalDate(2004, 5, 1)).Findings,
            finding => finding.Code == FindingCodes.ProposalUnknownEntry);
    }
}
