namespace WageGrades.Internal;

/// <summary>A row of a member table; while an object is made it gives the value that was read.</summary>
internal sealed class Member<T, TValue>(
    string name, string description, JsonShape<TValue> shape, Func<T, TValue> get, bool isRequired, bool hasDefault, TValue whenAbsent, int place)
    : Member<T>(name, description, place, isRequired, hasDefault, whenAbsent)
{
    internal override Wording Expected => shape.Expected;

    /// <summary>The value read for this member.</summary>
    internal TValue In(MemberValues values) => (TValue)values[Place]!;

    internal override bool TryRead(JsonPart part, ShapeReading reading, out object? value)
    {
        var found = shape.TryRead(part, reading, out var read);
        value = read;
        return found;
    }

    internal override JsonNode? Write(T owner)
    {
        var value = get(owner);
        return !IsRequired && EqualityComparer<TValue>.Default.Equals(value, whenAbsent) ? null : shape.Write(value);
    }

    internal override JsonNode Schema(SchemaBook book)
    {
        var schema = shape.Schema(book);
        if (!IsRequired && whenAbsent is not null)
        {
            schema = SchemaBook.With(schema, "default", shape.Write(whenAbsent));
        }

        return SchemaBook.With(schema, "description", new JsonTextNode(Description));
    }
}
