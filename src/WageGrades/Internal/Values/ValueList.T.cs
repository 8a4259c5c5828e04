using System.Collections;
using System.Runtime.CompilerServices;

namespace WageGrades.Internal;

/// <summary>
/// An immutable list whose equality is that of its items in order, so that records holding it compare by content. It is an
/// <see cref="IList{T}"/> that refuses changes, so that looking for an item and copying need no enumerator.
/// </summary>
[CollectionBuilder(typeof(ValueList), nameof(ValueList.Create))]
internal sealed class ValueList<T> : IReadOnlyList<T>, IList<T>, IEquatable<ValueList<T>>
{
    internal static readonly ValueList<T> Empty = new([]);

    // Most lists of a person have one item, which needs no array.
    private readonly T? only;
    private readonly T[]? several;

    private ValueList(T only) => this.only = only;

    private ValueList(T[] several) => this.several = several;

    /// <summary>Takes the array over without a copy; the caller must not keep it.</summary>
    internal static ValueList<T> Owning(T[] items, string? expression = null)
    {
        if (items.Length == 0)
        {
            return Empty;
        }

        if (!typeof(T).IsValueType && Array.FindIndex(items, item => item is null) is var at and >= 0)
        {
            throw Guard.HoldsNull(expression, at);
        }

        if (typeof(T).IsEnum && Array.FindIndex(items, item => !Enum.IsDefined(typeof(T), item!)) is var undeclared and >= 0)
        {
            var name = Guard.NameIn(expression);
            throw new ArgumentOutOfRangeException(
                name,
                items[undeclared],
                $"{name} must hold none but {string.Join(", ", Enum.GetNames(typeof(T)))}.");
        }

        return items.Length == 1 ? new ValueList<T>(items[0]) : new ValueList<T>(items);
    }

    /// <summary>A list of one item.</summary>
    internal static ValueList<T> Of(T only, string? expression = null) =>
        typeof(T).IsEnum || only is null ? Owning([only], expression) : new ValueList<T>(only);

    public int Count => several is null ? 1 : several.Length;

    public T this[int index] => index >= 0 && index < Count
        ? ItemAt(index)
        : throw new ArgumentOutOfRangeException(nameof(index), index, $"index must be from 0 and below {Count}.");

    internal ReadOnlySpan<T> AsSpan() => several ?? new ReadOnlySpan<T>(in only!);

    public Enumerator GetEnumerator() => new(this);

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => several is null ? Only() : ((IEnumerable<T>)several).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => ((IEnumerable<T>)this).GetEnumerator();

    bool ICollection<T>.IsReadOnly => true;

    T IList<T>.this[int index]
    {
        get => this[index];
        set => throw Immutable();
    }

    public bool Contains(T item) => Holds(item) || IndexOf(item) >= 0;

    // The very object mostly, which takes no comparing.
    private bool Holds(T item)
    {
        if (typeof(T).IsValueType)
        {
            return false;
        }

        foreach (var each in AsSpan())
        {
            if (ReferenceEquals(each, item))
            {
                return true;
            }
        }

        return false;
    }

    public int IndexOf(T item) => several is not null ? Array.IndexOf(several, item)
        : EqualityComparer<T>.Default.Equals(only, item) ? 0
        : -1;

    /// <summary>Whether an item is such.</summary>
    internal bool Exists(Predicate<T> isSuch)
    {
        foreach (var item in this)
        {
            if (isSuch(item))
            {
                return true;
            }
        }

        return false;
    }

    public void CopyTo(T[] array, int arrayIndex) => (several ?? [only!]).CopyTo(array, arrayIndex);

    void ICollection<T>.Add(T item) => throw Immutable();

    void ICollection<T>.Clear() => throw Immutable();

    bool ICollection<T>.Remove(T item) => throw Immutable();

    void IList<T>.Insert(int index, T item) => throw Immutable();

    void IList<T>.RemoveAt(int index) => throw Immutable();

    private static NotSupportedException Immutable() => new("The list does not change.");

    public static bool operator ==(ValueList<T>? left, ValueList<T>? right) => Equals(left, right);

    public static bool operator !=(ValueList<T>? left, ValueList<T>? right) => !Equals(left, right);

    public bool Equals(ValueList<T>? other) =>
        ReferenceEquals(this, other)
        || (other is not null && AsSpan().SequenceEqual(other.AsSpan(), EqualityComparer<T>.Default));

    public override bool Equals(object? obj) => Equals(obj as ValueList<T>);

    public override int GetHashCode()
    {
        HashCode hash = default;
        foreach (var item in AsSpan())
        {
            hash.Add(item);
        }

        return hash.ToHashCode();
    }

    public override string ToString() => $"[{string.Join(", ", this.Select(item => Printed.Text(item)))}]";

    private T ItemAt(int index) => several is null ? only! : several[index];

    private IEnumerator<T> Only()
    {
        yield return only!;
    }

    /// <summary>Goes through the items without an object of its own.</summary>
    internal struct Enumerator(ValueList<T> list)
    {
        private int at = -1;

        public readonly T Current => list.ItemAt(at);

        public bool MoveNext() => ++at < list.Count;
    }
}
