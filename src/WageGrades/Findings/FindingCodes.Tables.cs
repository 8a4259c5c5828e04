namespace WageGrades.Findings;

/// <content>WG1100–WG1199: what can be wrong with a CSV table, before its rows mean anything.</content>
public static partial class FindingCodes
{
    /// <summary>Which encoding the table was read with.</summary>
    public static readonly FindingCode EncodingFound = Define(
        "WG1101", FindingSeverity.Information,
        "识别出的编码", "Encoding found",
        "文件按 {encoding} 编码读取，列分隔符为{separator}。", "The file was read as {encoding}, with {separator} between columns.",
        "若文字显示为乱码，请将文件另存为“CSV UTF-8”。", "If the text looks garbled, save the file as “CSV UTF-8”.");

    /// <summary>The table holds U+FFFD, the trace of text lost in an earlier conversion.</summary>
    public static readonly FindingCode ReplacementCharacter = Define(
        "WG1102", FindingSeverity.Error,
        "含有替换字符", "Replacement character",
        "文本含有替换字符 U+FFFD，原有文字已在先前的转换中丢失。", "The text holds the replacement character U+FFFD: text was lost in an earlier conversion.",
        "从原系统重新导出，并选择“CSV UTF-8”。", "Export again from the source system as “CSV UTF-8”.");

    /// <summary>The table lacks a column that it needs.</summary>
    public static readonly FindingCode MissingColumn = Define(
        "WG1103", FindingSeverity.Error,
        "缺少列", "Missing column",
        "缺少必需的列“{column}”[，最接近的列是“{nearest}”]。", "The required column “{column}” is missing[; the nearest column is “{nearest}”].",
        "补上该列，或将列标题改为“{column}”。", "Add the column, or rename its header to “{column}”.");

    /// <summary>The table has a column that is not used.</summary>
    public static readonly FindingCode UnknownColumn = Define(
        "WG1104", FindingSeverity.Information,
        "未使用的列", "Column not used",
        "列“{column}”未被使用[，最接近的已知列是“{nearest}”]。", "The column “{column}” is not used[; the nearest known column is “{nearest}”].",
        "若该列应被使用，请更正列标题。", "If it should be used, correct its header.");

    /// <summary>Two columns have the same meaning.</summary>
    public static readonly FindingCode DuplicateColumn = Define(
        "WG1105", FindingSeverity.Error,
        "列重复", "Duplicate column",
        "列“{column}”重复出现；只采用第一列。", "The column “{column}” comes more than once; only the first is used.",
        "只保留一列“{column}”。", "Keep one column “{column}” only.");

    /// <summary>A cell holds a value that is not allowed.</summary>
    public static readonly FindingCode BadCell = Define(
        "WG1106", FindingSeverity.Error,
        "单元格的值不允许", "Cell value not allowed",
        "列“{column}”的值“{value}”不允许[，最接近的已知值是“{nearest}”]。",
            "The value “{value}” of column “{column}” is not allowed[; the nearest known value is “{nearest}”].",
        "此处应为{expected}。", "Write {expected} here.");

    /// <summary>A cell was written in an accepted but unusual form and was normalised.</summary>
    public static readonly FindingCode CellNormalised = Define(
        "WG1107", FindingSeverity.Information,
        "单元格已规范化", "Cell normalised",
        "列“{column}”的“{value}”读作“{meaning}”。", "“{value}” in column “{column}” was read as “{meaning}”.",
        "核对读作的值；无误则无需处理。", "Check the value read; if it is right, nothing needs to be done.");

    /// <summary>A cell holds another name of a known value.</summary>
    public static readonly FindingCode AliasUsed = Define(
        "WG1108", FindingSeverity.Information,
        "使用了别名", "Alias used",
        "列“{column}”的“{value}”按别名读作“{meaning}”。", "“{value}” in column “{column}” is another name of “{meaning}” and was read so.",
        "核对读作的值；无误则无需处理。", "Check the value read; if it is right, nothing needs to be done.");

    /// <summary>A row of totals was skipped.</summary>
    public static readonly FindingCode TotalRowSkipped = Define(
        "WG1109", FindingSeverity.Information,
        "已跳过合计行", "Total row skipped",
        "以“{value}”开头的合计行已跳过。", "The row of totals that begins with “{value}” was skipped.",
        "无需处理。", "Nothing needs to be done.");

    /// <summary>An identifier was turned into scientific notation by a spreadsheet.</summary>
    public static readonly FindingCode ScientificIdentifier = Define(
        "WG1110", FindingSeverity.Error,
        "编号成了科学计数法", "Identifier in scientific notation",
        "列“{column}”的编号“{value}”是科学计数法，原有位数已丢失。", "The identifier “{value}” in column “{column}” is in scientific notation; digits were lost.",
        "在表格中将该列设为文本格式，重新录入编号后再导出。", "Set the column to text in the spreadsheet, enter the identifiers again and export.");

    /// <summary>A cell holds the error value of a spreadsheet formula.</summary>
    public static readonly FindingCode ErrorLiteral = Define(
        "WG1111", FindingSeverity.Error,
        "公式错误值", "Formula error value",
        "列“{column}”的值是公式错误“{value}”。", "Column “{column}” holds the formula error “{value}”.",
        "在表格中更正公式，粘贴为数值后再导出。", "Correct the formula in the spreadsheet, paste it as a value and export.");

    /// <summary>The table is not well-formed CSV at this place.</summary>
    public static readonly FindingCode CsvSyntax = Define(
        "WG1112", FindingSeverity.Error,
        "CSV 语法错误", "CSV syntax error",
        "CSV 语法错误：{problem}。", "CSV syntax error: {problem}.",
        "更正该处的引号，或重新导出文件。", "Correct the quotes there, or export the file again.");

    /// <summary>A row has more filled cells than the header has columns.</summary>
    public static readonly FindingCode RowTooLong = Define(
        "WG1113", FindingSeverity.Error,
        "行的列数过多", "Row too long",
        "该行有 {found} 列，而标题行只有 {expected} 列；该行未采用。", "The row has {found} cells, but the header only {expected}; the row was not used.",
        "检查该行是否有未加引号的分隔符。", "Look for a separator without quotes in the row.");

    /// <summary>A row ends before the header does, and others do not: it may have been cut.</summary>
    public static readonly FindingCode RowTooShort = Define(
        "WG3242", FindingSeverity.Warning,
        "行的列数不足", "Row too short",
        "该行只有 {found} 列，标题行有 {expected} 列，而其他行并非都这样短；缺少的列按空白处理。",
            "The row has {found} cells and the header {expected}, and not every row is that short; what is missing is read as blank.",
        "检查该行是否被截断，并核对它的最后一列。", "See whether the row was cut off, and check its last cell.");

    /// <summary>The header comes a second time among the rows.</summary>
    public static readonly FindingCode RepeatedHeader = Define(
        "WG1114", FindingSeverity.Error,
        "标题行重复", "Repeated header",
        "标题行重复出现；该行未采用。", "The header row comes again; the row was not used.",
        "只保留第一行标题。", "Keep the first header row only.");

    /// <summary>A column with personal identifiers was dropped unread.</summary>
    public static readonly FindingCode PersonalColumnDropped = Define(
        "WG1115", FindingSeverity.Information,
        "个人信息列已舍弃", "Personal column dropped",
        "列“{column}”含个人身份信息，计算不需要，已舍弃未读。", "The column “{column}” holds personal identifiers that are not needed; it was dropped unread.",
        "导出时不要包含该列。", "Leave the column out of the export.");

    /// <summary>The bytes are neither UTF-8, UTF-16 nor GB18030.</summary>
    public static readonly FindingCode UndecodableBytes = Define(
        "WG1116", FindingSeverity.Error,
        "无法识别编码", "Encoding not recognised",
        "文件不是有效的 {encoding} 文本，无法读取。", "The file is not valid {encoding} text and cannot be read.",
        "将文件另存为“CSV UTF-8”。", "Save the file as “CSV UTF-8”.");

    /// <summary>The table has no header row.</summary>
    public static readonly FindingCode EmptyTable = Define(
        "WG1117", FindingSeverity.Error,
        "表格为空", "Empty table",
        "文件中没有标题行。", "The file has no header row.",
        "第一行应为列标题：{expected}。", "The first row must hold the column headers: {expected}.");

    /// <summary>Two rows have the same identifier where each may come once.</summary>
    public static readonly FindingCode DuplicateRow = Define(
        "WG1118", FindingSeverity.Error,
        "行重复", "Duplicate row",
        "列“{column}”的“{value}”在第 {firstLine} 行已经出现；该行未采用。",
            "“{value}” in column “{column}” already stands in line {firstLine}; the row was not used.",
        "删除重复的行，或更正编号。", "Remove the duplicate, or correct the identifier.");

    /// <summary>A title row above the header was skipped.</summary>
    public static readonly FindingCode TitleRowSkipped = Define(
        "WG1119", FindingSeverity.Information,
        "已跳过表头说明行", "Title row skipped",
        "标题行之前的说明行“{value}”已跳过。", "The title row “{value}” above the header was skipped.",
        "无需处理。", "Nothing needs to be done.");

    /// <summary>A cell that must be filled is blank.</summary>
    public static readonly FindingCode BlankCell = Define(
        "WG1120", FindingSeverity.Error,
        "单元格为空", "Blank cell",
        "列“{column}”为空；该行未采用。", "Column “{column}” is blank; the row was not used.",
        "填写该单元格；若为合并单元格，请先取消合并并逐行填充。", "Fill the cell; if cells are merged, unmerge them and fill every row.");

    /// <summary>A ledger that says how many rows and what sum it has holds others.</summary>
    public static readonly FindingCode LedgerIncomplete = Define(
        "WG3241", FindingSeverity.Error,
        "台账不完整", "The ledger is not whole",
        "台账首行写明 {rows} 行、合计 {sum}，实际可用 {found} 行、合计 {foundSum}。",
            "The ledger says that it has {rows} rows adding up to {sum}; {found} usable rows add up to {foundSum}.",
        "文件可能被截断或改动；请重新导出，或在核对各行后删除首行。", "The file may be cut or changed: export it again, or remove the first line once every row is checked.");
}
