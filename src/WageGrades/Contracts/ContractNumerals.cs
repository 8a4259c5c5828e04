namespace WageGrades.Contracts;

/// <summary>Chinese numerals of chapters and articles: 第二十一条.</summary>
internal static class ContractNumerals
{
    private const string Digits = "零一二三四五六七八九";

    /// <summary>A number from 1 to 9,999.</summary>
    internal static string Of(int number)
    {
        (int Unit, string Name)[] units = [(1000, "千"), (100, "百"), (10, "十"), (1, "")];
        var text = "";
        var isGap = false;
        foreach (var (unit, name) in units)
        {
            var digit = number / unit % 10;
            if (digit == 0)
            {
                isGap |= text.Length > 0;
                continue;
            }

            text += $"{(isGap ? "零" : "")}{(digit == 1 && unit == 10 && text.Length == 0 ? "" : Digits[digit])}{name}";
            isGap = false;
        }

        return text;
    }
}
