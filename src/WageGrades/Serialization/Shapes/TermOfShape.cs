using System.Diagnostics.CodeAnalysis;
using WageGrades.Classification;
using WageGrades.Internal;

namespace WageGrades.Serialization;

/// <summary>A term whose vocabulary the place fixes: read by code or name, own terms included; written as its code alone.</summary>
internal sealed class TermOfShape(Vocabulary national) : KeyShape<Term>
{
    internal override Wording Expected { get; } = Wording.OneOf([.. national.Terms.Select(term => term.Code)]);

    internal override bool TryReadText(string text, JsonPlace place, ShapeReading reading, [MaybeNullWhen(false)] out Term value)
    {
        var written = $"{national.Code}:{text}";
        value = TermTexts.Known(reading).Known(written) ?? TermTexts.Known(reading).Read(written, []).Term;
        if (value is not null)
        {
            return true;
        }

        List<string> codes = [.. (TermTexts.Known(reading).Find(national.Code) ?? national).Terms.Select(term => term.Code)];
        return reading.BadValue(place, text, Wording.OneOf(codes), reading.Nearest(FormatFaultKind.BadValue, text, codes));
    }

    internal override string Print(Term value) => value.Code;

    internal override Func<Wording>? Say(Term value) => () => new(value.Name.Chinese, value.Name.English);

    internal override JsonNode Schema(SchemaBook book) =>
        SchemaBook.Object(("type", new JsonTextNode("string")), ("pattern", new JsonTextNode($"^{TermTexts.Name}$")));
}
