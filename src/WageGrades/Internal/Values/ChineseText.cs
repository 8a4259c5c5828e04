using System.Text;

namespace WageGrades.Internal;

/// <summary>How Chinese writes what the values themselves write the same in every language: <c>1,000.00 元</c> for yuan and <c>4%</c> without a
/// blank.</summary>
internal static class ChineseText
{
    private const string YuanCode = "CNY";
    private const char Yuan = '元';

    /// <summary>The text with a currency code after a number as 元, and no blank between a number and its percent sign.</summary>
    internal static string Of(string text)
    {
        StringBuilder? written = null;
        var copied = 0;
        for (var i = 1; i < text.Length - 1; i++)
        {
            if (text[i] != ' ' || !char.IsAsciiDigit(text[i - 1]))
            {
                continue;
            }

            if (text[i + 1] == '%')
            {
                (written ??= new StringBuilder(text.Length)).Append(text, copied, i - copied);
                copied = i + 1;
            }
            else if (string.CompareOrdinal(text, i + 1, YuanCode, 0, YuanCode.Length) == 0
                     && (i + 1 + YuanCode.Length == text.Length || !char.IsAsciiLetterOrDigit(text[i + 1 + YuanCode.Length])))
            {
                (written ??= new StringBuilder(text.Length)).Append(text, copied, i + 1 - copied).Append(Yuan);
                copied = i + 1 + YuanCode.Length;
            }
        }

        return written is null ? text : written.Append(text, copied, text.Length - copied).ToString();
    }
}
