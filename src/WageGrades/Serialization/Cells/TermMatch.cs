using WageGrades.Classification;
using WageGrades.Internal;

namespace WageGrades.Serialization;

/// <summary>What a written term turned out to be: the term; or why there is none, with what may be written and the nearest of it.</summary>
internal sealed record TermMatch(Term? Term, Wording Expected, string? Nearest)
{
    private static readonly Wording Nothing = new("", "");

    internal static TermMatch Found(Term term) => new(term, Nothing, null);

    /// <summary>Whether the text is a name that several terms bear, of which the vocabulary must say which.</summary>
    internal bool IsAmbiguous { get; init; }

    /// <summary>The text that is wrong: the vocabulary alone where it is the vocabulary that is unknown.</summary>
    internal string? Wrong { get; init; }
}
