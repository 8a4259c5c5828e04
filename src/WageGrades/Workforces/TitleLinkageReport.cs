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
        var zh = language == Language.Chinese;
        return new Document(
            language,
            zh ? "技能等级贯通职称" : "Professional titles open to skill grades",
            new Paragraph(zh
                ? $"截至 {IsoDate.Of(On)}，{Open.Count()} 人可以申报，共 {Applications.Count} 人。"
                : $"On {IsoDate.Of(On)} {Open.Count()} of {Applications.Count} may apply."),
            new Table(
                [
                    TableColumn.Text(zh ? "工号" : "Number"),
                    TableColumn.Text(zh ? "姓名" : "Name"),
                    TableColumn.Text(zh ? "技能等级" : "Skill grade"),
                    TableColumn.Text(zh ? "取得日期" : "Held since"),
                    TableColumn.Text(zh ? "可申报职称" : "Title"),
                    TableColumn.Text(zh ? "可申报日期" : "May apply from"),
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
