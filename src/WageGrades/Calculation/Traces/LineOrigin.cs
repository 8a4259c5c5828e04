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

    /// <summary>What few lines have beside it.</summary>
    internal LineTerms Terms { get; init; } = LineTerms.None;

    /// <summary>Why it is not paid; null where it is.</summary>
    internal LineStop? Stop { get; init; }

    /// <summary>That of a line that is not paid.</summary>
    internal static LineOrigin Of(LineStop stop) => new() { Stop = stop };

    /// <summary>That of an amount.</summary>
    internal static LineOrigin Of(AmountSource source) => new() { Source = source };
}
