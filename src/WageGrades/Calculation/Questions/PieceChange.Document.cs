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
        var zh = language == Language.Chinese;
        List<Block> blocks =
        [
            new Paragraph(zh ? $"合计由 {Before} 变为 {After}。" : $"Together {Before} becomes {After}."),
            PriceTable(zh),
            PeopleTable(zh),
        ];
        if (!IsComplete)
        {
            blocks.Add(new Paragraph(zh ? "有人的计件所得尚有待定部分，金额不全。" : "Some people's pieces are not settled; their figures are parts.", Emphasis.Alert));
            blocks.AddRange(OpenTable.Of(Open, language));
        }

        return new Document(
            language,
            zh ? $"{Clause.InChinese}定额、单价调整测算（{IsoDate.Of(Month)}）" : $"Other prices under {Clause.InEnglish} ({IsoDate.Of(Month)})",
            blocks);
    }

    private Table PriceTable(bool zh) => new(
        [
            TableColumn.Text(zh ? "计件项目" : "Piece"),
            TableColumn.Number(zh ? "原单价" : "Before"),
            TableColumn.Number(zh ? "新单价" : "After"),
            TableColumn.Number(zh ? "当月合格数" : "Good pieces"),
            TableColumn.Number(zh ? "按单价增减" : "Difference"),
        ],
        Prices.Select(price => TableRow.Create(
            price.Key.ToString(),
            price.Before?.ToString() ?? "–",
            price.After?.ToString() ?? "–",
            price.Pieces.ToString("0.######", CultureInfo.InvariantCulture),
            price.Difference?.ToString() ?? "–")));

    private Table PeopleTable(bool zh) => new(
        [
            TableColumn.Text(zh ? "工号" : "Person"),
            TableColumn.Number(zh ? "原所得" : "Before"),
            TableColumn.Number(zh ? "新所得" : "After"),
            TableColumn.Number(zh ? "增减" : "Difference"),
        ],
        People.Select(person => TableRow.Create(
            person.Worker.ToString(), person.Before.ToString(), person.After.ToString(), person.Difference.ToString())));
}
