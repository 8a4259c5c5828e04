using System.Diagnostics.CodeAnalysis;
using WageGrades.Findings;
using WageGrades.Internal;

namespace WageGrades.Serialization;

/// <summary>
/// A text in Chinese and in English, or in one of them: <c>{ "zh": "基本工资", "en": "Base pay" }</c>, <c>{ "zh": "基本工资" }</c>, or a plain text, which is
/// Chinese where it has a Chinese character and reads the same in both languages where it has none.
/// </summary>
internal sealed class WordingShape : JsonShape<LocalizedText>
{
    private static readonly ObjectShape<LocalizedText> Parts = new("text", "A text in Chinese and in English; one of the two is enough.", table =>
    {
        var chinese = table.Optional(
            "zh", PlainShapes.AnyText, text => text.OnlyIn == Language.English ? null : text.Chinese, "The Chinese wording.");
        var english = table.Optional(
            "en", PlainShapes.AnyText, text => text.OnlyIn == Language.Chinese ? null : text.English, "The English wording.");
        table.AtLeastOne(chinese, english);
        return values => (chinese.In(values), english.In(values)) switch
        {
            ({ } zh, { } en) => new LocalizedText(zh, en),
            ({ } zh, null) => LocalizedText.Only(Language.Chinese, zh),
            var (_, en) => LocalizedText.Only(Language.English, en!),
        };
    });

    internal override Wording Expected { get; } = new("文字，或对象 { \"zh\": …, \"en\": … }", "a text, or an object { \"zh\": …, \"en\": … }");

    internal override bool TryRead(JsonPart part, ShapeReading reading, [MaybeNullWhen(false)] out LocalizedText value)
    {
        if (part.Kind == JsonKind.Text)
        {
            var text = part.Text;
            value = CellText.HasHan(text) ? LocalizedText.Only(Language.Chinese, text) : LocalizedText.Same(text);
            return true;
        }

        value = null;
        return part.Kind == JsonKind.Object ? Parts.TryRead(part, reading, out value) : reading.WrongKind(part, Expected);
    }

    internal override JsonNode Write(LocalizedText value) => Parts.Write(value);

    internal override JsonNode Schema(SchemaBook book) => SchemaBook.Object(
        ("anyOf", new JsonListNode([SchemaBook.Object(("type", new JsonTextNode("string"))), Parts.Schema(book)])));
}
