using System.Globalization;
using WageGrades.Documents;
using WageGrades.Findings;
using WageGrades.Internal;

namespace WageGrades.Calculation;

[TypeFormatterSource(typeof(NotebookFormatters))]
public sealed partial record ClauseCoverage : IReport
{
    /// <summary>A row for each paying clause: covered, fits, paid, suppressed, pending, not due; and for each that pays nobody the reason.</summary>
    /// <param name="language">The language.</param>
    public Document ToDocument(Language language) =>
        new(language, language == Language.Chinese ? "条款落实情况" : "Whom the clauses reach", Blocks(language));

    /// <summary>What stands below the title.</summary>
    internal IEnumerable<Block> Blocks(Language language)
    {
        var zh = language == Language.Chinese;
        yield return new Paragraph(zh
            ? $"{Span(zh)}，{Number(People)} 人；每人在每个条款只计一次，按最接近发放的情形计。"
            : $"{Span(zh)}, {Number(People)} people; each counts once a clause, at the nearest to being paid.");
        foreach (var block in UnpaidBlocks(language))
        {
            yield return block;
        }

        yield return new Table(
            [
                TableColumn.Text(zh ? "条款" : "Clause"),
                TableColumn.Number(zh ? "适用" : "Covered"),
                TableColumn.Number(zh ? "符合" : "Fits"),
                TableColumn.Number(zh ? "发放" : "Paid"),
                TableColumn.Number(zh ? "不重复享受" : "Suppressed"),
                TableColumn.Number(zh ? "待定" : "Pending"),
                TableColumn.Number(zh ? "未到期" : "Not due"),
                TableColumn.Text(zh ? "未发放的原因" : "Why not paid"),
            ],
            Clauses.Select(clause =>
                TableRow.Create(
                    $"{clause.Clause} {clause.Heading.In(language)}",
                    Number(clause.Covered),
                    Number(clause.Fits),
                    clause.PaysNobody ? TableCell.Alert(Number(clause.Paid)) : Number(clause.Paid),
                    Number(clause.Suppressed),
                    Number(clause.Pending),
                    Number(clause.NotYetDue),
                    string.Join(
                        zh ? "；" : "; ",
                        clause.Reasons.Select(reason =>
                            zh ? $"{reason.Text.Chinese} {Number(reason.People)} 人" : $"{reason.Text.English}: {Number(reason.People)}")))));
    }

    /// <summary>The clauses that pay nobody, with the reason; nothing where every clause pays somebody.</summary>
    internal IEnumerable<Block> UnpaidBlocks(Language language)
    {
        var zh = language == Language.Chinese;
        if (Unpaid.Count > 0)
        {
            yield return new Paragraph(
                zh ? $"{Number(Unpaid.Count)} 个条款没有发放给任何人：" : $"{Number(Unpaid.Count)} clauses pay nobody:", Emphasis.Alert);
            yield return new BulletList(Unpaid.Select(clause => zh
                ? $"{clause.Clause} {clause.Heading.Chinese}：无人发放，{clause.WhyNobody!.Chinese}"
                : $"{clause.Clause} {clause.Heading.English}: nobody, {clause.WhyNobody!.English}"));
        }
    }

    private string Span(bool zh) => Months.Count switch
    {
        0 => zh ? "没有月份" : "no month",
        1 => IsoDate.Of(Months[0]),
        _ => zh ? $"{IsoDate.Of(Months[0])} 至 {IsoDate.Of(Months[^1])}" : $"{IsoDate.Of(Months[0])} to {IsoDate.Of(Months[^1])}",
    };

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
