using WageGrades.Calculation;
using WageGrades.Costing;
using WageGrades.Documents;
using WageGrades.Findings;
using WageGrades.Reporting;

namespace WageGrades.Excel;

/// <summary>
/// Any result as a workbook (结果工作簿): statements, costs, comparisons, checks, redlines, back pay. A first sheet holds the words, each table has a
/// sheet of
/// its own with its header in sight, a filter, numbers as numbers in their formats, and fits the width of A4 when printed. Nothing in it is a
/// formula.
/// </summary>
/// <remarks>Of costs, pay runs and back pay, whose reports show a few people only, everybody and every line stands in a further sheet.</remarks>
public static class WorkbookReports
{
    /// <summary>Writes a result as a workbook.</summary>
    /// <param name="report">The result.</param>
    /// <param name="stream">Where to write; it stays open.</param>
    /// <param name="language">The language of the text; Chinese unless told.</param>
    /// <param name="remarks">What stands above everything else on the first sheet, each as a warning, such as what the data lacked; null:
    /// nothing.</param>
    /// <example><code>using FileStream file = File.Create("成本.xlsx"); offer.Cost(people).WriteWorkbook(file);</code></example>
    public static void WriteWorkbook(
        this IReport report, Stream stream, Language language = Language.Chinese, IEnumerable<LocalizedText>? remarks = null)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(stream);
        var document = report.ToDocument(language);
        Block[] warnings = [.. (remarks ?? []).Select(remark => new Paragraph(remark.In(language), Emphasis.Alert))];
        BookWriter.Write(stream, DocumentPages.Of(document with { Blocks = [.. warnings, .. document.Blocks] }, InFull(report, language)));
    }

    /// <summary>Writes a document as a workbook.</summary>
    /// <param name="document">The document.</param>
    /// <param name="stream">Where to write; it stays open.</param>
    public static void WriteWorkbook(this Document document, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(stream);
        BookWriter.Write(stream, DocumentPages.Of(document, []));
    }

    /// <summary>The tables of which a report shows a part.</summary>
    private static IEnumerable<(LocalizedText Title, Table Table)> InFull(IReport report, Language language) => report switch
    {
        PayRun run => [(new LocalizedText("工资明细", "all lines"), run.ToTable(language))],
        CostReport cost => [(new LocalizedText("个人明细", "everybody"), cost.ToTable(language))],
        BackPayRegister register => [(new LocalizedText("补发明细", "all lines"), register.ToTable(language))],
        ProposalReport { Cost: { } cost } => [(new LocalizedText("个人明细", "everybody"), cost.ToTable(language))],
        _ => [],
    };
}
