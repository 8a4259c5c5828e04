using System.Buffers;
using System.Text;
using System.Text.Json;
using System.Text.Unicode;

namespace WageGrades.Internal;

/// <summary>
/// Builds the tree with <see cref="Utf8JsonReader"/>. Comments and trailing commas are told and passed over; at the first
/// place where the text is no JSON at all, reading stops and what was open is closed as it stands.
/// </summary>
internal sealed class JsonTreeParser
{
    // What stands where bytes were no characters.
    private const char Replacement = '\uFFFD';

    // Longer texts are seldom written twice.
    private const int LongestShared = 40;
    private const int UsuallyOpen = 64;

    private readonly ReadOnlyMemory<byte> text;
    private readonly TextMap map;
    private readonly JsonPath path;
    private readonly List<FormatFault> faults;
    private readonly Stack<JsonFrame> open = new();
    private readonly Stack<JsonFrame> closed = new();
    private readonly List<JsonMember> members = new(UsuallyOpen);
    private readonly List<JsonNode> items = new(UsuallyOpen);
    private readonly (string? Text, int Start, int Length)[] shared = new (string?, int, int)[512];
    private JsonNode? root;
    private bool commaBefore;
    private (JsonPlace Place, int Texts)? lost;

    internal JsonTreeParser(ReadOnlyMemory<byte> text, List<FormatFault> faults)
    {
        this.text = text;
        this.faults = faults;
        map = new TextMap(text);
        path = new JsonPath(map);
    }

    internal JsonNode Parse()
    {
        TellInvalidUtf8();
        var bytes = text.Span;
        Utf8JsonReader reader = new(
            bytes,
            new JsonReaderOptions
            {
                AllowTrailingCommas = true,
                CommentHandling = JsonCommentHandling.Allow,
                MaxDepth = JsonTree.MaximumDepth,
            });
        try
        {
            var end = 0;
            while (reader.Read())
            {
                var start = (int)reader.TokenStartIndex;
                commaBefore |= bytes[end..start].Contains((byte)',');
                end = (int)reader.BytesConsumed;
                Take(ref reader, bytes, start);
            }
        }
        catch (JsonException broken)
        {
            var offset = map.OffsetOf(broken.LineNumber ?? 0, broken.BytePositionInLine ?? 0);
            var tooDeep = open.Count >= JsonTree.MaximumDepth && offset < text.Length && text.Span[offset] is (byte)'{' or (byte)'[';
            Tell(Here(offset), tooDeep ? JsonProblem.TooDeep : JsonProblem.At(text.Span, offset, isAfterRoot: root is not null));
            while (open.TryPop(out var frame))
            {
                Add(frame.Close(isWhole: false));
            }
        }

        if (lost is var (first, texts))
        {
            // Said once: whole documents are read in the wrong encoding, not single texts.
            faults.Add(FormatFault.At(first, FormatFaultKind.TextLost, ("count", texts)));
        }

        return root ?? new JsonBrokenNode(JsonPlace.Root(path, 0));
    }

    private void Take(ref Utf8JsonReader reader, ReadOnlySpan<byte> bytes, int start)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.Comment:
                Tell(Here(start), JsonProblem.Comment);
                return;
            case JsonTokenType.PropertyName:
                open.Peek().Name(ReadShared(ref reader, bytes, place: null, start), start, faults);
                break;
            case JsonTokenType.StartObject or JsonTokenType.StartArray:
                Open(reader.TokenType == JsonTokenType.StartObject, Place(start));
                break;
            case JsonTokenType.EndObject or JsonTokenType.EndArray:
                if (commaBefore)
                {
                    Tell(Here(start), JsonProblem.TrailingComma);
                }

                var done = open.Pop();
                closed.Push(done);
                Add(done.Close(isWhole: true));
                break;
            default:
                Add(Scalar(ref reader, bytes, Place(start)));
                break;
        }

        commaBefore = false;
    }

    private void Open(bool isObject, JsonPlace place)
    {
        var frame = closed.TryPop(out var used) ? used : new JsonFrame(members, items);
        frame.Open(isObject, place);
        open.Push(frame);
    }

    /// <summary>The text as <see cref="ReadText"/> reads it. Names and codes come again and again: each is one string, but those with escapes, which
    /// may be no text at all.</summary>
    private string? ReadShared(ref Utf8JsonReader reader, ReadOnlySpan<byte> bytes, JsonPlace? place, int start)
    {
        var written = reader.ValueSpan;
        if (written.Length is 0 or > LongestShared || reader.ValueIsEscaped)
        {
            return ReadText(ref reader, place, start);
        }

        // Bytes are compared with those of which the text was made, which is less than comparing them with the text.
        var slot = (written.Length + (written[0] * 5) + (written[^1] * 17) + (written[written.Length / 2] * 3)) % shared.Length;
        var (known, at, length) = shared[slot];
        if (known is not null && written.SequenceEqual(bytes.Slice(at, length)))
        {
            return known;
        }

        var read = ReadText(ref reader, place, start);
        shared[slot] = read?.Contains(Replacement) == true ? default : (read, start + 1, written.Length);
        return read;
    }

    private JsonNode Scalar(ref Utf8JsonReader reader, ReadOnlySpan<byte> bytes, JsonPlace place) => reader.TokenType switch
    {
        JsonTokenType.String => ReadShared(ref reader, bytes, place, (int)reader.TokenStartIndex) is { } value
            ? new JsonTextNode(value, place)
            : new JsonBrokenNode(place),
        JsonTokenType.Number => new JsonNumberNode(Encoding.ASCII.GetString(reader.ValueSpan), place),
        JsonTokenType.True => new JsonFlagNode(value: true, place),
        JsonTokenType.False => new JsonFlagNode(value: false, place),
        _ => new JsonNullNode(place),
    };

    /// <summary>The text of the current token; null where it holds bytes or escapes that are no characters.</summary>
    /// <param name="reader">The reader on the token.</param>
    /// <param name="place">Where it stands; null: at the offset within whatever is open.</param>
    /// <param name="start">The offset of the token.</param>
    private string? ReadText(ref Utf8JsonReader reader, JsonPlace? place, int start)
    {
        try
        {
            var value = reader.GetString();
            if (value?.Contains(Replacement) == true)
            {
                lost = (lost?.Place ?? place ?? Here(start), (lost?.Texts ?? 0) + 1);
            }

            return value;
        }
        catch (InvalidOperationException)
        {
            if (Utf8.IsValid(reader.ValueSpan))
            {
                Tell(place ?? Here(start), JsonProblem.LoneSurrogate);
            }

            return null;
        }
    }

    private void Add(JsonNode node)
    {
        if (open.TryPeek(out var frame))
        {
            frame.Add(node);
        }
        else
        {
            root = node;
        }
    }

    /// <summary>The place of the value that begins at this offset.</summary>
    private JsonPlace Place(int offset) =>
        open.TryPeek(out var frame) ? frame.NextPlace(offset) : JsonPlace.Root(path, offset);

    /// <summary>A place at this offset within whatever is open.</summary>
    private JsonPlace Here(int offset) =>
        open.TryPeek(out var frame) ? frame.Place.At(offset) : JsonPlace.Root(path, offset);

    private void Tell(JsonPlace place, Wording problem) =>
        faults.Add(FormatFault.At(place, FormatFaultKind.JsonSyntax, ("problem", problem)));

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
                faults.Add(FormatFault.At(JsonPlace.Root(path, at), FormatFaultKind.InvalidUtf8));
            }

            before = !sound;
            at += length;
        }
    }
}
