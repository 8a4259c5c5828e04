using WageGrades.Agreements;
using WageGrades.Findings;
using WageGrades.Internal;
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

    private static CollectiveAgreement Read(string clause)
    {
        var text = $$"""
            {
              "format": "wagegrades/agreement/1", "id": "a", "title": { "zh": "t", "en": "t" }, "currency": "CNY",
              "term": { "from": "2026-07-01" }, "clauses": [{{clause}}]
            }
            """;
        Assert.Null(Schema.Fault(JsonTree.Parse(text).Root));
        var agreement = AgreementJson.Read(text).OrThrow(Language.English);
        Assert.Equal(agreement, AgreementJson.Read(AgreementJson.Write(agreement)).OrThrow(Language.English));
        return agreement;
    }
}
