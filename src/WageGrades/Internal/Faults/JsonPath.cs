using System.Globalization;

namespace WageGrades.Internal;

/// <summary>The path of an object or list of a JSON document, such as <c>$.clauses[3]</c>, written when asked for. What it holds shares it.</summary>
/// <param name="map">The text of the document.</param>
/// <param name="parent">The path of what holds it; null for the root.</param>
/// <param name="name">Its name there; null for the root and for an item of a list.</param>
/// <param name="index">Its place in a list.</param>
internal sealed class JsonPath(TextMap map, JsonPath? parent = null, string? name = null, int index = 0)
{
    internal TextMap Map => map;

    internal string Text => parent is null ? "$" : parent.TextOf(name, index);

    /// <summary>The path of a member, or of an item where there is no name.</summary>
    internal string TextOf(string? member, int item) =>
        Text + (member is null ? string.Create(CultureInfo.InvariantCulture, $"[{item}]") : Segment(member));

    private static string Segment(string name) =>
        name.Length > 0 && name.All(c => char.IsLetterOrDigit(c) || c is '-' or '_') ? $".{name}" : $"[\"{name}\"]";
}
