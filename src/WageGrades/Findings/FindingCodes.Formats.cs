namespace WageGrades.Findings;

/// <content>WG1000–WG1099: what can be wrong with a JSON document, before it means anything.</content>
public static partial class FindingCodes
{
    /// <summary>The text is not JSON at this place.</summary>
    public static readonly FindingCode JsonSyntax = Define(
        "WG1001", FindingSeverity.Error,
        "JSON 语法错误", "JSON syntax error",
        "JSON 语法错误：{problem}。", "JSON syntax error: {problem}.",
        "更正该行该列处的写法；此处之前的内容已经读取。", "Correct the text at this line and column; what stands before it was read.");

    /// <summary>An object has a member that its type does not have.</summary>
    public static readonly FindingCode UnknownMember = Define(
        "WG1002", FindingSeverity.Error,
        "未知字段", "Unknown member",
        "未知字段“{member}”[，最接近的已知名称是“{nearest}”]。", "Unknown member “{member}”[; the nearest known name is “{nearest}”].",
        "改用以下已知字段之一，或删除该字段：{known}。", "Use one of the known members, or remove this one: {known}.");

    /// <summary>An object lacks a member that its type requires.</summary>
    public static readonly FindingCode MissingMember = Define(
        "WG1003", FindingSeverity.Error,
        "缺少字段", "Missing member",
        "缺少必需的字段“{member}”。", "The required member “{member}” is missing.",
        "补上字段“{member}”（{expected}）。", "Add the member “{member}” ({expected}).");

    /// <summary>A value is of another JSON kind than expected.</summary>
    public static readonly FindingCode WrongKind = Define(
        "WG1004", FindingSeverity.Error,
        "值的类型不对", "Wrong kind of value",
        "此处应为{expected}，而写的是{found}。", "Expected {expected}, but found {found}.",
        "改写为{expected}。", "Write {expected} here.");

    /// <summary>A value of the right JSON kind has a content that is not allowed.</summary>
    public static readonly FindingCode BadValue = Define(
        "WG1005", FindingSeverity.Error,
        "值不允许", "Value not allowed",
        "值“{value}”不允许[，最接近的已知值是“{nearest}”]。", "The value “{value}” is not allowed[; the nearest known value is “{nearest}”].",
        "此处应为{expected}。", "Write {expected} here.");

    /// <summary>An object has a member twice.</summary>
    public static readonly FindingCode DuplicateMember = Define(
        "WG1006", FindingSeverity.Error,
        "字段重复", "Duplicate member",
        "字段“{member}”重复出现，第一次在第 {firstLine} 行；只采用第一次的值。",
            "The member “{member}” comes more than once, first in line {firstLine}; only the first is used.",
        "只保留一个“{member}”。", "Keep one “{member}” only.");

    /// <summary>The document was written for a newer version of its format.</summary>
    public static readonly FindingCode FormatTooNew = Define(
        "WG1007", FindingSeverity.Error,
        "格式版本过新", "Format version too new",
        "文件格式为“{found}”，本版本最高支持“{supported}”。", "The document's format is “{found}”; this version reads up to “{supported}”.",
        "升级 WageGrades，或以受支持的格式版本导出文件。", "Upgrade WageGrades, or export the document in a supported version.");

    /// <summary>The document is of another format, or does not name its format.</summary>
    public static readonly FindingCode WrongFormat = Define(
        "WG1008", FindingSeverity.Error,
        "文件格式不符", "Wrong document format",
        "文件未声明格式“{supported}”[，而是“{found}”]。", "The document does not declare the format “{supported}”[; it says “{found}”].",
        "文件的第一个字段应为 \"format\": \"{supported}\"。", "The document's first member must be \"format\": \"{supported}\".");

    /// <summary>A number has more digits than can be kept exactly.</summary>
    public static readonly FindingCode NumberNotExact = Define(
        "WG1009", FindingSeverity.Error,
        "数字无法精确表示", "Number cannot be kept exactly",
        "数字“{value}”超出可精确表示的范围（最多 28 位有效数字）。", "The number “{value}” cannot be kept exactly (28 significant digits at most).",
        "减少位数后重写该数字。", "Write the number with fewer digits.");

    /// <summary>The text is not valid UTF-8.</summary>
    public static readonly FindingCode InvalidUtf8 = Define(
        "WG1010", FindingSeverity.Error,
        "不是有效的 UTF-8", "Invalid UTF-8",
        "文本含有无效的 UTF-8 字节。", "The text holds bytes that are not valid UTF-8.",
        "将文件另存为 UTF-8 编码。", "Save the file as UTF-8.");

    /// <summary>The text begins with a byte-order mark, which was skipped.</summary>
    public static readonly FindingCode ByteOrderMark = Define(
        "WG1011", FindingSeverity.Information,
        "字节顺序标记", "Byte-order mark",
        "文件以字节顺序标记开头，已忽略。", "The document begins with a byte-order mark, which was skipped.",
        "无需处理。", "Nothing needs to be done.");

    /// <summary>Two entries of a list have the same key.</summary>
    public static readonly FindingCode DuplicateKey = Define(
        "WG1012", FindingSeverity.Error,
        "标识重复", "Duplicate key",
        "“{value}”在列表中重复出现。", "“{value}” comes more than once in the list.",
        "为每一项使用不同的标识。", "Give each entry a key of its own.");

    /// <summary>The members of an object are sound one by one, but do not fit together.</summary>
    public static readonly FindingCode ValuesDoNotFit = Define(
        "WG1013", FindingSeverity.Error,
        "字段之间不相容", "Values do not fit together",
        "该对象的各字段不能同时成立：{problem}", "The members of this object do not fit together: {problem}",
        "按所述范围更正其中的字段。", "Correct the members as the range says.");

    /// <summary>Of one kind only the first findings are listed.</summary>
    public static readonly FindingCode MoreOfTheSame = Define(
        "WG1099", FindingSeverity.Information,
        "同类问题未全部列出", "More of the same",
        "{code} 另有 {hidden} 条同类问题未列出（已列出 {shown} 条）。", "{hidden} more findings of {code} are not listed ({shown} are).",
        "先处理已列出的问题再重新读取；报告中未列出的，见该结果的 Findings。",
            "Deal with those listed and read again; what a report does not list stands in the result's Findings.");
}
