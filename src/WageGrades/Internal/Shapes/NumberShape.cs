using System.Diagnostics.CodeAnalysis;

namespace WageGrades.Internal;

/// <summary>A decimal number within limits, read to the last digit. The limits are allowed, but for a lower one with <c>isAboveMin</c>.</summary>
internal sealed class NumberShape(decimal? min, decimal? max, bool isWhole, bool isAboveMin = false) : JsonShape<decimal>
{
    internal override Wording Expected => Describe();

    internal override bool TryRead(JsonPart part, ShapeReading reading, [MaybeNullWhen(false)] out decimal value)
    {
        value = default;
        if (part.Kind != JsonKind.Number)
        {
            return reading.WrongKind(part, JsonNumberNode.Name);
        }

        if (!part.TryNumber(out value))
        {
            reading.Tell(part.Place, FormatFaultKind.NumberNotExact, ("value", part.RawNumber));
            return false;
        }

        var allowed = (min is not { } least || (isAboveMin ? value > least : value >= least))
            && (max is not { } most || value <= most)
            && (!isWhole || decimal.IsInteger(value));
        return allowed || reading.BadValue(part.Place, part.RawNumber, Expected);
    }

    internal override JsonNode Write(decimal value) => new JsonNumberNode(value);

    internal override JsonNode Schema(SchemaBook book) => SchemaBook.Object(
        ("type", new JsonTextNode(isWhole ? "integer" : "number")),
        (isAboveMin ? "exclusiveMinimum" : "minimum", SchemaBook.Number(min)),
        ("maximum", SchemaBook.Number(max)));

    private Wording Describe()
    {
        (var chinese, var english) = isWhole ? ("整数", "a whole number") : ("数字", "a number");
        return (min, max) switch
        {
            ({ } least, { } most) => new(
                $"{ExactDecimal.Print(least)} 至 {ExactDecimal.Print(most)} 的{chinese}",
                $"{english} from {ExactDecimal.Print(least)} to {ExactDecimal.Print(most)}"),
            ({ } least, null) when isAboveMin => new($"大于 {ExactDecimal.Print(least)} 的{chinese}", $"{english} above {ExactDecimal.Print(least)}"),
            ({ } least, null) => new($"不小于 {ExactDecimal.Print(least)} 的{chinese}", $"{english} of {ExactDecimal.Print(least)} or more"),
            (null, { } most) => new($"不大于 {ExactDecimal.Print(most)} 的{chinese}", $"{english} of {ExactDecimal.Print(most)} or less"),
            _ => new(chinese, english),
        };
    }
}
