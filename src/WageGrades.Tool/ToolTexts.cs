using System.Globalization;
using WageGrades.Findings;

namespace WageGrades.Tool;

/// <summary>Every text of the tool itself in both languages: what it says while it works, and what went wrong.</summary>
internal static partial class ToolTexts
{
    internal static LocalizedText Checking => new("检查", "Checking");

    internal static LocalizedText Costing => new("测算", "Costing");

    internal static LocalizedText Solving => new("倒推", "Solving");

    internal static LocalizedText Paying => new("计算工资", "Computing pay");

    internal static LocalizedText AgreementFile => new("协议.json", "agreement.json");

    internal static LocalizedText UnionFile => new("工会方案.json", "union.json");

    internal static LocalizedText EmployerFile => new("企业方案.json", "employer.json");

    internal static LocalizedText PeopleFile => new("人员.xlsx", "people.xlsx");

    internal static LocalizedText Cancelled => new("已取消，没有写出结果。", "Cancelled; no result was written.");

    internal static LocalizedText WhichAgreement => new(
        "没有写明协议文件：请用 --agreement 写明，或在放有“协议.json”的文件夹中运行。",
        "No agreement was named: name it with --agreement, or run the tool in a folder with agreement.json.");

    internal static LocalizedText WhichPeople => new(
        "没有写明人员：请用 --people 写明工作簿（.xlsx）、花名册（.csv）或放有各表的文件夹，或在放有“人员.xlsx”的文件夹中运行。",
        "No people were named: name a workbook (.xlsx), a roster (.csv) or a folder of tables with --people, or run the tool in a folder with people.xlsx.");

    internal static LocalizedText OneKnob => new(
        "请写明一个、且只写一个待求的数：--percent、--flat、--amount、--piece 或 --first-day。",
        "Name one number to look for, and only one: --percent, --flat, --amount, --piece or --first-day.");

    internal static LocalizedText RedlineOfTwo => new("修改对照表只比较两个方案。", "A redline is of two proposals.");

    internal static LocalizedText UnionAndEmployer => new(
        "对照表要有工会方案和企业方案两个方案：--union 和 --employer 请一并写明，并写明人员。",
        "A sheet side by side is of two proposals: give both --union and --employer, and the people.");

    internal static LocalizedText Of(FindingSeverity severity) => severity switch
    {
        FindingSeverity.Error => new("错误", "error"),
        FindingSeverity.Warning => new("警告", "warning"),
        FindingSeverity.Information => new("提示", "information"),
        _ => throw new ArgumentOutOfRangeException(nameof(severity), severity, "Error, Warning or Information"),
    };

    internal static LocalizedText Meaning => new("含义", "Meaning");

    internal static LocalizedText Remedy => new("处理", "Remedy");

    internal static LocalizedText SeverityIs(FindingSeverity severity) => new($"严重程度：{Of(severity).Chinese}", $"Severity: {Of(severity).English}");

    internal static LocalizedText NotThere(string path) => new($"找不到“{path}”：请检查名称和所在文件夹。", $"There is no “{path}”: check the name and the folder.");

    internal static LocalizedText NoName => new("文件名是空的：请写明文件。", "The name of the file is empty: name a file.");

    internal static LocalizedText IsFolder(string path) => new($"“{path}”是文件夹，这里要写文件。", $"“{path}” is a folder; a file is asked for here.");

    internal static LocalizedText IsFile(string path) => new($"“{path}”是文件，这里要写文件夹。", $"“{path}” is a file; a folder is asked for here.");

    internal static LocalizedText NoFolder(string path) => new($"没有文件夹“{path}”：请先建立，或换一个位置。", $"There is no folder “{path}”: make it first, or write elsewhere.");

    internal static LocalizedText IsThere(string path) => new(
        $"“{path}”已经存在，没有覆盖：请换一个位置，或加 --force。", $"“{path}” is already there and was not replaced: write elsewhere, or add --force.");

    internal static LocalizedText TooLarge(string path) => new(
        $"“{path}”超过 1 GB，不会是协议、方案或人员表格。", $"“{path}” is larger than 1 GB and no agreement, proposal or table of people.");

    internal static LocalizedText CannotRead(string path, string why) => new(
        $"无法读取“{path}”（{why}）：是否正被其他程序打开，或没有权限？", $"“{path}” cannot be read ({why}): is it open in another program, or are you not allowed to?");

    internal static LocalizedText CannotWrite(string path, string why) => new(
        $"无法写入“{path}”（{why}）：请关闭正打开它的程序，或换一个位置。", $"“{path}” cannot be written ({why}): close the program that has it open, or write elsewhere.");

    internal static LocalizedText FileTrouble(string why) => new($"文件读写出错：{why}", $"A file could not be read or written: {why}");

    internal static LocalizedText OwnFault(string what) => new(
        $"工具自身出错，没有写出结果（{what}）。请附上这一行报告问题。", $"The tool itself failed and wrote no result ({what}). Please report this line.");

    internal static LocalizedText Written(string path) => new($"已写出：{path}", $"Written: {path}");

    internal static LocalizedText Replaced(string path) => new($"已写出：{path}（替换了原有的文件）", $"Written: {path} (in place of the file that was there)");

    internal static LocalizedText IsInput(string path) => new(
        $"“{path}”是要读取的文件，没有覆盖：结果请写到别的文件。", $"“{path}” is a file to be read and was not replaced: write the result elsewhere.");

    internal static LocalizedText SameFile(string path) => new(
        $"--output 和 --save 都写成了“{path}”，后写的会覆盖先写的：请分别写明。", $"--output and --save both name “{path}”, and one would replace the other: name two files.");

    internal static LocalizedText NotSaved(string path) => new($"没有求得符合条件的方案，没有写出“{path}”。", $"No proposal fits, so “{path}” was not written.");

    internal static LocalizedText SeveralFiles(string first, string second, string option) => new(
        $"文件夹中既有“{first}”，又有“{second}”：请用 {option} 写明用哪一个。", $"The folder has both “{first}” and “{second}”: say with {option} which is meant.");

    internal static LocalizedText SameTable(string first, string second) => new(
        $"“{first}”和“{second}”是同一张表：请只留一个。", $"“{first}” and “{second}” are the same table: keep one of them.");

    internal static LocalizedText WorkbookNotRead(string file) => new(
        $"没有读取工作簿“{file}”：文件夹中只读各表的 .csv；要读工作簿，请用 --people 写明它。",
        $"The workbook “{file}” was not read: of a folder only tables in .csv are; to read it, name it with --people.");

    internal static LocalizedText NotADefault(string text) => new(
        $"“{text}”不是“列=值”，或没有一张表有这一列：请写成 用工形式=全日制。",
        $"“{text}” is no column=value, or no table has the column: write it as \"employment form=full-time\".");

    internal static LocalizedText OnlyWith(string option, string other) => new(
        $"{option} 只与 {other} 一起使用；单独写明不起作用。", $"{option} goes with {other} only; alone it would do nothing.");

    internal static LocalizedText NotWith(string option, string other) => new($"{option} 不能与 {other} 一起使用。", $"{option} does not go with {other}.");

    internal static LocalizedText PeopleNotChecked(string file) => new(
        $"没有检查“{file}”中的人员：要一并检查，请加 --people {file}。", $"The people in “{file}” were not checked: to check them, too, add --people {file}.");

    internal static LocalizedText UnknownOutput(string path) => new(
        $"不能写成“{path}”：请用 .html、.xlsx、.docx、.md、.txt 或 .json（清单还可以用 .csv）。",
        $"“{path}” is no form that can be written: use .html, .xlsx, .docx, .md, .txt or .json (lists also .csv).");

    internal static LocalizedText NotPeople(string path) => new(
        $"“{path}”不是人员表格：请用 .xlsx 工作簿、.csv 花名册，或放有各表的文件夹（旧的 .xls 请另存为 .xlsx）。",
        $"“{path}” is no table of people: use a workbook (.xlsx), a roster (.csv) or a folder of tables (save an old .xls as .xlsx).");

    internal static LocalizedText NoRoster(string path) => new(
        $"文件夹“{path}”中没有花名册：请放入“花名册.csv”（或 roster.csv）。", $"The folder “{path}” has no roster: put roster.csv there.");

    internal static LocalizedText UnknownTable(string file) => new(
        $"警告 {file}：不是任何一张表的名称，没有读取 → 表名见 docs/roster-columns.md，例如“聘任台账.csv”。",
        $"warning {file}: is the name of no table and was not read → docs/roster-columns.md has the names, such as appointments.csv.");

    internal static LocalizedText NotUsable(string file, int errors) => new(
        $"“{file}”有 {errors} 个错误，改正以后才能使用。", $"“{file}” has {Count(errors, "error")} and cannot be used before they are put right.");

    internal static LocalizedText PeopleWithErrors(int people, int errors) => new(
        $"人员表格有 {errors} 个错误：以下结果只含读入的 {people} 人。",
        $"The people's tables have {Count(errors, "error")}: what follows is of the {Count(people, "person", "people")} that could be read.");

    internal static LocalizedText LedgerWithErrors(int errors) => new(
        $"实发工资台账有 {errors} 个错误：有错误的行未计入已发工资，以下补发金额可能偏多。",
        $"The ledger of what was paid has {Count(errors, "error")}: rows with errors do not count as paid, so that what is owed may be too much.");

    internal static LocalizedText Nobody(string path) => new(
        $"“{path}”中没有可采用的人员：请填写人员，或改正上面的问题。", $"“{path}” has nobody who could be read: fill the people in, or mend what is told above.");

    internal static LocalizedText NotADay(string text) => new($"“{text}”不是日期：请写成 2026-07-01。", $"“{text}” is no date: write it as 2026-07-01.");

    internal static LocalizedText NotAMonth(string text) => new($"“{text}”不是年月：请写成 2026-08。", $"“{text}” is no month: write it as 2026-08.");

    internal static LocalizedText NotAYear(int year) => new($"“{year}”不是年份：请写 1900 至 2200。", $"“{year}” is no year: write 1900 to 2200.");

    internal static LocalizedText MonthsOutOfRange(int months) => new($"测算月数 {months} 不在 1 至 120 之间。", $"{months} months are not from 1 to 120.");

    internal static LocalizedText NotANumber(string text) => new($"“{text}”不是数：请写成 300000、30万 或 3.5。", $"“{text}” is no number: write it as 300000 or 3.5.");

    internal static LocalizedText NotARange(string text) => new(
        $"“{text}”不是由小到大的范围：请写成 0..5 或 2026-07..2026-12。", $"“{text}” is no range from less to more: write it as 0..5 or 2026-07..2026-12.");

    internal static LocalizedText TooManyValues(string text) => new(
        $"“{text}”要试的值太多：请缩小范围或加大间隔。", $"“{text}” has too many values to look at: narrow the range or widen the step.");

    internal static LocalizedText NoSuchLaw(string text, string known) => new($"没有“{text}”的规定：可用 {known}。", $"There is no law of “{text}”: known are {known}.");

    internal static LocalizedText NoSuchClause(string text) => new(
        $"协议没有条款“{text}”：请写条款的标识（id）、编号或标题。", $"The agreement has no clause “{text}”: write its id, its number or its heading.");

    internal static LocalizedText NoSuchEntry(string text) => new(
        $"“{text}”不是这一条款标准表中的一项：请写成“技能津贴/高级技师”。", $"“{text}” is no entry of the clause's table: write it as skill-allowance/skill-grade:senior-technician.");

    internal static LocalizedText NoSuchCode(string text) => new(
        $"没有代码“{text}”：请写检查问题的代码，如 WG1002；或者写工号和年月，如 0001 2026-08。",
        $"There is no code “{text}”: write the code of a finding, such as WG1002, or a person's number and a month, such as 0001 2026-08.");

    internal static LocalizedText NoSuchPerson(string text) => new($"人员中没有“{text}”：请写工号或姓名。", $"Nobody is “{text}”: write a staff number or a name.");

    internal static LocalizedText SeveralPeople(string text, string which) => new(
        $"“{text}”有几人：{which}。请写工号，或用 --employer 写明用人单位。", $"Several people are “{text}”: {which}. Write the staff number, or the employer with --employer.");

    internal static LocalizedText OutsideTerm(string day) => new($"{day} 不在协议期限内。", $"{day} lies outside the agreement's term.");

    private static string Count(int count, string one, string? several = null) =>
        string.Create(CultureInfo.InvariantCulture, $"{count} {(count == 1 ? one : several ?? $"{one}s")}");
}
