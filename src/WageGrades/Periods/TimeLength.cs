using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using WageGrades.Findings;
using WageGrades.Internal;

namespace WageGrades.Periods;

/// <summary>A length of time as an agreement states it (时长): 30 days, 6 weeks, 24 months, 5 years.</summary>
/// <example><c>TimeLength.Weeks(6)</c> after 2 June is 14 July.</example>
public sealed record TimeLength
{
    private const int Most = 9_999;

    private static readonly (TimeUnit Unit, string One, string Many, string Chinese)[] Names =
    [
        (TimeUnit.Day, "day", "days", "天"),
        (TimeUnit.Week, "week", "weeks", "周"),
        (TimeUnit.Month, "month", "months", "个月"),
        (TimeUnit.Year, "year", "years", "年"),
    ];

    private TimeLength(int count, TimeUnit unit) => (Count, Unit) = (Guard.InRange(count, 1, Most), unit);

    /// <summary>How many, from 1 to 9,999.</summary>
    public int Count { get; }

    /// <summary>Of what.</summary>
    public TimeUnit Unit { get; }

    /// <summary>So many calendar days.</summary>
    /// <param name="count">From 1 to 9,999.</param>
    /// <returns>The length.</returns>
    public static TimeLength Days(int count) => new(count, TimeUnit.Day);

    /// <summary>So many times seven calendar days.</summary>
    /// <param name="count">From 1 to 9,999.</param>
    /// <returns>The length.</returns>
    public static TimeLength Weeks(int count) => new(count, TimeUnit.Week);

    /// <summary>So many calendar months.</summary>
    /// <param name="count">From 1 to 9,999.</param>
    /// <returns>The length.</returns>
    public static TimeLength Months(int count) => new(count, TimeUnit.Month);

    /// <summary>So many calendar years.</summary>
    /// <param name="count">From 1 to 9,999.</param>
    /// <returns>The length.</returns>
    public static TimeLength Years(int count) => new(count, TimeUnit.Year);

    /// <summary>The first day on which the length has passed.</summary>
    /// <param name="from">The first day counted: six weeks from 2 June end with 13 July.</param>
    /// <param name="rule">How months and years are counted.</param>
    /// <returns>The day; the last of the calendar, 9999-12-31, where it would be later.</returns>
    public LocalDate After(LocalDate from, AnniversaryRule rule)
    {
        Guard.NotNull(rule);
        return Unit switch
        {
            TimeUnit.Day => IsoDate.PlusDays(from, Count),
            TimeUnit.Week => IsoDate.PlusDays(from, 7 * Count),
            TimeUnit.Month => rule.AfterMonths(from, Count),
            TimeUnit.Year => rule.Anniversary(from, Count),
            _ => throw Closed.Missed(Unit),
        };
    }

    /// <summary>Whether it is counted by the calendar, so that it depends on where 29 February falls.</summary>
    internal bool IsOfCalendar => Unit is TimeUnit.Month or TimeUnit.Year;

    /// <summary>Reads what <see cref="ToString"/> writes, in English or Chinese: <c>6 weeks</c>, <c>6周</c>.</summary>
    internal static bool TryParse(string text, [MaybeNullWhen(false)] out TimeLength length)
    {
        length = null;
        foreach (var (unit, one, many, chinese) in Names)
        {
            foreach (var name in (ReadOnlySpan<string>)[$" {many}", $" {one}", chinese])
            {
                if (text.EndsWith(name, StringComparison.Ordinal) && TryCount(text[..^name.Length], out var count))
                {
                    length = new(count, unit);
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>In words.</summary>
    internal LocalizedText InWords()
    {
        var (_, one, many, chinese) = Names[(int)Unit];
        var count = Count.ToString(CultureInfo.InvariantCulture);
        return new($"{count} {chinese}", $"{count} {(Count == 1 ? one : many)}");
    }

    /// <summary>The length: <c>6 weeks</c>, <c>1 year</c>.</summary>
    public override string ToString() => InWords().English;

    private static bool TryCount(string text, out int count)
    {
        text = text.EndsWith(' ') ? text[..^1] : text;
        count = 0;
        return !text.StartsWith('0')
            && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out count)
            && count is >= 1 and <= Most;
    }
}
