namespace WageGrades.Internal;

/// <summary>Where lines of a text end.</summary>
internal static class LineBreaks
{
    /// <summary>How many line breaks end within a stretch of text; a carriage return and a line feed are one.</summary>
    internal static int In(string text, int from, int to)
    {
        var lines = 0;
        for (var i = from; i < to; i++)
        {
            var isFirstOfTwo = text[i] == '\r' && i + 1 < text.Length && text[i + 1] == '\n';
            lines += text[i] is '\n' or '\r' && !isFirstOfTwo ? 1 : 0;
        }

        return lines;
    }
}
