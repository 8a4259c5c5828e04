using WageGrades.Citations;
using WageGrades.Findings;
using WageGrades.Monetary;

namespace WageGrades.Calculation;

/// <summary>What a fund pays of a claim, or of what is left of it.</summary>
internal sealed record FundSource(ClauseId Fund, LocalizedText Name, Money Claimed, Money Granted, LocalDate DueOn) : AmountSource
{
    internal override TraceStep Explain() => new FundTrace(Fund, Name, Claimed, Granted, DueOn);
}
