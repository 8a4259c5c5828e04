using System.Diagnostics.CodeAnalysis;

namespace WageGrades.Internal;

/// <summary>One of the kinds of a union, whatever its own type.</summary>
internal abstract class UnionCase<T>(string code)
{
    internal string Code => code;

    internal abstract bool Holds(T value);

    /// <summary>Whether it has every member of the object.</summary>
    internal abstract bool Knows(JsonPart part, string discriminator);

    internal abstract bool TryRead(JsonPart part, ShapeReading reading, string discriminator, [MaybeNullWhen(false)] out T value);

    internal abstract ValueList<JsonMember> Write(T value);

    internal abstract JsonNode Schema(SchemaBook book, string unionName, string discriminator);
}
