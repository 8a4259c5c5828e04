using WageGrades.Internal;
using WageGrades.Monetary;
using WageGrades.Schemes;

namespace WageGrades.Calculation;

/// <summary>What happens to one price (单价或工时定额的变动), and how many pieces of the month it touches.</summary>
/// <param name="Key">The piece or order.</param>
/// <param name="Before">Its price before; null: it had none.</param>
/// <param name="After">Its price after; null: it has none any more.</param>
/// <param name="Pieces">The good pieces counted in the month, of people and groups.</param>
/// <param name="Difference">What the plain price of these pieces changes by; bands, factors, overtime and guarantees are in the people's pay. Null
/// where a price is missing.</param>
public sealed partial record PiecePriceChange(PieceKey Key, PiecePrice? Before, PiecePrice? After, decimal Pieces, ExactAmount? Difference)
{
    /// <inheritdoc cref="PiecePriceChange"/>
    public PieceKey Key { get; init => field = Guard.NotNull(value); } = Guard.NotNull(Key);

    /// <inheritdoc/>
    public override string ToString() => Printed.Of(
        nameof(PiecePriceChange),
        (nameof(Key), Key), (nameof(Before), Before), (nameof(After), After), (nameof(Pieces), Pieces), (nameof(Difference), Difference));
}
