using System.Diagnostics.CodeAnalysis;

namespace WageGrades.Internal;

/// <summary>One of a closed list of values, each with its code and its Chinese name. The name is read as the code is, and never written.</summary>
internal sealed class CodeShape<T> : KeyShape<T>
    where T : notnull
{
    // What does not need the type is in a list of its own: sixty enumerations would each bring theirs to be compiled.
    private readonly CodeList list;
    private readonly T[] all;

    internal CodeShape(params (string Code, string Chinese, T Value)[] values)
    {
        var codes = new string[values.Length];
        var names = new string[values.Length];
        all = new T[values.Length];
        for (var i = 0; i < all.Length; i++)
        {
            (codes[i], names[i], all[i]) = values[i];
        }

        list = new CodeList(codes, names);
    }

    /// <summary>The codes and names that the values have themselves.</summary>
    internal CodeShape(IEnumerable<T> values, Func<T, string> code, Func<T, string> chinese)
    {
        all = [.. values];
        list = new CodeList(Array.ConvertAll(all, value => code(value)), Array.ConvertAll(all, value => chinese(value)));
    }

    internal override Wording Expected => list.Expected;

    internal ValueList<string> Codes => list.Codes;

    /// <summary>The Chinese names in the order of the codes.</summary>
    internal ValueList<string> Names => list.Names;

    internal override bool TryReadText(string text, JsonPlace place, ShapeReading reading, [MaybeNullWhen(false)] out T value) =>
        TryParse(text, out value) || list.Refuse(text, place, reading);

    internal override bool TryReadAny(JsonPart part, ShapeReading reading, out object? value)
    {
        var found = list.TryRead(part, reading, out var place);
        value = found ? all[place] : null;
        return found;
    }

    /// <summary>The value of a text that is not in a document.</summary>
    internal bool TryParse(string text, [MaybeNullWhen(false)] out T value)
    {
        var place = list.PlaceOf(text);
        value = place >= 0 ? all[place] : default;
        return place >= 0;
    }

    internal override string Print(T value) => list.Codes[PlaceOf(value)];

    internal override Func<Wording>? Say(T value) => () => list.Say(PlaceOf(value));

    internal override JsonNode Schema(SchemaBook book) => list.Schema();

    private int PlaceOf(T value) => Array.IndexOf(all, value) is >= 0 and var place ? place : throw Closed.Missed(value);
}
