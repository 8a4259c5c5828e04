using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using WageGrades.Tests.Generators;

namespace WageGrades.Tests.Conventions;

/// <summary>Money, percentages and whatever else has a wording in either language is worded in the language of its document, where it is put into it.</summary>
public sealed class ValuesInWordsTests
{
    [OnceFact]
    public void Values_InDocumentsAndWords_AreWordedInALanguage() => House.HasNone(
        Unworded(new ClosedFamilies(SourceFileTests.Sources.Select(file => (Path.GetRelativePath(ApprovedFile.Root, file), File.ReadAllText(file)))).Sources));

    private static IEnumerable<string> Unworded(CSharpCompilation sources) =>
        from tree in sources.SyntaxTrees
        let model = sources.GetSemanticModel(tree)
        from value in tree.GetRoot().DescendantNodes().Select(Value).OfType<ExpressionSyntax>()
        where IsOfDocuments(tree.FilePath) || MayBeInAText(value) || IsGivenALanguage(tree.FilePath, value)
        where HasAWording(model.GetTypeInfo(value).Type) && (IsOfDocuments(tree.FilePath) || IsInAText(model, value) || IsGivenALanguage(tree.FilePath, value)) && !IsWorded(model, value)
        select $"{tree.FilePath}:{value.GetLocation().GetLineSpan().StartLinePosition.Line + 1} puts {value} into words without a language";

    private static bool IsOfDocuments(string path) => path.EndsWith("Document.cs", StringComparison.Ordinal)
        || path.EndsWith("Words.cs", StringComparison.Ordinal)
        || path.Contains("Blocks", StringComparison.Ordinal);

    // Asked before the compiler is, which takes its time.
    private static bool MayBeInAText(ExpressionSyntax value) => value.Ancestors().Any(around => around is BaseObjectCreationExpressionSyntax
        or InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.Text: "Same" } });

    /// <summary>Whether it becomes part of a text of both languages, wherever that is made.</summary>
    private static bool IsInAText(SemanticModel model, ExpressionSyntax value) => value.Ancestors().OfType<ExpressionSyntax>().Any(around =>
        around is BaseObjectCreationExpressionSyntax or InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.Text: "Same" } }
        && model.GetTypeInfo(around).Type?.Name == "LocalizedText");

    /// <summary>Whether it stands in a method that is told the language; tables are written as they are read.</summary>
    private static bool IsGivenALanguage(string path, ExpressionSyntax value) => !path.Contains("Serialization", StringComparison.Ordinal) && value.Ancestors().OfType<MethodDeclarationSyntax>().Any(method =>
        method.ParameterList.Parameters.Any(each => each.Type is IdentifierNameSyntax { Identifier.Text: "Language" }));

    /// <summary>What is turned into text: the hole of an interpolation, or what is asked for its text.</summary>
    private static ExpressionSyntax? Value(SyntaxNode node) => node switch
    {
        InterpolationSyntax hole => hole.Expression,
        InvocationExpressionSyntax { ArgumentList.Arguments.Count: 0, Expression: MemberAccessExpressionSyntax { Name.Identifier.Text: "ToString" } asked } =>
            asked.Expression,
        InvocationExpressionSyntax
        {
            ArgumentList.Arguments.Count: 0,
            Expression: MemberBindingExpressionSyntax { Name.Identifier.Text: "ToString" },
            Parent: ConditionalAccessExpressionSyntax { Expression: var maybe },
        } => maybe,
        _ => null,
    };

    private static bool HasAWording(ITypeSymbol? type) =>
        type?.AllInterfaces.Append(type).Any(each => each.Name == "ILocalizable") == true
        || (type is INamedTypeSymbol { Name: "Nullable" } maybe && HasAWording(maybe.TypeArguments[0]));

    // In the Chinese wording of a text the interpolation itself words values; the English one is what a value's own text is.
    private static bool IsWorded(SemanticModel model, ExpressionSyntax value)
    {
        var whole = value.Ancestors().OfType<InterpolatedStringExpressionSyntax>().FirstOrDefault();
        var argument = value.Ancestors().OfType<ArgumentSyntax>().FirstOrDefault(each =>
            each.Parent?.Parent is BaseObjectCreationExpressionSyntax made && model.GetTypeInfo(made).Type?.Name == "LocalizedText");
        return value.Ancestors().OfType<ThrowExpressionSyntax>().Any() || value.Ancestors().OfType<ThrowStatementSyntax>().Any()
            || value.Ancestors().OfType<MethodDeclarationSyntax>().Any(method => method.Identifier.Text == "ToString")
            || (argument?.Parent is ArgumentListSyntax list && list.Arguments.IndexOf(argument) == 1)
            || (whole is not null && model.GetTypeInfo(whole).ConvertedType?.Name == "ChineseInterpolation");
    }
}
