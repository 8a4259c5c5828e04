using WageGrades.Findings;
using WageGrades.Schemes;

namespace WageGrades.Serialization;

/// <summary>A name of a piece or order: a product, a process, a detail.</summary>
internal sealed class PieceNameCell : CellFormat<string>
{
    internal static readonly PieceNameCell Instance = new();

    internal override LocalizedText Expected { get; } = new("1 至 60 个字符的名称，不含竖线", "a name of 1 to 60 characters without a bar");

    internal override CellReading<string> Read(string text, RosterScope scope)
    {
        var line = TextCell.Plain.Read(text, scope);
        return line.IsGood && PieceKey.IsName(line.Value!) ? line : CellReading<string>.Bad;
    }

    internal override string Print(string value, Language language) => value;
}
