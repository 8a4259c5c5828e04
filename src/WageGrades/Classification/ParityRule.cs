using WageGrades.Citations;
using WageGrades.Internal;

namespace WageGrades.Classification;

/// <summary>
/// Holders of one grade are treated on a par with those of another (比照): an appointed special-grade technician has the
/// treatment of a full senior title. It gives treatment only; it does not make anyone hold the title.
/// </summary>
public sealed record ParityRule
{
    /// <summary>A parity.</summary>
    /// <param name="grade">The grade a person is appointed to.</param>
    /// <param name="treatedAs">The term of another vocabulary whose treatment applies.</param>
    /// <param name="source">Where the parity comes from; null when the agreement itself makes it.</param>
    /// <exception cref="ArgumentException">Both terms are of one vocabulary.</exception>
    public ParityRule(Term grade, Term treatedAs, LegalReference? source = null)
    {
        Grade = Guard.NotNull(grade);
        TreatedAs = Guard.NotNull(treatedAs);
        Source = source;
        if (string.Equals(grade.Vocabulary, treatedAs.Vocabulary, StringComparison.Ordinal))
        {
            throw new ArgumentException($"Parity joins two vocabularies; '{grade}' and '{treatedAs}' are of one.", nameof(treatedAs));
        }
    }

    /// <summary>The grade a person is appointed to.</summary>
    public Term Grade { get; }

    /// <summary>The term whose treatment applies.</summary>
    public Term TreatedAs { get; }

    /// <summary>Where the parity comes from, or null.</summary>
    public LegalReference? Source { get; }

    /// <summary>For example <c>skill-grade:special-technician = professional-title:full-senior</c>.</summary>
    public override string ToString() => $"{Grade} = {TreatedAs}";
}
