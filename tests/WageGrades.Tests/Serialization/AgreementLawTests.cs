using WageGrades.Agreements;
using WageGrades.Bonuses;
using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Serialization;
using WageGrades.Tests.Generators;

namespace WageGrades.Tests.Serialization;

/// <summary>The laws of writing and reading agreements.</summary>
public sealed class AgreementLawTests
{
    private static readonly SchemaValidator Schema = new(JsonTree.Parse(AgreementJson.Schema).Root);

    [LawProperty(100, Arbitrary = [typeof(Drawn.Agreements)])]
    public void WriteThenRead_AnyAgreement_IsIdentity(CollectiveAgreement agreement)
    {
        string written = AgreementJson.Write(agreement);
        Reading<CollectiveAgreement> read = AgreementJson.Read(written);

        Assert.Equal(FindingList.Empty, read.Findings);
        Assert.Equal(agreement, read.Value);
        Assert.Equal(written, AgreementJson.Write(read.Value));
    }

    [Fact]
    public void Schema_AnyWrittenAgreement_IsSatisfied() => Law.Holds(
        AgreementGen.Any, agreement => Assert.Null(Schema.Fault(JsonTree.Parse(AgreementJson.Write(agreement)).Root)), 100);

    [LawProperty(50, Arbitrary = [typeof(Drawn.Agreements)])]
    public void Fingerprint_MapsInAnotherOrder_IsTheSame(CollectiveAgreement agreement)
    {
        CollectiveAgreement turned = agreement with
        {
            WorkplaceAreas = Turned(agreement.WorkplaceAreas),
            Policies = agreement.Policies with { Rounding = new RoundingPolicy(agreement.Policies.Rounding!.Rules.Reverse()) },
            Clauses = [.. agreement.Clauses.Select(Turned)],
        };

        Assert.Equal(agreement, turned);
        Assert.Equal(AgreementJson.Fingerprint(agreement), AgreementJson.Fingerprint(turned));
    }

    [LawProperty(10, Arbitrary = [typeof(Drawn.Agreements)])]
    public void Fingerprint_AnythingSimpler_IsAnother(CollectiveAgreement agreement)
    {
        string fingerprint = AgreementJson.Fingerprint(agreement);
        Assert.Matches("^[0-9a-f]{64}$", fingerprint);
        Assert.DoesNotContain(
            AgreementGen.Simpler(agreement).Where(other => other != agreement).Select(AgreementJson.Fingerprint),
            other => other == fingerprint);
    }

    private static Clause Turned(Clause clause) => clause switch
    {
        BonusClause bonus => bonus with { Counts = Turned(bonus.Counts), Amounts = bonus.Amounts.Map(Turned) },
        PayClause pays => pays with { Counts = Turned(pays.Counts) },
        _ => clause,
    };

    private static BonusAmount Turned(BonusAmount amount) => amount switch
    {
        TableAmount table => new TableAmount(table.Amounts.Reverse()),
        RangeAmount ranges => new RangeAmount(ranges.Ranges.Reverse()),
        _ => amount,
    };

    private static Dictionary<TKey, TValue> Turned<TKey, TValue>(IReadOnlyDictionary<TKey, TValue> map)
        where TKey : notnull => map.Reverse().ToDictionary(pair => pair.Key, pair => pair.Value);
}
