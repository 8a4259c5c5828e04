using System.Diagnostics.CodeAnalysis;

namespace WageGrades.Internal;

/// <summary>A text with an inner form, such as a date or an identifier. It can also be the key of a map.</summary>
/// <param name="expected">What is expected, in words.</param>
/// <param name="pattern">The pattern of the schema; null for a closed list.</param>
/// <param name="parse">Reads a text.</param>
/// <param name="print">Writes a value.</param>
/// <param name="codes">The codes allowed, where there is a closed list of them.</param>
/// <param name="names">The Chinese name of each code in the order of the codes, read as the code is, and never written.</param>
/// <param name="saying">What people say for a value that is no code of a closed list; null where the text says it itself.</param>
internal sealed class StringShape<T>(
    Wording expected,
    string? pattern,
    TryConvert<string, T> parse,
    Func<T, string> print,
    ValueList<string>? codes = null,
    ValueList<string>? names = null,
    Func<T, Wording>? saying = null) : KeyShape<T>
{
    internal override Wording Expected => expected;

    /// <summary>The codes allowed, where there is a closed list of them.</summary>
    internal ValueList<string>? Codes => codes;

    /// <summary>The Chinese name of each code in the order of the codes, read as the code is, and never written.</summary>
    internal ValueList<string> Names => names ?? ValueList<string>.Empty;

    internal override bool TryReadText(string text, JsonPlace place, ShapeReading reading, [MaybeNullWhen(false)] out T value)
    {
        return parse(text, out value) || reading.BadValue(
            place,
            text,
            expected,
            Codes is null
                ? null
                : reading.Nearest(FormatFaultKind.BadValue, text, Codes) ?? CodeNamed(reading.Nearest(FormatFaultKind.BadValue, text, Names)));
    }

    /// <summary>The value of a text that is not in a document.</summary>
    internal bool TryParse(string text, [MaybeNullWhen(false)] out T value) => parse(text, out value);

    internal override string Print(T value) => print(value);

    internal override Func<Wording>? Say(T value) => Codes is not null ? () => NameOf(print(value)) : saying is { } say ? () => say(value) : null;

    internal override JsonNode Schema(SchemaBook book) => Codes is null
        ? SchemaBook.Object(("type", new JsonTextNode("string")), ("pattern", SchemaBook.Text(pattern)))
        : SchemaBook.Object(("enum", SchemaBook.List(Codes.Concat(Names).Distinct(StringComparer.Ordinal))));

    private Wording NameOf(string code) => new(Names[Codes!.ToList().IndexOf(code)], code.Replace('-', ' '));

    private string? CodeNamed(string? name) => name is null ? null : Codes![Names.ToList().IndexOf(name)];
}
