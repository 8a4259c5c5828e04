using WageGrades.Agreements;
using WageGrades.Monetary;
using WageGrades.Schemes;

namespace WageGrades.Calculation;

/// <summary>
/// Where a line comes from, as data (来由). What looks at lines, a comparison, a cost, the months that follow, reads this; nothing reads the words in
/// which it is explained. Two days with the same origin and amount owe the same for the same reasons.
/// </summary>
internal sealed record LineOrigin
{
    internal static readonly LineOrigin None = new();

    /// <summary>What opened it and when; null where nothing dated did.</summary>
    internal LineStart? Start { get; init; }

    /// <summary>What the full amount was read from; null where it is worked out from several things, or not known.</summary>
    internal AmountSource? Source { get; init; }

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

    /// <summary>Why it is not paid; null where it is.</summary>
    internal LineStop? Stop { get; init; }

    /// <summary>That of a line that is not paid.</summary>
    internal static LineOrigin Of(LineStop stop) => new() { Stop = stop };

    /// <summary>That of an amount.</summary>
    internal static LineOrigin Of(AmountSource source) => new() { Source = source };
}
