using WageGrades.Citations;
using WageGrades.Findings;

namespace WageGrades.Costing;

/// <summary>Between what a clause or floor pays one person of a cell in each month, and why no more is known.</summary>
/// <param name="Clause">The clause.</param>
/// <param name="Heading">Its heading.</param>
/// <param name="In">What it pays somebody of a cell in a month, by the month's place in the window.</param>
/// <param name="Why">Why it is determined, or what cells do not say.</param>
internal sealed record CellTerm(ClauseReference Clause, LocalizedText Heading, Func<CellPay, int, CellMonth> In, LocalizedText Why)
{
    /// <summary>The same where the proposal adds nothing to it, whatever it pays.</summary>
    internal CellTerm Unchanged(LocalizedText why) => this with
    {
        In = (pay, month) => In(pay, month) with { Added = CellRange.Nothing },
        Why = why,
    };
}
