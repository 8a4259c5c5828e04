using System.Diagnostics.CodeAnalysis;

namespace WageGrades.Internal;

/// <summary>Splits text into rows and cells: quotes around a cell, doubled inside it, line breaks allowed within them.</summary>
internal sealed class CsvParser
{
    private static readonly Wording Unclosed = new("引号没有闭合", "a quote is not closed");
    private static readonly Wording AfterQuote = new("引号闭合之后还有文字", "text follows a closing quote");

    private readonly char separator;
    private readonly List<FormatFault> faults;
    private string text;
    private CellPiece piece;
    private SignFinder ends;
    private bool isLast;
    private int at;
    private int line = 1;
    private int column;

    // After a quote that never closes, quotes are plain characters: the cells after it must not vanish into one.
    private bool quotesAreText;

    private CsvParser(char separator, List<FormatFault> faults)
    {
        (this.separator, this.faults) = (separator, faults);
        Begin("", firstRow: 0, isLast: false);
    }

    /// <summary>The rows of a text in pieces, wherever it was cut.</summary>
    internal static CellGrid Parse(IReadOnlyList<string> pieces, char separator, List<FormatFault> faults)
    {
        CsvParser parser = new(separator, faults);
        CellGrid grid = new();
        var taken = 0;
        while (taken < pieces.Count)
        {
            parser.Begin(TextPieces.Join(parser.text[parser.at..], pieces, ref taken), grid.Count, isLast: taken == pieces.Count);
            while (parser.at < parser.text.Length && parser.TryReadRow())
            {
            }

            grid.Add(parser.piece);
        }

        return grid;
    }

    [MemberNotNull(nameof(text), nameof(piece), nameof(ends))]
    private void Begin(string next, int firstRow, bool isLast)
    {
        (text, at, this.isLast) = (next, 0, isLast);
        ends = new SignFinder(text, separator);
        var (feeds, returns) = (text.AsSpan().Count('\n'), text.AsSpan().Count('\r'));
        piece = new CellPiece(text, firstRow, feeds + returns + 1 + text.AsSpan().Count(separator), Math.Max(feeds, returns) + 1);
    }

    /// <summary>Reads a row; false, and nothing is read, where it goes on in the next piece.</summary>
    private bool TryReadRow()
    {
        var (startAt, startLine, told) = (at, line, faults.Count);
        column = 0;
        do
        {
            column++;
            piece.AddCell(at);
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
        if (GoesOn())
        {
            (at, line) = (startAt, startLine);
            faults.RemoveRange(told, faults.Count - told);
            piece.LeaveOut();
            return false;
        }

        piece.EndRow(at, startLine);
        TakeLineBreak();
        return true;
    }

    /// <summary>Whether more of the row, or of the line break behind it, may come.</summary>
    private bool GoesOn() => !isLast && (at == text.Length || (text[at] == '\r' && at + 1 == text.Length));

    private void ReadQuoted()
    {
        (var startAt, var startLine) = (at, line);
        if (QuotedText.Take(text, ref at, ref line) is not { } content)
        {
            // The next piece may close it.
            if (!isLast)
            {
                at = text.Length;
                return;
            }

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
            piece.Unquote(content);
        }
        else
        {
            Tell(AfterQuote, startLine);
            piece.Unquote(string.Concat(content.Span, rest).AsMemory());
        }
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
