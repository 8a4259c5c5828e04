using System.Text;

namespace WageGrades.Internal;

/// <summary>The values of a JSON document in one table, each before those that it holds. The parser fills it; after that it stays as it is.</summary>
internal sealed class JsonContent(ReadOnlyMemory<byte> text)
{
    // Blocks, because one large table would be copied as it grows, and collected late.
    private const int BlockBits = 9;
    private const int BlockSize = 1 << BlockBits;

    private readonly TextMap map = new(text);
    private JsonToken[][] blocks = new JsonToken[4][];
    private JsonPaths? paths;

    internal ReadOnlySpan<byte> Text => text.Span;

    internal TextMap Map => map;

    internal int Count { get; private set; }

    internal ref readonly JsonToken this[int at] => ref blocks[at >> BlockBits][at & (BlockSize - 1)];

    /// <summary>The path of a value, such as <c>$.clauses[3]</c>. Those of all values are worked out when the first is asked for.</summary>
    internal string PathOf(int at) => (paths ??= new JsonPaths(this)).TextOf(at);

    internal string RawNumber(int at) => Encoding.ASCII.GetString(NumberAt(this[at].Offset));

    internal bool TryNumber(int at, out decimal number)
    {
        var written = NumberAt(this[at].Offset);
        Span<char> digits = stackalloc char[64];
        return written.Length <= digits.Length
            ? ExactDecimal.TryParse(digits[..Encoding.ASCII.GetChars(written, digits)], out number)
            : ExactDecimal.TryParse(RawNumber(at), out number);
    }

    internal void Add(JsonToken token)
    {
        var block = Count >> BlockBits;
        if ((Count & (BlockSize - 1)) == 0 && (block == blocks.Length || blocks[block] is null))
        {
            blocks = block == blocks.Length ? [.. blocks, .. new JsonToken[block][]] : blocks;

            // A document has no more values than bytes.
            blocks[block] = new JsonToken[Math.Min(BlockSize, text.Length + 1)];
        }

        blocks[block][Count++ & (BlockSize - 1)] = token;
    }

    /// <summary>Ends a value that holds all that was added after it.</summary>
    internal void Close(int at, bool isWhole) =>
        blocks[at >> BlockBits][at & (BlockSize - 1)] = this[at] with { End = Count, IsWhole = isWhole };

    /// <summary>Takes away a value and all after it.</summary>
    internal void DropFrom(int at) => Count = at;

    private ReadOnlySpan<byte> NumberAt(int offset)
    {
        var bytes = text.Span;
        var end = offset;
        while (end < bytes.Length && bytes[end] is (>= (byte)'0' and <= (byte)'9') or (byte)'.' or (byte)'-' or (byte)'+' or (byte)'e' or (byte)'E')
        {
            end++;
        }

        return bytes[offset..end];
    }
}
