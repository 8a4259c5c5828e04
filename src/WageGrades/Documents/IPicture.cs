using WageGrades.Findings;

namespace WageGrades.Documents;

/// <summary>A result that has a natural picture.</summary>
public interface IPicture
{
    /// <summary>The picture; the same result gives an equal drawing every time.</summary>
    /// <param name="language">The language of its labels.</param>
    Drawing ToDrawing(Language language);
}
