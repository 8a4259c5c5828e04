using System.Text.Json;

namespace WageGrades.Internal;

/// <summary>A value of a JSON document to be written. The kinds are closed.</summary>
internal abstract class JsonNode
{
    private protected JsonNode()
    {
    }

    /// <summary>What people say for the value of a tree that was written: the name of a code or term, an amount with its currency; null where the
    /// value says it itself.</summary>
    internal Func<Wording>? Said { get; init; }

    /// <summary>Whether it holds no other values.</summary>
    internal abstract bool IsPlain { get; }

    /// <summary>Writes the value where a program's own serializer stands.</summary>
    internal abstract void WriteTo(Utf8JsonWriter writer);
}
