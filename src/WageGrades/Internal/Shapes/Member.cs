namespace WageGrades.Internal;

/// <summary>A row of a member table, whatever the types of its object and value: each of those would bring types and code of its own to be loaded and
/// compiled.</summary>
internal abstract class Member
{
    private readonly string description;
    private readonly AnyShape shape;
    private readonly bool hasDefault;
    private readonly object? whenAbsent;

    private protected Member(
        MemberTable table, string name, string description, AnyShape shape, bool isRequired, bool hasDefault, object? whenAbsent)
    {
        Name = name;
        IsRequired = isRequired;
        this.description = description;
        this.shape = shape;
        this.hasDefault = hasDefault;
        this.whenAbsent = whenAbsent;
        Place = table.Add(this);
    }

    internal string Name { get; }

    /// <summary>Its place in the table, from 0.</summary>
    internal int Place { get; }

    internal bool IsRequired { get; }

    internal Wording Expected => shape.Expected;

    /// <summary>The value for an absent or unsound member; false where there is none and the whole object is lost.</summary>
    internal bool TrySubstitute(out object? value)
    {
        value = whenAbsent;
        return hasDefault;
    }

    internal bool TryRead(JsonPart part, ShapeReading reading, out object? value) => shape.TryReadAny(part, reading, out value);

    /// <summary>The member as written, or null where it is left out because it has its default value.</summary>
    internal abstract JsonNode? Write(object owner);

    /// <summary>A value as its shape writes it.</summary>
    private protected JsonNode Written(object? value) => shape.WriteAny(value);

    internal JsonNode Schema(SchemaBook book)
    {
        var schema = shape.Schema(book);
        if (!IsRequired && whenAbsent is not null)
        {
            schema = SchemaBook.With(schema, "default", Written(whenAbsent));
        }

        return SchemaBook.With(schema, "description", new JsonTextNode(description));
    }
}
