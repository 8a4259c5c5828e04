using System.Text.RegularExpressions;

namespace WageGrades.Tests.Conventions;

/// <summary>What stands under a heading of a page, without its blocks of code, as far as two languages can be compared.</summary>
internal sealed partial record MarkdownSection(int Level, string Heading, string Text)
{
    /// <summary>What links point at, as written.</summary>
    internal IEnumerable<string> Links => Link().Matches(Text).Select(match => match.Groups["target"].Value);

    /// <summary>The pieces of code inside the sentences.</summary>
    internal IEnumerable<string> Code => CodeSpan().Matches(Text).Select(match => match.Value).Distinct();

    /// <summary>The numbers in digits, codes of findings among them, without the separators of thousands.</summary>
    internal IEnumerable<string> Figures =>
        Figure().Matches(Prose).Select(match => match.Value.Replace(",", "", StringComparison.Ordinal)).Distinct();

    /// <summary>The sentences alone.</summary>
    internal string Prose => LinkTarget().Replace(CodeSpan().Replace(Text, ""), "]");

    /// <summary>Rows and columns of each table.</summary>
    internal IEnumerable<string> Tables => Table().Matches(Text).Select((match, at) =>
    {
        var rows = match.Value.TrimEnd().Split('\n');
        return $"table {at + 1} of {rows.Length} rows, {string.Join('/', rows.Select(row => CellEnd().Count(row) - 1).Distinct())} columns";
    });

    /// <summary>The heading as an address: what follows <c>#</c> in a link to it.</summary>
    internal string Anchor => NotInAnchors().Replace(Heading.ToLowerInvariant(), "").Replace(' ', '-');

    [GeneratedRegex(@"\]\((?<target>[^)\s]+)\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"\]\([^)\s]+\)")]
    private static partial Regex LinkTarget();

    [GeneratedRegex(@"`[^`]+`")]
    private static partial Regex CodeSpan();

    [GeneratedRegex(@"\d(?:[\d,]*\d)?(?:\.\d+)?", RegexOptions.ECMAScript)]
    private static partial Regex Figure();

    [GeneratedRegex(@"(?:^\|.*\n?)+", RegexOptions.Multiline)]
    private static partial Regex Table();

    [GeneratedRegex(@"(?<!\\)\|")]
    private static partial Regex CellEnd();

    [GeneratedRegex(@"[^\w\- ]")]
    private static partial Regex NotInAnchors();
}
