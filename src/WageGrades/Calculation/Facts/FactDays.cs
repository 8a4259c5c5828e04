using WageGrades.Periods;

namespace WageGrades.Calculation;

/// <summary>
/// The days of a month as facts have them: all days of a month are written alike whatever the month, and it is noted whether anything lies on some of
/// them only.
/// </summary>
internal sealed class FactDays(PersonMonth person)
{
    private readonly DateSpan month = person.Span.ToDateSpan();

    /// <summary>Whether everything so far holds on all days of the month and hangs on nothing else of it.</summary>
    internal bool AreWhole { get; private set; } = true;

    internal DateSpan Month => month;

    /// <summary>A span within the month; all of its days are <see cref="DateSpan.Ever"/>.</summary>
    internal DateSpan Of(DateSpan days)
    {
        if (days == month)
        {
            return DateSpan.Ever;
        }

        AreWhole = false;
        return days;
    }

    /// <summary>The part of a span that lies in the month; null where none does.</summary>
    internal DateSpan? Within(DateSpan days) => days.Intersect(month) is { } own ? Of(own) : null;

    /// <summary>Notes that a fact hangs on the month itself.</summary>
    internal void HangOnMonth() => AreWhole = false;
}
