using System.Text;

namespace WageGrades.Internal;

/// <summary>A JSON document as read: its sound content, and everything wrong with its writing.</summary>
internal sealed class JsonTree
{
    /// <summary>How many objects and lists may be nested in one another.</summary>
    internal const int MaximumDepth = 64;

    private JsonTree(JsonPart content, ValueList<FormatFault> faults) => (Content, Faults) = (content, faults);

    /// <summary>The document's value; a broken one where there is none.</summary>
    internal JsonPart Content { get; }

    /// <summary>The document's value, to be written or taken into another.</summary>
    internal JsonNode Root => field ??= Content.ToNode();

    internal ValueList<FormatFault> Faults { get; }

    internal static JsonTree Parse(string text) => Parse(Encode(text));

    /// <summary>Reads strict JSON in UTF-8. Never throws: what is wrong is a fault, what is sound is kept.</summary>
    internal static JsonTree Parse(ReadOnlyMemory<byte> utf8)
    {
        List<FormatFault> faults = [];
        if (utf8.Span.StartsWith(Encoding.UTF8.Preamble))
        {
            utf8 = utf8[Encoding.UTF8.Preamble.Length..];
            faults.Add(FormatFault.At(line: 1, column: 1, FormatFaultKind.ByteOrderMark));
        }

        var root = new JsonTreeParser(utf8, faults).Parse();
        return new JsonTree(root, FormatFault.InOrder(faults));
    }

    private static ReadOnlyMemory<byte> Encode(string text)
    {
        var bytes = new byte[Encoding.UTF8.GetMaxByteCount(text.Length)];
        var written = 0;
        ReadOnlySpan<char> rest = text;
        while (!rest.IsEmpty)
        {
            var sound = Rune.DecodeFromUtf16(rest, out var rune, out var consumed) == System.Buffers.OperationStatus.Done;

            // Half a surrogate pair becomes a byte that UTF-8 never has, so that it is told like any other bad byte.
            written += sound ? rune.EncodeToUtf8(bytes.AsSpan(written)) : Put(bytes, written, 0xFF);
            rest = rest[consumed..];
        }

        return bytes.AsMemory(0, written);
    }

    private static int Put(byte[] bytes, int at, byte value)
    {
        bytes[at] = value;
        return 1;
    }
}
