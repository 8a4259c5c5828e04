using WageGrades.Monetary;
using WageGrades.Schemes;

namespace WageGrades.Calculation;

/// <summary>Pieces or orders of one key and what multiplies their price.</summary>
/// <param name="Key">The piece, order or item.</param>
/// <param name="Count">How many.</param>
/// <param name="Price">The plain price of one.</param>
internal sealed record PieceStep(PieceKey Key, decimal Count, ExactAmount Price)
{
    /// <summary>The average factor of the bands that the pieces fill; one where there are none.</summary>
    internal Ratio Band { get; init; } = Ratio.One;

    /// <summary>The factor of the person's grade.</summary>
    internal Ratio Skill { get; init; } = Ratio.One;

    /// <summary>The multiple of the hours; one for normal hours and for pieces that the quota still lacked.</summary>
    internal Ratio Hours { get; init; } = Ratio.One;

    /// <summary>The part of the price that rejected or reworked pieces pay; one for good ones.</summary>
    internal Ratio Part { get; init; } = Ratio.One;

    /// <summary>What they come to.</summary>
    internal ExactAmount Amount => Price * (Ratio.From(Count) * Part * Band * Skill * Hours);

    internal PieceTrace Explain() => new(Key, Count, Price) { Band = Band, Skill = Skill, Hours = Hours, Part = Part };
}
