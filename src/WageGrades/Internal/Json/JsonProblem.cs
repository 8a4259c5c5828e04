using System.Buffers;
using System.Globalization;
using System.Text;

namespace WageGrades.Internal;

/// <summary>What is wrong with the writing of a JSON text, in words for people who type it by hand.</summary>
internal static class JsonProblem
{
    internal static readonly Wording Comment = new("JSON 不允许注释", "JSON has no comments");
    internal static readonly Wording TrailingComma = new("最后一项之后不能有逗号", "there must be no comma after the last entry");
    internal static readonly Wording LoneSurrogate = new("文字含有不完整的 \\u 转义", "the text holds half of a pair of \\u escapes");
    internal static readonly Wording TooDeep = new(
        string.Create(CultureInfo.InvariantCulture, $"嵌套超过 {JsonTree.MaximumDepth} 层"),
        string.Create(CultureInfo.InvariantCulture, $"nested more than {JsonTree.MaximumDepth} levels deep"));

    private static readonly Wording Ends = new("文件在此处中断，缺少后续内容", "the document ends too early");

    /// <summary>The problem at the byte where reading could not go on.</summary>
    internal static Wording At(ReadOnlySpan<byte> text, int offset, bool isAfterRoot)
    {
        if (offset >= text.Length)
        {
            return Ends;
        }

        var sound = Rune.DecodeFromUtf8(text[offset..], out var found, out _) == OperationStatus.Done;
        var shown = sound && !Rune.IsControl(found) && !Rune.IsWhiteSpace(found)
            ? found.ToString()
            : string.Create(CultureInfo.InvariantCulture, $"U+{found.Value:X4}");
        if (isAfterRoot)
        {
            return new Wording($"文件结束之后还有内容“{shown}”", $"“{shown}” stands after the end of the document");
        }

        return Ascii(found.Value) is { } ascii
            ? new Wording($"应使用半角符号 {ascii} 而不是“{shown}”", $"write the plain {ascii} instead of “{shown}”")
            : new Wording($"此处不应出现“{shown}”，可能缺少逗号、冒号或引号", $"unexpected “{shown}”; a comma, colon or quote may be missing");
    }

    /// <summary>The sign that was meant where an input method produced its full-width twin.</summary>
    private static string? Ascii(int found) => found switch
    {
        '“' or '”' or '＂' or '\'' or '‘' or '’' or '「' or '」' => "\"",
        '，' or '、' => ",",
        '：' => ":",
        '｛' => "{",
        '｝' => "}",
        '［' or '【' => "[",
        '］' or '】' => "]",
        _ => null,
    };
}
