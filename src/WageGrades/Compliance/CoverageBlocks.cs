using System.Globalization;
using WageGrades.Agreements;
using WageGrades.Documents;
using WageGrades.Findings;

namespace WageGrades.Compliance;

/// <summary>How a report says what a check tested.</summary>
internal static class CoverageBlocks
{
    private const int Shown = 20;

    /// <summary>What was tested, and what not and why; first of all in the report.</summary>
    internal static IEnumerable<Block> Of(CheckCoverage coverage, Language language)
    {
        var zh = language == Language.Chinese;
        yield return new Paragraph(coverage.Summary(language), coverage.TestedAnything ? Emphasis.None : Emphasis.Alert);
        if (coverage.NotTested.Count > 0)
        {
            yield return new Paragraph(zh ? "未检查：" : "Not tested:", Emphasis.Strong);
            yield return new BulletList(coverage.NotTested.Take(Shown).Select(each => Untested(each, zh)));
        }
    }

    /// <summary>The defaults that were used, one line for each rule and answer.</summary>
    internal static IEnumerable<Block> DefaultsOf(CheckCoverage coverage, Language language)
    {
        if (coverage.Defaults.Count == 0)
        {
            yield break;
        }

        var zh = language == Language.Chinese;
        yield return new Heading(2, zh ? "采用的默认口径" : "Defaults used");
        yield return new Paragraph(
            zh
                ? "以下条款未写明是否计入，按所引规定处理；在协议中写明后以协议为准。"
                : "These clauses do not say whether they count; the cited rules were applied, and what the agreement says itself goes before them.");
        yield return new BulletList(
            coverage
                .Defaults.GroupBy(each => (each.Default.Base, each.Default.Counts, each.Default.Citation))
                .Select(same =>
                {
                    var name = PayBases.NameOf(same.Key.Base);
                    return zh
                        ? $"{(same.Key.Counts ? "计入" : "不计入")}{name.Chinese}（{same.Key.Citation}）：{string.Join("、", same.Select(each => $"{each.Clause} {each.Heading.Chinese}".Trim()))}"
                        : $"{(same.Key.Counts ? "counts in" : "does not count in")} {name.English} ({same.Key.Citation.ToEnglish()}): {string.Join(", ", same.Select(each => $"{each.Clause} {each.Heading.English}".Trim()))}";
                }));
    }

    internal static string Summary(this CheckCoverage coverage, Language language)
    {
        var zh = language == Language.Chinese;
        if (!coverage.TestedAnything)
        {
            return zh ? "没有任何内容与最低工资作过比较：没有错误不等于符合最低工资规定。" : "Nothing was compared with a minimum wage: no error does not mean that it is met.";
        }

        List<string> parts = [];
        if (coverage.Cells > 0)
        {
            parts.Add(zh ? $"工资标准表各档 {Count(coverage.Cells)} 个" : $"{Count(coverage.Cells)} cells of ladders");
        }

        if (coverage.Floors > 0)
        {
            parts.Add(zh ? $"约定的最低标准 {Count(coverage.Floors)} 项" : $"{Count(coverage.Floors)} agreed floors");
        }

        if (coverage.PersonMonths > 0)
        {
            parts.Add(zh
                ? $"{Count(coverage.People)} 人的 {Count(coverage.PersonMonths)} 个月工资"
                : $"{Count(coverage.PersonMonths)} months of {Count(coverage.People)} people");
        }

        return zh ? $"已与最低工资比较：{string.Join("，", parts)}。" : $"Compared with the minimum wage: {string.Join(", ", parts)}.";
    }

    private static string Untested(NotTested each, bool zh) => (zh, each.Count) switch
    {
        (true, 0) => $"{each.What.Chinese}：{each.Reason.Chinese}",
        (true, _) => $"{each.What.Chinese} {Count(each.Count)} 个：{each.Reason.Chinese}",
        (false, 0) => $"{each.What.English}: {each.Reason.English}",
        (false, _) => $"{Count(each.Count)} {each.What.English}: {each.Reason.English}",
    };

    private static string Count(int count) => count.ToString(CultureInfo.InvariantCulture);
}
