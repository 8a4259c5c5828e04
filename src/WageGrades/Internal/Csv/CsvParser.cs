namespace WageGrades.Internal;

/// <summary>Splits text into rows and cells: quotes around a cell, doubled inside it, line breaks allowed within them.</summary>
internal sealed class CsvParser
{
    private static readonly Wording Unclosed = new("引号没有闭合", "a quote is not closed");
    private static readonly Wording AfterQuote = new("引号闭合之后还有文字", "text follows a closing quote");

    // What a processor holds closest while three signs are counted in it.
    private const int CountedAtOnce = 8_192;

    private readonly string text;
    private readonly char separator;
    private readonly List<FormatFault> faults;
    private readonly CellGrid grid;
    private readonly SignFinder ends;
    private int at;
    private int line = 1;
    private int column;

    // After a quote that never closes, quotes are plain characters: the cells after it must not vanish into one.
    private bool quotesAreText;

    private CsvParser(string text, char separator, List<FormatFault> faults)
    {
        (this.text, this.separator, this.faults) = (text, separator, faults);
        ends = new SignFinder(text, separator);
        var (feeds, returns, separators) = (0, 0, 0);
        for (var from = 0; from < text.Length; from += CountedAtOnce)
        {
            var part = text.AsSpan(from, Math.Min(CountedAtOnce, text.Length - from));
            feeds += part.Count('\n');
            returns += part.Count('\r');
            separators += part.Count(separator);
        }

        grid = new CellGrid(text, feeds + returns + 1 + separators, Math.Max(feeds, returns) + 1);
    }

    internal static CellGrid Parse(string text, char separator, List<FormatFault> faults)
    {
        CsvParser parser = new(text, separator, faults);
        while (parser.at < text.Length)
        {
            parser.ReadRow();
        }

        return parser.grid;
    }

    /// <summary>How many line breaks end within a stretch of text; a carriage return and a line feed are one.</summary>
    internal static int LinesIn(string text, int from, int to)
    {
        var lines = 0;
        for (var i = from; i < to; i++)
        {
            var isFirstOfTwo = text[i] == '\r' && i + 1 < text.Length && text[i + 1] == '\n';
            lines += text[i] is '\n' or '\r' && !isFirstOfTwo ? 1 : 0;
        }

        return lines;
    }

    private void ReadRow()
    {
        var start = line;
        column = 0;
        do
        {
            column++;
            grid.AddCell(at);
            if (at < text.Length && text[at] == '"' && !quotesAreText)
            {
                ReadQuoted();
            }
            else
            {
                SkipToEndOfCell();
            }
        }
        while (TakeSeparator());
        grid.EndRow(at, start);
        TakeLineBreak();
    }

    private void ReadQuoted()
    {
        (var startAt, var startLine) = (at, line);
        if (Content() is not { } content)
        {
            (at, line, quotesAreText) = (startAt, startLine, true);
            Tell(Unclosed, startLine);
            SkipToEndOfCell();
            return;
        }

        var closed = at;
        SkipToEndOfCell();
        var rest = text.AsSpan(closed, at - closed);
        if (rest.Trim(' ').IsEmpty)
        {
            grid.Unquote(content);
        }
        else
        {
            Tell(AfterQuote, startLine);
            grid.Unquote(string.Concat(content.Span, rest).AsMemory());
        }
    }

    /// <summary>The text between quotes; null where no quote closes it.</summary>
    private ReadOnlyMemory<char>? Content()
    {
        var isDoubled = false;
        var from = ++at;
        while (text.IndexOf('"', at) is >= 0 and var next)
        {
            line += LinesIn(text, at, next);
            at = next + 1;
            if (at >= text.Length || text[at] != '"')
            {
                var content = text.AsMemory(from, next - from);
                return isDoubled ? content.ToString().Replace("\"\"", "\"", StringComparison.Ordinal).AsMemory() : content;
            }

            isDoubled = true;
            at++;
        }

        return null;
    }

    private void SkipToEndOfCell() => at = ends.Next(at);

    private bool TakeSeparator()
    {
        var found = at < text.Length && text[at] == separator;
        at += found ? 1 : 0;
        return found;
    }

    private void TakeLineBreak()
    {
        if (at < text.Length)
        {
            at += text.AsSpan(at).StartsWith("\r\n", StringComparison.Ordinal) ? 2 : 1;
            line++;
        }
    }

    private void Tell(Wording problem, int onLine) =>
        faults.Add(FormatFault.At(onLine, column, FormatFaultKind.CsvSyntax, ("problem", problem)));
}
