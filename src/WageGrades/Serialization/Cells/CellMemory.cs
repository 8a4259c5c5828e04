using WageGrades.Internal;

namespace WageGrades.Serialization;

/// <summary>
/// The cells of a column in one form. A table says the same departments, grades and dates again and again: each is read once, and whoever has it
/// shares it. A column whose cells differ, such as the staff number, is read cell by cell.
/// </summary>
internal sealed class CellMemory<T>(CellFormat<T> format, RosterScope scope, ColumnContext context)
{
    private const int LongestText = 100;

    private readonly TextMemory<ReadCell<T>> known = new(LongestText);

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

        if (!known.TryFind(written, out var cell))
        {
            cell = ReadCell<T>.Of(written, format, scope, context);
            known.Add(written, cell, cell.Text);
        }

        return cell;
    }
}
