namespace WageGrades.Internal;

/// <summary>A member of an object, with the place of its name.</summary>
internal readonly record struct JsonMember(string Name, JsonNode Value, JsonPlace NamePlace)
{
    /// <summary>What people say for the name, where it is the key of a map that was written; null otherwise.</summary>
    internal Func<Wording>? Said { get; init; }

    internal JsonMember(string name, JsonNode value)
        : this(name, value, JsonPlace.None)
    {
    }
}
