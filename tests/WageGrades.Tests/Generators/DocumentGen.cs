using WageGrades.Documents;
using WageGrades.Findings;
using WageGrades.Tests.Documents;

namespace WageGrades.Tests.Generators;

/// <summary>Documents of every kind of block but pictures, with hostile texts.</summary>
internal static class DocumentGen
{
    private static readonly Gen<Emphasis> AnyEmphasis = Gen.Elements(Enum.GetValues<Emphasis>());

    private static readonly Gen<TableCell> Cell =
        from text in TextGen.Text
        from emphasis in AnyEmphasis
        select new TableCell(text, emphasis);

    private static readonly Gen<TableColumn> Column =
        from header in TextGen.Text
        from number in Gen.Elements(true, false)
        select number ? TableColumn.Number(header) : TableColumn.Text(header);

    internal static Gen<Table> Table { get; } =
        from width in Gen.Choose(1, 4)
        from columns in Column.ListOf(width)
        from height in Gen.Choose(0, 4)
        from rows in RowOf(width).ListOf(height)
        select new Table(columns, rows);

    private static readonly Gen<Block> Block = Gen.OneOf(
        from level in Gen.Choose(1, Heading.MaxLevel)
        from text in TextGen.Text
        select (Block)new Heading(level, text),
        from text in TextGen.Text
        from emphasis in AnyEmphasis
        select (Block)new Paragraph(text, emphasis),
        from count in Gen.Choose(0, 3)
        from items in TextGen.Text.ListOf(count)
        select (Block)new BulletList(items),
        from table in Table
        select (Block)table);

    internal static Arbitrary<Document> Documents { get; } = Arb.From(
        from language in Gen.Elements(Enum.GetValues<Language>())
        from title in TextGen.Text
        from count in Gen.Choose(0, 5)
        from blocks in Block.ListOf(count)
        select new Document(language, title, blocks),
        Shrink);

    /// <summary>The same with pictures between the blocks, captions of hostile texts under them; shrinks to fewer pictures.</summary>
    internal static Arbitrary<Document> DocumentsWithFigures { get; } = Arb.From(
        from document in Documents.Generator
        from captions in TextGen.Text.NonEmptyListOf()
        select document with
        {
            Blocks = [.. document.Blocks, .. captions.Take(3).Select(caption => new Figure(DocumentSamples.Bars(document.Language), caption))],
        },
        document => Shrink(document).Where(smaller => smaller.Blocks.Any(block => block is Figure)));

    internal static Arbitrary<Table> Tables { get; } = Arb.From(Table, Shrink);

    private static Gen<TableRow> RowOf(int width) =>
        from cells in Cell.ListOf(width)
        from isTotal in Gen.Elements(true, false)
        select TableRow.Create([.. cells]) with { IsTotal = isTotal };

    private static IEnumerable<Document> Shrink(Document document)
    {
        for (var index = 0; index < document.Blocks.Count; index++)
        {
            yield return document with { Blocks = [.. document.Blocks.Where((_, at) => at != index)] };
            foreach (var smaller in Shrink(document.Blocks[index]))
            {
                yield return document with { Blocks = [.. document.Blocks.Select((block, at) => at == index ? smaller : block)] };
            }
        }

        foreach (var title in TextGen.Shrink(document.Title))
        {
            yield return document with { Title = title };
        }
    }

    private static IEnumerable<Block> Shrink(Block block) => block switch
    {
        Heading heading => TextGen.Shrink(heading.Text).Select(text => heading with { Text = text }),
        Paragraph paragraph => TextGen.Shrink(paragraph.Text).Select(text => paragraph with { Text = text }),
        BulletList { Items.Count: > 0 } list => [new BulletList(list.Items.Skip(1))],
        Table table => Shrink(table),
        _ => [],
    };

    private static IEnumerable<Table> Shrink(Table table)
    {
        for (var row = 0; row < table.Rows.Count; row++)
        {
            yield return new Table(table.Columns, table.Rows.Where((_, at) => at != row));
        }

        if (table.Columns.Count > 1)
        {
            yield return new Table(table.Columns.Skip(1), table.Rows.Select(row => TableRow.Create([.. row.Skip(1)])));
        }

        for (var column = 0; column < table.Columns.Count; column++)
        {
            foreach (var header in TextGen.Shrink(table.Columns[column].Header))
            {
                yield return new Table(table.Columns.Select((old, at) => at == column ? old with { Header = header } : old), table.Rows);
            }

            foreach (var (row, at) in table.Rows.Select((row, at) => (row, at)))
            {
                foreach (var text in TextGen.Shrink(row[column].Text))
                {
                    var cells = row.Select((cell, index) => index == column ? cell with { Text = text } : cell);
                    var smaller = TableRow.Create([.. cells]) with { IsTotal = row.IsTotal };
                    yield return new Table(table.Columns, table.Rows.Select((old, index) => index == at ? smaller : old));
                }
            }
        }
    }
}
