using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using WageGrades.Tests.Generators;

namespace WageGrades.Tests.Conventions;

/// <summary>Words stand apart from what uses them: a report chooses no Chinese wording beside an English one, it asks a text for a language.</summary>
public sealed partial class WordsTests
{
    [OnceFact]
    public void Sources_ChineseBesideALanguageTest_StandInFilesOfWords() => House.HasNone(
        from file in SourceFileTests.Sources
        let path = Path.GetRelativePath(ApprovedFile.Root, file)
        where !HoldsWords(path)
        from place in Choices(File.ReadAllText(file))
        select $"{path}:{place} chooses words by a language: let them stand in a file of words as a LocalizedText");

    // Both wordings of a text may stand side by side anywhere; a test of the language may choose among them nowhere else.
    [Theory]
    [InlineData("zh ? \"条款\" : \"Clause\"", true)]
    [InlineData("language == Language.Chinese ? $\"第 {n} 年\" : $\"Year {n}\"", true)]
    [InlineData("language == Language.Chinese ? \"；\" : \"; \"", true)]
    [InlineData("new LocalizedText(\"条款\", \"Clause\").In(language)", false)]
    [InlineData("isOpen ? new LocalizedText(\"未定\", \"open\") : new LocalizedText(\"已定\", \"settled\")", false)]
    public void Choice_OfWords_IsSeen(string code, bool seen) => Assert.Equal(seen, Choices($"class C {{ object O => {code}; }}").Any());

    [Fact]
    public void Texts_InFilesOfWords_HoldNoNameOfTheCode() => House.HasNone(
        from file in SourceFileTests.Sources
        where file.EndsWith("Words.cs", StringComparison.Ordinal)
        from text in Parsed(File.ReadAllText(file)).DescendantNodes().OfType<ExpressionSyntax>().SelectMany(Texts)
        where text.Contains(' ', StringComparison.Ordinal) && CodeName().IsMatch(text)
        select $"{Path.GetFileName(file)}: {text}");

    [GeneratedRegex(@"\b[a-z]+[A-Z]\w*\b")]
    private static partial Regex CodeName();

    // A step of an explanation and the values below the reports (amounts, terms, findings, cells of tables) word themselves.
    private static bool HoldsWords(string path) => path.EndsWith(".Words.cs", StringComparison.Ordinal)
        || path.EndsWith(".Text.cs", StringComparison.Ordinal)
        || path.Split('/', '\\') is [_, _, "Findings" or "Monetary" or "Classification", ..] or [_, _, _, "Traces" or "Cells", ..];

    private static IEnumerable<int> Choices(string source) =>
        from choice in Parsed(source).DescendantNodes().OfType<ConditionalExpressionSyntax>()
        where (IsChinese(choice.WhenTrue) && IsOther(choice.WhenFalse)) || (IsOther(choice.WhenTrue) && IsChinese(choice.WhenFalse))
        select choice.GetLocation().GetLineSpan().StartLinePosition.Line + 1;

    private static SyntaxNode Parsed(string source) => CSharpSyntaxTree.ParseText(source, new CSharpParseOptions(LanguageVersion.CSharp14)).GetRoot();

    private static bool IsChinese(ExpressionSyntax wording) => Texts(wording).Any(text => text.Any(IsWide));

    private static bool IsOther(ExpressionSyntax wording) => Texts(wording).Any(text => text.Length > 0) && !IsChinese(wording);

    private static IEnumerable<string> Texts(ExpressionSyntax wording) => wording.DescendantTokens()
        .Where(token => token.Kind() is SyntaxKind.StringLiteralToken or SyntaxKind.InterpolatedStringTextToken)
        .Select(token => token.ValueText);

    private static bool IsWide(char c) => c >= '\u3000';
}
