using WageGrades.Findings;
using WageGrades.Internal;

namespace WageGrades.Documents;

/// <summary>
/// A finished text in one language: a title and blocks. It is what a report shows, and writes itself as HTML, Markdown or plain text,
/// always the same bytes for the same content.
/// </summary>
/// <remarks>A notebook cell that ends in a document shows its HTML, which is how a report is shown in English:
/// <c>report.ToDocument(Language.English)</c>.</remarks>
[TypeFormatterSource(typeof(NotebookFormatters))]
public sealed record Document
{
    /// <summary>Creates a document.</summary>
    /// <param name="language">The language all its text is in.</param>
    /// <param name="title">The title, one line.</param>
    /// <param name="blocks">What stands below the title, in order.</param>
    public Document(Language language, string title, params IEnumerable<Block> blocks)
    {
        Language = language;
        Title = title;
        Blocks = [.. Guard.NotNull(blocks)];
    }

    /// <summary>The language of the text; it does not translate anything.</summary>
    public Language Language { get; init => field = Guard.Defined(value); }

    /// <summary>The title, one line.</summary>
    public string Title { get; init => field = OneLine.Of(value); }

    /// <summary>What stands below the title, in order.</summary>
    public IReadOnlyList<Block> Blocks { get; init => field = ValueList.Of(Guard.NotNull(value)); }

    /// <summary>
    /// The document as part of a larger one: its title becomes a heading of level 1 and its headings go one level down, those at the
    /// deepest level stay there.
    /// </summary>
    public IReadOnlyList<Block> AsSection() =>
        [new Heading(1, Title), .. Blocks.Select(block => block is Heading heading
            ? heading with { Level = Math.Min(heading.Level + 1, Heading.MaxLevel) }
            : block)];

    /// <summary>An HTML fragment: one <c>div</c> with its own small style; every character of text is encoded.</summary>
    public string ToHtml() => HtmlWriter.Write(this);

    /// <summary>A whole HTML page in UTF-8, ready to be written to a file.</summary>
    public string ToHtmlPage() => HtmlPage.Of(this);

    /// <summary>GitHub-flavoured Markdown; characters with a meaning in Markdown are escaped, figures show their caption.</summary>
    public string ToMarkdown() => MarkdownWriter.Write(this);

    /// <summary>Text for a terminal: tables in columns of equal width, where a Chinese character is two wide.</summary>
    public string ToPlainText() => PlainTextWriter.Write(this);

    /// <summary>The title.</summary>
    public override string ToString() => Title;
}
