using Markdig;
using Markdig.Extensions.EmphasisExtras;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using WageGrades.Documents;
using WageGrades.Findings;
using WageGrades.Tests.Generators;
using ParsedCell = Markdig.Extensions.Tables.TableCell;
using ParsedRow = Markdig.Extensions.Tables.TableRow;
using ParsedTable = Markdig.Extensions.Tables.Table;

namespace WageGrades.Tests.Documents;

/// <summary>Markdown is checked by an independent parser: no character of a text may act as markup.</summary>
public sealed class MarkdownTests
{
    private static readonly MarkdownPipeline GitHub = new MarkdownPipelineBuilder()
        .UsePipeTables()
        .UseEmphasisExtras(EmphasisExtraOptions.Strikethrough)
        .UseMathematics()
        .UseTaskLists()
        .UseFootnotes()
        .Build();

    [LawProperty(Arbitrary = [typeof(Drawn.Tables)])]
    public void ToMarkdown_AnyTable_KeepsItsRowsColumnsAndTexts(Table table)
    {
        var parsed = Markdown.Parse(new Document(Language.Chinese, "T", table).ToMarkdown(), GitHub);
        var rows = Assert.Single(parsed.OfType<ParsedTable>()).Cast<ParsedRow>().ToList();
        Assert.Equal(table.Rows.Count + 1, rows.Count);
        Assert.All(rows, row => Assert.Equal(table.Columns.Count, row.Count));
        var texts = table.Columns.Select(column => column.Header).Concat(table.Rows.SelectMany(row => row).Select(cell => cell.Text));
        Assert.Equal(texts.Select(text => text.Trim()), rows.SelectMany(row => row).Select(cell => TextOf((ParsedCell)cell)));
    }

    [LawProperty(Arbitrary = [typeof(Drawn.Documents)])]
    public void ToMarkdown_AnyDocument_KeepsHeadingsParagraphsAndTexts(Document document)
    {
        // A paragraph of nothing but white space is no paragraph; tables and lists have laws of their own.
        var blocks = document.Blocks
            .Where(block => block is Heading || (block is Paragraph paragraph && !string.IsNullOrWhiteSpace(paragraph.Text)))
            .ToList();
        var parsed = Markdown.Parse((document with { Blocks = blocks }).ToMarkdown(), GitHub);
        var expected = blocks
            .Select(block => block switch
            {
                Heading heading => (Kind: $"heading {heading.Level + 1}", Text: heading.Text.Trim()),
                _ => (Kind: "paragraph", Text: ((Paragraph)block).Text.Trim()),
            })
            .Prepend((Kind: "heading 1", Text: document.Title.Trim()));
        Assert.Equal(expected, parsed.Select(block => (
            block is HeadingBlock heading ? $"heading {heading.Level}" : block is ParagraphBlock ? "paragraph" : block.GetType().Name,
            TextOf(((LeafBlock)block).Inline))));
    }

    [Fact]
    public void ToMarkdown_AnyList_KeepsItsItems() => Law.Holds(Law.List(Arb.From(TextGen.Text, TextGen.Shrink), 1, 4), items =>
    {
        var parsed = Markdown.Parse(new Document(Language.Chinese, "T", new BulletList(items)).ToMarkdown(), GitHub);
        var list = Assert.Single(parsed.OfType<ListBlock>());
        Assert.Equal(
            items.Select(item => new BulletList(item).Items[0].Trim()),
            list.Select(item => string.Concat(((ListItemBlock)item).Select(block => TextOf(((LeafBlock)block).Inline)))));
    });

    [Fact]
    public void ToMarkdown_Sample_ReadsAsWritten() => Assert.StartsWith(
        """
        # Cost of proposal “union-2”

        From July 2026, for the 480 people on the roster.

        ## By clause

        | Clause | Change | People | Full-year cost |
        | --- | --- | ---: | ---: |
        | 2.1 | base pay +4 %, at least 180 a month | 480 | 1,214,990.00 CNY |
        | 3.2 | skill allowance of senior technicians set to 1,000 | 12 | 28,800.00 CNY |
        | 5.3 | award for a first place at provincial level | — | not priced |
        | 6.1 | night allowance &lt;old&gt; &amp; removed | 36 | **-43,200.00 CNY** |
        | **Total** |  | **480** | **1,200,590.00 CNY** |

        *Figure 1: full-year cost by clause*
        """,
        DocumentSamples.Document(Language.English).ToMarkdown(),
        StringComparison.Ordinal);

    private static string TextOf(ParsedCell cell) => string.Concat(cell.Select(block => TextOf(((LeafBlock)block).Inline)));

    /// <summary>The words of inline content; anything but words and the document's own bold fails.</summary>
    private static string TextOf(ContainerInline? inlines) => inlines is null ? "" : string.Concat(inlines.Select(inline => inline switch
    {
        LiteralInline literal => literal.Content.ToString(),
        HtmlEntityInline entity => entity.Transcoded.ToString(),
        EmphasisInline { DelimiterChar: '*', DelimiterCount: 2 } strong => TextOf(strong),
        _ => $"<{inline.GetType().Name}>",
    }));
}
