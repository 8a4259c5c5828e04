using System.Diagnostics.CodeAnalysis;

namespace WageGrades.Internal;

/// <summary>One of the kinds of a union, whatever its own type.</summary>
internal abstract class UnionCase<T>(string code)
{
    internal string Code => code;

    internal abstract bool Holds(T value);

    internal abstract bool TryRead(JsonNode node, ShapeReading reading, string discriminator, [MaybeNullWhen(false)] out T value);

    internal abstract ValueList<JsonMember> Write(T value);

    internal abstract JsonNode Schema(SchemaBook book, string unionName, string discriminator);
}
