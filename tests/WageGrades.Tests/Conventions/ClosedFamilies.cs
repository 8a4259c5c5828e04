using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace WageGrades.Tests.Conventions;

/// <summary>
/// Reads the library's sources for switches over its closed families, enumerations and abstract types that nobody outside can derive from, which
/// answer for members that they do not name.
/// </summary>
internal sealed class ClosedFamilies
{
    private const string Usings =
        "global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq; global using System.Threading; global using NodaTime;";

    // Read once: compilations of the same references share what they know of them.
    private static readonly List<MetadataReference> Assemblies =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => !Path.GetFileName(path).StartsWith("WageGrades", StringComparison.Ordinal))
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    private readonly CSharpCompilation sources;
    private readonly List<INamedTypeSymbol> types = [];

    internal ClosedFamilies(IEnumerable<(string Path, string Text)> files)
    {
        CSharpParseOptions options = new(LanguageVersion.CSharp14);
        var trees = files.Append((Path: "Usings.cs", Text: Usings)).Select(file => CSharpSyntaxTree.ParseText(file.Text, options, file.Path));
        sources = CSharpCompilation.Create(
            "Sources",
            trees,
            Assemblies,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        AddTypes(sources.Assembly.GlobalNamespace);
    }

    /// <summary>The sources, for whoever asks about the meaning of code.</summary>
    internal CSharpCompilation Sources => sources;

    internal IEnumerable<string> Violations()
    {
        foreach (var tree in sources.SyntaxTrees)
        {
            var model = sources.GetSemanticModel(tree);
            foreach (var node in tree.GetRoot().DescendantNodes())
            {
                foreach (var violation in Violations(model, node))
                {
                    yield return $"{tree.FilePath}:{node.GetLocation().GetLineSpan().StartLinePosition.Line + 1} {violation}";
                }
            }
        }
    }

    private IEnumerable<string> Violations(SemanticModel model, SyntaxNode node)
    {
        var (governing, arms) = Read(node);
        IEnumerable<string?> found =
        [
            .. governing is TupleExpressionSyntax tuple
                ? tuple.Arguments.Select((argument, place) => ForgottenAt(model, argument.Expression, place, arms))
                : governing is not null ? [Violation(model, governing, arms)] : [],
            node is BinaryPatternSyntax { Parent: not BinaryPatternSyntax } pattern ? Several(model, pattern) : null,
        ];
        return found.OfType<string>();
    }

    /// <summary>What a switch over several values at once forgets of the family at one place; a place at which no arm names a member asks
    /// nothing.</summary>
    private string? ForgottenAt(
        SemanticModel model, ExpressionSyntax element, int place, List<(SyntaxNode? Pattern, bool IsGuarded, SyntaxNode Given)> arms)
    {
        if (FamilyOf(model, element) is not { } family)
        {
            return null;
        }

        var named = arms
            .Select(arm => arm.Pattern)
            .OfType<RecursivePatternSyntax>()
            .Select(pattern => pattern.PositionalPatternClause?.Subpatterns[place])
            .SelectMany(pattern => pattern?.DescendantNodesAndSelf() ?? [])
            .SelectMany(node => Named(model, node))
            .ToHashSet();
        return named.Count == 0 ? null : Forgotten(family, named);
    }

    private string? Forgotten(INamedTypeSymbol family, HashSet<string> named)
    {
        var forgotten = MembersOf(family).Where(member => !named.Contains(member.Name)).Select(member => member.Name).ToList();
        return forgotten.Count > 0 ? $"forgets {string.Join(", ", forgotten)} of {family.Name}" : null;
    }

    /// <summary>A question that several types of one family answer alike and the others otherwise: whoever adds one is not asked.</summary>
    private string? Several(SemanticModel model, BinaryPatternSyntax pattern)
    {
        if (pattern.FirstAncestorOrSelf<SwitchExpressionArmSyntax>() is { } arm && arm.Pattern.Contains(pattern)
            || pattern.FirstAncestorOrSelf<CasePatternSwitchLabelSyntax>() is not null)
        {
            return null;
        }

        var families = pattern.DescendantNodes()
            .Select(node => node is IdentifierNameSyntax or MemberAccessExpressionSyntax ? model.GetSymbolInfo(node).Symbol as INamedTypeSymbol : null)
            .OfType<INamedTypeSymbol>()
            .Where(type => type.TypeKind == TypeKind.Class)
            .Distinct<INamedTypeSymbol>(SymbolEqualityComparer.Default)
            .Select(RootOf)
            .OfType<INamedTypeSymbol>()
            .GroupBy(root => root.Name, StringComparer.Ordinal);
        return families.FirstOrDefault(family => family.Skip(1).Any()) is { } asked
            ? $"asks for several types of {asked.Key}: let a member of the family answer"
            : null;
    }

    private INamedTypeSymbol? RootOf(INamedTypeSymbol type)
    {
        INamedTypeSymbol? root = null;
        for (var parent = type.BaseType; parent is not null; parent = parent.BaseType)
        {
            root = IsClosed(parent) && SymbolEqualityComparer.Default.Equals(parent.ContainingAssembly, sources.Assembly) ? parent : root;
        }

        return root;
    }

    /// <summary>What a switch is over, and its arms: each with its pattern, null for a default, and what it gives.</summary>
    private static (ExpressionSyntax? Governing, List<(SyntaxNode? Pattern, bool IsGuarded, SyntaxNode Given)> Arms) Read(SyntaxNode node) =>
        node switch
        {
            SwitchExpressionSyntax { GoverningExpression: var governing } expression => (
                governing,
                [.. expression.Arms.Select(arm => ((SyntaxNode?)arm.Pattern, arm.WhenClause is not null, (SyntaxNode)arm.Expression))]),
            SwitchStatementSyntax { Expression: var governing } statement => (
                governing,
                [
                    .. from section in statement.Sections
                    from label in section.Labels
                    select (PatternOf(label), label is CasePatternSwitchLabelSyntax { WhenClause: not null }, (SyntaxNode)section.Statements[0]),
                ]),
            _ => (null, []),
        };

    private static SyntaxNode? PatternOf(SwitchLabelSyntax label) => label switch
    {
        CasePatternSwitchLabelSyntax own => own.Pattern,
        CaseSwitchLabelSyntax plain => plain.Value,
        _ => null,
    };

    private string? Violation(SemanticModel model, ExpressionSyntax governing, List<(SyntaxNode? Pattern, bool IsGuarded, SyntaxNode Given)> arms)
    {
        if (FamilyOf(model, governing) is not { } family)
        {
            return null;
        }

        if (arms.Exists(arm => !arm.IsGuarded && IsDiscard(arm.Pattern) && arm.Given is not (ThrowExpressionSyntax or ThrowStatementSyntax)))
        {
            return $"answers for every other {family.Name} with a discard";
        }

        var named = arms.SelectMany(arm => arm.Pattern?.DescendantNodesAndSelf() ?? []).SelectMany(node => Named(model, node)).ToHashSet();
        return Forgotten(family, named);
    }

    /// <summary>Whether a pattern takes whatever is left.</summary>
    private static bool IsDiscard(SyntaxNode? pattern) => pattern is null or DiscardPatternSyntax or VarPatternSyntax
        or RecursivePatternSyntax { Type: null, PositionalPatternClause: null, PropertyPatternClause.Subpatterns.Count: 0 };

    /// <summary>The closed family that a switch is over; null where it is over something else.</summary>
    private INamedTypeSymbol? FamilyOf(SemanticModel model, ExpressionSyntax governing)
    {
        var type = model.GetTypeInfo(governing).Type as INamedTypeSymbol;
        type = type is { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } ? type.TypeArguments[0] as INamedTypeSymbol : type;
        return type is not null && SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, sources.Assembly)
            && (type.TypeKind == TypeKind.Enum || IsClosed(type)) ? type : null;
    }

    // A record's copy constructor is protected, and takes what it copies: nobody derives by it alone.
    private static bool IsClosed(INamedTypeSymbol type) =>
        type is { TypeKind: TypeKind.Class, IsAbstract: true, IsGenericType: false }
        && type.InstanceConstructors.All(each =>
            each.DeclaredAccessibility is Accessibility.Private or Accessibility.Internal or Accessibility.ProtectedAndInternal
            || each.Parameters.Length == 1 && SymbolEqualityComparer.Default.Equals(each.Parameters[0].Type, type));

    /// <summary>The constants of an enumeration, the types of a family.</summary>
    private IEnumerable<ISymbol> MembersOf(INamedTypeSymbol family) => family.TypeKind == TypeKind.Enum
        ? family.GetMembers().OfType<IFieldSymbol>()
        : types.Where(type => !type.IsAbstract && IsIn(type, family));

    private static bool IsIn(INamedTypeSymbol type, INamedTypeSymbol family)
    {
        for (var parent = type; parent is not null; parent = parent.BaseType)
        {
            if (SymbolEqualityComparer.Default.Equals(parent, family))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The names of the members that a part of a pattern names: a constant, a type, or all types of a branch.</summary>
    private IEnumerable<string> Named(SemanticModel model, SyntaxNode node) => node is not (IdentifierNameSyntax or MemberAccessExpressionSyntax) ? []
        : model.GetSymbolInfo(node).Symbol switch
        {
            IFieldSymbol { ContainingType.TypeKind: TypeKind.Enum } constant => [constant.Name],
            INamedTypeSymbol { IsAbstract: true } branch => MembersOf(branch).Select(member => member.Name),
            INamedTypeSymbol type => [type.Name],
            _ => [],
        };

    private void AddTypes(INamespaceOrTypeSymbol place)
    {
        foreach (var member in place.GetMembers().OfType<INamespaceOrTypeSymbol>())
        {
            if (member is INamedTypeSymbol type)
            {
                types.Add(type);
            }

            AddTypes(member);
        }
    }
}
