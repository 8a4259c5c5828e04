using System.Diagnostics.CodeAnalysis;

namespace WageGrades.Internal;

/// <summary>An object of one of several kinds; a member, usually <c>kind</c>, says which.</summary>
internal sealed class UnionShape<T> : JsonShape<T>
{
    private readonly string name;
    private readonly string discriminator;
    private readonly List<UnionCase<T>> cases = [];
    private (List<string> Codes, Wording Expected)? listed;

    internal UnionShape(string name, string discriminator = "kind") => (this.name, this.discriminator) = (name, discriminator);

    internal override Wording Expected => JsonObjectNode.Name;

    /// <summary>Adds a kind; returns this shape, for building.</summary>
    internal UnionShape<T> Case<TCase>(string code, ObjectShape<TCase> shape, Func<TCase, bool>? when = null)
        where TCase : notnull, T
    {
        cases.Add(new UnionCase<T, TCase>(code, shape, when));
        return this;
    }

    internal override bool TryRead(JsonPart part, ShapeReading reading, [MaybeNullWhen(false)] out T value)
    {
        value = default;
        if (part.Kind != JsonKind.Object)
        {
            return reading.WrongKind(part, Expected);
        }

        var code = part.Find(discriminator);
        if (code.Kind == JsonKind.Text && Find(code.Text) is { } known)
        {
            return known.TryRead(part, reading, discriminator, out value);
        }

        (var codes, var expected) = listed ??= Listed();
        switch (code.Kind)
        {
            case JsonKind.Text:
                var nearest = reading.Nearest(FormatFaultKind.BadValue, code.Text, codes);
                if (cases.Find(kind => kind.Code == nearest) is { } meant && meant.Knows(part, discriminator))
                {
                    // A slip in the kind must not hide what else is wrong.
                    _ = meant.TryRead(part, reading, discriminator, out _);
                }

                return reading.BadValue(code.Place, code.Text, expected, nearest);
            case JsonKind.Number or JsonKind.True or JsonKind.False or JsonKind.Null or JsonKind.List or JsonKind.Object or JsonKind.Broken:
                return reading.WrongKind(code, expected);
            case JsonKind.Absent:
                if (part.IsWhole)
                {
                    reading.Tell(part.Place, FormatFaultKind.MissingMember, ("member", discriminator), ("expected", expected));
                }

                return false;
            default:
                throw Closed.Missed(code.Kind);
        }
    }

    private UnionCase<T>? Find(string code)
    {
        foreach (var kind in cases)
        {
            if (string.Equals(kind.Code, code, StringComparison.Ordinal))
            {
                return kind;
            }
        }

        return null;
    }

    private (List<string> Codes, Wording Expected) Listed()
    {
        List<string> codes = [.. cases.Select(kind => kind.Code)];
        return (codes, Wording.OneOf(codes));
    }

    internal override JsonNode Write(T value)
    {
        var chosen = cases.Find(kind => kind.Holds(value))
            ?? throw new ArgumentException($"{name} has no kind for {value?.GetType().Name}.", nameof(value));
        return new JsonObjectNode([new JsonMember(discriminator, new JsonTextNode(chosen.Code)), .. chosen.Write(value)]);
    }

    internal override JsonNode Schema(SchemaBook book) => book.Refer(
        name,
        () => SchemaBook.Object(
            ("oneOf", new JsonListNode(ValueList.Of(cases.Select(kind => kind.Schema(book, name, discriminator)))))));
}
