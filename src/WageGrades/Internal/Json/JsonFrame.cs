namespace WageGrades.Internal;

/// <summary>An object or list that is being read.</summary>
internal sealed class JsonFrame
{
    private readonly bool isObject;
    private readonly List<JsonMember> members = [];
    private readonly List<JsonNode> items = [];
    private readonly Dictionary<string, JsonPlace> names = new(StringComparer.Ordinal);
    private string? name;
    private JsonPlace namePlace;

    internal JsonFrame(bool isObject, JsonPlace place)
    {
        this.isObject = isObject;
        Place = namePlace = place;
    }

    internal JsonPlace Place { get; }

    /// <summary>Takes the name of the next member; the value of a member without a readable or with a known name is passed over.</summary>
    internal void Name(string? text, int offset, List<FormatFault> faults)
    {
        namePlace = text is null ? Place.At(offset) : Place.Member(text, offset);
        var isKnown = text is not null && names.ContainsKey(text);
        if (isKnown)
        {
            faults.Add(FormatFault.At(
                namePlace, FormatFaultKind.DuplicateMember, ("member", text), ("firstLine", names[text!].Line ?? 0)));
        }
        else if (text is not null)
        {
            names.Add(text, namePlace);
        }

        name = isKnown ? null : text;
    }

    internal JsonPlace NextPlace(int offset) => isObject ? namePlace.At(offset) : Place.Item(items.Count, offset);

    internal void Add(JsonNode node)
    {
        if (!isObject)
        {
            items.Add(node);
        }
        else if (name is not null)
        {
            members.Add(new JsonMember(name, node, namePlace));
            name = null;
        }
    }

    internal JsonNode Close(bool isWhole) =>
        isObject ? new JsonObjectNode(ValueList.Of(members), Place, isWhole) : new JsonListNode(ValueList.Of(items), Place);
}
