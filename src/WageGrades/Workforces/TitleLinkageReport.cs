using WageGrades.Classification;
using WageGrades.Documents;
using WageGrades.Findings;
using WageGrades.Internal;

namespace WageGrades.Workforces;

/// <summary>
/// Who may apply for which professional title by their skill grade, and from when (技能等级贯通职称). It says nothing of treatment, for which see
/// <see cref="ParityRule"/>.
/// </summary>
[TypeFormatterSource(typeof(NotebookFormatters))]
public sealed partial record TitleLinkageReport : IReport
{
    internal TitleLinkageReport(LocalDate on, IEnumerable<TitleApplication> applications)
    {
        On = on;
        Applications = ValueList.Of(applications);
    }

    /// <summary>The day asked about.</summary>
    public LocalDate On { get; }

    /// <summary>Everybody whose grade opens a title they do not have, ordered by id; those who may apply only later included.</summary>
    public IReadOnlyList<TitleApplication> Applications { get; }

    /// <summary>Those who may apply on the day.</summary>
    public IEnumerable<TitleApplication> Open => Applications.Where(each => each.MayApplyFrom <= On);

    /// <inheritdoc/>
    public Document ToDocument(Language language)
    {
        return new Document(
            language,
            Words.ProfessionalTitlesOpenToSkill.In(language),
            new Paragraph(Words.OnOfMayApply(IsoDate.Of(On), Open.Count(), Applications.Count).In(language)),
            new Table(
                [
                    TableColumn.Text(Words.Number.In(language)),
                    TableColumn.Text(Words.Name.In(language)),
                    TableColumn.Text(Words.SkillGrade.In(language)),
                    TableColumn.Text(Words.HeldSince.In(language)),
                    TableColumn.Text(Words.Title.In(language)),
                    TableColumn.Text(Words.MayApplyFrom.In(language)),
                ],
                Applications.Select(each => TableRow.Create(
                    each.Worker.ToString(),
                    each.Name,
                    each.Linkage.Grade.Label.In(language),
                    IsoDate.Of(each.HeldSince),
                    each.Linkage.Title.Label.In(language),
                    IsoDate.Of(each.MayApplyFrom)))));
    }

    /// <inheritdoc/>
    public override string ToString() => $"{IsoDate.Of(On)}: {Open.Count()} of {Applications.Count} may apply";
}
