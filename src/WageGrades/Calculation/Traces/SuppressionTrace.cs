using WageGrades.Citations;
using WageGrades.Findings;
using WageGrades.Internal;

namespace WageGrades.Calculation;

/// <summary>Why a line is not paid (不发放的原因).</summary>
/// <param name="Reason">The reason.</param>
/// <param name="By">The clause that pays instead, where there is one.</param>
/// <param name="DueFrom">The first due day, where it is still to come.</param>
internal sealed record SuppressionTrace(LineReason Reason, ClauseReference? By, LocalDate? DueFrom) : TraceStep
{
    /// <summary>The reason.</summary>
    public LineReason Reason { get; init => field = Guard.Defined(value); } = Guard.Defined(Reason);

    private protected override string Text(Language language) => LineReasonWords.Of(Reason, By, DueFrom).In(language);
}
