namespace WageGrades.Tests.Conventions;

/// <summary>
/// Every page for users stands in Chinese too, <c>X.zh-CN.md</c> beside <c>X.md</c>, and says the same: headings, links, code, tables, figures.
/// Its blocks of code are those of the English page, which alone are compiled and run; WAGEGRADES_UPDATE=1 copies them.
/// </summary>
public sealed class TranslationTests
{
    // For developers, or written by a test in both languages, or a list of both languages side by side.
    private static readonly string[] InOneFile =
        ["architecture.md", "codes.md", "contributing.md", "dependencies.md", "glossary.md", "invariants.md", "roster-columns.md"];

    public static TheoryData<string> Pages => [.. Names().Where(page => !MarkdownPage.IsChinese(page))];

    [Fact]
    public void Pages_ForUsers_AreFound() => Assert.Superset(
        new HashSet<string> { "README.md", "docs/concepts.md", "docs/guide/hours.md" }, Names().ToHashSet());

    [Fact]
    public void ChinesePages_All_TranslateAPage() => House.HasNone(Names().Where(page => !MarkdownPage.Exists(MarkdownPage.EnglishOf(page))));

    [Theory]
    [MemberData(nameof(Pages))]
    public void Page_InChinese_SaysTheSame(string page)
    {
        Assert.True(MarkdownPage.Exists(MarkdownPage.ChineseOf(page)), $"{page} has no page in Chinese beside it.");
        var english = MarkdownPage.At(page);
        var chinese = MarkdownPage.At(MarkdownPage.ChineseOf(page));
        Assert.True(
            english.Sections.Select(section => section.Level).SequenceEqual(chinese.Sections.Select(section => section.Level)),
            $"{chinese.Path} has other headings than {page}:\n{Headings(english)}\n{Headings(chinese)}");
        House.HasNone(english.Sections.Zip(chinese.Sections).SelectMany(pair => Differences(english, pair.First, chinese, pair.Second)));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Page_InChinese_HasTheCodeOfTheEnglishOne(string page)
    {
        var english = MarkdownPage.At(page);
        var chinese = MarkdownPage.At(MarkdownPage.ChineseOf(page));
        Assert.True(
            english.CodeBlocks.Count == chinese.CodeBlocks.Count,
            $"{chinese.Path} has {chinese.CodeBlocks.Count} blocks of code, {page} has {english.CodeBlocks.Count}.");
        ApprovedFile.Verify(chinese.Path, chinese.TextWithCodeOf(english));
    }

    [Fact]
    public void Links_OfEveryPage_LeadSomewhere() => House.HasNone(
        from page in Names().Concat(InOneFile.Select(name => $"docs/{name}")).Append("CHANGELOG.md").Select(MarkdownPage.At)
        from link in page.Sections.SelectMany(section => section.Links)
        where page.MeaningOf(link).StartsWith("nowhere", StringComparison.Ordinal)
        select $"{page.Path}: {link}");

    [Theory]
    [MemberData(nameof(Pages))]
    public void Links_OfAPage_StayInItsLanguage(string page) => House.HasNone(
        from of in new[] { MarkdownPage.At(page), MarkdownPage.At(MarkdownPage.ChineseOf(page)) }
        from link in of.Sections.SelectMany(section => section.Links)
        let target = of.TargetOf(link)
        let isItsOtherLanguage = target != of.Path && MarkdownPage.EnglishOf(target) == MarkdownPage.EnglishOf(of.Path)
        let isOfTheOtherLanguage = MarkdownPage.IsChinese(of.Path)
            ? Names().Contains(target) && !MarkdownPage.IsChinese(target)
            : MarkdownPage.IsChinese(target)
        where isOfTheOtherLanguage && !isItsOtherLanguage
        select $"{of.Path}: {link}");

    private static string Headings(MarkdownPage page) => string.Join(" | ", page.Sections.Select(section => $"{section.Level} {section.Heading}"));

    private static IEnumerable<string> Differences(MarkdownPage english, MarkdownSection one, MarkdownPage chinese, MarkdownSection other)
    {
        List<string> said = [.. one.Links.Select(english.MeaningOf), .. one.Code, .. one.Tables];
        List<string> translated = [.. other.Links.Select(chinese.MeaningOf), .. other.Code, .. other.Tables];
        return
        [
            .. said.Except(translated).Select(lacking => $"{chinese.Path} lacks {lacking} under “{other.Heading}”"),
            .. translated.Except(said).Select(lacking => $"{english.Path} lacks {lacking} under “{one.Heading}”"),
            .. one.Figures.Except(other.Figures).Select(lacking => $"{chinese.Path} lacks the figure {lacking} under “{other.Heading}”"),
        ];
    }

    private static IEnumerable<string> Names() => Directory
        .EnumerateFiles(Path.Combine(ApprovedFile.Root, "docs"), "*.md")
        .Concat(Directory.EnumerateFiles(Path.Combine(ApprovedFile.Root, "docs", "guide"), "*.md"))
        .Concat(Directory.EnumerateFiles(ApprovedFile.Root, "README*.md"))
        .Select(file => Path.GetRelativePath(ApprovedFile.Root, file).Replace('\\', '/'))
        .Where(page => !InOneFile.Contains(Path.GetFileName(page)))
        .Order(StringComparer.Ordinal);
}
