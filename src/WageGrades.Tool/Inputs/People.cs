using WageGrades.Workforces;

namespace WageGrades.Tool;

/// <summary>The people that were read.</summary>
/// <param name="Workforce">Those whose rows were sound.</param>
/// <param name="AreIncomplete">Whether something about them was left out.</param>
internal sealed record People(Workforce Workforce, bool AreIncomplete)
{
    /// <summary>The exit code of a result about them: blocked where the result itself is, or somebody was left out.</summary>
    internal int CodeOf(bool isBlocked) => isBlocked || AreIncomplete ? ExitCodes.Blocked : ExitCodes.Good;
}
