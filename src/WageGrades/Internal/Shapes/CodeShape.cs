using System.Diagnostics.CodeAnalysis;

namespace WageGrades.Internal;

/// <summary>One of a closed list of values, each with its code and its Chinese name. The name is read as the code is, and never written.</summary>
internal sealed class CodeShape<T> : KeyShape<T>
    where T : notnull
{
    // The values are objects in a list of its own: sixty enumerations would each bring theirs to be compiled.
    private readonly CodeList list;

    /// <param name="values">Each value, a <typeparamref name="T"/>, with its code and name.</param>
    internal CodeShape(params (string Code, string Chinese, object Value)[] values) => list = new CodeList(values);

    /// <summary>The codes and names that the values have themselves.</summary>
    internal CodeShape(IEnumerable<T> values, Func<T, string> code, Func<T, string> chinese) =>
        list = new CodeList(Array.ConvertAll<T, (string, string, object)>([.. values], value => (code(value), chinese(value), value)));

    internal override Wording Expected => list.Expected;

    internal ValueList<string> Codes => list.Codes;

    /// <summary>The Chinese names in the order of the codes.</summary>
    internal ValueList<string> Names => list.Names;

    internal override bool TryReadText(string text, JsonPlace place, ShapeReading reading, [MaybeNullWhen(false)] out T value) =>
        TryParse(text, out value) || list.Refuse(text, place, reading);

    internal override bool TryReadAny(JsonPart part, ShapeReading reading, out object? value) => list.TryRead(part, reading, out value);

    /// <summary>The value of a text that is not in a document.</summary>
    internal bool TryParse(string text, [MaybeNullWhen(false)] out T value)
    {
        var found = list.TryParse(text, out var parsed);
        value = found ? (T)parsed! : default;
        return found;
    }

    internal override string Print(T value) => list.Codes[list.PlaceOf(value)];

    internal override Func<Wording>? Say(T value) => () => list.Say(list.PlaceOf(value));

    internal override JsonNode Schema(SchemaBook book) => list.Schema();
}
