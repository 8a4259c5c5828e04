namespace WageGrades.Internal;

/// <summary>An object or list that is being read. What it holds so far stands at the end of lists that all open ones share.</summary>
internal sealed class JsonFrame
{
    // Fewer names are found faster one after the other.
    private const int Few = 16;

    private readonly bool isObject;
    private readonly List<JsonMember> members;
    private readonly List<JsonNode> items;
    private readonly int start;
    private Dictionary<string, JsonPlace>? names;
    private string? name;
    private JsonPlace namePlace;

    /// <param name="isObject">Whether it is an object.</param>
    /// <param name="place">Where it begins.</param>
    /// <param name="members">The members of the open objects, its own last.</param>
    /// <param name="items">The items of the open lists, its own last.</param>
    internal JsonFrame(bool isObject, JsonPlace place, List<JsonMember> members, List<JsonNode> items)
    {
        (this.isObject, this.members, this.items) = (isObject, members, items);
        Place = namePlace = place;
        start = isObject ? members.Count : items.Count;
    }

    internal JsonPlace Place { get; }

    /// <summary>Takes the name of the next member; the value of a member without a readable or with a known name is passed over.</summary>
    internal void Name(string? text, int offset, List<FormatFault> faults)
    {
        namePlace = text is null ? Place.At(offset) : Place.Member(text, offset);
        name = text;
        if (text is not null && PlaceOf(text) is { } first)
        {
            faults.Add(FormatFault.At(namePlace, FormatFaultKind.DuplicateMember, ("member", text), ("firstLine", first.Line ?? 0)));
            name = null;
        }
    }

    internal JsonPlace NextPlace(int offset) => isObject ? namePlace.At(offset) : Place.Item(items.Count - start, offset);

    internal void Add(JsonNode node)
    {
        if (!isObject)
        {
            items.Add(node);
        }
        else if (name is not null)
        {
            members.Add(new JsonMember(name, node, namePlace));
            names?.Add(name, namePlace);
            name = null;
        }
    }

    internal JsonNode Close(bool isWhole) =>
        isObject ? new JsonObjectNode(TakeOwn(members), Place, isWhole) : new JsonListNode(TakeOwn(items), Place);

    private JsonPlace? PlaceOf(string text)
    {
        if (members.Count - start > Few)
        {
            names ??= members.Skip(start).ToDictionary(member => member.Name, member => member.NamePlace, StringComparer.Ordinal);
            return names.GetValueOrDefault(text);
        }

        for (var i = start; i < members.Count; i++)
        {
            if (string.Equals(members[i].Name, text, StringComparison.Ordinal))
            {
                return members[i].NamePlace;
            }
        }

        return null;
    }

    private ValueList<T> TakeOwn<T>(List<T> all)
    {
        var own = new T[all.Count - start];
        all.CopyTo(start, own, 0, own.Length);
        all.RemoveRange(start, own.Length);
        return ValueList<T>.Owning(own);
    }
}
