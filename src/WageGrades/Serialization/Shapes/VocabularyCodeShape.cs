using System.Diagnostics.CodeAnalysis;
using WageGrades.Internal;

namespace WageGrades.Serialization;

/// <summary>A vocabulary that the document declares or that is built in, by code or name; written as its code.</summary>
/// <param name="further">A word that is allowed besides, or null.</param>
internal sealed class VocabularyCodeShape(string? further = null) : KeyShape<string>
{
    internal override Wording Expected { get; } = new("术语表的代码或名称，如 skill-grade 或 技能等级", "a vocabulary by code or name, such as skill-grade");

    internal override bool TryReadText(string text, JsonPlace place, ShapeReading reading, [MaybeNullWhen(false)] out string value)
    {
        var known = TermTexts.Known(reading);
        value = text == further ? text : known.CodeOf(text);
        if (value is not null)
        {
            return true;
        }

        // Told, and kept where it could be a code: what else the object says is sound.
        reading.BadValue(place, text, Wording.OneOf(known.Codes), reading.Nearest(FormatFaultKind.BadValue, text, known.Codes));
        value = text;
        return PlainShapes.Code.TryParse(text, out _);
    }

    internal override string Print(string value) => value;

    internal override JsonNode Schema(SchemaBook book) =>
        SchemaBook.Object(("type", new JsonTextNode("string")), ("pattern", new JsonTextNode($"^{TermTexts.Name}$")));
}
