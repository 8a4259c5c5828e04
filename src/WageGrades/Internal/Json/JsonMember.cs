namespace WageGrades.Internal;

/// <summary>A member of an object.</summary>
/// <param name="Name">The name.</param>
/// <param name="Value">The value.</param>
internal readonly record struct JsonMember(string Name, JsonNode Value)
{
    /// <summary>What people say for the name, where it is the key of a map that was written; null otherwise.</summary>
    internal Func<Wording>? Said { get; init; }
}
