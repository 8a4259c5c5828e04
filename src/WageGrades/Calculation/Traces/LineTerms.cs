using WageGrades.Agreements;
using WageGrades.Monetary;
using WageGrades.Schemes;

namespace WageGrades.Calculation;

/// <summary>On which terms a line's amount is paid where that is not simply the full amount (计发条件).</summary>
internal sealed record LineTerms
{
    internal static readonly LineTerms None = new();

    /// <summary>How many units of a month were counted that it is multiplied by; one where it multiplies none.</summary>
    internal Ratio Units { get; init; } = Ratio.One;

    /// <summary>The share of full-time hours that it was put down to.</summary>
    internal Ratio Hours { get; init; } = Ratio.One;

    /// <summary>The rule of probation that it follows; null outside probation and where that pays in full.</summary>
    internal ProbationRule? Probation { get; init; }

    /// <summary>The part of a year that a month advances; null where it is no advance.</summary>
    internal AnnualAdvance? Advance { get; init; }

    /// <summary>Whether a cap on several amounts together cut it.</summary>
    internal bool IsCapped { get; init; }
}
