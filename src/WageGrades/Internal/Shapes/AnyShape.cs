namespace WageGrades.Internal;

/// <summary>A shape for whoever does not need the type of its values, such as the members of an object: each type would bring its own code to be
/// compiled.</summary>
internal abstract class AnyShape
{
    /// <summary>What is expected, in words that fit after “write … here”.</summary>
    internal abstract Wording Expected { get; }

    /// <summary>Reads the value; where that is impossible the reason has been told and the result is false.</summary>
    internal abstract bool TryReadAny(JsonPart part, ShapeReading reading, out object? value);

    internal abstract JsonNode WriteAny(object? value);

    internal abstract JsonNode Schema(SchemaBook book);
}
