namespace WageGrades.Findings;

/// <content>Who is paid nothing, and why.</content>
public static partial class FindingCodes
{
    /// <summary>An event, or a grade above an entry, fits a clause's ground and no entry of its table.</summary>
    public static readonly FindingCode FactWithoutEntry = Define(
        "WG4561",
        FindingSeverity.Warning,
        "登记的事项没有对应的标准", "A fact without an entry",
        "{worker} 的“{fact}”符合条款 {clause} 的事由，但没有对应的标准，不发放；相近的标准：{near}。",
            "“{fact}” of {worker} fits the ground of clause {clause} but none of its entries, and is paid nothing; entries that come near: {near}.",
        "补上该标准、更正所登记的名次、奖项或等级，或在条款中约定按哪一项对待（奖项不当然等同名次）。",
            "Add the entry, correct the recorded placing, prize or grade, or declare in the clause as what it is treated; a prize is no placing by itself.");

    /// <summary>A grade, title, degree or post fits a clause's ground and stands in none of its entries.</summary>
    public static readonly FindingCode StandingWithoutEntry = Define(
        "WG4562",
        FindingSeverity.Information,
        "本条未列该等级、类别的标准", "No entry for the grade or kind held",
        "{worker} 的“{fact}”在条款 {clause} 中没有标准，不发放；所列标准：{near}。",
            "Clause {clause} has no entry for “{fact}” of {worker}, who is paid nothing by it; its entries: {near}.",
        "如本条只面向所列等级、类别，无需处理；否则补上标准。", "Nothing, where the clause is meant for those listed only; otherwise add the entry.");

    /// <summary>A change concerns a clause that pays nobody.</summary>
    public static readonly FindingCode ChangeReachesNobody = Define(
        "WG4563",
        FindingSeverity.Warning,
        "修改的条款无人享受", "A change that reaches nobody",
        "第 {numbers} 项修改的条款 {clause} 没有发放给任何人（{why}）；其成本 0 不代表没有成本。",
            "Clause {clause}, which changes {numbers} concern, pays nobody ({why}); its cost of 0 does not say that it costs nothing.",
        "补录所缺的记录后重新测算，或确认该条款确实无人享受。", "Enter what is missing and cost again, or confirm that it is meant for nobody yet.");

    /// <summary>A table of the month was given and the person is not in it.</summary>
    public static readonly FindingCode MissingFromTable = Define(
        "WG4564",
        FindingSeverity.Warning,
        "当月表中没有该人员", "Missing from a table of the month",
        "{month} 的{table}没有 {worker} 的记录，按没有缺勤、没有数量计算，结果未经核实。",
            "The {table} of {month} has no row of {worker}, who is paid as if there were nothing to record; that is not known.",
        "补上该人员的一行（没有缺勤或数量的填 0），或确认其不在该表范围。",
            "Add the person's row, with zeros where there is nothing, or confirm that the table is not meant for the person.");

    /// <summary>No clause pays an employed person anything, and nothing else says why.</summary>
    public static readonly FindingCode NothingPays = Define(
        "WG4565",
        FindingSeverity.Warning,
        "没有任何应发项目", "Nothing pays",
        "{worker} 在 {month} 任职，协议没有任何条款向其发放，合计为零。",
            "{worker} is employed in {month} and no clause of the agreement pays anything; the total is zero.",
        "登记其薪级薪档、薪酬模式或应享受的事项；不适用本协议的，移出名册。",
            "Record the place, the pay scheme or what entitles the person, or leave out of the workforce who is not paid by this agreement.");

    /// <summary>Something was decided, supplied or weighed for a person under a clause that takes nothing of the kind, or that the agreement has
    /// not.</summary>
    public static readonly FindingCode AmountNotUsed = Define(
        "WG4713",
        FindingSeverity.Warning,
        "个人数据未被使用", "Recorded for a clause that does not use it",
        "{worker} 在 {month} 有条款“{clause}”的{what}，协议没有使用它的这一条款，不影响工资。",
            "{worker} has a {what} for the clause “{clause}” in {month}; the agreement has no such clause that uses one, and pay is as without it.",
        "更正条款标识，或删除该数据；按个人核定的条款用“幅度”标准。", "Correct the clause's id or remove it; a clause that is decided for each person has a range.");

    /// <summary>Somebody on piece pay has no pieces of the month.</summary>
    public static readonly FindingCode PiecesNotRecorded = Define(
        "WG4712",
        FindingSeverity.Warning,
        "没有产量记录", "No pieces recorded",
        "{worker} 执行计件工资，{month} 没有产量记录，计件工资为零。", "{worker} is on piece pay and no pieces are recorded in {month}; the piece pay is nothing.",
        "补录产量；确实没有产量的，确认该月没有其他应发工资。", "Enter the pieces, or confirm that there were none and that nothing else is due.");
}
