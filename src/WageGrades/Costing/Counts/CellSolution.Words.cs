using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Monetary;

namespace WageGrades.Costing;

/// <content>The texts of the report and of its findings.</content>
public sealed partial record CellSolution
{
    internal static class Words
    {
        internal static LocalizedText Title => new("按人数表倒推", "Solved for a budget by counts of cells");

        internal static LocalizedText People(int people) => new(
            FormattableString.Invariant($"人数表共 {people} 人，不含姓名、日期和事件。"), $"{EnglishCount.People(people)} on their cells, without names, dates or events.");

        internal static LocalizedText Budget(Money budget, bool isInYear) => isInYear
            ? new($"预算：年内成本不超过 {CostText.Number(budget)}。", $"Budget: in-year cost at most {CostText.Number(budget)}.")
            : new($"预算：成本不超过 {CostText.Number(budget)}。", $"Budget: cost at most {CostText.Number(budget)}.");

        internal static LocalizedText Settled(SolvedValue value) => new(
            $"结果为 {value.In(Language.Chinese)}，无论具体是哪些人员。", $"The answer is {value.In(Language.English)}, whoever the people are.");

        internal static LocalizedText Surely(SolvedValue value) => new(
            $"无论具体是哪些人员，取 {value.In(Language.Chinese)} 都不超过预算。", $"{value.In(Language.English)} fits whoever the people are.");

        internal static LocalizedText Perhaps(SolvedValue value) => new(
            $"视具体人员而定，至多可取 {value.In(Language.Chinese)}。", $"Up to {value.In(Language.English)} may fit; that hangs on who the people are.");

        internal static LocalizedText NothingSurely => new("没有取值能确定不超过预算。", "No value is known to fit.");

        internal static LocalizedText NoLast => new("不能确定最高可取多少。", "Which value is the last that may fit is not known.");

        internal static LocalizedText SurelyAtMost(decimal budget, bool isInYear) => isInYear
            ? new($"年内成本确定不超过 {SolveKnob.Text(budget)}", $"in-year cost surely at most {SolveKnob.Text(budget)}")
            : new($"成本确定不超过 {SolveKnob.Text(budget)}", $"cost surely at most {SolveKnob.Text(budget)}");

        internal static LocalizedText PerhapsAtMost(decimal budget, bool isInYear) => isInYear
            ? new($"年内成本可能不超过 {SolveKnob.Text(budget)}", $"in-year cost perhaps at most {SolveKnob.Text(budget)}")
            : new($"成本可能不超过 {SolveKnob.Text(budget)}", $"cost perhaps at most {SolveKnob.Text(budget)}");

        internal static LocalizedText End(bool isMost) => isMost ? new("上限", "most") : new("下限", "least");

        internal static LocalizedText EndOf(bool isMost) => isMost ? new("最高", "at most") : new("最低", "at least");

        internal static LocalizedText Answer(bool isMost) => isMost
            ? new("确定不超过预算", "surely to fit")
            : new("可能不超过预算", "to be the last that may fit");

        internal static LocalizedText Total => new("合计", "the whole");

        internal static LocalizedText SurelyNote => new("确定不超过预算", "surely fits");

        internal static LocalizedText SurelyNext => new("下一个取值，可能超过预算", "the next value, which may not fit");

        internal static LocalizedText PerhapsNote => new("可能不超过预算", "may fit");

        internal static LocalizedText PerhapsNext => new("下一个取值，必然超过预算", "the next value, which surely does not fit");

        internal static LocalizedText BothNext => new("下一个取值", "the next value");

        internal static LocalizedText Value => new("取值", "Value");

        internal static LocalizedText Least => new("成本最低", "Least");

        internal static LocalizedText Most => new("成本最高", "Most");

        internal static LocalizedText NotTold => new("不能确定", "not told");

        internal static LocalizedText Note => new("说明", "Note");

        internal static LocalizedText Findings => new("检查问题", "Findings");
    }
}
