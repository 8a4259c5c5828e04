namespace WageGrades.Internal;

/// <summary>A member of an object, with the place of its name.</summary>
internal readonly record struct JsonMember(string Name, JsonNode Value, JsonPlace NamePlace)
{
    internal JsonMember(string name, JsonNode value)
        : this(name, value, JsonPlace.None)
    {
    }
}
