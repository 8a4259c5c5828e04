namespace WageGrades.Internal;

/// <summary>A value of a JSON document that was read. The default is a value that is not there.</summary>
internal readonly record struct JsonPart
{
    private readonly JsonContent? content;
    private readonly int at;

    /// <summary>Where it stands among the values of its document, the root at 0.</summary>
    internal int At => at;

    internal JsonPart(JsonContent content, int at) => (this.content, this.at) = (content, at);

    internal JsonKind Kind => content is null ? JsonKind.Absent : content[at].Kind;

    /// <summary>What the value is, for people: “a list”.</summary>
    internal Wording KindName => Kind switch
    {
        JsonKind.Absent or JsonKind.Broken => JsonBrokenNode.Name,
        JsonKind.Null => JsonNullNode.Name,
        JsonKind.False or JsonKind.True => JsonFlagNode.Name,
        JsonKind.Number => JsonNumberNode.Name,
        JsonKind.Text => JsonTextNode.Name,
        JsonKind.List => JsonListNode.Name,
        JsonKind.Object => JsonObjectNode.Name,
        _ => throw Closed.Missed(Kind),
    };

    /// <summary>What a text says.</summary>
    internal string Text => content![at].Text!;

    /// <summary>The name of a member.</summary>
    internal string Name => content![at].Name!;

    /// <summary>A number as it was written.</summary>
    internal string RawNumber => content!.RawNumber(at);

    /// <summary>False where the document broke off inside the value, so that absent members need not be missing.</summary>
    internal bool IsWhole => content![at].IsWhole;

    /// <summary>How many values it holds.</summary>
    internal int Count
    {
        get
        {
            var count = 0;
            for (var part = at + 1; part < content![at].End; part = content[part].End)
            {
                count++;
            }

            return count;
        }
    }

    internal JsonPlace Place => new(content!, at, content![at].Offset);

    /// <summary>Where its name stands: it has the path of the value.</summary>
    internal JsonPlace NamePlace => new(content!, at, content![at].NameOffset);

    /// <summary>Reads a number to the last digit; false where it has too many.</summary>
    internal bool TryNumber(out decimal number) => content!.TryNumber(at, out number);

    /// <summary>The member of a name; absent where there is none, or where the value is no object.</summary>
    internal JsonPart Find(string name)
    {
        if (Kind == JsonKind.Object)
        {
            for (var part = at + 1; part < content![at].End; part = content[part].End)
            {
                if (string.Equals(content[part].Name, name, StringComparison.Ordinal))
                {
                    return new(content, part);
                }
            }
        }

        return default;
    }

    /// <summary>Another value of its document; absent for 0, as nothing holds the root.</summary>
    internal JsonPart Other(int place) => place == 0 ? default : new(content!, place);

    /// <summary>The items of a list; none where the value is no list.</summary>
    internal JsonParts ItemsOrNone => Kind == JsonKind.List ? GetEnumerator() : default;

    /// <summary>The values that a list or an object holds, for “foreach”.</summary>
    public JsonParts GetEnumerator() => new(content!, at + 1, content![at].End);

    internal JsonNode ToNode()
    {
        switch (Kind)
        {
            case JsonKind.Absent or JsonKind.Broken:
                return new JsonBrokenNode();
            case JsonKind.Null:
                return new JsonNullNode();
            case JsonKind.False or JsonKind.True:
                return new JsonFlagNode(Kind == JsonKind.True);
            case JsonKind.Number:
                return new JsonNumberNode(RawNumber);
            case JsonKind.Text:
                return new JsonTextNode(Text);
            case JsonKind.List:
                List<JsonNode> items = [];
                foreach (var item in this)
                {
                    items.Add(item.ToNode());
                }

                return new JsonListNode(ValueList.Of(items));
            case JsonKind.Object:
                List<JsonMember> members = [];
                foreach (var member in this)
                {
                    members.Add(new JsonMember(member.Name, member.ToNode()));
                }

                return new JsonObjectNode(ValueList.Of(members));
            default:
                throw Closed.Missed(Kind);
        }
    }
}
