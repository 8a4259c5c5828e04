using System.Diagnostics.CodeAnalysis;

namespace WageGrades.Internal;

/// <summary>
/// How a <typeparamref name="T"/> stands in a document. One definition reads it (telling every fault), writes it canonically
/// and describes it in the published schema, so the three cannot disagree.
/// </summary>
internal abstract class JsonShape<T> : AnyShape
{
    /// <inheritdoc cref="AnyShape.TryReadAny"/>
    internal abstract bool TryRead(JsonPart part, ShapeReading reading, [MaybeNullWhen(false)] out T value);

    internal abstract JsonNode Write(T value);

    internal override bool TryReadAny(JsonPart part, ShapeReading reading, out object? value)
    {
        var found = TryRead(part, reading, out var read);
        value = read;
        return found;
    }

    internal sealed override JsonNode WriteAny(object? value) => Write((T)value!);

    /// <summary>The same shape, whose plain values people say otherwise than they are written.</summary>
    internal JsonShape<T> As(Func<T, Wording> said) => new SaidShape<T>(this, said);

    /// <summary>The same writing for another type. The conversion back must exist for every value that is read.</summary>
    internal JsonShape<TTarget> As<TTarget>(Func<T, TTarget> to, Func<TTarget, T> from) =>
        new ConvertedShape<T, TTarget>(
            this,
            (T source, [MaybeNullWhen(false)] out TTarget target) =>
            {
                target = to(source);
                return true;
            },
            from,
            expected: null);

    /// <summary>The same writing for another type that has no place for some values; these are told as not what is expected.</summary>
    internal JsonShape<TTarget> As<TTarget>(Wording expected, TryConvert<T, TTarget> to, Func<TTarget, T> from) =>
        new ConvertedShape<T, TTarget>(this, to, from, expected);
}
