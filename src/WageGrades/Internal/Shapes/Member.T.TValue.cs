namespace WageGrades.Internal;

/// <summary>A row of a member table; while an object is made it gives the value that was read.</summary>
internal sealed class Member<T, TValue>(
    string name, string description, AnyShape shape, Func<T, TValue> get, bool isRequired, bool hasDefault, TValue whenAbsent, int place)
    : Member<T>(name, description, shape, place, isRequired, hasDefault, whenAbsent)
{
    /// <summary>The value read for this member.</summary>
    internal TValue In(MemberValues values) => (TValue)values[Place]!;

    internal override JsonNode? Write(T owner)
    {
        var value = get(owner);
        return !IsRequired && EqualityComparer<TValue>.Default.Equals(value, whenAbsent) ? null : Written(value);
    }
}
