using System.Text.Json;

namespace WageGrades.Internal;

/// <summary>Reads the small values that are also written to a program's JSON: an amount, an id.</summary>
internal static class JsonInput
{
    /// <summary>The value at the reader's place.</summary>
    /// <exception cref="JsonException">A member stands twice.</exception>
    internal static JsonNode Read(ref Utf8JsonReader reader)
    {
        using var document = JsonDocument.ParseValue(ref reader);
        var tree = JsonTree.Parse(document.RootElement.GetRawText());
        return tree.Faults.Count == 0
            ? tree.Root
            : throw new JsonException("The value is not sound JSON: a member stands twice, or its text is broken.");
    }

    /// <summary>The value, an object of exactly these members in any order; those it lacks are null.</summary>
    internal static JsonNode?[] Members(ref Utf8JsonReader reader, string expected, params ReadOnlySpan<string> names)
    {
        if (Read(ref reader) is not JsonObjectNode node)
        {
            throw Expected(expected);
        }

        var values = new JsonNode?[names.Length];
        var found = 0;
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = node.Find(names[i]);
            found += values[i] is null ? 0 : 1;
        }

        return found == node.Members.Count ? values : throw Expected(expected);
    }

    internal static JsonException Expected(string expected) => new($"Expected {expected}.");
}
