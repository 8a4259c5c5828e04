namespace WageGrades.Internal;

/// <summary>A table of comma-, semicolon- or tab-separated text: its rows without the blank ones, and what was found while reading.</summary>
internal sealed class CsvTable
{
    private static readonly Wording NulCharacter = new(
        "含有空字符（可能是没有字节顺序标记的 UTF-16）", "the text holds a NUL character (it may be UTF-16 without a byte-order mark)");

    private CsvTable(CellGrid records, ValueList<FormatFault> faults) => (Records, Faults) = (records, faults);

    /// <summary>The rows, the header among them.</summary>
    internal CellGrid Records { get; }

    internal ValueList<FormatFault> Faults { get; }

    /// <summary>Reads any bytes; never throws.</summary>
    internal static CsvTable Read(ReadOnlySpan<byte> bytes) => Read(new MemoryStream(bytes.ToArray()));

    /// <summary>Reads a stream to its end.</summary>
    internal static CsvTable Read(Stream stream)
    {
        var decoded = DecodedText.Of(stream);
        if (decoded.Pieces is not { } text)
        {
            var fault = FormatFault.At(line: null, column: null, FormatFaultKind.UndecodableBytes, ("encoding", decoded.Encoding));
            return new CsvTable(CellGrid.Empty, [fault]);
        }

        var separator = CsvSeparator.Detect(text);
        List<FormatFault> faults =
        [
            FormatFault.At(
                line: null, column: null, FormatFaultKind.EncodingFound, ("encoding", decoded.Encoding), ("separator", separator.Name)),
        ];
        var records = CsvParser.Parse(text, separator.Sign, faults);
        faults.AddRange(records.Damage());
        return new CsvTable(records, ValueList.Of(faults.OrderBy(fault => fault.Line ?? 0)));
    }

    /// <summary>What is wrong with a text that was lost before it came here; null where nothing is.</summary>
    internal static FormatFault? DamageOf(ReadOnlySpan<char> text, int line, int column) =>
        text.Contains('\uFFFD') ? FormatFault.At(line, column, FormatFaultKind.ReplacementCharacter)
        : text.Contains('\0') ? FormatFault.At(line, column, FormatFaultKind.CsvSyntax, ("problem", NulCharacter))
        : null;
}
