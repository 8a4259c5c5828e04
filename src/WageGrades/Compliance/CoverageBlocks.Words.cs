using WageGrades.Citations;
using WageGrades.Findings;
using WageGrades.Internal;

namespace WageGrades.Compliance;

/// <content>The texts of the report.</content>
internal static partial class CoverageBlocks
{
    private static class Words
    {
        internal static LocalizedText NotTested => new("未检查：", "Not tested:");

        internal static LocalizedText DefaultsUsed => new("采用的默认口径", "Defaults used");

        internal static LocalizedText TheseClausesDoNotSay => new(
            "以下条款未写明是否计入，按所引规定处理；在协议中写明后以协议为准。",
            "These clauses do not say whether they count; the cited rules were applied, and what the agreement says itself goes before them.");

        internal static LocalizedText NothingWasComparedWithA => new(
            "没有任何内容与最低工资作过比较：没有错误不等于符合最低工资规定。",
            "Nothing was compared with a minimum wage: no error does not mean that it is met.");

        internal static LocalizedText CellsOfLadders(string cells) => new(
            $"工资标准表各档 {cells} 个",
            $"{cells} cells of ladders");

        internal static LocalizedText AgreedFloors(string floors) => new(
            $"约定的最低标准 {floors} 项",
            $"{floors} agreed floors");

        internal static LocalizedText MonthsOfPeople(string people, string personMonths) => new(
            $"{people} 人共 {personMonths} 个人月的工资",
            $"{personMonths} {EnglishCount.Noun(personMonths, "month")} of {people} {EnglishCount.Noun(people, "person", "people")}");

        internal static LocalizedText CountsIn => new("计入", "counts in");

        internal static LocalizedText DoesNotCountIn => new("不计入", "does not count in");

        internal static LocalizedText Comma => new("、", ", ");

        internal static LocalizedText PartComma => new("，", ", ");

        internal static LocalizedText Used(LocalizedText counts, LocalizedText payBase, LegalReference citation, string clauses) => new(
            $"{counts.Chinese}{payBase.Chinese}（{citation}）：{clauses}",
            $"{counts.English} {payBase.English} ({citation.ToEnglish()}): {clauses}");

        internal static LocalizedText Compared(string parts) => new(
            $"已与最低工资比较：{parts}。",
            $"Compared with the minimum wage: {parts}.");

        internal static LocalizedText Untested(LocalizedText what, string count, LocalizedText reason) => new(
            $"{what.Chinese}{(count.Length == 0 ? "" : $" {count} 个")}：{reason.Chinese}",
            $"{(count.Length == 0 ? "" : $"{count} ")}{what.English}: {reason.English}");
    }
}
