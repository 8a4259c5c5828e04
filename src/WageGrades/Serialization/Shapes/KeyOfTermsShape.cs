using System.Diagnostics.CodeAnalysis;
using WageGrades.Classification;
using WageGrades.Findings;
using WageGrades.Internal;

namespace WageGrades.Serialization;

/// <summary>The terms that open an amount, by codes or names, joined by plus signs; a star for every occurrence.</summary>
internal sealed class KeyOfTermsShape(bool mayBeGrades = false) : KeyShape<TermKey>
{
    private const string Every = "*";

    private static readonly Wording OneOfEach = new("每个术语表至多一个术语", "at most one term of each vocabulary");

    internal override Wording Expected { get; } = new(
        "术语或以加号连接的几个术语，如 省级+第一名 或 competition-level:provincial+competition-placing:first，或 *",
        "a term, several joined by +, such as competition-level:provincial+competition-placing:first, or *");

    internal override bool TryReadText(string text, JsonPlace place, ShapeReading reading, [MaybeNullWhen(false)] out TermKey value)
    {
        value = TermKey.Empty;
        if (text == Every)
        {
            return true;
        }

        if (text.AsSpan().IndexOfAny('+', '＋') < 0)
        {
            value = Part(text, place, reading) is { } only ? [only] : null;
            return value is not null;
        }

        // Every part is read even where one is unsound, so that every fault is told.
        List<Term> terms = [];
        var isSound = true;
        foreach (var part in text.Split('+', '＋'))
        {
            var term = Part(part, place, reading);
            isSound &= term is not null;
            if (term is not null && terms.Exists(other => other.Vocabulary == term.Vocabulary))
            {
                isSound = reading.BadValue(place, text, OneOfEach);
            }
            else if (term is not null)
            {
                terms.Add(term);
            }
        }

        value = isSound ? [.. terms] : null;
        return isSound;
    }

    private Term? Part(string text, JsonPlace place, ShapeReading reading) =>
        (mayBeGrades ? TermTexts.ReadGrade(text.Trim(), reading) : null) ?? TermTexts.Read(text.Trim(), place, reading, []);

    internal override string Print(TermKey value) => value.ToString();

    internal override Func<Wording>? Say(TermKey value) => () => new(value.In(Language.Chinese), value.In(Language.English));

    internal override JsonNode Schema(SchemaBook book)
    {
        var part = mayBeGrades ? TermTexts.OrGrade : TermTexts.Form;
        return SchemaBook.Object(("type", new JsonTextNode("string")), ("pattern", new JsonTextNode($@"^(\*|{part}([+＋]{part})*)$")));
    }
}
