namespace WageGrades.Internal;

/// <summary>An object or list that is being read, and after it another one.</summary>
/// <param name="content">The values read so far.</param>
internal sealed class JsonFrame(JsonContent content)
{
    // Fewer names are found faster one after the other.
    private const int Few = 16;

    private JsonFrame? outer;
    private bool isObject;
    private int at;
    private int count;
    private Dictionary<string, int>? names;
    private string? writtenName;

    /// <summary>The name of the member whose value comes next; null in a list, and where its value is passed over.</summary>
    internal string? NextName { get; private set; }

    internal int NextNameOffset { get; private set; }

    /// <summary>Whether the value that comes next is kept.</summary>
    internal bool KeepsNext => !isObject || NextName is not null;

    internal string Path => outer is null ? JsonPaths.Root : outer.NextPath;

    internal string NextPath =>
        !isObject ? JsonPaths.Within(Path, name: null, count) : writtenName is null ? Path : JsonPaths.Within(Path, writtenName, count);

    /// <summary>Begins with an object or list.</summary>
    /// <param name="asObject">Whether it is an object.</param>
    /// <param name="around">What holds it; null for the root.</param>
    /// <param name="offset">Where it begins.</param>
    internal void Open(bool asObject, JsonFrame? around, int offset)
    {
        (isObject, outer, at, count) = (asObject, around, content.Count, 0);
        (names, writtenName, NextName) = (null, null, null);
        content.Add(new JsonToken(
            isObject ? JsonKind.Object : JsonKind.List, outer?.NextName, Text: null, offset, outer?.NextNameOffset ?? 0, End: 0));
    }

    /// <summary>Takes the name of the next member; the value of a member without a readable or with a known name is passed over.</summary>
    internal void Name(string? text, int offset, List<FormatFault> faults)
    {
        (writtenName, NextName, NextNameOffset) = (text, text, offset);
        if (text is not null && OffsetOf(text) is { } first)
        {
            var (line, column) = content.Map.Locate(offset);
            faults.Add(FormatFault.At(
                NextPath, line, column, FormatFaultKind.DuplicateMember, ("member", text), ("firstLine", content.Map.Locate(first).Line)));
            NextName = null;
        }
    }

    /// <summary>Notes that the next value was read.</summary>
    internal void Took()
    {
        count += KeepsNext ? 1 : 0;
        if (NextName is not null)
        {
            names?.Add(NextName, NextNameOffset);
            NextName = null;
        }
    }

    internal void Close(bool isWhole)
    {
        if (outer?.KeepsNext == false)
        {
            content.DropFrom(at);
        }
        else
        {
            content.Close(at, isWhole);
        }
    }

    /// <summary>Where a name stands that the object has already; null where it has not.</summary>
    private int? OffsetOf(string text)
    {
        if (count > Few)
        {
            names ??= AllNames();
            return names.TryGetValue(text, out var offset) ? offset : null;
        }

        for (var next = at + 1; next < content.Count;)
        {
            ref readonly var member = ref content[next];
            if (string.Equals(member.Name, text, StringComparison.Ordinal))
            {
                return member.NameOffset;
            }

            next = member.End;
        }

        return null;
    }

    private Dictionary<string, int> AllNames()
    {
        Dictionary<string, int> all = new(StringComparer.Ordinal);
        for (var member = at + 1; member < content.Count; member = content[member].End)
        {
            all.Add(content[member].Name!, content[member].NameOffset);
        }

        return all;
    }
}
