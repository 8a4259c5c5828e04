using System.Diagnostics.CodeAnalysis;

namespace WageGrades.Internal;

/// <summary>A kind whose values are all <typeparamref name="TCase"/>, and for which <c>when</c> holds where several kinds share the type.</summary>
internal sealed class UnionCase<T, TCase>(string code, ObjectShape<TCase> shape, Func<TCase, bool>? when) : UnionCase<T>(code)
    where TCase : notnull, T
{
    internal override bool Holds(T value) => value is TCase mine && (when is null || when(mine));

    internal override bool TryRead(JsonPart part, ShapeReading reading, string discriminator, [MaybeNullWhen(false)] out T value)
    {
        var found = shape.TryRead(part, reading, [discriminator], out var read);
        value = read;
        return found;
    }

    internal override bool Knows(JsonPart part, string discriminator)
    {
        foreach (var member in part)
        {
            if (member.Name != discriminator && !shape.Has(member.Name))
            {
                return false;
            }
        }

        return true;
    }

    internal override ValueList<JsonMember> Write(T value) => shape.WriteMembers((TCase)value!);

    internal override JsonNode Schema(SchemaBook book, string unionName, string discriminator)
    {
        JsonMember kind = new(discriminator, SchemaBook.Object(("const", new JsonTextNode(Code))));
        return book.Refer($"{unionName}-{Code}", () => shape.Describe(book, (kind, true)));
    }
}
