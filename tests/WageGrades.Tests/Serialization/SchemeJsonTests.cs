using WageGrades.Agreements;
using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Monetary;
using WageGrades.Periods;
using WageGrades.Schemes;
using WageGrades.Serialization;

namespace WageGrades.Tests.Serialization;

/// <summary>Scheme clauses as JSON.</summary>
public sealed class SchemeJsonTests
{
    private static readonly SchemaValidator Schema = new(JsonTree.Parse(AgreementJson.Schema).Root);

    [Fact]
    public void Read_Negotiated_HasEveryMember()
    {
        var clause = Assert.IsType<SchemeClause>(Assert.Single(Read("""
            {
              "kind": "scheme", "id": "negotiated-pay", "number": "9.2", "heading": { "zh": "协议工资", "en": "Negotiated pay" },
              "schemes": [
                { "kind": "negotiated", "floorClauses": ["base-pay"], "floorPer": "month" },
                { "kind": "negotiated", "from": "2027-01-01", "floorClauses": [] }
              ],
              "absorbs": ["base-pay", "skill-allowance"]
            }
            """).Clauses));

        Assert.Equal(["base-pay", "skill-allowance"], clause.Absorbs!.Select(id => id.Value));
        Assert.Equal(new NegotiatedPay { FloorClauses = ["base-pay"], FloorPer = FloorPeriod.Month }, clause.Schemes.On(new LocalDate(2026, 7, 1)));
        Assert.Equal(new NegotiatedPay { FloorClauses = [] }, clause.Schemes.On(new LocalDate(2027, 1, 1)));
    }

    [Fact]
    public void Read_ChoicesLeftOut_AreNull()
    {
        var clause = Assert.IsType<SchemeClause>(Assert.Single(Read("""
            { "kind": "scheme", "id": "negotiated-pay", "heading": { "zh": "协议工资", "en": "Negotiated pay" }, "schemes": [{ "kind": "negotiated" }] }
            """).Clauses));

        Assert.Null(clause.Absorbs);
        Assert.Equal(new NegotiatedPay(), Assert.Single(clause.Schemes.Steps).Value);
    }

    [Fact]
    public void Read_Annual_HasEveryMember()
    {
        var clause = Assert.IsType<SchemeClause>(Assert.Single(Read("""
            {
              "kind": "scheme", "id": "annual-pay", "number": "9.1", "heading": { "zh": "年薪制", "en": "Annual pay" },
              "schemes": [
                {
                  "kind": "annual", "amounts": { "skill-grade:special-technician": 280000 }, "advance": { "kind": "share", "share": "60 %" },
                  "partYear": "by-days", "settledIn": 2, "shortfall": "carried-to-next-year",
                  "deferrals": [{ "share": "10 %", "monthsAfter": 12 }, { "share": "10 %", "monthsAfter": 24 }], "onLeaving": "lapses"
                },
                { "kind": "annual", "from": "2027-01-01", "advance": { "kind": "monthly", "amount": 8000 } }
              ],
              "absorbs": []
            }
            """).Clauses));

        var annual = Assert.IsType<AnnualPay>(clause.Schemes.On(new LocalDate(2026, 7, 1)));
        Assert.Equal("特级技师", Assert.Single(annual.Amounts).Key[0].In(Language.Chinese));
        Assert.Equal(Ratio.Percent(60m), annual.Advance!.Share);
        Assert.Equal(
            (PartYearRule.ByDays, 2, SettlementShortfall.CarriedToNextYear, DeferredOnLeaving.Lapses),
            (annual.PartYear, annual.SettledIn, annual.Shortfall, annual.OnLeaving));
        Assert.Equal([12, 24], annual.Deferrals.Select(part => part.MonthsAfter));
        Assert.Equal(8_000m, Assert.IsType<AnnualPay>(clause.Schemes.On(new LocalDate(2027, 1, 1))).Advance!.Monthly!.Value.Amount);
    }

    [Theory]
    [InlineData("\"advance\": { \"kind\": \"monthly\", \"amount\": 0 }")]
    [InlineData("\"advance\": { \"kind\": \"share\", \"share\": \"0 %\" }")]
    [InlineData("\"settledIn\": 13")]
    [InlineData("\"shortfall\": \"recover\"")]
    [InlineData("\"amounts\": { \"skill-grade:specialist\": 1 }")]
    [InlineData("\"deferrals\": [{ \"share\": \"10 %\", \"monthsAfter\": 24 }, { \"share\": \"10 %\", \"monthsAfter\": 12 }]")]
    [InlineData("\"deferred\": []")]
    public void Read_AnnualFault_IsTold(string member) => Assert.True(AgreementJson.Read(Document($$"""
        {
          "kind": "scheme", "id": "annual-pay", "heading": { "zh": "年薪制", "en": "Annual pay" }, "absorbs": [],
          "schemes": [{ "kind": "annual", {{member}} }]
        }
        """)).HasErrors);

    private static string Document(string clause) => $$"""
        {
          "format": "wagegrades/agreement/1", "id": "a", "title": { "zh": "t", "en": "t" }, "currency": "CNY",
          "term": { "from": "2026-07-01" }, "clauses": [{{clause}}]
        }
        """;

    private static CollectiveAgreement Read(string clause)
    {
        var text = Document(clause);
        Assert.Null(Schema.Fault(JsonTree.Parse(text).Root));
        var agreement = AgreementJson.Read(text).OrThrow(Language.English);
        Assert.Equal(agreement, AgreementJson.Read(AgreementJson.Write(agreement)).OrThrow(Language.English));
        return agreement;
    }
}
