using WageGrades.Classification;
using WageGrades.Internal;

namespace WageGrades.Serialization;

/// <summary>How terms stand in a document, and which vocabularies a place asks for.</summary>
internal static class TermTexts
{
    /// <summary>A code, or a name without the signs that have a meaning of their own.</summary>
    internal const string Name = @"[-0-9A-Za-z/() \u0080-\uff0a\uff0c-\uff19\uff1b-\uffff]+";

    /// <summary>A name, or the name of a vocabulary before it.</summary>
    internal const string Form = $"{Name}([:：]{Name})?";

    /// <summary>The same, or a grade of the ladder by its code.</summary>
    internal const string OrGrade = $"({Form}|{Term.LadderGrades}[:：][^+＋:：/]+)";

    /// <summary>The grade of a ladder that a text names, <c>grade:C3</c>; null where it names none, or where a vocabulary bears that code.</summary>
    internal static Term? ReadGrade(string text, ShapeReading reading) =>
        text.Split(':', '：') is [Term.LadderGrades, var code] && Term.IsGrade(code) && Known(reading).CodeOf(Term.LadderGrades) is null
            ? Term.OfGrade(code)
            : null;

    /// <summary>The term of a text, or null with the reason told. A term whose vocabulary has no such code is told and kept, so that its table stays
    /// whole.</summary>
    internal static Term? Read(string text, JsonPlace place, ShapeReading reading, IReadOnlyCollection<string> asked)
    {
        if (Known(reading).Known(text) is { } known)
        {
            return known;
        }

        if (!IsTerm(text))
        {
            reading.BadValue(place, text, KnownTerms.Expected);
            return null;
        }

        var match = Known(reading).Read(text, asked.Count > 0 ? asked : AskedBy(reading));
        if (match.Term is { } found)
        {
            return found;
        }

        reading.BadValue(place, match.Wrong ?? text, match.Expected, match.Nearest);
        return Term.TryParse(text, out var raw) ? raw : null;
    }

    /// <summary>Whether a text has the form of a code or name.</summary>
    internal static bool IsName(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (c is not ('-' or '/' or '(' or ')' or ' ' or (>= '\u0080' and not ('＋' or '：'))) && !char.IsAsciiLetterOrDigit(c))
            {
                return false;
            }
        }

        return text.Length > 0;
    }

    private static bool IsTerm(ReadOnlySpan<char> text)
    {
        var colon = text.IndexOfAny(':', '：');
        return colon < 0 ? IsName(text) : IsName(text[..colon]) && IsName(text[(colon + 1)..]);
    }

    internal static KnownTerms Known(ShapeReading reading) => reading.Known as KnownTerms ?? KnownTerms.BuiltIn;

    /// <summary>The vocabularies in which a name is sought first: those of the ground that stands around, or beside, the place.</summary>
    private static string[] AskedBy(ShapeReading reading)
    {
        var ground = GroundAround(reading);
        if (ground.Find("vocabulary") is { Kind: JsonKind.Text } vocabulary && Known(reading).CodeOf(vocabulary.Text) is { } code)
        {
            return code == Education.Vocabulary.Code ? [code, EducationMode.Vocabulary.Code] : [code];
        }

        return ground.Find("kind").Kind == JsonKind.Text
            && ground.Find("achievement") is { Kind: JsonKind.Text } achievement
            && AgreementCodes.Achievement.TryParse(achievement.Text, out var kind)
            ? VocabulariesOf(kind)
            : [];
    }

    private static JsonPart GroundAround(ShapeReading reading)
    {
        foreach (var part in reading.Within)
        {
            if (part.Find("ground") is { Kind: JsonKind.Object } ground)
            {
                return ground;
            }

            if (part.Find("achievement").Kind != JsonKind.Absent || part.Find("vocabulary").Kind != JsonKind.Absent)
            {
                return part;
            }
        }

        return default;
    }

    private static string[] VocabulariesOf(AchievementKind kind) => kind switch
    {
        AchievementKind.Competition =>
        [
            CompetitionLevel.Vocabulary.Code, CompetitionClass.Vocabulary.Code, CompetitionPlacing.Vocabulary.Code, CompetitionPrize.Vocabulary.Code,
            CompetitionRole.Vocabulary.Code,
        ],
        AchievementKind.Innovation => [InnovationKind.Vocabulary.Code, HonourLevel.Vocabulary.Code],
        AchievementKind.Honour => [Honour.Vocabulary.Code, HonourLevel.Vocabulary.Code],
        AchievementKind.Mentoring =>
        [
            SkillGrade.Vocabulary.Code, CompetitionLevel.Vocabulary.Code, CompetitionPlacing.Vocabulary.Code, CompetitionPrize.Vocabulary.Code,
        ],
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "kind must be a declared kind of achievement."),
    };
}
