using System.Reflection;
using WageGrades.Agreements;
using WageGrades.Bonuses;
using WageGrades.Classification;
using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Monetary;
using WageGrades.Periods;
using WageGrades.Serialization;
using WageGrades.Tests.Conventions;

namespace WageGrades.Tests.Serialization;

/// <summary>Whatever vocabulary or choice the library has is read, by code and by name, and what is written is read back.</summary>
public sealed class BuiltInVocabularyTests
{
    public static TheoryData<string> Codes => [.. Vocabularies.All.Select(vocabulary => vocabulary.Code)];

    [Fact]
    [Trait("Sheet", "faults")]
    [Trait("Row", "A20")]
    public void All_EveryVocabularyOfTheLibrary_IsListed()
    {
        string[] declared = [.. House.Types
            .Where(type => !type.ContainsGenericParameters)
            .SelectMany(type => type.GetProperties(BindingFlags.Public | BindingFlags.Static))
            .Where(property => property.PropertyType == typeof(Vocabulary))
            .Select(property => ((Vocabulary)property.GetValue(null)!).Code)];

        Assert.Equal(declared.Order(StringComparer.Ordinal), Vocabularies.All.Select(vocabulary => vocabulary.Code).Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Codes))]
    public void Write_EveryTerm_IsReadBackByCodeAndByName(string code)
    {
        Vocabulary vocabulary = Vocabularies.Find(code)!;
        CollectiveAgreement agreement = With(new Population { Terms = [.. vocabulary.Terms] });
        string written = AgreementJson.Write(agreement);

        Assert.Equal(agreement, AgreementJson.Read(written).OrThrow());
        foreach (Term term in vocabulary.Terms)
        {
            Assert.Equal(
                agreement,
                AgreementJson
                    .Read(written.Replace($"\"{term}\"", $"\"{vocabulary.Name.Chinese}:{term.Name.Chinese}\"", StringComparison.Ordinal))
                    .OrThrow());
        }
    }

    [Theory]
    [MemberData(nameof(Codes))]
    [Trait("Sheet", "hostile")]
    [Trait("Row", "H2")]
    public void Read_OwnTermOfANationalVocabulary_IsATermLikeAnyOther(string code)
    {
        Vocabulary national = Vocabularies.Find(code)!;
        Vocabulary larger = national.WithOwnTerm(
            "our-own",
            new LocalizedText("本企业的", "Our own"),
            ranksAs: national.IsOrdered ? national.Terms[0] : null);
        CollectiveAgreement agreement = With(new Population { Terms = [larger.Find("our-own")!] }) with { OwnVocabularies = [larger] };

        CollectiveAgreement read = AgreementJson.Read(AgreementJson.Write(agreement)).OrThrow();

        Assert.Equal(agreement, read);
        Assert.Equal("本企业的", ((PopulationGround)((BonusClause)read.Clauses[0]).Bonus.Ground).Population.Terms[0].Name.Chinese);
    }

    [Fact]
    public void Names_EveryChoice_AreReadAsTheirCode()
    {
        foreach (FieldInfo field in Choices)
        {
            object shape = field.GetValue(null)!;
            (ValueList<string> codes, ValueMap<string, string> names) = TextsOf(shape);
            Assert.Equal(codes.Count, names.Values.Distinct(StringComparer.Ordinal).Count());
            MethodInfo parse = shape.GetType().GetMethod("TryParse", BindingFlags.NonPublic | BindingFlags.Instance)!;
            MethodInfo print = shape.GetType().GetMethod("Print", BindingFlags.NonPublic | BindingFlags.Instance)!;
            foreach (string code in codes)
            {
                foreach (string text in new[] { code, names[code] })
                {
                    object?[] arguments = [text, null];
                    Assert.True((bool)parse.Invoke(shape, arguments)!, $"{field.Name} {text}");
                    Assert.Equal(code, print.Invoke(shape, [arguments[1]]));
                }
            }
        }
    }

    internal static IEnumerable<FieldInfo> Choices => new[] { typeof(AgreementCodes), typeof(PeriodCodes), typeof(RecognitionCodes), typeof(SharingCodes) }
        .SelectMany(type => type.GetFields(BindingFlags.NonPublic | BindingFlags.Static))
        .Where(each => each.FieldType.IsGenericType && each.FieldType.GetGenericTypeDefinition() == typeof(CodeShape<>))
        .OrderBy(each => each.Name, StringComparer.Ordinal);

    internal static (ValueList<string> Codes, ValueMap<string, string> Names) TextsOf(object shape)
    {
        const BindingFlags Flags = BindingFlags.NonPublic | BindingFlags.Instance;
        var codes = (ValueList<string>)shape.GetType().GetProperty("Codes", Flags)!.GetValue(shape)!;
        var names = (ValueList<string>)shape.GetType().GetProperty("Names", Flags)!.GetValue(shape)!;
        return (codes, ValueMap.Of(codes.Zip(names, KeyValuePair.Create)));
    }

    private static CollectiveAgreement With(Population population) =>
        new("a", LocalizedText.Same("t"), Currency.Cny, new DateSpan(new LocalDate(2026, 1, 1)))
        {
            Clauses =
            [
                new BonusClause(
                    "b", "", LocalizedText.Same("h"), new Bonus(new PopulationGround(population), new WhileHeld()),
                    EffectiveSeries.Always<BonusAmount>(new FixedAmount(Currency.Cny.Of(1m)))),
            ],
        };
}
