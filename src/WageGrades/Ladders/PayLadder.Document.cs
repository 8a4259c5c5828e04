using System.Globalization;
using WageGrades.Documents;
using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Monetary;

namespace WageGrades.Ladders;

[TypeFormatterSource(typeof(NotebookFormatters))]
public sealed partial class PayLadder : IReport, IPicture
{
    /// <summary>The table as printed: a row per grade, a column per step, a dash where there is no cell.</summary>
    /// <param name="language">The language of the headings and of the grades' names.</param>
    public Document ToDocument(Language language)
    {
        var steps = Enumerable.Range(1, StepCount).ToArray();
        return new(
            language,
            TitleIn(language),
            new Table(
                [
                    TableColumn.Text(Words.Grade.In(language)),
                    .. steps.Select(step => TableColumn.Number(StepIn(step, language))),
                ],
                Rows.Select(row => TableRow.Create([NameIn(row, language), .. steps.Select(step => CellOf(row, step))]))
            )
        );
    }

    /// <summary>The ladder as stairs: a line per grade, the steps from left to right.</summary>
    /// <param name="language">The language of the labels.</param>
    public Drawing ToDrawing(Language language) => Draw(null, language);

    /// <summary>The same with another ladder's cells of the same grades as dashed lines: a ladder before and after a change (调整前后).</summary>
    internal Drawing ToDrawingAfter(PayLadder before, Language language) => Draw(before, language);

    private Drawing Draw(PayLadder? before, Language language) =>
        StepChart.Draw(
            TitleIn(language),
            before is null ? "" : Words.DashedIsBefore.In(language),
            Words.Step.In(language),
            [.. Enumerable.Range(1, StepCount).Select(step => step.ToString(CultureInfo.InvariantCulture))],
            [
                .. Rows.Select((row, place) => new StepSeries(NameIn(row, language), ValueList.Of(AmountsOf(place)))
                {
                    Before = before is null ? [] : ValueList.Of(Enumerable.Range(1, StepCount).Select(step => before.Find(row.Code, step)?.Amount)),
                }),
            ]
        );

    private TableCell CellOf(LadderRow row, int step) =>
        Find(row.Code, step) is { } amount ? Money.NumberText(amount.Amount, Currency.MinorDigits) : TableCell.Muted("–");

    private string TitleIn(Language language) =>
        Words.Title(Currency, Per).In(language);

    private static string StepIn(int step, Language language) =>
        Words.StepOf(step).In(language);

    private static string NameIn(LadderRow row, Language language) =>
        row.SkillGrade is not null || string.Equals(row.Name.In(language), row.Code.Value, StringComparison.Ordinal)
            ? row.Name.In(language)
            : $"{row.Code} {row.Name.In(language)}";
}
