namespace WageGrades.Internal;

/// <summary>Where a JSON value stands: its path, such as <c>$.clauses[3].amounts</c>, and its line and column, all worked out when asked
/// for.</summary>
internal readonly record struct JsonPlace
{
    private readonly JsonContent content;
    private readonly int at;
    private readonly int offset;

    internal JsonPlace(JsonContent content, int at, int offset) => (this.content, this.at, this.offset) = (content, at, offset);

    internal string Path => content.PathOf(at);

    internal int Line => content.Map.Locate(offset).Line;

    internal int Column => content.Map.Locate(offset).Column;
}
