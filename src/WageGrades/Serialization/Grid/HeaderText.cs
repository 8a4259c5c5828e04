using System.Buffers;

namespace WageGrades.Serialization;

/// <summary>A header as people write it: stars, brackets, a unit behind a stroke or the word 单位.</summary>
internal static class HeaderText
{
    private const string Stars = "★*☆\"＊※";
    private const string Opening = "([{<【〔「『〈《";
    private const string Closing = ")]}>】〕」』〉》";

    private static readonly SearchValues<char> OpeningSigns = SearchValues.Create(Opening);
    private static readonly SearchValues<char> ClosingSigns = SearchValues.Create(Closing);

    // What says the unit at the end of a header without brackets: 事假小时, 夜班次数. Longest first.
    private static readonly (string Ending, string Unit)[] Endings =
        [("小时数", "小时"), ("小时", "小时"), ("时数", "小时"), ("工时", "小时"), ("天数", "天"), ("日数", "天"), ("分钟数", "分钟"), ("分钟", "分钟"), ("次数", "次"), ("月数", "个月"),
            ("人数", "人"), ("hours", "hours"), ("days", "days")];

    // Remarks that say nothing of a unit.
    private static readonly string[] Harmless =
        ["必填", "选填", "可选", "可不填", "含税", "不含税", "税前", "税后", "必须", "required", "optional", "文本", "数字", "数值", "日期", "text", "number", "date"];

    // Forms of dates and months, in brackets or under a header.
    private static readonly string[] DateForms = ["年月日", "年/月/日", "年-月-日", "yyyymmdd", "yyyy/mm/dd", "yyyymm", "yyyy/mm", "yyyy.mm.dd", "年月", "年/月",
        "日", "月", "年"];

    internal static string Plain(string header)
    {
        var key = CellText.Key(header);
        var plain = Plain(key.AsSpan());
        return plain.Length == key.Length ? key : plain.ToString();
    }

    /// <summary>The key of a header without the stars around it.</summary>
    internal static ReadOnlySpan<char> Plain(ReadOnlySpan<char> key) => key.Trim(Stars);

    /// <summary>The first character of a header's key without stars; null where nothing is left.</summary>
    internal static char? FirstLetter(ReadOnlySpan<char> header)
    {
        Span<char> place = stackalloc char[1];
        for (var i = 0; i < header.Length; i++)
        {
            if (Plain(CellText.Key(header.Slice(i, 1), place)) is [var letter])
            {
                return letter;
            }
        }

        return null;
    }

    internal static bool IsHarmless(string note) => Harmless.Contains(CellText.Key(note), StringComparer.Ordinal);

    internal static bool IsDateForm(string note) => DateForms.Contains(CellText.Key(note), StringComparer.Ordinal);

    /// <summary>The ways in which a header may be a name and a note, the likeliest first.</summary>
    internal static IEnumerable<(string Name, string? Note)> Readings(string header)
    {
        var key = Plain(header);
        yield return (key, null);
        var open = key.AsSpan().IndexOfAny(OpeningSigns);
        if (open > 0)
        {
            var length = key.AsSpan(open).IndexOfAny(ClosingSigns);
            var close = length < 0 ? -1 : open + length;
            var note = WithoutWord(key[(open + 1)..(close < 0 ? key.Length : close)]);
            var behind = close < 0 ? "" : key[(close + 1)..];
            var further = behind.Length > 0 && Opening.Contains(behind[0], StringComparison.Ordinal) ? behind.Trim([.. Opening, .. Closing])
                : null;
            yield return (key[..open], further is { Length: > 0 } && HeaderText.IsHarmless(note) ? WithoutWord(further) : note);
            if (further is null && behind.Length > 0)
            {
                yield return (key[..open] + behind, note);
            }

            foreach ((var ending, var _) in Endings.Where(each => key[..open].EndsWith(each.Ending, StringComparison.Ordinal)))
            {
                yield return (key[..open][..^ending.Length], note);
            }
        }

        foreach (var sign in (string[])["单位:", "单位", "/", ":"])
        {
            var at = key.IndexOf(sign, StringComparison.Ordinal);
            if (at > 0 && at + sign.Length < key.Length)
            {
                yield return (key[..at].TrimEnd(',', '，', ':', '(', '['), WithoutWord(key[(at + sign.Length)..]).TrimEnd(')', ']'));
            }
        }

        foreach ((var ending, var unit) in Endings)
        {
            if (key.Length > ending.Length && key.EndsWith(ending, StringComparison.Ordinal))
            {
                yield return (key[..^ending.Length], unit);
            }
        }
    }

    /// <summary>The unit in the name of a column itself; null where it names none: a unit that stands once for the whole table does not concern the
    /// others.</summary>
    internal static string? UnitInName(string header) =>
        Endings.FirstOrDefault(each => Plain(header).EndsWith(each.Ending, StringComparison.Ordinal)) is { Unit: { } unit } ? unit : null;

    /// <summary>The unit that a line above the table gives for it: 单位：万元.</summary>
    internal static string? UnitOfTable(string text)
    {
        var key = CellText.Key(text);
        var at = key.IndexOf("单位:", StringComparison.Ordinal);
        if (at < 0)
        {
            return null;
        }

        string unit = new([.. key[(at + 3)..].TakeWhile(c => !Closing.Contains(c, StringComparison.Ordinal) && c is not (',' or ';' or '，'))]);
        return ColumnUnit.IsUnit(unit) ? unit : null;
    }

    internal static string WithoutBrackets(string text) => WithoutWord(CellText.Key(text).Trim([.. Opening, .. Closing]));

    private static string WithoutWord(string note) =>
        note.StartsWith("单位:", StringComparison.Ordinal) ? note[3..]
        : note.StartsWith("单位", StringComparison.Ordinal) && note.Length > 2 ? note[2..]
        : note.StartsWith("unit:", StringComparison.Ordinal) ? note[5..]
        : note;
}
