namespace WageGrades.Internal;

/// <summary>A row of a member table, whatever the type of its value. What does not need that type is here, so that it is compiled once and not for
/// each.</summary>
internal abstract class Member<T>(
    string name, string description, AnyShape shape, int place, bool isRequired, bool hasDefault, object? whenAbsent)
{
    internal string Name => name;

    /// <summary>Its place in the table, from 0.</summary>
    internal int Place => place;

    internal bool IsRequired => isRequired;

    internal Wording Expected => shape.Expected;

    /// <summary>The value for an absent or unsound member; false where there is none and the whole object is lost.</summary>
    internal bool TrySubstitute(out object? value)
    {
        value = whenAbsent;
        return hasDefault;
    }

    internal bool TryRead(JsonPart part, ShapeReading reading, out object? value) => shape.TryReadAny(part, reading, out value);

    /// <summary>The member as written, or null where it is left out because it has its default value.</summary>
    internal abstract JsonNode? Write(T owner);

    /// <summary>A value as its shape writes it.</summary>
    private protected JsonNode Written(object? value) => shape.WriteAny(value);

    internal JsonNode Schema(SchemaBook book)
    {
        var schema = shape.Schema(book);
        if (!isRequired && whenAbsent is not null)
        {
            schema = SchemaBook.With(schema, "default", Written(whenAbsent));
        }

        return SchemaBook.With(schema, "description", new JsonTextNode(description));
    }
}
