using System.Diagnostics.CodeAnalysis;

namespace WageGrades.Internal;

/// <summary>
/// A part of a result that is worked out when it is first asked for (按需计算), because most who ask for the result never do. Equal where what it comes
/// to is.
/// </summary>
internal sealed class WhenAsked<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicParameterlessConstructor)] T>(Func<T> find)
    : IEquatable<WhenAsked<T>>
    where T : notnull
{
    private readonly Lazy<T> value = new(find);

    internal T Value => value.Value;

    public bool Equals(WhenAsked<T>? other) =>
        other is not null && (ReferenceEquals(this, other) || EqualityComparer<T>.Default.Equals(Value, other.Value));

    public override bool Equals(object? obj) => Equals(obj as WhenAsked<T>);

    public override int GetHashCode() => Value.GetHashCode();

    public override string ToString() => $"{Value}";

    /// <summary>One that is known.</summary>
    internal static WhenAsked<T> Known(T value) => new(() => value);
}
