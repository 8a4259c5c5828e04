using System.Text.RegularExpressions;

namespace WageGrades.Tests.Conventions;

/// <summary>A page of the docs, cut at its headings.</summary>
internal sealed partial class MarkdownPage
{
    private const string InChinese = ".zh-CN.md";

    private MarkdownPage(string path)
    {
        Path = path;
        Text = File.ReadAllText(System.IO.Path.Combine(ApprovedFile.Root, path)).ReplaceLineEndings("\n");
        Sections = [.. Cut(CodeBlock().Replace(Text, ""))];
    }

    /// <summary>Where the page stands, from the root of the repository, with <c>/</c>.</summary>
    internal string Path { get; }

    internal string Text { get; }

    /// <summary>What stands before the first heading, then each heading with what follows it.</summary>
    internal IReadOnlyList<MarkdownSection> Sections { get; }

    internal IReadOnlyList<string> CodeBlocks => [.. CodeBlock().Matches(Text).Select(match => match.Value)];

    internal static MarkdownPage At(string path) => new(path);

    internal static bool Exists(string path) => File.Exists(System.IO.Path.Combine(ApprovedFile.Root, path));

    internal static bool IsChinese(string path) => path.EndsWith(InChinese, StringComparison.Ordinal);

    internal static string ChineseOf(string path) => path[..^".md".Length] + InChinese;

    internal static string EnglishOf(string path) => path.Replace(InChinese, ".md", StringComparison.Ordinal);

    /// <summary>The page with the blocks of code of another, one for one.</summary>
    internal string TextWithCodeOf(MarkdownPage other)
    {
        var blocks = new Queue<string>(other.CodeBlocks);
        return CodeBlock().Replace(Text, block => blocks.TryDequeue(out var code) ? code : block.Value);
    }

    /// <summary>The file or folder a link of this page names, from the root; an address elsewhere as it is.</summary>
    internal string TargetOf(string link)
    {
        if (link.Contains("://", StringComparison.Ordinal))
        {
            return link;
        }

        var file = link.Split('#')[0];
        var folder = System.IO.Path.GetDirectoryName(Path)!;
        var full = System.IO.Path.GetFullPath(System.IO.Path.Combine(ApprovedFile.Root, file.Length == 0 ? Path : System.IO.Path.Combine(folder, file)));
        return System.IO.Path.GetRelativePath(ApprovedFile.Root, full).Replace('\\', '/');
    }

    /// <summary>
    /// What a link means in either language: its target's English page, and the place of the heading it names. A link to what is not there is "nowhere".
    /// </summary>
    internal string MeaningOf(string link)
    {
        var target = TargetOf(link);
        var full = System.IO.Path.Combine(ApprovedFile.Root, target);
        if (target != link && !File.Exists(full) && !Directory.Exists(full))
        {
            return $"nowhere ({link})";
        }

        if (!link.Contains('#', StringComparison.Ordinal) || target == link)
        {
            return EnglishOf(target);
        }

        var anchor = link.Split('#')[1];
        var place = At(target).Sections.Select(section => section.Anchor).ToList().IndexOf(anchor);
        return place < 0 ? $"nowhere ({link})" : $"{EnglishOf(target)}, heading {place}";
    }

    private static IEnumerable<MarkdownSection> Cut(string text)
    {
        var headings = Heading().Matches(text).ToList();
        var ends = headings.Select(heading => heading.Index).Append(text.Length).ToList();
        yield return new(0, "", text[..ends[0]]);
        for (var i = 0; i < headings.Count; i++)
        {
            yield return new(headings[i].Groups["level"].Length, headings[i].Groups["words"].Value.Trim(), text[ends[i]..ends[i + 1]]);
        }
    }

    [GeneratedRegex(@"^```[^\n]*\n.*?^```$", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex CodeBlock();

    [GeneratedRegex(@"^(?<level>#+) (?<words>.*)$", RegexOptions.Multiline)]
    private static partial Regex Heading();
}
