using WageGrades.Agreements;
using WageGrades.Classification;
using WageGrades.Findings;
using WageGrades.Monetary;
using WageGrades.Periods;
using WageGrades.Schemes;
using WageGrades.Serialization;
using WageGrades.Tests.Calculation;
using WageGrades.Tests.Generators;

namespace WageGrades.Tests.Serialization;

/// <summary>Piece rates, project pay and result shares as JSON.</summary>
public sealed class PieceJsonTests
{
    [Fact]
    public void WriteThenRead_AnyPieces_IsIdentity() => Law.Holds(PieceCase.Any, piece => IsKept(piece.Pay), tests: 200);

    [Fact]
    public void WriteThenRead_AnyProjectTerms_IsIdentity() => Law.Holds(ProjectGen.Any, pair => IsKept(pair.Terms), tests: 100);

    [Fact]
    public void WriteThenRead_ResultShares_IsIdentity() => IsKept(new ResultShare(
    [
        .. PublishedResultShares.Statutory(5),
        new(BenefitKind.AfterTaxProfit, new ResultPart(Ratio.Of(1, 7)) { AtMost = FactGen.Cny(600_000m) }),
    ])
    {
        Only = [InnovationKind.InventionPatent],
    });

    [Fact]
    public void Read_Pieces_HaveEveryMember()
    {
        var agreement = AgreementJson.Read(Document("""
            {
              "kind": "piece",
              "prices": { "gear|milling": { "amount": 2.5, "minutes": 10 }, "0-3 km|peak|rain": { "amount": 6 }, "shaft": { "minutes": 2.5 } },
              "minuteValue": 0.35, "items": { "late": -2, "rain": 1.5 }, "rejected": "0 %", "reworked": "50 %",
              "tiers": [{ "above": 300, "factor": "110 %" }], "tierScope": "each-price",
              "skillFactors": { "skill-grade:technician": "110 %" },
              "overtime": { "weekday": "150 %", "restDay": "200 %", "holiday": "300 %", "afterQuota": false },
              "guarantee": { "amounts": { "*": 3500, "post-class:key": 4000 }, "basis": "hours", "hoursOfMonth": 166 },
              "leastPrice": 0.5
            }
            """)).OrThrow(Language.English);
        var pay = Assert.IsType<PiecePay>(Assert.IsType<SchemeClause>(agreement.Clauses[0]).Schemes.Steps[0].Value);

        Assert.Equal(
            (2.5m, 10m),
            (pay.Prices[PieceKey.Of("gear", "milling")].Amount!.Value.Amount, pay.Prices[PieceKey.Of("gear", "milling")].Minutes));
        Assert.Equal(0.875m, pay.PriceOf(PieceKey.Of("shaft"))!.Value.TryToMoney(out var price) ? price.Amount : 0m);
        Assert.Equal(-2m, pay.Items[PieceKey.Of("late")].Amount);
        Assert.Equal("技师", pay.SkillFactors.Keys.Single().In(Language.Chinese));
        Assert.Equal((GuaranteeBasis.Hours, 166m), (pay.Guarantee!.Basis, pay.Guarantee.HoursOfMonth));
        Assert.Equal((Ratio.Zero, Ratio.Percent(50m)), (pay.Rejected, pay.Reworked));
        Assert.False(pay.Overtime!.AfterQuota);
    }

    [Theory]
    [InlineData("""{ "kind": "piece", "prices": { "a||b": { "amount": 1 } } }""")]
    [InlineData("""{ "kind": "piece", "prices": { "a": { } } }""")]
    [InlineData("""{ "kind": "piece", "prices": { "a": { "amount": -1 } } }""")]
    [InlineData("""{ "kind": "piece", "prices": { "a": { "minutes": 0 } } }""")]
    [InlineData("""{ "kind": "piece", "prices": { }, "price": 1 }""")]
    [InlineData("""{ "kind": "piece", "prices": { }, "rejected": "101 %" }""")]
    [InlineData("""{ "kind": "piece", "prices": { }, "skillFactors": { "skill-grade:technician": "0 %" } }""")]
    [InlineData("""{ "kind": "piece", "prices": { }, "skillFactors": { "skill-grade:tecnician": "110 %" } }""")]
    [InlineData("""{ "kind": "piece", "prices": { }, "overtime": { "weekday": "90 %", "restDay": "200 %", "holiday": "300 %" } }""")]
    [InlineData("""{ "kind": "project", "stages": { "project-stage:start": "130 %" } }""")]
    [InlineData("""{ "kind": "project", "stages": { "project-stage:begin": "30 %" } }""")]
    [InlineData("""{ "kind": "result-share", "parts": { "benefit-kind:saving": { "share": "5 %", "years": 0 } } }""")]
    public void Read_WhatIsNotAllowed_IsFound(string scheme) => Assert.True(AgreementJson.Read(Document(scheme)).HasErrors);

    private static string Document(string scheme) => $$"""
        {
          "format": "wagegrades/agreement/1",
          "id": "pieces", "title": { "zh": "pieces", "en": "pieces" }, "currency": "CNY", "term": { "from": "2026-07-01" },
          "clauses": [{ "kind": "scheme", "id": "piece-work", "heading": { "zh": "p", "en": "p" }, "schemes": [{{scheme}}], "absorbs": [] }]
        }
        """;

    private static void IsKept(PayScheme scheme)
    {
        var agreement = AwardDesk.Agreement(SchemeDesk.Clause("scheme", scheme));
        Assert.Equal(agreement, AgreementJson.Read(AgreementJson.Write(agreement)).OrThrow(Language.English));
    }
}
