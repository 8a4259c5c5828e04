namespace WageGrades.Internal;

/// <summary>Where a JSON value stands: its path, such as <c>$.clauses[3].amounts</c>, and its line and column, all worked out when asked
/// for. The default is the place of values that were not read from a text.</summary>
internal readonly record struct JsonPlace
{
    private const int OfRoot = -1;

    // What holds the value; for the root its own path.
    private readonly JsonPath? owner;

    // Of a member; an item of a list has its index, the root neither.
    private readonly string? name;
    private readonly int index;
    private readonly int offset;

    private JsonPlace(JsonPath owner, string? name, int index, int offset) =>
        (this.owner, this.name, this.index, this.offset) = (owner, name, index, offset);

    internal static JsonPlace Root(JsonPath path, int offset) => new(path, name: null, OfRoot, offset);

    internal static JsonPlace Member(JsonPath owner, string name, int offset) => new(owner, name, 0, offset);

    internal static JsonPlace Item(JsonPath owner, int index, int offset) => new(owner, name: null, index, offset);

    /// <summary>The same path at another offset, for faults inside or before a value.</summary>
    internal JsonPlace At(int otherOffset) => owner is null ? this : new(owner, name, index, otherOffset);

    /// <summary>The path for what the value holds, of a place in a text.</summary>
    internal JsonPath ToPath() => index == OfRoot ? owner! : new JsonPath(owner!.Map, owner, name, index);

    internal string Path => owner is null ? "$" : index == OfRoot ? owner.Text : owner.TextOf(name, index);

    internal int? Line => owner?.Map.Locate(offset).Line;

    internal int? Column => owner?.Map.Locate(offset).Column;
}
