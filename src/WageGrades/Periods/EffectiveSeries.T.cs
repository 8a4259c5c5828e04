using System.Diagnostics.CodeAnalysis;
using WageGrades.Internal;

namespace WageGrades.Periods;

/// <summary>
/// Something that changes on dates (随时间变化的值): a rate, a grade, a post. A list of steps, each from a first day to the day
/// before the next, the last one without end unless it was given one; each step a value or a gap with its reason.
/// </summary>
/// <typeparam name="T">What changes; compared by its own equality.</typeparam>
/// <remarks>
/// Immutable. Neighbouring steps that say the same are merged, unless the later one was recorded as an event of its own by
/// <see cref="Record"/>; two series are equal exactly when they say the same on every day and record the same events. Days nothing was said about
/// have no step. It holds what is valid when, not when it became known.
/// <example>
/// 300 a month from 2026-07-01, 320 from 2027-01-01:
/// <code>EffectiveSeries.StartingOn(new LocalDate(2026, 7, 1), 300m).Set(new LocalDate(2027, 1, 1), 320m)</code>
/// </example>
/// </remarks>
public sealed partial class EffectiveSeries<T> : IEquatable<EffectiveSeries<T>>
    where T : notnull
{
    /// <summary>The series that says nothing; people have many of it.</summary>
    internal static readonly EffectiveSeries<T> Nothing = new(ValueList<EffectiveStep<T>>.Empty);

    private readonly ValueList<EffectiveStep<T>> steps;

    private EffectiveSeries(ValueList<EffectiveStep<T>> steps) => this.steps = steps;

    /// <summary>What is said, in order of dates; days without any step were never spoken of.</summary>
    public IReadOnlyList<EffectiveStep<T>> Steps => steps;

    /// <summary>The same, to go through without an enumerator.</summary>
    internal ValueList<EffectiveStep<T>> All => steps;

    internal static EffectiveSeries<T> Of(params ReadOnlySpan<EffectiveStep<T>> steps) => new([.. steps]);

    internal static EffectiveStep<T> Gap(DateSpan span, string reason) => new(span, false, default, Guard.NotBlank(reason));

    /// <summary>This series with a value from a day on: everything said from that day is replaced.</summary>
    public EffectiveSeries<T> Set(LocalDate from, T value) => Set(new DateSpan(from), value);

    /// <summary>
    /// This series with a value recorded for a day and from then on: as <see cref="Set(LocalDate, T)"/>, but the day is kept as an event also where
    /// the value was the same before, as a <see cref="EffectiveStep{T}.IsRepetition">step of its own</see>.
    /// </summary>
    /// <param name="from">The first day.</param>
    /// <param name="value">The value.</param>
    public EffectiveSeries<T> Record(LocalDate from, T value) =>
        value is null
            ? throw new ArgumentNullException(nameof(value))
            : With(new EffectiveStep<T>(new DateSpan(from), true, value, null, isRepetition: steps.Count > 0));

    /// <summary>This series with a value inside a span; what it says before and after stays.</summary>
    public EffectiveSeries<T> Set(DateSpan span, T value)
    {
        if (value is null)
        {
            throw new ArgumentNullException(nameof(value));
        }

        return With(new EffectiveStep<T>(span, true, value, null));
    }

    /// <summary>This series with a gap inside a span; what it says before and after stays.</summary>
    /// <param name="span">The days without a value.</param>
    /// <param name="reason">Why, in a few words, such as "between two appointments".</param>
    public EffectiveSeries<T> Clear(DateSpan span, string reason) => With(Gap(span, reason));

    /// <summary>The value on a day.</summary>
    /// <returns>False in a gap and on days nothing was said about.</returns>
    public bool TryGet(LocalDate day, [MaybeNullWhen(false)] out T value)
    {
        value = default;
        return Find(day) is { } step && step.TryGetValue(out value);
    }

    /// <summary>The value on a day.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is none; the message names the day and the days that have one.</exception>
    public T On(LocalDate day) => TryGet(day, out var value) ? value : throw NoneOn(day);

    private ArgumentOutOfRangeException NoneOn(LocalDate day)
    {
        var covered = string.Join(", ", steps.Where(step => step.HasValue).Select(step => step.Span));
        var reason = Find(day)?.GapReason is { } gap ? $" ({gap})" : "";
        return new ArgumentOutOfRangeException(
            nameof(day), IsoDate.Of(day), $"No value on that day{reason}. Days with a value: {(covered.Length > 0 ? covered : "none")}.");
    }

    /// <summary>What is said inside a span, each step cut to it, in order of dates.</summary>
    public IEnumerable<EffectiveStep<T>> StepsWithin(DateSpan span)
    {
        foreach (var step in steps)
        {
            if (step.Span.Intersect(span) is { } inside)
            {
                yield return step.On(inside);
            }
        }
    }

    /// <summary>The values of the steps that have one, in their order.</summary>
    internal IEnumerable<T> Values
    {
        get
        {
            foreach (var step in steps)
            {
                if (step.HasValue)
                {
                    yield return step.Value;
                }
            }
        }
    }

    /// <summary>Whether there is a value on some day of a span.</summary>
    internal bool HasValueWithin(DateSpan span)
    {
        foreach (var step in steps)
        {
            if (step.HasValue && step.Span.Intersect(span) is not null)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The series of what a function makes of each value; gaps stay, steps that became equal are merged.</summary>
    public EffectiveSeries<TResult> Map<TResult>(Func<T, TResult> function)
        where TResult : notnull
    {
        Guard.NotNull(function);
        return EffectiveSeries<TResult>.Merged(steps.Select(step => step.TryGetValue(out var value)
            ? new EffectiveStep<TResult>(step.Span, true, function(value), null)
            : new EffectiveStep<TResult>(step.Span, false, default, step.GapReason)));
    }

    /// <summary>This series with the value of one of its steps replaced; a repetition stays one.</summary>
    internal EffectiveSeries<T> Replace(DateSpan span, T value) =>
        Merged(steps.Select(step => step.Span == span ? new EffectiveStep<T>(span, true, value, null, step.IsRepetition) : step));

    /// <summary>This series ending on a day: nothing is said from then on.</summary>
    internal EffectiveSeries<T> Cut(LocalDate until) => new(ValueList.Of(StepsWithin(new DateSpan(LocalDate.MinIsoValue, until))));

    /// <summary>The days on which the series may say something else than on the day before: where steps begin and where they end.</summary>
    internal IEnumerable<LocalDate> ChangeDays()
    {
        for (var i = 0; i < steps.Count; i++)
        {
            if (!steps[i].IsRepetition)
            {
                yield return steps[i].Span.From;
            }

            if (steps[i].Span.Until is { } until && !(i + 1 < steps.Count && steps[i + 1].IsRepetition))
            {
                yield return until;
            }
        }
    }

    /// <summary>Those of the days on which it may say something else that lie inside a month of pay, its first day left out.</summary>
    internal uint ChangesIn(MonthSpan month)
    {
        uint changes = 0;
        for (var i = 0; i < steps.Count; i++)
        {
            if (!steps[i].IsRepetition)
            {
                changes |= DaySet.Cut(month, steps[i].Span.From);
            }

            if (steps[i].Span.Until is { } until && !(i + 1 < steps.Count && steps[i + 1].IsRepetition))
            {
                changes |= DaySet.Cut(month, until);
            }
        }

        return changes;
    }

    private static EffectiveSeries<T> Merged(IEnumerable<EffectiveStep<T>> steps)
    {
        List<EffectiveStep<T>> merged = [];
        foreach (var step in steps)
        {
            var repeats = merged.Count > 0 && merged[^1].Span.Until == step.Span.From && merged[^1].SaysTheSame(step);
            if (repeats && !step.IsRepetition)
            {
                merged[^1] = merged[^1].On(new DateSpan(merged[^1].Span.From, step.Span.Until));
            }
            else
            {
                merged.Add(step.AsRepetition(repeats));
            }
        }

        return new EffectiveSeries<T>(ValueList.Of(merged));
    }

    /// <summary>Steps in order of their dates, none overlapping the one before; gaps and values alike.</summary>
    internal static EffectiveSeries<T> InOrder(IEnumerable<EffectiveStep<T>> steps) => Merged(steps);

    private EffectiveSeries<T> With(EffectiveStep<T> step)
    {
        if (steps.Count == 0)
        {
            return new EffectiveSeries<T>([step.AsRepetition(false)]);
        }

        // Most series grow at their end: what stands before then stays as it is.
        if (steps.Count > 1 && step.Span.From >= steps[^1].Span.From && !step.IsRepetition && !steps[^1].IsRepetition)
        {
            var kept = steps.Count - 1;
            var end = new EffectiveSeries<T>([steps[kept]]).With(step);
            var grown = new EffectiveStep<T>[kept + end.steps.Count];
            steps.AsSpan()[..kept].CopyTo(grown);
            end.steps.AsSpan().CopyTo(grown.AsSpan(kept));
            return grown[kept - 1].Span.Until == grown[kept].Span.From && grown[kept - 1].SaysTheSame(grown[kept])
                ? Merged(grown)
                : new EffectiveSeries<T>(ValueList<EffectiveStep<T>>.Owning(grown));
        }

        var before = step.Span.From > LocalDate.MinIsoValue
            ? StepsWithin(new DateSpan(LocalDate.MinIsoValue, step.Span.From))
            : [];
        var after = step.Span.Until is { } until ? StepsWithin(new DateSpan(until)) : [];
        return Merged([.. before, step, .. after]);
    }

    private EffectiveStep<T>? Find(LocalDate day)
    {
        var low = 0;
        var high = steps.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (steps[middle].Span.From <= day)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low > 0 && steps[low - 1].Span.Contains(day) ? steps[low - 1] : null;
    }
}
