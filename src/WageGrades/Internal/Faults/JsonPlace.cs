using System.Globalization;

namespace WageGrades.Internal;

/// <summary>Where a JSON value stands: its path, such as <c>$.clauses[3].amounts</c>, and its line and column, both worked out when asked
/// for.</summary>
internal sealed class JsonPlace
{
    /// <summary>The place of values that were not read from a text.</summary>
    internal static readonly JsonPlace None = new(parent: null, name: null, 0, map: null, 0);

    private readonly JsonPlace? parent;

    // Of a member; an item of a list has its index, the root neither.
    private readonly string? name;
    private readonly int index;
    private readonly TextMap? map;
    private readonly int offset;

    private JsonPlace(JsonPlace? parent, string? name, int index, TextMap? map, int offset) =>
        (this.parent, this.name, this.index, this.map, this.offset) = (parent, name, index, map, offset);

    internal static JsonPlace Root(TextMap map, int offset) => new(parent: null, name: null, 0, map, offset);

    internal JsonPlace Member(string name, int offset) => new(this, name, 0, map, offset);

    internal JsonPlace Item(int index, int offset) => new(this, name: null, index, map, offset);

    /// <summary>The same path at another offset, for faults inside or before a value.</summary>
    internal JsonPlace At(int otherOffset) => otherOffset == offset ? this : new(parent, name, index, map, otherOffset);

    internal string Path => parent is null ? "$" : parent.Path + (name is null
        ? string.Create(CultureInfo.InvariantCulture, $"[{index}]")
        : Segment(name));

    internal int? Line => map?.Locate(offset).Line;

    internal int? Column => map?.Locate(offset).Column;

    private static string Segment(string name) =>
        name.Length > 0 && name.All(c => char.IsLetterOrDigit(c) || c is '-' or '_') ? $".{name}" : $"[\"{name}\"]";
}
