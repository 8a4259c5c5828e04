using System.Buffers;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;

namespace WageGrades.Internal;

/// <summary>
/// Reads the values with <see cref="Utf8JsonReader"/>. Comments and trailing commas are told and passed over; at the first
/// place where the text is no JSON at all, reading stops and what was open is closed as it stands.
/// </summary>
internal sealed class JsonTreeParser
{
    // What stands where bytes were no characters.
    private const char Replacement = '\uFFFD';

    // Longer texts are seldom written twice.
    private const int LongestShared = 40;
    private readonly ReadOnlyMemory<byte> text;
    private readonly List<FormatFault> faults;
    private readonly JsonContent content;
    private readonly Stack<JsonFrame> open = new();
    private readonly Stack<JsonFrame> closed = new();
    private readonly (string? Text, int Start, int Length)[] shared = new (string?, int, int)[512];
    private readonly char[] letters = new char[256];
    private bool commaBefore;
    private (string Path, int Offset, int Texts)? lost;

    internal JsonTreeParser(ReadOnlyMemory<byte> text, List<FormatFault> faults)
    {
        this.text = text;
        this.faults = faults;
        content = new JsonContent(text);
    }

    internal JsonPart Parse()
    {
        TellInvalidUtf8();
        try
        {
            TakeAll(text.Span);
        }
        catch (JsonException broken)
        {
            BreakOff(content.Map.OffsetOf(broken.LineNumber ?? 0, broken.BytePositionInLine ?? 0));
        }

        if (lost is var (path, first, texts))
        {
            // Said once: whole documents are read in the wrong encoding, not single texts.
            Tell(path, first, FormatFaultKind.TextLost, ("count", texts));
        }

        if (content.Count == 0)
        {
            Add(JsonKind.Broken, read: null, 0);
        }

        return new JsonPart(content, 0);
    }

    private void TakeAll(ReadOnlySpan<byte> bytes)
    {
        JsonReaderOptions options = new()
        {
            AllowTrailingCommas = true,
            CommentHandling = JsonCommentHandling.Allow,
            MaxDepth = JsonTree.MaximumDepth,
        };
        Utf8JsonReader reader = new(bytes, options);
        var end = 0;
        while (reader.Read())
        {
            var start = (int)reader.TokenStartIndex;
            Take(ref reader, bytes, bytes[end..start], start);
            end = (int)reader.BytesConsumed;
        }
    }

    private void BreakOff(int offset)
    {
        var tooDeep = open.Count >= JsonTree.MaximumDepth && offset < text.Length && text.Span[offset] is (byte)'{' or (byte)'[';
        var isAfterRoot = content.Count > 0 && open.Count == 0;
        Tell(Here, offset, tooDeep ? JsonProblem.TooDeep : JsonProblem.At(text.Span, offset, isAfterRoot));
        while (open.Count > 0)
        {
            Close(isWhole: false);
        }
    }

    /// <summary>The path of whatever is open.</summary>
    private string Here => open.TryPeek(out var frame) ? frame.Path : JsonPaths.Root;

    /// <summary>The path of the value that comes next.</summary>
    private string Next => open.TryPeek(out var frame) ? frame.NextPath : JsonPaths.Root;

    private void Take(ref Utf8JsonReader reader, ReadOnlySpan<byte> bytes, ReadOnlySpan<byte> before, int start)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.Comment:
                commaBefore |= before.Contains((byte)',');
                Tell(Here, start, JsonProblem.Comment);
                return;
            case JsonTokenType.PropertyName:
                open.Peek().Name(ReadShared(ref reader, bytes, isName: true, start), start, faults);
                break;
            case JsonTokenType.StartObject or JsonTokenType.StartArray:
                Open(reader.TokenType == JsonTokenType.StartObject, start);
                break;
            case JsonTokenType.EndObject or JsonTokenType.EndArray:
                if (commaBefore || before.Contains((byte)','))
                {
                    Tell(Here, start, JsonProblem.TrailingComma);
                }

                Close(isWhole: true);
                break;
            case JsonTokenType.String:
                var read = ReadShared(ref reader, bytes, isName: false, start);
                Add(read is null ? JsonKind.Broken : JsonKind.Text, read, start);
                break;
            default:
                Add(KindOf(reader.TokenType), read: null, start);
                break;
        }

        commaBefore = false;
    }

    private static JsonKind KindOf(JsonTokenType type) => type switch
    {
        JsonTokenType.Number => JsonKind.Number,
        JsonTokenType.True => JsonKind.True,
        JsonTokenType.False => JsonKind.False,
        JsonTokenType.Null => JsonKind.Null,
        _ => throw Closed.Missed(type),
    };

    private void Open(bool isObject, int start)
    {
        var frame = closed.TryPop(out var used) ? used : new JsonFrame(content);
        frame.Open(isObject, open.TryPeek(out var outer) ? outer : null, start);
        open.Push(frame);
    }

    private void Close(bool isWhole)
    {
        var done = open.Pop();
        done.Close(isWhole);
        closed.Push(done);
        if (open.TryPeek(out var outer))
        {
            outer.Took();
        }
    }

    /// <summary>Adds a value that holds no others.</summary>
    private void Add(JsonKind kind, string? read, int start)
    {
        open.TryPeek(out var frame);
        if (frame?.KeepsNext != false)
        {
            content.Add(new JsonToken(kind, frame?.NextName, read, start, frame?.NextNameOffset ?? 0, content.Count + 1));
        }

        frame?.Took();
    }

    /// <summary>The text as <see cref="ReadText"/> reads it. Names and codes come again and again: each is one string, but those with escapes, which
    /// may be no text at all.</summary>
    private string? ReadShared(ref Utf8JsonReader reader, ReadOnlySpan<byte> bytes, bool isName, int start)
    {
        var written = reader.ValueSpan;
        if (written.Length is 0 or > LongestShared || reader.ValueIsEscaped)
        {
            return ReadText(ref reader, isName, start);
        }

        // Bytes are compared with those of which the text was made, which is less than comparing them with the text.
        var slot = (written.Length + (written[0] * 5) + (written[^1] * 17) + (written[written.Length / 2] * 3)) % shared.Length;
        var (known, at, length) = shared[slot];
        if (known is not null && written.SequenceEqual(bytes.Slice(at, length)))
        {
            return known;
        }

        var read = ReadText(ref reader, isName, start);
        shared[slot] = read?.Contains(Replacement) == true ? default : (read, start + 1, written.Length);
        return read;
    }

    /// <summary>The text of the current token; null where it holds bytes or escapes that are no characters.</summary>
    /// <param name="reader">The reader on the token.</param>
    /// <param name="isName">Whether it is the name of a member, which has no path yet.</param>
    /// <param name="start">The offset of the token.</param>
    private string? ReadText(ref Utf8JsonReader reader, bool isName, int start)
    {
        try
        {
            // What has no escapes was found to be UTF-8 with the whole text, or is told by the reader.
            var written = reader.ValueSpan;
            var value = !reader.ValueIsEscaped
                && written.Length <= letters.Length
                && Utf8.ToUtf16(written, letters, out _, out var length, replaceInvalidSequences: false) == OperationStatus.Done
                    ? new string(letters, 0, length)
                    : reader.GetString();
            if (value?.Contains(Replacement) == true)
            {
                lost = lost is var (path, first, texts) ? (path, first, texts + 1) : (isName ? Here : Next, start, 1);
            }

            return value;
        }
        catch (InvalidOperationException)
        {
            if (Utf8.IsValid(reader.ValueSpan))
            {
                Tell(isName ? Here : Next, start, JsonProblem.LoneSurrogate);
            }

            return null;
        }
    }

    private void Tell(string path, int offset, Wording problem) => Tell(path, offset, FormatFaultKind.JsonSyntax, ("problem", problem));

    private void Tell(string path, int offset, FormatFaultKind kind, params ReadOnlySpan<(string Name, object? Value)> arguments)
    {
        var (line, column) = content.Map.Locate(offset);
        faults.Add(FormatFault.At(path, line, column, kind, arguments));
    }

    private void TellInvalidUtf8()
    {
        var bytes = text.Span;
        if (Utf8.IsValid(bytes))
        {
            return;
        }

        var before = false;
        for (var at = 0; at < bytes.Length;)
        {
            var sound = Rune.DecodeFromUtf8(bytes[at..], out _, out var length) == OperationStatus.Done;
            if (!sound && !before)
            {
                Tell(JsonPaths.Root, at, FormatFaultKind.InvalidUtf8);
            }

            before = !sound;
            at += length;
        }
    }
}
