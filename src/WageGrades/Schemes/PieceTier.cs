using WageGrades.Internal;
using WageGrades.Monetary;

namespace WageGrades.Schemes;

/// <summary>A band of quantity (超额累进档): the pieces of the month beyond a count are paid at the price × a factor. Pieces below keep theirs.</summary>
/// <example>Prices × 1.1 for the pieces beyond 300 and × 1.25 beyond 500: 600 pieces at 2 pay 600 + 440 + 250 = 1,290.</example>
public sealed record PieceTier
{
    /// <summary>A band.</summary>
    /// <param name="above">The count up to which the band does not apply, 0 or more; the next piece is the first in it.</param>
    /// <param name="factor">The factor of the price, 0 or more.</param>
    public PieceTier(decimal above, Ratio factor)
    {
        Above = Guard.NotNegative(above);
        Factor = Guard.That(factor >= Ratio.Zero, factor, "0 or more");
    }

    /// <summary>The count up to which the band does not apply.</summary>
    public decimal Above { get; }

    /// <summary>The factor of the price for the pieces in the band.</summary>
    public Ratio Factor { get; }

    /// <inheritdoc/>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"above {Above:0.############}: {Factor}");
}
