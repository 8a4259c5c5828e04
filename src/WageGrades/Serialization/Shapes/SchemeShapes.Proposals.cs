using WageGrades.Internal;
using WageGrades.Monetary;
using WageGrades.Schemes;

namespace WageGrades.Serialization;

/// <content>What a proposal says of pieces.</content>
internal static partial class SchemeShapes
{
    /// <summary>The name of a piece.</summary>
    internal static StringShape<PieceKey> Piece => Key;

    /// <summary>The price of a piece.</summary>
    internal static ObjectShape<PiecePrice> PriceOfPiece(JsonShape<Money> amount) => Price(amount);
}
