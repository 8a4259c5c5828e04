namespace WageGrades.Internal;

/// <summary>A member of an object, with the place of its name.</summary>
/// <param name="Name">The name.</param>
/// <param name="Value">The value.</param>
/// <param name="NameOffset">Where in the text the name stands.</param>
internal readonly record struct JsonMember(string Name, JsonNode Value, int NameOffset)
{
    /// <summary>Where the name stands: it has the path of its value.</summary>
    internal JsonPlace NamePlace => Value.Place.At(NameOffset);

    /// <summary>What people say for the name, where it is the key of a map that was written; null otherwise.</summary>
    internal Func<Wording>? Said { get; init; }

    internal JsonMember(string name, JsonNode value)
        : this(name, value, 0)
    {
    }
}
