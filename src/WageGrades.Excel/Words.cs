using WageGrades.Findings;

namespace WageGrades.Excel;

/// <summary>What findings say in both languages.</summary>
internal static class Words
{
    internal static LocalizedText Texts => new("共享文本", "shared texts");

    internal static LocalizedText FileBytes => new("文件字节数", "bytes of its file");

    internal static LocalizedText UnpackedBytes => new("解压后字节数", "bytes once unpacked");

    internal static LocalizedText Parts => new("组成部分", "parts");

    internal static LocalizedText Sheets => new("工作表数", "sheets");

    internal static LocalizedText Rows => new("行数", "rows in a sheet");

    internal static LocalizedText Columns => new("列数", "columns in a sheet");

    internal static LocalizedText Cells => new("单元格数", "cells in a sheet");

    internal static LocalizedText BadCells => new("损坏单元格数", "damaged cells in a sheet");

    internal static LocalizedText IsEmpty => new("文件为空", "it is empty");

    internal static LocalizedText IsOld => new("它是旧版 .xls 文件", "it is an old .xls file");

    internal static LocalizedText IsEncrypted => new("它设有打开密码", "it is encrypted with a password");

    internal static LocalizedText IsMarkup => new("它是网页或 XML 文本", "it is a web page or XML text");

    internal static LocalizedText IsText => new("它是文本文件（如 .csv）", "it is a text file such as .csv");

    internal static LocalizedText IsUnknown => new("不是压缩包", "it is no archive");

    internal static LocalizedText IsBinary => new("它是二进制工作簿（.xlsb）", "it is a binary workbook (.xlsb)");

    internal static LocalizedText HasNoWorkbook => new("压缩包里没有工作簿", "the archive holds no workbook");

    internal static LocalizedText IsTooLong => new("超过 32,767 个字符", "it has more than 32,767 characters");

    internal static LocalizedText IsNoNumber => new("不是数字", "it is no number");

    internal static LocalizedText HasNoSharedText => new("没有这个编号的共享文本", "there is no shared text of that number");

    internal static LocalizedText IsOfUnknownType => new("单元格类型未知", "its type is not known");

    internal static LocalizedText IsNoTruthValue => new("不是逻辑值", "it is no truth value");

    internal static LocalizedText HasNoPlace => new("单元格的位置有误", "its place is wrong");

    internal static LocalizedText IsPlacedTwice => new("同一位置出现两次", "its place comes twice or out of order");

    internal static LocalizedText IsNoPackage => new("压缩包不完整或缺少组成部分", "the archive is not whole or lacks parts");

    internal static LocalizedText IsNotBuiltSo => new("结构不是工作簿应有的结构", "it is not built as a workbook is");

    internal static LocalizedText IsNoXml(int line, int column) => new(
        FormattableString.Invariant($"第 {line} 行第 {column} 个字符起不是有效的 XML"),
        FormattableString.Invariant($"no valid XML from line {line}, character {column}"));

    internal static LocalizedText Yes => new("是", "yes");

    internal static LocalizedText No => new("否", "no");
}
