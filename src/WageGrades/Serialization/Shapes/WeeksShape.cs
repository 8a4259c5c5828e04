using System.Diagnostics.CodeAnalysis;
using WageGrades.Internal;
using WageGrades.Monetary;

namespace WageGrades.Serialization;

/// <summary>The weeks of a year: a number such as 52, or a fraction such as "365/7".</summary>
internal sealed class WeeksShape : JsonShape<Ratio>
{
    private static readonly JsonShape<decimal> Number = JsonShape.NumberBetween(52, 53);

    internal override Wording Expected { get; } = new("52 至 53 的数字，或分数如 365/7", "a number from 52 to 53, or a fraction such as 365/7");

    internal override bool TryRead(JsonPart part, ShapeReading reading, [MaybeNullWhen(false)] out Ratio value)
    {
        if (part.Kind != JsonKind.Text)
        {
            var isNumber = Number.TryRead(part, reading, out var number);
            value = Ratio.From(number);
            return isNumber;
        }

        if (!PlainShapes.TryFraction(part.Text, out value) || value < Ratio.Of(52, 1) || value > Ratio.Of(53, 1))
        {
            return reading.BadValue(part.Place, part.Text, Expected);
        }

        return true;
    }

    internal override JsonNode Write(Ratio value) => value.TryToDecimal(out var number)
        ? new JsonNumberNode(number)
        : new JsonTextNode(value.Value.ToString());

    internal override JsonNode Schema(SchemaBook book) => SchemaBook.Object(("anyOf", new JsonListNode(
    [
        Number.Schema(book),
        SchemaBook.Object(("type", new JsonTextNode("string")), ("pattern", new JsonTextNode("^[0-9]{1,18}/[1-9][0-9]{0,17}$"))),
    ])));
}
