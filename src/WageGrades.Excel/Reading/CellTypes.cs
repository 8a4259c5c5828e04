namespace WageGrades.Excel;

/// <summary>The codes of <see cref="CellType"/>.</summary>
internal static class CellTypes
{
    internal static CellType Of(string code) => code switch
    {
        "n" => CellType.Number,
        "s" => CellType.Shared,
        "str" or "inlineStr" => CellType.Text,
        "b" => CellType.TruthValue,
        "e" => CellType.Error,
        "d" => CellType.Day,
        _ => CellType.Unknown,
    };
}
