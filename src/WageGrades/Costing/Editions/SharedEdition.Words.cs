using WageGrades.Findings;
using WageGrades.Internal;

namespace WageGrades.Costing;

/// <content>The texts of the edition.</content>
public sealed partial record SharedEdition
{
    internal static class Words
    {
        internal static LocalizedText Shared(int least) => new(
            FormattableString.Invariant($"可分发版：不含任何人的姓名和工号，不足 {least} 人的类别与其他类别合并，合计与内部版相同。"),
            FormattableString.Invariant($"Shared edition: nobody's name or number; groups of fewer than {least} people stand together with others; totals as in the internal edition."));

        internal static LocalizedText Together(int groups) => new(
            FormattableString.Invariant($"合并的 {groups} 类"),
            FormattableString.Invariant($"{EnglishCount.Of(groups, "group")} together"));

        internal static LocalizedText LeftOut(LocalizedText heading) => new(
            $"未列“{heading.Chinese}”：列出后可以推算出人数过少的类别。",
            $"“{heading.English}” is left out: with it a small group could be worked out.");

        internal static LocalizedText Found(FindingCode code, int count) => new(
            FormattableString.Invariant($"{code.Id} {code.Title.Chinese}：{count} 项"),
            FormattableString.Invariant($"{code.Id} {code.Title.English}: {count}"));

        internal static LocalizedText People => new("人数", "People");

        internal static LocalizedText Total => new("合计", "Total");
    }
}
