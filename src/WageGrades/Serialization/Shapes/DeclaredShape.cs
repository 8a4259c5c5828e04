using System.Diagnostics.CodeAnalysis;
using WageGrades.Classification;
using WageGrades.Internal;

namespace WageGrades.Serialization;

/// <summary>A vocabulary that was read before everything else, and is read again only where something is to be told of it.</summary>
internal sealed class DeclaredShape(JsonShape<Vocabulary> inner) : JsonShape<Vocabulary>
{
    internal override Wording Expected => inner.Expected;

    internal override bool TryRead(JsonPart part, ShapeReading reading, [MaybeNullWhen(false)] out Vocabulary value) =>
        TermTexts.Known(reading).Declared.Whole.TryGetValue(part.At, out value) || inner.TryRead(part, reading, out value);

    internal override JsonNode Write(Vocabulary value) => inner.Write(value);

    internal override JsonNode Schema(SchemaBook book) => inner.Schema(book);
}
