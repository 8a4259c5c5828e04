using WageGrades.Citations;

namespace WageGrades.Calculation;

/// <summary>Why a clause has no line, for everybody of whom there is no more to say than the reason.</summary>
internal sealed class SharedNotes(ClauseId clause)
{
    private readonly ClauseNote?[] notes = new ClauseNote?[(int)CoverageReason.NotComputed + 1];

    internal ClauseNote this[CoverageReason reason] => notes[(int)reason] ??= new ClauseNote(clause, reason);
}
