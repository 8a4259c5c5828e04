namespace WageGrades.Internal;

/// <summary>An object or list that is being read, and after it another one. What it holds so far stands at the end of lists that all open ones
/// share.</summary>
/// <param name="members">The members of the open objects, its own last.</param>
/// <param name="items">The items of the open lists, its own last.</param>
internal sealed class JsonFrame(List<JsonMember> members, List<JsonNode> items)
{
    // Fewer names are found faster one after the other.
    private const int Few = 16;

    private bool isObject;
    private int start;
    private JsonPath? path;
    private Dictionary<string, int>? names;
    private string? name;
    private int nameOffset;
    private JsonPlace namePlace;

    internal JsonPlace Place { get; private set; }

    private JsonPath Path => path ??= Place.ToPath();

    /// <summary>Begins with an object or list that begins at a place.</summary>
    internal void Open(bool asObject, JsonPlace place)
    {
        isObject = asObject;
        Place = namePlace = place;
        start = isObject ? members.Count : items.Count;
        (path, names, name) = (null, null, null);
    }

    /// <summary>Takes the name of the next member; the value of a member without a readable or with a known name is passed over.</summary>
    internal void Name(string? text, int offset, List<FormatFault> faults)
    {
        namePlace = text is null ? Place.At(offset) : JsonPlace.Member(Path, text, offset);
        (name, nameOffset) = (text, offset);
        if (text is not null && OffsetOf(text) is { } first)
        {
            var firstLine = namePlace.At(first).Line ?? 0;
            faults.Add(FormatFault.At(namePlace, FormatFaultKind.DuplicateMember, ("member", text), ("firstLine", firstLine)));
            name = null;
        }
    }

    internal JsonPlace NextPlace(int offset) => isObject ? namePlace.At(offset) : JsonPlace.Item(Path, items.Count - start, offset);

    internal void Add(JsonNode node)
    {
        if (!isObject)
        {
            items.Add(node);
        }
        else if (name is not null)
        {
            members.Add(new JsonMember(name, node, nameOffset));
            names?.Add(name, nameOffset);
            name = null;
        }
    }

    internal JsonNode Close(bool isWhole) =>
        isObject ? new JsonObjectNode(TakeOwn(members), Place, isWhole) : new JsonListNode(TakeOwn(items), Place);

    /// <summary>Where a name stands that the object has already; null where it has not.</summary>
    private int? OffsetOf(string text)
    {
        if (members.Count - start > Few)
        {
            names ??= members.Skip(start).ToDictionary(member => member.Name, member => member.NameOffset, StringComparer.Ordinal);
            return names.TryGetValue(text, out var offset) ? offset : null;
        }

        for (var i = start; i < members.Count; i++)
        {
            if (string.Equals(members[i].Name, text, StringComparison.Ordinal))
            {
                return members[i].NameOffset;
            }
        }

        return null;
    }

    private ValueList<T> TakeOwn<T>(List<T> all)
    {
        if (all.Count - start == 1)
        {
            var only = all[start];
            all.RemoveAt(start);
            return [only];
        }

        var own = new T[all.Count - start];
        all.CopyTo(start, own, 0, own.Length);
        all.RemoveRange(start, own.Length);
        return ValueList<T>.Owning(own);
    }
}
