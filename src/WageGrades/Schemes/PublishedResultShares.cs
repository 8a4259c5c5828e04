using WageGrades.Citations;
using WageGrades.Classification;
using WageGrades.Internal;
using WageGrades.Monetary;

namespace WageGrades.Schemes;

/// <summary>
/// Shares that published rules give where nothing is agreed (法定成果转化奖酬). They are data to start from: what applies to an employer is what its
/// agreement takes over, or agrees instead.
/// </summary>
public static class PublishedResultShares
{
    /// <summary>促进科技成果转化法 Art. 45.</summary>
    public static LegalReference Article45 { get; } = new()
    {
        Title = "促进科技成果转化法",
        EnglishTitle = "Law on promoting the commercialisation of scientific and technological results",
        Article = "45",
    };

    /// <summary>
    /// Art. 45: at least 50 % of the net income from a transfer or licence; at least 50 % of the shares that a result is brought in for; at least 5 %
    /// of the yearly operating profit for three to five years where the employer uses it itself. The least of each, as figures to be set higher.
    /// </summary>
    /// <param name="years">For how many years operating profit is shared, 3 to 5.</param>
    /// <returns>The parts by kind of proceeds.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The number of years is not between 3 and 5.</exception>
    public static IReadOnlyDictionary<Term, ResultPart> Statutory(int years) => ValueMap.Of<Term, ResultPart>(
    [
        new(BenefitKind.NetTransferIncome, new ResultPart(Ratio.Percent(50m)) { Citation = Article45 }),
        new(BenefitKind.EquityValue, new ResultPart(Ratio.Percent(50m)) { InShares = true, Citation = Article45 }),
        new(BenefitKind.OperatingProfit, new ResultPart(Ratio.Percent(5m)) { Years = Guard.InRange(years, 3, 5), Citation = Article45 }),
    ]);
}
