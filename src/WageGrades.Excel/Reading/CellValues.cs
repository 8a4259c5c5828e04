using System.Globalization;
using WageGrades.Findings;
using WageGrades.Serialization;

namespace WageGrades.Excel;

/// <summary>What the values in the cells of a sheet mean: texts as readers of tables take them.</summary>
internal sealed class CellValues(IReadOnlyList<string?> shared, CellStyles styles, bool isFrom1904, SheetFaults faults)
{
    private readonly CellTexts texts = new();
    private readonly NumberTexts numbers = new();

    /// <summary>The text of a value that is as long as one may be.</summary>
    internal ReadOnlyMemory<char> Of(ReadOnlySpan<char> value, int row, int column, CellType type, int style)
    {
        if (value.IsEmpty)
        {
            return default;
        }

        switch (type)
        {
            case CellType.Shared:
                return int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < shared.Count
                    ? shared[index] is { } text ? text.AsMemory() : Bad(row, column, value, Words.IsTooLong)
                    : Bad(row, column, value, Words.HasNoSharedText);
            case CellType.Number:
                return Number(value, row, column, styles.Of(style));
            case CellType.Text:
                return Unescaped(value);
            case CellType.Error or CellType.Day:
                return texts.Keep(value);
            case CellType.TruthValue:
                return value is "1" or "true" ? Words.Yes.Chinese.AsMemory()
                    : value is "0" or "false" ? Words.No.Chinese.AsMemory()
                    : Bad(row, column, value, Words.IsNoTruthValue);
            case CellType.Unknown:
                return Bad(row, column, value, Words.IsOfUnknownType);
            default:
                throw new InvalidOperationException($"No cell is of the type {type}.");
        }
    }

    /// <summary>A text of the cell's own, kept while its buffer takes the next one.</summary>
    internal ReadOnlyMemory<char> Unescaped(ReadOnlySpan<char> text) =>
        text.Contains("_x", StringComparison.Ordinal) ? SheetText.Unescape(text.ToString()).AsMemory() : texts.Keep(text);

    /// <summary>Tells that nothing can be read of a cell, which is blank then.</summary>
    internal ReadOnlyMemory<char> Bad(int row, int column, ReadOnlySpan<char> value, LocalizedText problem)
    {
        faults.AddBad(row, column, value, problem);
        return default;
    }

    private ReadOnlyMemory<char> Number(ReadOnlySpan<char> value, int row, int column, CellFormat format)
    {
        if (format.Kind == CellKind.Number && value.Length <= 15 && !value.ContainsAnyExceptInRange('0', '9')
            && (value[0] != '0' || value.Length == 1))
        {
            return texts.Keep(value);
        }

        if (numbers.Text(value, format, isFrom1904) is not { } text)
        {
            return Bad(row, column, value, Words.IsNoNumber);
        }

        if (text.Length == 0)
        {
            faults.AddNoDay(row, column, value);
        }

        return text.AsMemory();
    }
}
