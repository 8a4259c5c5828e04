using System.Diagnostics.CodeAnalysis;

namespace WageGrades.Periods;

/// <summary>One stretch of an <see cref="EffectiveSeries{T}"/> (时段): a value, or a gap with its reason, for a run of days.</summary>
/// <typeparam name="T">What changes over time.</typeparam>
public sealed class EffectiveStep<T> : IEquatable<EffectiveStep<T>>
    where T : notnull
{
    private readonly T? value;

    internal EffectiveStep(DateSpan span, bool hasValue, T? value, string? gapReason, bool isRepetition = false)
    {
        IsRepetition = isRepetition;
        Span = span;
        HasValue = hasValue;
        this.value = value;
        GapReason = gapReason;
    }

    /// <summary>The days for which the step holds.</summary>
    public DateSpan Span { get; }

    /// <summary>True for a value, false for a gap.</summary>
    public bool HasValue { get; }

    /// <summary>The value.</summary>
    /// <exception cref="InvalidOperationException">The step is a gap; the message gives its reason.</exception>
    public T Value => HasValue ? value! : throw new InvalidOperationException($"No value for {Span}: {GapReason}");

    /// <summary>Why there is no value; null for a value.</summary>
    public string? GapReason { get; }

    /// <summary>
    /// True where the step says what the one right before it says and stands of its own because it was recorded so: a renewal, a second placing on
    /// the same place. See <see cref="EffectiveSeries{T}.Record"/>.
    /// </summary>
    public bool IsRepetition { get; }

    /// <summary>The value where there is one.</summary>
    /// <returns>False for a gap.</returns>
    public bool TryGetValue([MaybeNullWhen(false)] out T value)
    {
        value = this.value;
        return HasValue;
    }

    /// <summary>Equal when days and value, or days and reason of the gap, are equal.</summary>
    public bool Equals(EffectiveStep<T>? other) => other is not null && Span == other.Span && SaysTheSame(other);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as EffectiveStep<T>);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Span, HasValue, value);

    /// <summary>The days and the value or the reason, for example <c>2026-07-01/..: 1,000.00 CNY</c>.</summary>
    public override string ToString() => $"{Span}: {(HasValue ? value : $"({GapReason})")}";

    internal bool SaysTheSame(EffectiveStep<T> other) =>
        HasValue == other.HasValue
        && EqualityComparer<T?>.Default.Equals(value, other.value)
        && string.Equals(GapReason, other.GapReason, StringComparison.Ordinal);

    internal EffectiveStep<T> On(DateSpan span) =>
        span == Span ? this : new(span, HasValue, value, GapReason, IsRepetition && span.From == Span.From);

    internal EffectiveStep<T> AsRepetition(bool isRepetition) =>
        isRepetition == IsRepetition ? this : new(Span, HasValue, value, GapReason, isRepetition);
}
