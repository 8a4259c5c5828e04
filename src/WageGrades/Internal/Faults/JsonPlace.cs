using System.Globalization;

namespace WageGrades.Internal;

/// <summary>Where a JSON value stands: its path, such as <c>$.clauses[3].amounts</c>, and its line and column, both worked out when asked
/// for.</summary>
internal sealed class JsonPlace
{
    /// <summary>The place of values that were not read from a text.</summary>
    internal static readonly JsonPlace None = new(parent: null, "$", map: null, 0);

    private readonly JsonPlace? parent;
    private readonly string segment;
    private readonly TextMap? map;
    private readonly int offset;

    private JsonPlace(JsonPlace? parent, string segment, TextMap? map, int offset) =>
        (this.parent, this.segment, this.map, this.offset) = (parent, segment, map, offset);

    internal static JsonPlace Root(TextMap map, int offset) => new(parent: null, "$", map, offset);

    internal JsonPlace Member(string name, int offset) => new(this, Segment(name), map, offset);

    internal JsonPlace Item(int index, int offset) =>
        new(this, string.Create(CultureInfo.InvariantCulture, $"[{index}]"), map, offset);

    /// <summary>The same path at another offset, for faults inside or before a value.</summary>
    internal JsonPlace At(int otherOffset) => new(parent, segment, map, otherOffset);

    internal string Path => parent is null ? segment : parent.Path + segment;

    internal int? Line => map?.Locate(offset).Line;

    internal int? Column => map?.Locate(offset).Column;

    private static string Segment(string name) =>
        name.Length > 0 && name.All(c => char.IsLetterOrDigit(c) || c is '-' or '_') ? $".{name}" : $"[\"{name}\"]";
}
