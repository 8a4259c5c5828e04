using System.Diagnostics.CodeAnalysis;

namespace WageGrades.Internal;

/// <summary>A row of a member table, whatever the type of its value.</summary>
internal abstract class Member<T>(string name, string description)
{
    internal string Name => name;

    internal string Description => description;

    /// <summary>Its place in the table, from 0.</summary>
    internal abstract int Place { get; }

    internal abstract bool IsRequired { get; }

    internal abstract Wording Expected { get; }

    /// <summary>The value for an absent or unsound member; false where there is none and the whole object is lost.</summary>
    internal abstract bool TrySubstitute(out object? value);

    internal abstract bool TryRead(JsonNode node, ShapeReading reading, out object? value);

    /// <summary>The member as written, or null where it is left out because it has its default value.</summary>
    internal abstract JsonNode? Write(T owner);

    internal abstract JsonNode Schema(SchemaBook book);
}
