using WageGrades.Internal;
using WageGrades.Serialization;
using WageGrades.Tests.Conventions;
using WageGrades.Tests.Generators;

namespace WageGrades.Tests.Serialization;

/// <summary>The published schema and the reader judge alike: the samples whole, and the short one with any one thing wrong.</summary>
public sealed class AgreementSchemaTests
{
    private const string UnknownToSchema = "$.vocabularies dropped";

    private static readonly SchemaValidator Schema = new(JsonTree.Parse(AgreementJson.Schema).Root);

    [Fact]
    public void Schema_Published_IsTheFile() => ApprovedFile.Verify("docs/schemas/agreement-1.schema.json", AgreementJson.Schema);

    [Theory]
    [InlineData(AgreementSamples.Whole)]
    [InlineData(AgreementSamples.Faulty)]
    public void Fault_Sample_HasNone(string path) => Assert.Null(Schema.Fault(JsonTree.Parse(AgreementSamples.TextOf(path)).Root));

    [OnceFact]
    public void Fault_SampleMutated_IsTheReadersVerdict()
    {
        // A short run takes every fourth mutation, and with it the one of which the schema cannot know.
        List<string> different = [];
        int wrong = 0;
        var mutations = JsonMutation.Pieces.SelectMany(piece => JsonMutation.EachOf(JsonTree.Parse(piece).Root));
        foreach (var (what, mutated) in mutations.Where((each, at) => Runs.AreLong || at % 4 == 0 || each.What == UnknownToSchema))
        {
            bool isRead = !AgreementJson.Read(JsonPrinter.Print(mutated)).HasErrors;
            bool isValid = Schema.Fault(mutated) is null;
            wrong += isValid ? 0 : 1;
            if (isRead != isValid)
            {
                different.Add($"{what}: {(isRead ? "read" : "valid")}");
            }
        }

        // What a term or a vocabulary is called elsewhere in the document is beyond a schema.
        Assert.Equal([$"{UnknownToSchema}: valid"], different.Distinct());
        Assert.True(wrong > (Runs.AreLong ? 500 : 125), $"Only {wrong} mutations were wrong.");
    }
}
