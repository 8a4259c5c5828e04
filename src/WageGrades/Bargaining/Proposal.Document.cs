using System.Globalization;
using WageGrades.Calculation;
using WageGrades.Documents;
using WageGrades.Findings;
using WageGrades.Internal;

namespace WageGrades.Bargaining;

[TypeFormatterSource(typeof(NotebookFormatters))]
public sealed partial class Proposal : IReport
{
    /// <summary>The changes as a list with what held before, and the findings.</summary>
    /// <param name="language">The language.</param>
    public Document ToDocument(Language language)
    {
        List<Block> blocks =
        [
            new Paragraph(Words.Basis(Base.Title, EffectiveOn is { } day ? IsoDate.Of(day) : null).In(language)),
            ChangesTable(language),
        ];
        if (Findings.Count > 0)
        {
            blocks.Add(new Heading(2, Words.Findings.In(language)));
            blocks.Add(FindingTable.Of(Findings, language));
        }

        return new Document(language, Words.Proposal(Name).In(language), blocks);
    }

    /// <summary>The changes; with a coverage each change of a clause that pays nobody says so.</summary>
    internal Table ChangesTable(Language language, ClauseCoverage? coverage = null)
    {
        return new Table(
            [
                TableColumn.Number("#"),
                TableColumn.Text(Words.Clause.In(language)),
                TableColumn.Text(Words.Item.In(language)),
                TableColumn.Text(Words.Before.In(language)),
                TableColumn.Text(Words.Change.In(language)),
                TableColumn.Text(Words.From.In(language)),
            ],
            Effects.Select(effect => Row(effect, language, coverage)));
    }

    private static TableRow Row(ChangeEffect effect, Language language, ClauseCoverage? coverage)
    {
        var words = effect.Change.In(language);
        if (effect.IsEffective && coverage?.Find(effect.Change.Clause)?.WhyNobody is { } why)
        {
            words = Words.PaysNobody(words, why).In(language);
        }

        return TableRow.Create(
            effect.Number.ToString(CultureInfo.InvariantCulture),
            effect.Clause.ToString(),
            effect.Heading?.In(language) ?? "",
            effect.Before?.In(language) ?? Words.None.In(language),
            effect.IsEffective ? words : TableCell.Alert(Words.NoEffect(words).In(language)),
            effect.From is { } from ? IsoDate.Of(from) : "");
    }
}
