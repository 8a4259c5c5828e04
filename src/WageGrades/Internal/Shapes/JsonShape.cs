using System.Diagnostics.CodeAnalysis;
using NodaTime.Text;

namespace WageGrades.Internal;

/// <summary>The shapes of plain values, and how shapes are put together.</summary>
internal static class JsonShape
{
    /// <summary>A text with something in it.</summary>
    internal static readonly StringShape<string> Text = new(
        new Wording("非空的文字", "a text that is not blank"),
        "\\S",
        (string text, [MaybeNullWhen(false)] out string value) =>
        {
            value = text;
            return !string.IsNullOrWhiteSpace(text);
        },
        text => text);

    // Made where a date is not written as nearly all are: what reads it by a pattern takes longer to be compiled than a document to be read.
    private static readonly Lazy<IPattern<LocalDate>> Days = new(() => LocalDatePattern.CreateWithInvariantCulture("uuuu-MM-dd"));

    private static readonly Lazy<IPattern<YearMonth>> Months = new(() => YearMonthPattern.CreateWithInvariantCulture("uuuu-MM"));

    /// <summary>A day, written 2026-03-13.</summary>
    internal static readonly StringShape<LocalDate> Date = new(
        new Wording("日期，如 2026-03-13", "a date such as 2026-03-13"),
        "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$",
        (string text, out LocalDate day) => IsoDate.TryRead(text, out day) || TryRead(Days.Value, text, out day),
        day => Days.Value.Format(day));

    /// <summary>A month, written 2026-03.</summary>
    internal static readonly StringShape<YearMonth> Month = new(
        new Wording("年月，如 2026-03", "a month such as 2026-03"),
        "^[0-9]{4}-(0[1-9]|1[0-2])$",
        (string text, out YearMonth month) => IsoDate.TryRead(text, out month) || TryRead(Months.Value, text, out month),
        month => Months.Value.Format(month));

    internal static readonly JsonShape<bool> Flag = new FlagShape();

    /// <summary>Any number.</summary>
    internal static readonly JsonShape<decimal> Number = NumberBetween(min: null, max: null);

    /// <summary>A number from <paramref name="min"/> to <paramref name="max"/>, both included; null does not limit.</summary>
    internal static JsonShape<decimal> NumberBetween(decimal? min, decimal? max) => new NumberShape(min, max, isWhole: false);

    /// <summary>A number above <paramref name="limit"/>.</summary>
    internal static JsonShape<decimal> NumberAbove(decimal limit) => new NumberShape(limit, max: null, isWhole: false, isAboveMin: true);

    /// <summary>A whole number from <paramref name="min"/> to <paramref name="max"/>, both included.</summary>
    internal static JsonShape<int> Integer(int min, int max) => new NumberShape(min, max, isWhole: true).As(decimal.ToInt32, value => value);

    /// <summary>A text with an inner form. The pattern is a regular expression of JSON Schema that accepts nothing <paramref name="parse"/> refuses
    /// for its form.</summary>
    internal static StringShape<T> TextOf<T>(
        Wording expected, string? pattern, TryConvert<string, T> parse, Func<T, string> print, Func<T, Wording>? say = null) =>
        new(expected, pattern, parse, print, saying: say);

    /// <summary>A list; with <paramref name="key"/>, of items whose keys all differ.</summary>
    internal static JsonShape<IReadOnlyList<T>> List<T>(JsonShape<T> item, int minCount = 0, Func<T, string>? key = null) =>
        new ListShape<T>(item, minCount, key);

    internal static JsonShape<IReadOnlyDictionary<TKey, TValue>> Map<TKey, TValue>(KeyShape<TKey> key, JsonShape<TValue> item)
        where TKey : notnull => new MapShape<TKey, TValue>(key, item);

    internal static JsonShape<T?> OrNull<T>(JsonShape<T> inner)
        where T : struct => new NullableShape<T>(inner);

    internal static JsonShape<T> Recursive<T>(Func<JsonShape<T>> find) => new RecursiveShape<T>(find);

    private static bool TryRead<T>(IPattern<T> form, string text, [MaybeNullWhen(false)] out T value) =>
        form.Parse(text).TryGetValue(default!, out value) && char.IsAsciiDigit(text[0]);
}
