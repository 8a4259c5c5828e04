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

    private readonly ReadOnlyMemory<byte> text;
    private readonly TextMap map;
    private readonly List<FormatFault> faults;
    private readonly Stack<JsonFrame> open = new();
    private readonly List<JsonMember> members = [];
    private readonly List<JsonNode> items = [];
    private readonly string?[] names = new string?[256];
    private JsonNode? root;
    private bool commaBefore;
    private (JsonPlace Place, int Texts)? lost;

    internal JsonTreeParser(ReadOnlyMemory<byte> text, List<FormatFault> faults)
    {
        this.text = text;
        this.faults = faults;
        map = new TextMap(text);
    }

    internal JsonNode Parse()
    {
        TellInvalidUtf8();
        Utf8JsonReader reader = new(
            text.Span,
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
                commaBefore |= text.Span[end..start].Contains((byte)',');
                end = (int)reader.BytesConsumed;
                Take(ref reader, start);
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

        return root ?? new JsonBrokenNode(JsonPlace.Root(map, 0));
    }

    private void Take(ref Utf8JsonReader reader, int start)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.Comment:
                Tell(Here(start), JsonProblem.Comment);
                return;
            case JsonTokenType.PropertyName:
                open.Peek().Name(ReadName(ref reader, start), start, faults);
                break;
            case JsonTokenType.StartObject or JsonTokenType.StartArray:
                open.Push(new JsonFrame(reader.TokenType == JsonTokenType.StartObject, Place(start), members, items));
                break;
            case JsonTokenType.EndObject or JsonTokenType.EndArray:
                if (commaBefore)
                {
                    Tell(Here(start), JsonProblem.TrailingComma);
                }

                Add(open.Pop().Close(isWhole: true));
                break;
            default:
                Add(Scalar(ref reader, Place(start)));
                break;
        }

        commaBefore = false;
    }

    /// <summary>The name of a member. Names come again and again: each is one string, but those with escapes, which may be no text at all.</summary>
    private string? ReadName(ref Utf8JsonReader reader, int start)
    {
        var bytes = reader.ValueSpan;
        var slot = bytes.IsEmpty ? 0 : (bytes.Length + (bytes[0] * 5) + (bytes[^1] * 17) + (bytes[bytes.Length / 2] * 3)) % names.Length;
        if (!reader.ValueIsEscaped && names[slot] is { } known && reader.ValueTextEquals(known))
        {
            return known;
        }

        var name = ReadText(ref reader, place: null, start);
        names[slot] = reader.ValueIsEscaped || name?.Contains(Replacement) == true ? null : name;
        return name;
    }

    private JsonNode Scalar(ref Utf8JsonReader reader, JsonPlace place) => reader.TokenType switch
    {
        JsonTokenType.String => ReadText(ref reader, place, (int)reader.TokenStartIndex) is { } value
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
        open.TryPeek(out var frame) ? frame.NextPlace(offset) : JsonPlace.Root(map, offset);

    /// <summary>A place at this offset within whatever is open.</summary>
    private JsonPlace Here(int offset) =>
        open.TryPeek(out var frame) ? frame.Place.At(offset) : JsonPlace.Root(map, offset);

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
                faults.Add(FormatFault.At(JsonPlace.Root(map, at), FormatFaultKind.InvalidUtf8));
            }

            before = !sound;
            at += length;
        }
    }
}
