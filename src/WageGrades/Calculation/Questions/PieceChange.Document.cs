using System.Globalization;
using WageGrades.Documents;
using WageGrades.Findings;
using WageGrades.Internal;

namespace WageGrades.Calculation;

[TypeFormatterSource(typeof(NotebookFormatters))]
public sealed partial record PieceChange : IReport
{
    /// <inheritdoc/>
    public Document ToDocument(Language language)
    {
        List<Block> blocks =
        [
            new Paragraph(Words.TogetherBecomes(Before, After).In(language)),
            PriceTable(language),
            PeopleTable(language),
        ];
        if (!IsComplete)
        {
            blocks.Add(new Paragraph(Words.SomePeopleSPiecesAre.In(language), Emphasis.Alert));
            blocks.AddRange(OpenTable.Of(Open, language));
        }

        return new Document(
            language,
            Words.OtherPricesUnder(Clause.InChinese, IsoDate.Of(Month), Clause.InEnglish).In(language),
            blocks);
    }

    private Table PriceTable(Language language) => new(
        [
            TableColumn.Text(Words.Piece.In(language)),
            TableColumn.Number(Words.Before.In(language)),
            TableColumn.Number(Words.After.In(language)),
            TableColumn.Number(Words.GoodPieces.In(language)),
            TableColumn.Number(Words.Difference.In(language)),
        ],
        Prices.Select(price => TableRow.Create(
            price.Key.ToString(),
            price.Before?.In(language) ?? "–",
            price.After?.In(language) ?? "–",
            price.Pieces.ToString("0.######", CultureInfo.InvariantCulture),
            price.Difference?.In(language) ?? "–")));

    private Table PeopleTable(Language language) => new(
        [
            TableColumn.Text(Words.Person.In(language)),
            TableColumn.Number(Words.PayBefore.In(language)),
            TableColumn.Number(Words.PayAfter.In(language)),
            TableColumn.Number(Words.PayDifference.In(language)),
        ],
        People.Select(person => TableRow.Create(
            person.Worker.ToString(), person.Before.In(language), person.After.In(language), person.Difference.In(language))));
}
