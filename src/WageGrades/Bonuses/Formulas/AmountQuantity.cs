using WageGrades.Classification;
using WageGrades.Findings;
using WageGrades.Monetary;

namespace WageGrades.Bonuses;

/// <summary>
/// The quantity by which the rate of a <see cref="FormulaAmount"/> is multiplied (数量), beside the ground's own: a counter of the month, completed
/// service, points.
/// </summary>
/// <remarks>The family is closed.</remarks>
public abstract record AmountQuantity
{
    private protected AmountQuantity()
    {
    }

    /// <summary>What it reads of the person.</summary>
    internal abstract AmountReads Reads { get; }

    /// <summary>The keys of which one must fit, so that there is a quantity at all; null where it asks for none.</summary>
    internal virtual IEnumerable<TermKey>? Keys => null;

    /// <summary>What it counts, in words.</summary>
    internal abstract LocalizedText Name { get; }

    /// <summary>The quantity after completed months of service; null where it does not count service.</summary>
    internal abstract Ratio? OfService(int months);
}
