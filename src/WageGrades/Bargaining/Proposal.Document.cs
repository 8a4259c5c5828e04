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
        var zh = language == Language.Chinese;
        List<Block> blocks =
        [
            new Paragraph(zh
                ? $"基础协议：{Base.Title.Chinese}。{(EffectiveOn is { } day ? $"自 {IsoDate.Of(day)} 起执行。" : "未约定起始日期。")}"
                : $"Base: {Base.Title.English}. {(EffectiveOn is { } date ? $"Effective from {IsoDate.Of(date)}." : "No effective date yet.")}"),
            ChangesTable(language),
        ];
        if (Findings.Count > 0)
        {
            blocks.Add(new Heading(2, zh ? "检查问题" : "Findings"));
            blocks.Add(FindingTable.Of(Findings, language));
        }

        return new Document(language, zh ? $"方案 {Name}" : $"Proposal {Name}", blocks);
    }

    /// <summary>The changes; with a coverage each change of a clause that pays nobody says so.</summary>
    internal Table ChangesTable(Language language, ClauseCoverage? coverage = null)
    {
        var zh = language == Language.Chinese;
        return new Table(
            [
                TableColumn.Number("#"),
                TableColumn.Text(zh ? "条款" : "Clause"),
                TableColumn.Text(zh ? "项目" : "Item"),
                TableColumn.Text(zh ? "原标准" : "Before"),
                TableColumn.Text(zh ? "修改" : "Change"),
                TableColumn.Text(zh ? "起始" : "From"),
            ],
            Effects.Select(effect => Row(effect, language, coverage)));
    }

    private static TableRow Row(ChangeEffect effect, Language language, ClauseCoverage? coverage)
    {
        var words = effect.Change.In(language);
        if (effect.IsEffective && coverage?.Find(effect.Change.Clause)?.WhyNobody is { } why)
        {
            words = language == Language.Chinese ? $"{words}（无人发放：{why.Chinese}）" : $"{words} (pays nobody: {why.English})";
        }

        return TableRow.Create(
            effect.Number.ToString(CultureInfo.InvariantCulture),
            effect.Clause.ToString(),
            effect.Heading?.In(language) ?? "",
            effect.Before?.In(language) ?? (language == Language.Chinese ? "无" : "none"),
            effect.IsEffective ? words : TableCell.Alert(language == Language.Chinese ? $"{words}（不生效）" : $"{words} (no effect)"),
            effect.From is { } from ? IsoDate.Of(from) : "");
    }
}
