namespace WageGrades.Internal;

/// <summary>The members of a document type, in the order in which they are written.</summary>
/// <param name="same">A table to which the members are added, of a type derived from this one: what many types have from one is defined and compiled
/// once. Null for a table of its own.</param>
internal sealed class MemberTable<T>(MemberTable? same = null) : MemberTable(same)
{
    /// <summary>A member that must be there; without it, or where it is unsound, the object is left out.</summary>
    internal Member<T, TValue> Required<TValue>(string name, JsonShape<TValue> shape, Func<T, TValue> get, string description) =>
        new(this, name, description, shape, get, isRequired: true, hasDefault: false, default!);

    /// <summary>A member that must be there; where it is missing or unsound that is told, and the object goes on with a substitute.</summary>
    internal Member<T, TValue> Required<TValue>(
        string name, JsonShape<TValue> shape, Func<T, TValue> get, string description, TValue whenBroken) =>
        new(this, name, description, shape, get, isRequired: true, hasDefault: true, whenBroken);

    /// <summary>A member with a default value, with which it is left out on writing.</summary>
    internal Member<T, TValue> Optional<TValue>(
        string name, JsonShape<TValue> shape, Func<T, TValue> get, TValue whenAbsent, string description) =>
        new(this, name, description, shape, get, isRequired: false, hasDefault: true, whenAbsent);

    /// <summary>A member that is null where it is left out.</summary>
    internal Member<T, TValue?> Optional<TValue>(string name, JsonShape<TValue> shape, Func<T, TValue?> get, string description)
        where TValue : class =>
        new(this, name, description, shape, get, isRequired: false, hasDefault: true, null);

    /// <summary>A member that is null where it is left out.</summary>
    internal Member<T, TValue?> Optional<TValue>(string name, JsonShape<TValue> shape, Func<T, TValue?> get, string description)
        where TValue : struct =>
        new(this, name, description, shape, get, isRequired: false, hasDefault: true, null);
}
