namespace WageGrades.Internal;

/// <summary>Whole numbers as laws write them: 第四十八条, 第九十三条, 第一百零五条.</summary>
internal static class ChineseNumber
{
    private const string Digits = "零一二三四五六七八九";

    /// <summary>The number of an article from 1 to 999; false for anything else, an article with a paragraph included.</summary>
    internal static bool TryReadArticle(string text, out int number)
    {
        number = 0;
        return text.Length > 2 && text[0] == '第' && text[^1] == '条' && TryRead(text[1..^1], out number);
    }

    private static bool TryRead(string text, out int number)
    {
        number = 0;
        var digit = 0;
        foreach (var sign in text)
        {
            if (Digits.IndexOf(sign, StringComparison.Ordinal) is var value and >= 0)
            {
                digit = value;
            }
            else if (sign is '十' or '百')
            {
                // 十二 is 12: a ten without a digit before it is one ten.
                number += (digit == 0 && number == 0 ? 1 : digit) * (sign == '十' ? 10 : 100);
                digit = 0;
            }
            else
            {
                return false;
            }
        }

        number += digit;
        return number > 0;
    }
}
