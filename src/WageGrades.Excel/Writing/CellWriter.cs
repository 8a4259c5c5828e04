using System.Globalization;
using System.Xml;

namespace WageGrades.Excel;

/// <summary>Writes the rows of a sheet one after the other. No formula is ever written.</summary>
internal sealed class CellWriter(XmlWriter writer, BookStyles styles, int columns)
{
    // Numbers with more digits would come back as others.
    private const decimal LargestNumber = 999_999_999_999_999m;

    private readonly string[] letters = [.. Enumerable.Range(1, columns).Select(CellPlace.Letters)];

    /// <summary>How many rows were written.</summary>
    internal int Rows { get; private set; }

    internal void WriteRow(IReadOnlyList<PageCell> cells)
    {
        var number = (++Rows).ToString(CultureInfo.InvariantCulture);
        Start("row");
        writer.WriteAttributeString("r", number);
        for (var index = 0; index < cells.Count; index++)
        {
            Write(string.Concat(index < letters.Length ? letters[index] : CellPlace.Letters(index + 1), number), cells[index]);
        }

        writer.WriteEndElement();
    }

    private void Write(string place, PageCell cell)
    {
        var isNumber = cell.Number is { } given && decimal.Abs(given) <= LargestNumber && Digits(given) <= 15;
        if (!isNumber && cell.Text.Length == 0 && cell.Number is null && cell.Look == default)
        {
            return;
        }

        Start("c");
        writer.WriteAttributeString("r", place);
        writer.WriteAttributeString("s", styles.Of(cell.Look).ToString(CultureInfo.InvariantCulture));
        if (isNumber)
        {
            Start("v");
            writer.WriteString(cell.Number!.Value.ToString(CultureInfo.InvariantCulture));
        }
        else
        {
            writer.WriteAttributeString("t", "inlineStr");
            Start("is");
            WriteText(cell.Text.Length > 0 ? cell.Text : cell.Number?.ToString(CultureInfo.InvariantCulture) ?? "");
        }

        writer.WriteEndElement();
        writer.WriteEndElement();
    }

    private void WriteText(string given)
    {
        var text = SheetText.Escape(given);
        Start("t");
        if (text.Length > 0 && (char.IsWhiteSpace(text[0]) || char.IsWhiteSpace(text[^1]) || text.Contains('\n', StringComparison.Ordinal)))
        {
            writer.WriteAttributeString("xml", "space", null, "preserve");
        }

        writer.WriteString(text.Length <= SheetXml.LongestText ? text : text[..(SheetXml.LongestText - 1)] + "…");
        writer.WriteEndElement();
    }

    private void Start(string name) => writer.WriteStartElement(name, SheetWriter.Main);

    private static int Digits(decimal number)
    {
        var digits = 0;
        foreach (var c in decimal.Abs(number).ToString("0.############################", CultureInfo.InvariantCulture))
        {
            digits += c == '.' || (digits == 0 && c == '0') ? 0 : 1;
        }

        return digits;
    }
}
