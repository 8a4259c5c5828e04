using WageGrades.Findings;

namespace WageGrades.Tool;

/// <content>The help: commands, arguments and options.</content>
internal static partial class ToolTexts
{
    internal static LocalizedText Root => new(
        "能级工资集体协商：检查协议，测算和比较方案，按预算倒推，计算工资和补发，起草合同。",
        "Collective bargaining over skill-grade pay: check an agreement, cost and compare proposals, find what fits a budget, compute pay and back pay, draw up the contract.");

    internal static LocalizedText Usage => new("用法：", "Usage: ");

    internal static LocalizedText CommandsTitle => new("命令：", "Commands:");

    internal static LocalizedText ArgumentsTitle => new("参数：", "Arguments:");

    internal static LocalizedText OptionsTitle => new("选项：", "Options:");

    internal static LocalizedText HelpOption => new("显示帮助", "show this help");

    internal static LocalizedText VersionOption => new("显示版本", "show the version");

    internal static LocalizedText IsRequired => new("（必填）", " (required)");

    internal static LocalizedText ExitCodesLine => new(
        "退出码：0 正常，1 有须改正的问题，2 用法不对，3 文件读写出错，4 工具自身出错，130 已取消。",
        "Exit codes: 0 good, 1 findings that block, 2 wrong use, 3 a file could not be read or written, 4 a fault of the tool, 130 cancelled.");

    internal static LocalizedText WhichCommand => new("没有写明命令。", "No command was named.");

    internal static LocalizedText BadUse => new("命令行的写法不对。", "The command line cannot be read.");

    internal static LocalizedText Unknown(string token) => new($"不认识“{token}”。", $"“{token}” is not known here.");

    internal static LocalizedText Missing(string what) => new($"缺少 {what}。", $"{what} is missing.");

    internal static LocalizedText BadOption(string option, string value) => value.Length == 0
        ? new($"选项 {option} 后面缺少值。", $"{option} needs a value.")
        : new($"“{value}”不能作为 {option} 的值。", $"“{value}” is no value of {option}.");

    internal static LocalizedText SeeHelp(System.CommandLine.Command command)
    {
        var called = command is System.CommandLine.RootCommand ? "wagegrades --help" : $"wagegrades {command.Name} --help";
        return new($"写法见：{called}", $"See: {called}");
    }

    internal static LocalizedText LangOption => new(
        "文字的语言；不写的，环境为中文时用中文，否则用英文", "the language of the texts; left out, Chinese where the environment is Chinese, else English");

    internal static LocalizedText Check => new("检查协议（或方案改动后的协议）是否完整、合法", "check whether an agreement, or what a proposal makes of it, is whole and lawful");

    internal static LocalizedText Cost => new("测算一个方案的成本", "cost a proposal");

    internal static LocalizedText Compare => new("并列比较几个方案", "lay proposals side by side");

    internal static LocalizedText Solve => new("按预算倒推：方案中的一个数取多少正合适", "find the value of one number of a proposal that fits a budget");

    internal static LocalizedText Pay => new("计算一个月的工资", "compute a month's pay");

    internal static LocalizedText BackPay => new("计算迟签协议的补发工资", "compute back pay of an agreement that was signed late");

    internal static LocalizedText Explain => new("解释检查问题的代码，或解释一人一月的工资", "explain the code of a finding, or a person's pay of a month");

    internal static LocalizedText Template => new("写出起步文件：协议、两个方案、人员工作簿", "write files to start from: an agreement, two proposals, a workbook of people");

    internal static LocalizedText Contract => new("把协议或协商一致方案写成集体合同草案，或把双方方案写成一页对照表", "write an agreement or a settled proposal as a contract draft, or two proposals as a sheet side by side");

    internal static LocalizedText Proposal => new("方案", "proposal");

    internal static LocalizedText Proposals => new("方案", "proposals");

    internal static LocalizedText SettledProposal => new("协商一致方案", "settlement");

    internal static LocalizedText Month => new("年月", "month");

    internal static LocalizedText Day => new("日期", "day");

    internal static LocalizedText Year => new("年份", "year");

    internal static LocalizedText Number => new("数", "number");

    internal static LocalizedText Money => new("金额", "amount");

    internal static LocalizedText Name => new("名称", "name");

    internal static LocalizedText File => new("文件", "file");

    internal static LocalizedText FileOrFolder => new("文件或文件夹", "file-or-folder");

    internal static LocalizedText Law => new("national|zhejiang|jiangsu", "national|zhejiang|jiangsu");

    internal static LocalizedText Clause => new("条款", "clause");

    internal static LocalizedText ClauseAndEntry => new("条款/项目", "clause/entry");

    internal static LocalizedText ClauseAndPiece => new("条款/产品", "clause/piece");

    internal static LocalizedText MonthToMonth => new("年月..年月", "month..month");

    internal static LocalizedText NumberToNumber => new("数..数", "number..number");

    internal static LocalizedText CodeOrPerson => new("代码或工号", "code-or-person");

    internal static LocalizedText AgreementOption => new("协议文件（.json）；不写的，读当前文件夹的“协议.json”", "the agreement (.json); left out, agreement.json of this folder");

    internal static LocalizedText PeopleOption => new(
        "人员：工作簿（.xlsx）、花名册（.csv）或放有各表的文件夹；不写的，读当前文件夹的“人员.xlsx”或“花名册.csv”等各表",
        "the people: a workbook (.xlsx), a roster (.csv) or a folder of tables; left out, people.xlsx or the tables of this folder");

    internal static LocalizedText OutputOption => new(
        "结果写到哪个文件，扩展名决定形式：.html、.xlsx、.docx、.md、.txt、.json；不写的，显示在屏幕上",
        "the file of the result, whose extension says the form: .html, .xlsx, .docx, .md, .txt, .json; left out, text on the terminal");

    internal static LocalizedText LawOption => new("按哪里的规定检查；不写的，只按国家规定", "by which law to check; left out, by national law alone");

    internal static LocalizedText FirstMonthOption => new("测算的第一个月；不写的，从最早生效的月份起", "the first month costed; left out, that of the earliest effective date");

    internal static LocalizedText MonthsOption => new("测算多少个月；不写的，12 个月", "how many months are costed; left out, 12");

    internal static LocalizedText ReplayOption => new("假定获奖、专利等事项与这一年的实际情况相同；不写的，不计入成本", "assume that the prizes, patents and the like of this year happen again; left out, they are not priced");

    internal static LocalizedText ProposalArgument => new("方案文件（.json）", "the proposal's file (.json)");

    internal static LocalizedText ProposalsArgument => new("两个以上方案文件（.json）", "two or more proposals (.json)");

    internal static LocalizedText CheckedProposalOption => new("检查这个方案改动以后的协议", "check what this proposal makes of the agreement");

    internal static LocalizedText FullOption => new("写出整份报告：改动、检查、测算、受益和受损人员、举例", "write the whole report: changes, check, costs, who gains and loses, examples");

    internal static LocalizedText RedlineOption => new("逐项列出两个方案的差别和每项差多少钱", "list what separates two proposals change by change, each with its price");

    internal static LocalizedText SolveArgument => new("其余内容取自这个方案文件（.json）", "the proposal that says everything else (.json)");

    internal static LocalizedText PercentOption => new("求这一条款增长的百分比", "look for the percentage of a raise of this clause");

    internal static LocalizedText FlatOption => new("求这一条款增长的金额", "look for the flat amount of a raise of this clause");

    internal static LocalizedText AmountOption => new("求标准表中一项的金额，如 技能津贴/高级技师", "look for an amount of a table, such as skill-allowance/skill-grade:senior-technician");

    internal static LocalizedText PieceOption => new("求一项计件单价", "look for the price of a piece");

    internal static LocalizedText FirstDayOption => new("求生效月份，在这两个月之间", "look for the first month, between these two");

    internal static LocalizedText AtMostOption => new("预算：全部测算月份最多多少元；不写的，求满足各项条件的最小值", "the budget: the most that all months costed may cost; left out, the least value that satisfies the conditions is looked for");

    internal static LocalizedText EveryoneOption => new("条件：每人每月至少增加多少元", "condition: everybody gets at least so much more a month");

    internal static LocalizedText NobodyLosesOption => new("条件：没有人受损", "condition: nobody loses");

    internal static LocalizedText BetweenOption => new("在什么范围内找，如 0..5", "between which values, such as 0..5");

    internal static LocalizedText StepOption => new("相邻两个值相差多少", "how far one value lies from the next");

    internal static LocalizedText InYearOption => new("预算只算第一个预算年度内的月份", "the budget bounds the months of the first budget year alone");

    internal static LocalizedText SaveOption => new("把求得的方案另存为文件（.json）", "save the proposal that was found (.json)");

    internal static LocalizedText PayMonthArgument => new("哪个月，如 2026-08", "the month, such as 2026-08");

    internal static LocalizedText SettledArgument => new("协商一致方案的文件（.json）", "the file of the settled proposal (.json)");

    internal static LocalizedText PaidOption => new("已发工资表（.csv 或 .xlsx）", "what was paid (.csv or .xlsx)");

    internal static LocalizedText SignedOption => new("签订日期", "the day of signing");

    internal static LocalizedText FromOption => new("从哪一天起补发；不写的，从方案生效之日起", "the first day for which it pays; left out, that of the proposal");

    internal static LocalizedText ExplainArgument => new("检查问题的代码，如 WG1002；或者工号、姓名", "the code of a finding, such as WG1002; or a staff number or name");

    internal static LocalizedText ExplainMonthArgument => new("解释此人哪个月的工资", "the month of the person's pay");

    internal static LocalizedText EmployerOption => new("用人单位，工号有几人使用时写明", "the employer, where several people have the number");

    internal static LocalizedText TemplateArgument => new("写到哪个文件夹；不写的，当前文件夹", "the folder to write; left out, this folder");

    internal static LocalizedText TemplateAgreementOption => new(
        "已有的协议文件（.json）：只写出它的人员工作簿，下拉列表按这份协议",
        "an agreement that is there (.json): only its workbook of people is written, with drop-down lists of that agreement");

    internal static LocalizedText IgnoreOption => new(
        "人员表格中确实无关、不采用的列（列标题）；几列的，各写一次", "a column of people's tables that does not matter (its header); once for each");

    internal static LocalizedText DefaultOption => new(
        "人员表格没有的列，全部人员按这个值读取，如 用工形式=全日制；几列的，各写一次",
        "a column that people's tables have not, and the value for everybody, such as \"employment form=full-time\"; once for each");

    internal static LocalizedText Column => new("列", "column");

    internal static LocalizedText ColumnAndValue => new("列=值", "column=value");

    internal static LocalizedText ForceOption => new("已有的文件一并覆盖", "replace files that are there");

    internal static LocalizedText Target => new("位置", "place");

    internal static LocalizedText SettledOption => new("合同写入这个协商一致方案（.json）", "the settled proposal that the contract takes in (.json)");

    internal static LocalizedText UnionOption => new("对照表：工会方案（.json）", "sheet side by side: the union's proposal (.json)");

    internal static LocalizedText EmployerProposalOption => new("对照表：企业方案（.json）", "sheet side by side: the employer's proposal (.json)");
}
