using System.Numerics;
using WageGrades.Internal;

namespace WageGrades.Periods;

/// <summary>Several spans as one set of days.</summary>
internal static class DaySpans
{
    /// <summary>The same days in order, without overlap; spans that touch become one.</summary>
    internal static List<DateSpan> Union(IEnumerable<DateSpan> spans)
    {
        List<DateSpan> union = [];
        foreach (var span in spans.OrderBy(span => span.From))
        {
            if (union.Count > 0 && !(union[^1].Until < span.From))
            {
                var last = union[^1];
                union[^1] = new DateSpan(last.From, last.Until is { } one && span.Until is { } other ? LocalDate.Max(one, other) : null);
            }
            else
            {
                union.Add(span);
            }
        }

        return union;
    }

    /// <summary>Spans in order joined where they touch and say the same.</summary>
    /// <param name="spans">The spans in order, without overlap.</param>
    /// <param name="isSame">Whether two neighbours say the same, by their indices.</param>
    /// <param name="firsts">For each joined span the index of its first one.</param>
    internal static List<DateSpan> Joined(IReadOnlyList<DateSpan> spans, Func<int, int, bool> isSame, out List<int> firsts)
    {
        List<DateSpan> joined = [];
        firsts = [];
        for (var at = 0; at < spans.Count; at++)
        {
            if (at > 0 && spans[at - 1].Until == spans[at].From && isSame(at - 1, at))
            {
                joined[^1] = new DateSpan(joined[^1].From, spans[at].Until);
            }
            else
            {
                joined.Add(spans[at]);
                firsts.Add(at);
            }
        }

        return joined;
    }

    /// <summary>A span cut before each of the days that lies inside it; the days are in order, none twice. A span without end is not cut.</summary>
    internal static IEnumerable<DateSpan> Cut(DateSpan span, IEnumerable<LocalDate> days)
    {
        var from = span.From;
        foreach (var day in days.Where(day => day > span.From && day < span.Until))
        {
            yield return new DateSpan(from, day);
            from = day;
        }

        yield return new DateSpan(from, span.Until);
    }

    /// <summary>Spans of a month of pay cut before each of its days in a set.</summary>
    internal static ValueList<DateSpan> Cut(MonthSpan month, ValueList<DateSpan> spans, uint cuts) =>
        cuts == 0 ? spans : ValueList.Of(CutEach(month, spans, cuts));

    private static List<DateSpan> CutEach(MonthSpan month, ValueList<DateSpan> spans, uint cuts)
    {
        List<DateSpan> parts = new(spans.Count + DaySet.Count(cuts));
        foreach (var span in spans)
        {
            var from = span.From;
            for (var left = cuts; left != 0; left &= left - 1)
            {
                var day = month.From.PlusDays(BitOperations.TrailingZeroCount(left));
                if (day > from && day < span.Until)
                {
                    parts.Add(new DateSpan(from, day));
                    from = day;
                }
            }

            parts.Add(new DateSpan(from, span.Until));
        }

        return parts;
    }

    /// <summary>All other days, in order; the spans are in order and without overlap.</summary>
    internal static IEnumerable<DateSpan> Complement(IReadOnlyList<DateSpan> union)
    {
        LocalDate? open = LocalDate.MinIsoValue;
        foreach (var span in union)
        {
            if (open < span.From)
            {
                yield return new DateSpan(open.Value, span.From);
            }

            open = span.Until;
        }

        if (open is { } from)
        {
            yield return new DateSpan(from);
        }
    }
}
