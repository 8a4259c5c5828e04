using WageGrades.Agreements;
using WageGrades.Bonuses;
using WageGrades.Findings;

namespace WageGrades.Costing;

/// <summary>What cells say of a clause and what they do not, in words.</summary>
internal static class CellWords
{
    private static readonly LocalizedText Service = new("薪级薪档不含工龄", "cells do not say how long people have worked");

    internal static readonly LocalizedText Cell = new("由薪级薪档确定", "the cell determines it");

    internal static readonly LocalizedText LadderForSome = new(
        "基本工资只适用于部分人员、与其他条款合并计算，或测算期内有套改，薪级薪档不能确定",
        "base pay is for some people only, is settled with other clauses, or is re-graded in the months costed");

    internal static readonly LocalizedText NobodyOnSchemes = new("人数表只计执行岗位工资的人员", "those counted are on ladder pay");

    internal static readonly LocalizedText NoHoursOrLeave = new("测算不含加班和休假", "no overtime or leave is in the months costed");

    internal static readonly LocalizedText OtherKind = new("条款种类不同，不能比较", "the clause is of another kind under the proposal");

    internal static readonly LocalizedText Floor = new("补差至多为基本工资与最低标准之差", "a top-up is at most what base pay falls short of the floor");

    internal static readonly LocalizedText FloorNotTold = new(
        "最低标准按小时检验，或有协议外核定的金额，补差不能确定", "the floor is tested by the hour, or amounts come from outside");

    internal static readonly LocalizedText RelativeFloor = new(
        "最低标准取决于其他人员的工资", "the floor hangs on what other people are paid");

    internal static readonly LocalizedText Rounding = new("应发合计取整", "Rounding of totals");

    internal static readonly LocalizedText RoundingOfTotals = new(
        "取整取决于每人应发合计", "what rounding adds hangs on each person's total");

    internal static readonly LocalizedText NoBasePay = new("工资标准表没有该薪级薪档", "no ladder pays the cell");

    internal static readonly LocalizedText Sum = new("10^16 以上", "10^16 or more");

    internal static LocalizedText UnknownTerm(Classification.Term term) =>
        new($"协议没有聘任的等级或职称“{term}”", $"the agreement has no grade or title {term}");

    internal static LocalizedText Unchanged(LocalizedText why) =>
        new($"方案未改变，成本为零；现行金额：{why.Chinese}", $"the proposal does not change it, so it costs nothing; what it pays: {why.English}");

    internal static LocalizedText WhoHasIt(Bonus bonus) => bonus.Ground.CountsYears
        ? Service
        : new("薪级薪档不含谁符合该条款的条件", "cells do not say who has what the clause pays for");

    internal static LocalizedText NotInMoney(BonusClause clause) => !clause.Bonus.Ground.FollowsStandard
        ? new("金额由协议外核定", "the amounts come from outside")
        : clause.Bonus.Ground.CountsYears ? Service
        : clause.IsContingent ? new("薪级薪档不含奖项、成果等事件，件数没有上限", "cells do not say what events there are, of which there is no most")
        : new("标准不是每人一项的固定金额，人数不能给出上限", "its standard is no amount of money a person, so numbers of people give no most");
}
