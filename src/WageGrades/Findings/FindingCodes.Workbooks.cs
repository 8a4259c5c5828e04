namespace WageGrades.Findings;

/// <content>WG1301–WG1339: what can be wrong with a workbook (工作簿), before its tables mean anything. The companion WageGrades.Excel finds
/// them.</content>
public static partial class FindingCodes
{
    /// <summary>The file is no workbook of the kind that is read.</summary>
    public static readonly FindingCode NotAWorkbook = Define(
        "WG1301", FindingSeverity.Error,
        "不是 .xlsx 工作簿", "Not an .xlsx workbook",
        "文件不是 .xlsx 工作簿：{reason}。", "The file is not an .xlsx workbook: {reason}.",
        "在表格软件中打开，另存为“Excel 工作簿（.xlsx）”，不设打开密码。", "Open it in a spreadsheet and save it as “Excel workbook (.xlsx)”, without a password.");

    /// <summary>A part of the workbook cannot be read.</summary>
    public static readonly FindingCode DamagedWorkbook = Define(
        "WG1302", FindingSeverity.Error,
        "工作簿已损坏", "Damaged workbook",
        "工作簿的“{part}”无法读取（{problem}）；其后的内容没有读。", "The part “{part}” of the workbook cannot be read ({problem}); nothing behind that was read.",
        "从原处重新取得文件，或在表格软件中打开修复后另存。", "Get the file again, or open it in a spreadsheet, let it be repaired and save it.");

    /// <summary>The workbook is larger than allowed.</summary>
    public static readonly FindingCode WorkbookTooLarge = Define(
        "WG1303", FindingSeverity.Error,
        "工作簿过大", "Workbook too large",
        "工作簿的{what}超过限度 {limit}；其后的内容没有读。", "The workbook has more than {limit} {what}; nothing behind that was read.",
        "删除多余的行和工作表，或由程序放宽限度（WorkbookLimits）。", "Remove rows and sheets that are not needed, or let the program raise the limit (WorkbookLimits).");

    /// <summary>A cell cannot be read.</summary>
    public static readonly FindingCode DamagedCell = Define(
        "WG1304", FindingSeverity.Error,
        "单元格已损坏", "Damaged cell",
        "单元格的内容“{value}”无法读取：{problem}；按空白处理。", "The cell's content “{value}” cannot be read: {problem}; it counts as blank.",
        "在表格软件中打开工作簿，重新录入该单元格后另存。", "Open the workbook in a spreadsheet, enter the cell again and save it.");

    /// <summary>A formula has no value; formulas are never evaluated.</summary>
    public static readonly FindingCode FormulaWithoutValue = Define(
        "WG1305", FindingSeverity.Error,
        "公式没有计算结果", "Formula without a value",
        "单元格是公式，文件中没有保存它的结果；公式不会被计算，按空白处理。",
            "The cell is a formula whose result the file does not hold; formulas are not evaluated, and it counts as blank.",
        "在表格软件中打开并保存工作簿，或将公式粘贴为数值。", "Open and save the workbook in a spreadsheet, or paste the formula as a value.");

    /// <summary>The values that formulas had when the file was saved were read.</summary>
    public static readonly FindingCode FormulaValuesRead = Define(
        "WG1306", FindingSeverity.Information,
        "读取的是公式保存的结果", "Saved results of formulas read",
        "有 {count} 个单元格是公式；读取的是文件保存时的结果，没有重新计算。",
            "{count} cells are formulas; the results saved in the file were read and nothing was evaluated.",
        "确认工作簿是计算后保存的；重要数据请粘贴为数值。", "Make sure that the workbook was saved after it was calculated; paste what matters as values.");

    /// <summary>Cells are merged where each row needs its own.</summary>
    public static readonly FindingCode MergedCells = Define(
        "WG1307", FindingSeverity.Warning,
        "数据区有合并单元格", "Merged cells among the data",
        "单元格 {range} 合并在一起；内容只算在第一个单元格，其余按空白处理。", "The cells {range} are merged; the content counts for the first only, the others are blank.",
        "取消合并，在每一行填写。", "Unmerge them and fill in every row.");

    /// <summary>A sheet bears the name of no table.</summary>
    public static readonly FindingCode UnknownSheet = Define(
        "WG1308", FindingSeverity.Warning,
        "未读取的工作表", "Sheet not read",
        "工作表“{sheet}”的名称不是任何一张表的名称[，最接近的是“{nearest}”]；没有读取。",
            "The sheet “{sheet}” bears the name of no table[; the nearest is “{nearest}”]; it was not read.",
        "如需读取，将工作表改为表的名称：{known}。", "If it should be read, give it the name of a table: {known}.");

    /// <summary>No sheet is a roster.</summary>
    public static readonly FindingCode NoRosterSheet = Define(
        "WG1309", FindingSeverity.Error,
        "没有花名册工作表", "No sheet with the roster",
        "没有一张工作表名为“{sheet}”。", "No sheet bears the name “{sheet}”.",
        "将工作表改名为“{sheet}”，或由程序指定工作表；已有的工作表：{found}。", "Rename the sheet to “{sheet}”, or let the program name it; there are: {found}.");

    /// <summary>Two sheets are the same table.</summary>
    public static readonly FindingCode DuplicateSheet = Define(
        "WG1310", FindingSeverity.Error,
        "工作表重复", "Duplicate sheet",
        "工作表“{sheet}”与“{first}”是同一张表；只读取了“{first}”。", "The sheets “{sheet}” and “{first}” are the same table; only the latter was read.",
        "合并为一张工作表，或将其中一张改为其他名称。", "Join them into one sheet, or give one of them another name.");

    /// <summary>A hidden sheet was not read.</summary>
    public static readonly FindingCode HiddenSheet = Define(
        "WG1311", FindingSeverity.Warning,
        "隐藏的工作表", "Hidden sheet",
        "工作表“{sheet}”是隐藏的；没有读取。", "The sheet “{sheet}” is hidden; it was not read.",
        "如需读取，取消隐藏；否则删除。", "Unhide it if it should be read, else remove it.");

    /// <summary>Hidden rows were read like others.</summary>
    public static readonly FindingCode HiddenRowsRead = Define(
        "WG1312", FindingSeverity.Warning,
        "隐藏的行已读取", "Hidden rows read",
        "有 {count} 行是隐藏的或被筛选掉的；已按普通行读取。", "{count} rows are hidden or filtered out; they were read like the others.",
        "不应计入的行请删除，而不是隐藏。", "Remove rows that should not count, rather than hide them.");

    /// <summary>The workbook counts its days from 1904.</summary>
    public static readonly FindingCode DaysFrom1904 = Define(
        "WG1313", FindingSeverity.Warning,
        "日期按 1904 年起算", "Days counted from 1904",
        "工作簿按 1904 日期系统计日；设为日期格式的单元格已换算，未设格式的日期序号按 1900 日期系统读取。",
            "The workbook counts days from 1904; cells formatted as dates were converted, bare day numbers are read as counted from 1900.",
        "将日期列设为日期格式，并核对读出的日期。", "Format the columns of dates as dates, and check the dates read.");

    /// <summary>A cell formatted as a date holds a number that is no day.</summary>
    public static readonly FindingCode NoSuchDay = Define(
        "WG1314", FindingSeverity.Error,
        "不存在的日期", "No such day",
        "单元格设为日期格式，其序号 {value} 不是一个日期；按空白处理。", "The cell is formatted as a date, and its number {value} is no day; it counts as blank.",
        "重新录入日期；若该列本不是日期，请将格式改为“常规”。", "Enter the date again; if the column is none of dates, set its format to “General”.");

    /// <summary>The workbook refers to others.</summary>
    public static readonly FindingCode ExternalLinks = Define(
        "WG1315", FindingSeverity.Warning,
        "引用了其他工作簿", "Links to other workbooks",
        "工作簿引用了其他文件；没有打开它们，读取的是保存的结果。", "The workbook refers to other files; none was opened, and the saved results were read.",
        "断开链接，将引用的内容粘贴为数值。", "Break the links and paste what they give as values.");

    /// <summary>A sheet that was asked for is not there.</summary>
    public static readonly FindingCode SheetNotFound = Define(
        "WG1316", FindingSeverity.Error,
        "没有该工作表", "No such sheet",
        "没有名为“{sheet}”的工作表[，最接近的是“{nearest}”]。", "There is no sheet “{sheet}”[; the nearest is “{nearest}”].",
        "检查名称；已有的工作表：{found}。", "Check the name; there are: {found}.");

    /// <summary>No sheet bears a table's name, and one was taken for it.</summary>
    public static readonly FindingCode FirstSheetTaken = Define(
        "WG1317", FindingSeverity.Information,
        "按首张工作表读取", "First sheet taken",
        "没有以表名命名的工作表；工作表“{sheet}”按{table}读取。", "No sheet bears the name of a table; “{sheet}” was read as the {table}.",
        "无误则无需处理；否则将工作表改为表的名称。", "If that is right, nothing needs to be done; else give the sheet the name of its table.");
}
