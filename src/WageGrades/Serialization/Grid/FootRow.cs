using System.Buffers;
using WageGrades.Internal;

namespace WageGrades.Serialization;

/// <summary>Rows of a table that are about nobody: sums, signatures, notes under it.</summary>
internal static class FootRow
{
    private static readonly string[] TotalWords = ["合计", "小计", "总计", "共计", "汇总", "subtotal", "total", "grandtotal"];

    // A number is none of these words, and most rows begin with one.
    private static readonly SearchValues<char> NumberSigns = SearchValues.Create("0123456789-_./ ");

    private static readonly TextIndex SignatureWords = Words(
    [
        "制表", "制表人", "填表", "填表人", "填报人", "编制", "编制人", "审核", "审核人", "复核", "复核人", "审批", "审批人", "批准", "批准人", "负责人", "单位负责人", "部门负责人", "经办", "经办人", "签字",
            "签名", "盖章",
        "主管", "领导签字", "工会", "工会主席", "填表日期", "制表日期", "日期", "备注", "说明", "注", "填表说明", "preparedby", "checkedby", "approvedby", "signature", "date",
            "note", "notes",
    ]);

    internal static bool IsTotal(ReadOnlySpan<char> text)
    {
        if (!text.ContainsAnyExcept(NumberSigns))
        {
            return false;
        }

        return NamesTotal(CellText.Key(text, stackalloc char[CellText.LongestName]).TrimEnd(':'));
    }

    // A loop beside a stack allocation would be optimised at the first call, which takes longer than the call ever does.
    private static bool NamesTotal(ReadOnlySpan<char> key)
    {
        foreach (var word in TotalWords)
        {
            if (key.StartsWith(word, StringComparison.Ordinal) && (key.Length == word.Length || !char.IsLetterOrDigit(key[word.Length])))
            {
                return true;
            }
        }

        return key.Length <= 12 && key is [.., '合' or '小' or '总', '计'];
    }

    /// <summary>The first filled cell of a row that says who signs it or is a note: 制表人：张三.</summary>
    internal static bool IsSignature(ReadOnlySpan<char> text)
    {
        if (!text.ContainsAnyExcept(NumberSigns))
        {
            return false;
        }

        var key = CellText.Key(text, stackalloc char[CellText.LongestName]);
        var colon = key.IndexOf(':');
        return SignatureWords.PlaceOf(colon < 0 ? key.TrimEnd('_') : key[..colon]) >= 0;
    }

    private static TextIndex Words(string[] words)
    {
        TextIndex index = new();
        foreach (var word in words)
        {
            index.Add(word);
        }

        return index;
    }
}
