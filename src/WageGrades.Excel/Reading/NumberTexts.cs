namespace WageGrades.Excel;

/// <summary>The texts of the numbers met last. Days and rates stand in a sheet again and again, and working one out costs more than all else of a
/// cell.</summary>
internal sealed class NumberTexts
{
    private const int Places = 4096;
    private const int LongestKept = 24;

    private readonly (string Written, CellFormat Format, string Text)[] known = new (string, CellFormat, string)[Places];

    /// <inheritdoc cref="CellNumber.Text"/>
    internal string? Text(ReadOnlySpan<char> written, CellFormat format, bool isFrom1904)
    {
        ref var place = ref known[string.GetHashCode(written, StringComparison.Ordinal) & (Places - 1)];
        if (place.Text is not null && place.Format == format && written.SequenceEqual(place.Written))
        {
            return place.Text;
        }

        var number = written.ToString();
        var text = CellNumber.Text(number, format, isFrom1904);
        if (text is not null && written.Length <= LongestKept)
        {
            place = (number, format, text);
        }

        return text;
    }
}
