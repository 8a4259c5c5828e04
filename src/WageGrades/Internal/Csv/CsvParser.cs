using System.Text;

namespace WageGrades.Internal;

/// <summary>Splits text into rows and cells: quotes around a cell, doubled inside it, line breaks allowed within them.</summary>
internal sealed class CsvParser(string text, char separator, List<FormatFault> faults)
{
    private static readonly Wording Unclosed = new("引号没有闭合", "a quote is not closed");
    private static readonly Wording AfterQuote = new("引号闭合之后还有文字", "text follows a closing quote");

    private int at;
    private int line = 1;

    // After a quote that never closes, quotes are plain characters: the cells after it must not vanish into one.
    private bool quotesAreText;

    /// <summary>The cells of the next row, or null at the end of the text.</summary>
    internal List<CsvField>? ReadRow()
    {
        if (at >= text.Length)
        {
            return null;
        }

        List<CsvField> fields = [];
        do
        {
            var start = line;
            fields.Add(new CsvField(ReadField(fields.Count + 1), start, fields.Count + 1));
        }
        while (TakeSeparator());
        TakeLineBreak();
        return fields;
    }

    private string ReadField(int column)
    {
        if (at >= text.Length || text[at] != '"' || quotesAreText)
        {
            return ReadToEndOfField();
        }

        var start = line;
        if (ReadQuoted(column) is not { } quoted)
        {
            return ReadToEndOfField();
        }

        var rest = ReadToEndOfField();
        if (rest.Trim(' ').Length > 0)
        {
            Tell(AfterQuote, start, column);
            return quoted + rest;
        }

        return quoted;
    }

    /// <summary>The text between quotes; null, and back at the opening quote, where no quote closes it.</summary>
    private string? ReadQuoted(int column)
    {
        StringBuilder content = new();
        (var startAt, var startLine) = (at, line);
        at++;
        while (at < text.Length)
        {
            var next = text.IndexOf('"', at);
            if (next < 0)
            {
                break;
            }

            CountLines(at, next);
            content.Append(text, at, next - at);
            at = next + 1;
            if (at >= text.Length || text[at] != '"')
            {
                return content.ToString();
            }

            content.Append('"');
            at++;
        }

        (at, line, quotesAreText) = (startAt, startLine, true);
        Tell(Unclosed, startLine, column);
        return null;
    }

    private string ReadToEndOfField()
    {
        var length = text.AsSpan(at).IndexOfAny(separator, '\n', '\r');
        var end = length < 0 ? text.Length : at + length;
        var field = text[at..end];
        at = end;
        return field;
    }

    private bool TakeSeparator()
    {
        var found = at < text.Length && text[at] == separator;
        at += found ? 1 : 0;
        return found;
    }

    private void TakeLineBreak()
    {
        var end = Math.Min(text.Length, at + (text.AsSpan(at).StartsWith("\r\n", StringComparison.Ordinal) ? 2 : 1));
        CountLines(at, end);
        at = end;
    }

    private void CountLines(int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            var isFirstOfTwo = text[i] == '\r' && i + 1 < text.Length && text[i + 1] == '\n';
            line += text[i] is '\n' or '\r' && !isFirstOfTwo ? 1 : 0;
        }
    }

    private void Tell(Wording problem, int onLine, int column) =>
        faults.Add(FormatFault.At(onLine, column, FormatFaultKind.CsvSyntax, ("problem", problem)));
}
