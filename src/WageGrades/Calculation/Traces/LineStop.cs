using WageGrades.Citations;
using WageGrades.Findings;

namespace WageGrades.Calculation;

/// <summary>Why a line is not paid.</summary>
/// <param name="Reason">The reason.</param>
/// <param name="By">The clause that pays instead, where there is one.</param>
/// <param name="DueFrom">The first due day, where it is still to come.</param>
internal sealed record LineStop(LineReason Reason, ClauseReference? By = null, LocalDate? DueFrom = null)
{
    internal SuppressionTrace Explain() => new(Reason, By, DueFrom);

    /// <summary>The reason as a phrase.</summary>
    internal LocalizedText InWords => LineReasonWords.Of(Reason, By, DueFrom);
}
