using WageGrades.Periods;

namespace WageGrades.Bargaining;

/// <summary>Two series in one: one up to a day, the other from that day on, gaps with their reasons.</summary>
internal static class DatedJoin
{
    internal static EffectiveSeries<T> Of<T>(EffectiveSeries<T> before, EffectiveSeries<T> after, LocalDate from)
        where T : notnull
    {
        var earlier = from == LocalDate.MinIsoValue ? [] : before.StepsWithin(new DateSpan(LocalDate.MinIsoValue, from));
        return earlier.Concat(after.StepsWithin(new DateSpan(from))).Aggregate(
            EffectiveSeries.Empty<T>(),
            (made, step) => step.HasValue ? made.Set(step.Span, step.Value) : made.Clear(step.Span, step.GapReason!));
    }

    /// <summary>The first day on which two series say different things, or null.</summary>
    internal static LocalDate? FirstDifference<T>(EffectiveSeries<T> one, EffectiveSeries<T> other)
        where T : notnull
    {
        var days = one.Steps.Concat(other.Steps).SelectMany(step => new LocalDate?[] { step.Span.From, step.Span.Until })
            .OfType<LocalDate>()
            .Distinct()
            .Order();
        foreach (var day in days)
        {
            var (isOne, isOther) = (one.TryGet(day, out var first), other.TryGet(day, out var second));
            if (isOne != isOther || (isOne && !first!.Equals(second)))
            {
                return day;
            }
        }

        return null;
    }
}
