namespace WageGrades.Internal;

/// <summary>The codes of a closed list of values and the Chinese name of each, whatever the type of the values.</summary>
internal sealed class CodeList(string[] codes, string[] names)
{
    private Dictionary<string, int>? places;
    private Wording? expected;

    internal ValueList<string> Codes { get; } = ValueList<string>.Owning(codes);

    internal ValueList<string> Names { get; } = ValueList<string>.Owning(names);

    /// <summary>What is expected, in words.</summary>
    internal Wording Expected => expected ??= Wording.OneOf(Codes);

    /// <summary>The place of a code or name; -1 where there is none.</summary>
    internal int PlaceOf(string text) => (places ??= AllPlaces()).TryGetValue(text, out var place) ? place : -1;

    /// <summary>Reads a code or name and gives its place.</summary>
    internal bool TryRead(JsonPart part, ShapeReading reading, out int place)
    {
        place = part.Kind == JsonKind.Text ? PlaceOf(part.Text) : -1;
        return place >= 0 || (part.Kind == JsonKind.Text ? Refuse(part.Text, part.Place, reading) : reading.WrongKind(part, Expected));
    }

    /// <summary>Tells a text that is none of the codes and names, with the code that was probably meant. Always false, for “return”.</summary>
    internal bool Refuse(string text, JsonPlace place, ShapeReading reading)
    {
        var nearest = reading.Nearest(FormatFaultKind.BadValue, text, Codes)
            ?? (reading.Nearest(FormatFaultKind.BadValue, text, Names) is { } name ? Codes[Names.IndexOf(name)] : null);
        return reading.BadValue(place, text, Expected, nearest);
    }

    internal JsonNode Schema() =>
        SchemaBook.Object(("enum", SchemaBook.List(Codes.Concat(Names).Distinct(StringComparer.Ordinal))));

    /// <summary>What people say for the value at a place.</summary>
    internal Wording Say(int place) => new(Names[place], Codes[place].Replace('-', ' '));

    /// <summary>The place of each code, and of each name that is no code.</summary>
    private Dictionary<string, int> AllPlaces()
    {
        Dictionary<string, int> all = new(StringComparer.Ordinal);
        for (var i = 0; i < Codes.Count; i++)
        {
            all.Add(Codes[i], i);
        }

        for (var i = 0; i < Names.Count; i++)
        {
            all.TryAdd(Names[i], i);
        }

        return all;
    }
}
