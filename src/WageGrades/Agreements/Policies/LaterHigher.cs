namespace WageGrades.Agreements;

/// <summary>What a later, higher entitlement pays after a lower one was paid in the same precedence group (后获更高标准时的处理).</summary>
public enum LaterHigher
{
    /// <summary>
    /// 补差: the difference to the highest already due, before the agreement's term included; what fell due before its clause had a standard
    /// counts at the first one.
    /// </summary>
    Difference,

    /// <summary>全额: the full amount; of a result that is counted up figure by figure, all that the figure adds to its earlier ones.</summary>
    Full,

    /// <summary>不补: nothing more.</summary>
    Nothing,
}
