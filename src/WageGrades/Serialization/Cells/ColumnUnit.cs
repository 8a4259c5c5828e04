using WageGrades.Findings;
using WageGrades.Monetary;

namespace WageGrades.Serialization;

/// <summary>
/// The unit of a column's numbers (计量单位), and what may stand in its place: written in a header's brackets, in a line under the header or behind a
/// number it is converted, or it is refused; it is never left out.
/// </summary>
internal sealed class ColumnUnit
{
    private const string DayWords = "天 日 个工作日 工作日 d day days";
    private const string HourWords = "小时 个小时 时 钟头 工时 h hr hrs hour hours";
    private const string MinuteWords = "分钟 min mins minute minutes";
    private const string MonthWords = "个月 月 month months";
    private const string YearWords = "年 周年 year years";
    private const string YuanWords = "元 圆 块 人民币 人民币元 rmb cny yuan ¥";
    private const string TimesWords = "次 班 班次 个 个班 晚 夜 times shifts";
    private const string PersonWords = "人 名 位 个 people persons";
    private const string PieceWords = "件 单 个 只 台 套 箱 根 片 块 pcs pieces";
    private const string PointWords = "分 点 份 points";

    // Units that no column has: they are known, so that they are refused and not taken for a remark.
    private static readonly string[] Foreign = (
        "周 星期 礼拜 week weeks 秒 秒钟 second seconds 毫秒 美元 usd $ 欧元 eur € 港元 港币 hkd 日元 jpy 英镑 gbp £ 澳元 aud "
        + "米 厘米 毫米 公里 千米 m km kg 公斤 千克 克 g 斤 吨 t 升 l 平方米 立方米 度 课时 节").Split(' ');

    private readonly Entry[] entries;

    private ColumnUnit(LocalizedText name, params Entry[] entries) => (Name, this.entries) = (name, entries);

    private enum Bridge
    {
        None,
        HoursToDays,
        DaysToHours,
        Currency,
    }

    internal static ColumnUnit Days { get; } = new(
        new("天", "days"), Of(DayWords), Of("半天", Ratio.Of(1, 2)), Of(HourWords, Bridge.HoursToDays), Of(MinuteWords, Ratio.Of(1, 60),
            Bridge.HoursToDays));

    internal static ColumnUnit Hours { get; } = new(
        new("小时", "hours"), Of(HourWords), Of(MinuteWords, Ratio.Of(1, 60)), Of(DayWords, Bridge.DaysToHours), Of("半天", Ratio.Of(1, 2),
            Bridge.DaysToHours));

    internal static ColumnUnit Months { get; } = new(new("个月", "months"), Of(MonthWords), Of(YearWords, Ratio.Of(12, 1)),
        Of("季 季度 个季度 quarters", Ratio.Of(3, 1)), Of("半年", Ratio.Of(6, 1)));

    /// <summary>The agreement's currency, yuan where it is that.</summary>
    internal static ColumnUnit Money { get; } = new(
        new("元（协议币种）", "yuan (the agreement's currency)"), Of(YuanWords, Bridge.Currency), Of("角", Ratio.Of(1, 10), Bridge.Currency),
            Of("分", Ratio.Of(1, 100), Bridge.Currency));

    internal static ColumnUnit Percent { get; } = new(
        new("%", "per cent"), Of("% 百分比 百分数 百分之 百分率 百分点 percent pct"),
        Of("‰ 千分比 千分之", Ratio.Of(1, 10)), Of("成", Ratio.Of(10, 1)), Of("倍 小数 系数 factor ratio", Ratio.Of(100, 1)));

    internal static ColumnUnit Factor { get; } = new(
        new("系数", "a factor"), Of("倍 小数 系数 factor ratio"),
        Of("% 百分比 百分数 百分之 百分率 百分点 percent pct", Ratio.Of(1, 100)), Of("‰ 千分比 千分之", Ratio.Of(1, 1000)),
            Of("成", Ratio.Of(1, 10)));

    /// <summary>A part in relation to others': per cent, factors or points.</summary>
    internal static ColumnUnit Share { get; } = new(new("%或份数", "per cent or points"), [.. Percent.entries, Of(PointWords)]);

    /// <summary>A coefficient among others: a factor, or points.</summary>
    internal static ColumnUnit Coefficient { get; } = new(new("系数或分数", "a factor or points"), [.. Factor.entries, Of(PointWords)]);

    internal static ColumnUnit Times { get; } = new(new("次", "times"), Of(TimesWords));

    internal static ColumnUnit Persons { get; } = new(new("人", "persons"), Of(PersonWords));

    internal static ColumnUnit Pieces { get; } = new(new("件", "pieces"), Of(PieceWords));

    internal static ColumnUnit Credits { get; } = new(new("学分", "credits"), Of("学分 个学分 分 credit credits"));

    internal static ColumnUnit Steps { get; } = new(new("档", "steps"), Of("档 级 step steps"));

    internal static ColumnUnit CalendarYear { get; } = new(new("年", "years"), Of("年 年度 year"));

    /// <summary>A plain number; every unit is refused.</summary>
    internal static ColumnUnit Plain { get; } = new(new("无单位", "no unit"));

    /// <summary>A counter of the agreement's own, of which nothing says the unit: it is read as written and told.</summary>
    internal static ColumnUnit Own { get; } = new(new("自定计数的单位", "the counter's own unit"));

    internal static IEnumerable<ColumnUnit> All => [Days, Hours, Months, Money, Percent, Factor, Share, Coefficient, Times, Persons, Pieces, Steps,
        CalendarYear, Plain, Own];

    private static readonly Lazy<HashSet<string>> Words = new(() => new HashSet<string>(
        All.SelectMany(unit => unit.entries).SelectMany(entry => entry.Words).Concat(Foreign), StringComparer.Ordinal));

    internal LocalizedText Name { get; }

    /// <summary>Every word that some column takes for a unit, and some that none does.</summary>
    internal static IReadOnlyCollection<string> EveryWord => Words.Value;

    /// <summary>The word for the unit itself.</summary>
    internal string Word => entries[0].Words[0];

    /// <summary>Whether a text is a unit, of this column or another; 百, 千, 万 and 亿 before it count.</summary>
    internal static bool IsUnit(string text) => Key(text) is { Length: > 0 } key
        && (Words.Value.Contains(key) || (WithoutScale(key, out _) is var rest
            && (rest.Length == 0 || Words.Value.Contains(rest))));

    /// <summary>Whether a text looks like a unit that nobody knows: 元/天, 小时数/月.</summary>
    internal static bool LooksLikeUnit(string text) => Key(text) is var key
        && (key.Contains('/', StringComparison.Ordinal) || EveryWord.Any(word => word.Length > 1 && key.EndsWith(word, StringComparison.Ordinal)))
        && key.Length <= 8;

    /// <summary>What one of the unit is in the column's; null where it is none of it, or where only an agreement could say.</summary>
    internal Ratio? SizeOf(string text, RosterScope scope)
    {
        var key = Key(text);
        if (Find(key) is { } own)
        {
            return Sized(own, Ratio.One, scope);
        }

        var rest = WithoutScale(key, out var scale);
        return rest.Length == key.Length ? OtherCurrency(key, scope)
            : rest.Length == 0 ? (this == Money || this == Pieces || this == Persons || this == Times ? scale : null)
            : Find(rest) is { } scaled && IsScaled(rest) ? Sized(scaled, scale, scope) : null;
    }

    /// <summary>Whether the unit is one of the column's that only an agreement can convert: nobody else says how many hours a day has.</summary>
    internal bool NeedsAgreement(string text, RosterScope scope) =>
        scope.HoursPerDay is null && Find(Key(text)) is { Bridge: Bridge.HoursToDays or Bridge.DaysToHours };

    /// <summary>Whether the word is the unit itself or a fixed part of it, whatever the agreement.</summary>
    internal bool IsOwn(string text) => Find(Key(text)) is { Bridge: Bridge.None };

    private static string Key(string text) => CellText.Key(text);

    // The words stand in one text: an array of texts is as much code again to be compiled.
    private static Entry Of(string words, Ratio size, Bridge bridge = Bridge.None) => new(words.Split(' '), size, bridge);

    private static Entry Of(string words, Bridge bridge = Bridge.None) => Of(words, Ratio.One, bridge);

    private static string WithoutScale(string key, out Ratio scale)
    {
        long size = 1;
        var at = 0;
        for (; at < key.Length && (key[at] switch { '百' => 100L, '千' => 1_000, '万' => 10_000, '亿' => 100_000_000, _ => 0 }) is > 0 and var times
            && size < 1_000_000_000; at++)
        {
            size *= times;
        }

        scale = Ratio.Of(size, 1);
        return key[at..];
    }

    private Ratio? OtherCurrency(string key, RosterScope scope) =>
        this == Money && string.Equals(key, scope.Currency.Code, StringComparison.OrdinalIgnoreCase) ? Ratio.One : null;

    private bool IsScaled(string word) => (this == Money && YuanWords.Contains(word)) || this == Pieces || this == Persons || this == Times;

    private Entry? Find(string key)
    {
        foreach (var entry in entries)
        {
            if (entry.Words.Contains(key, StringComparer.Ordinal))
            {
                return entry;
            }
        }

        return null;
    }

    private static Ratio? Sized(Entry entry, Ratio scale, RosterScope scope) => entry.Bridge switch
    {
        Bridge.None => entry.Size * scale,
        Bridge.Currency => scope.Currency == Currency.Cny ? entry.Size * scale : null,
        Bridge.HoursToDays => scope.HoursPerDay is { } hours ? entry.Size * scale / hours : null,
        Bridge.DaysToHours => scope.HoursPerDay is { } hours ? entry.Size * scale * hours : null,
        _ => throw new InvalidOperationException($"No unit is bridged so: {entry.Bridge}."),
    };

    private sealed record Entry(string[] Words, Ratio Size, Bridge Bridge);
}
