namespace WageGrades.Findings;

/// <content>WG1201–WG1219: what can be wrong with a document as people saved it.</content>
public static partial class FindingCodes
{
    /// <summary>Texts of a JSON document hold U+FFFD: the file was read in another encoding than it was saved in.</summary>
    public static readonly FindingCode TextLost = Define(
        "WG1201", FindingSeverity.Error,
        "文字已丢失", "Text lost",
        "有 {count} 处文字含有替换字符 U+FFFD，原有文字在读取文件时已丢失（例如把 GBK 文件按 UTF-8 读取）。",
            "{count} texts hold the replacement character U+FFFD: what they said was lost when the file was read, as when a GBK file is read as UTF-8.",
        "将文件另存为 UTF-8，或把文件的字节交给读取方法。", "Save the file as UTF-8, or give the reader the file's bytes.");

    /// <summary>Texts of an agreement are given in one language alone.</summary>
    public static readonly FindingCode OneLanguage = Define(
        "WG2541", FindingSeverity.Information,
        "只有一种语言的文字", "Texts in one language",
        "有 {count} 处文字只写了{language}；另一种语言的输出也显示{language}原文。",
            "{count} texts are given in {language} alone; output in the other language shows them as they are.",
        "需要双语输出时补上另一种语言。", "Add the other language where output in it is wanted.");
}
