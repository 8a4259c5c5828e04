namespace WageGrades.Internal;

/// <summary>A row of a member table; while an object is made it gives the value that was read.</summary>
internal sealed class Member<T, TValue>(
    MemberTable<T> table, string name, string description, AnyShape shape, Func<T, TValue> get, bool isRequired, bool hasDefault, TValue whenAbsent)
    : Member(table, name, description, shape, isRequired, hasDefault, whenAbsent)
{
    /// <summary>The value read for this member.</summary>
    internal TValue In(MemberValues values) => (TValue)values[Place]!;

    internal override JsonNode? Write(object owner)
    {
        var value = get((T)owner);
        return !IsRequired && EqualityComparer<TValue>.Default.Equals(value, whenAbsent) ? null : Written(value);
    }
}
