using WageGrades.Findings;

namespace WageGrades.Contracts;

/// <summary>Where a table of standards stands: the article, the clause, what the table is of, and its time.</summary>
internal sealed record StandardPlace(int Article, LocalizedText Clause, LocalizedText? Of = null, LocalizedText? Time = null)
{
    /// <summary>The place of a member of the clause, the innermost that is named.</summary>
    internal StandardPlace Within(LocalizedText label) => this with { Of = label };

    internal StandardPlace At(LocalizedText time) => this with { Time = time };
}
