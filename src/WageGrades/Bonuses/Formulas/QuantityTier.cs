using WageGrades.Internal;
using WageGrades.Monetary;

namespace WageGrades.Bonuses;

/// <summary>From how many units on a counter counts, and how often each of them (分档倍数).</summary>
/// <example>Hours beyond the third count twice: <c>new QuantityTier(3m, Ratio.Percent(200m))</c>.</example>
public sealed record QuantityTier
{
    /// <summary>A tier.</summary>
    /// <param name="above">The count above which it applies, up to the next tier; 0 or more.</param>
    /// <param name="multiple">How often each unit counts, 0 or more; one of 150 % is one and a half.</param>
    public QuantityTier(decimal above, Ratio multiple)
    {
        Above = Guard.NotNegative(above);
        Multiple = Guard.That(multiple >= Ratio.Zero, multiple, "0 or more");
    }

    /// <summary>The count above which it applies.</summary>
    public decimal Above { get; }

    /// <summary>How often each unit counts.</summary>
    public Ratio Multiple { get; }

    /// <inheritdoc/>
    public override string ToString() => Printed.Of(nameof(QuantityTier), (nameof(Above), Above), (nameof(Multiple), Multiple));
}
