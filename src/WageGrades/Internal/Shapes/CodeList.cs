namespace WageGrades.Internal;

/// <summary>A closed list of values with the code and the Chinese name of each, whatever the type of the values.</summary>
internal sealed class CodeList((string Code, string Chinese, object Value)[] values)
{
    private Dictionary<string, int>? places;
    private Wording? expected;

    internal ValueList<string> Codes { get; } = ValueList<string>.Owning(Array.ConvertAll(values, value => value.Code));

    internal ValueList<string> Names { get; } = ValueList<string>.Owning(Array.ConvertAll(values, value => value.Chinese));

    /// <summary>What is expected, in words.</summary>
    internal Wording Expected => expected ??= Wording.OneOf(Codes);

    /// <summary>The place of a value.</summary>
    internal int PlaceOf(object value) =>
        Array.FindIndex(values, each => each.Value.Equals(value)) is >= 0 and var place ? place : throw Closed.Missed(value);

    /// <summary>The value of a code or name.</summary>
    internal bool TryParse(string text, out object? value)
    {
        var found = (places ??= AllPlaces()).TryGetValue(text, out var place);
        value = found ? values[place].Value : null;
        return found;
    }

    /// <summary>Reads a code or name and gives its value.</summary>
    internal bool TryRead(JsonPart part, ShapeReading reading, out object? value)
    {
        value = null;
        return part.Kind == JsonKind.Text
            ? TryParse(part.Text, out value) || Refuse(part.Text, part.Place, reading)
            : reading.WrongKind(part, Expected);
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
