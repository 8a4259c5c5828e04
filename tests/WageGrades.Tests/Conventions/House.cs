using System.Reflection;
using WageGrades.Documents;

namespace WageGrades.Tests.Conventions;

/// <summary>The library's folders in their order, and its types: what every convention is held against.</summary>
internal static class House
{
    /// <summary>A folder is a namespace and may use only those above it.</summary>
    internal static readonly string[] Folders =
    [
        "Internal", "Citations", "Findings", "Documents", "Monetary", "Periods", "Classification", "Ladders", "Bonuses", "Schemes",
        "Agreements", "Workforces", "Calculation", "Batch", "Bargaining", "Costing", "Compliance", "Reporting", "Serialization",
        "Contracts",
    ];

    internal const BindingFlags Everything =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly;

    internal static Assembly Library => typeof(Document).Assembly;

    /// <summary>Every type written in the library; the compiler's own attributes and helpers have no namespace of ours.</summary>
    internal static IReadOnlyList<Type> Types { get; } =
        [.. Library.GetTypes().Where(type => type.Namespace is { } name && name.StartsWith("WageGrades", StringComparison.Ordinal))];

    /// <summary>Public types; what an extension block emits for the compiler alone is not one.</summary>
    internal static IReadOnlyList<Type> PublicTypes { get; } =
        [.. Types.Where(type => type.IsVisible && !type.Name.StartsWith('<')).OrderBy(type => type.FullName, StringComparer.Ordinal)];

    /// <summary>The place of a type's folder in the order.</summary>
    internal static int Rank(Type type) => Array.IndexOf(Folders, Folder(type));

    internal static string Folder(Type type) => type.Namespace!["WageGrades".Length..].TrimStart('.');

    internal static bool IsGenerated(MemberInfo member) =>
        member.IsDefined(typeof(System.Runtime.CompilerServices.CompilerGeneratedAttribute), false)
        || member.Name.Contains('<', StringComparison.Ordinal)
        || (member.DeclaringType is { } outer && IsGenerated(outer));

    /// <summary>Fails with every violation in full.</summary>
    internal static void HasNone(IEnumerable<string?> violations)
    {
        var all = violations.Distinct().Order(StringComparer.Ordinal).ToList();
        Assert.True(all.Count == 0, string.Join('\n', all));
    }

    /// <summary>A type used up while something is put together; everything else is immutable.</summary>
    internal static bool IsBuilder(Type type) => type.Name.Split('`')[0].EndsWith("Builder", StringComparison.Ordinal);
}
