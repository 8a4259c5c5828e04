using WageGrades.Classification;

namespace WageGrades.Serialization;

/// <summary>What is known of the vocabularies that a document declares before it is their turn to be read.</summary>
internal sealed class DeclaredTerms
{
    /// <summary>Those that could be made of what is sound of them.</summary>
    internal List<Vocabulary> Sound { get; } = [];

    /// <summary>The codes of those that could not be read whole: what their terms are nobody knows.</summary>
    internal HashSet<string> Unsound { get; } = new(StringComparer.Ordinal);

    /// <summary>Those in which nothing is wrong, by their place among the values of the document.</summary>
    internal Dictionary<int, Vocabulary> Whole { get; } = [];
}
