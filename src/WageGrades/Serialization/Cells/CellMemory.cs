using WageGrades.Internal;

namespace WageGrades.Serialization;

/// <summary>
/// The cells of a column in one form. A table says the same departments, grades and dates again and again: each is read once, and whoever has it
/// shares it. A column whose cells differ, such as the staff number, is read cell by cell.
/// </summary>
internal sealed class CellMemory<T>(CellFormat<T> format, RosterScope scope, ColumnContext context)
{
    // So many different cells are no repetition unless they were met again as often.
    private const int Tried = 500;
    private const int Most = 20_000;
    private const int LongestText = 100;

    private TextIndex<ReadCell<T>>? known = new();
    private int hits;

    internal CellFormat<T> Format => format;

    internal ReadCell<T> Read(ReadOnlySpan<char> written)
    {
        if (written.IsEmpty)
        {
            return ReadCell<T>.Blank;
        }

        if (format.TryReadUsual(written, out var usual))
        {
            return ReadCell<T>.Plain(usual);
        }

        if (known is null || written.Length > LongestText)
        {
            return ReadCell<T>.Of(written, format, scope, context);
        }

        if (known.TryFind(written, out var cell))
        {
            hits++;
            return cell;
        }

        cell = ReadCell<T>.Of(written, format, scope, context);
        if (known.Count < Most)
        {
            known.Add(cell.Text.Length == written.Length ? cell.Text : written.ToString(), cell);
        }

        if (known.Count >= Tried && hits < known.Count)
        {
            known = null;
        }

        return cell;
    }
}
