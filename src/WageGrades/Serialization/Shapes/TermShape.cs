using System.Diagnostics.CodeAnalysis;
using WageGrades.Classification;
using WageGrades.Internal;

namespace WageGrades.Serialization;

/// <summary>A term by code or name, found among those that the document declares and the built-in ones; written as <c>vocabulary:code</c>.</summary>
internal sealed class TermShape(params string[] asked) : KeyShape<Term>
{
    internal override Wording Expected => KnownTerms.Expected;

    internal override bool TryReadText(string text, JsonPlace place, ShapeReading reading, [MaybeNullWhen(false)] out Term value)
    {
        value = TermTexts.Read(text, place, reading, asked);
        return value is not null;
    }

    internal override string Print(Term value) => value.ToString();

    internal override Func<Wording>? Say(Term value) => () => new(value.Name.Chinese, value.Name.English);

    internal override JsonNode Schema(SchemaBook book) =>
        SchemaBook.Object(("type", new JsonTextNode("string")), ("pattern", new JsonTextNode($"^{TermTexts.Form}$")));
}
