using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace WageGrades.Internal;

/// <summary>
/// Text made of bytes of unknown encoding: by its byte-order mark, else strict UTF-8, else strict GB18030 (which holds GBK and
/// GB2312). <see cref="Pieces"/> is null where the bytes are not of the encoding they seem to be.
/// </summary>
internal sealed record DecodedText(IReadOnlyList<string>? Pieces, string Encoding)
{
    internal static DecodedText Of(Stream stream)
    {
        using ByteFeed bytes = new(stream);
        bytes.Fill();
        switch (bytes.Unread)
        {
            case [0xEF, 0xBB, 0xBF, ..]:
                bytes.Take(3);
                return new DecodedText(Utf8Text(bytes, out _), "UTF-8");
            case [0xFF, 0xFE, ..]:
                bytes.Take(2);
                return new DecodedText(Text(bytes, Utf16(bigEndian: false)), "UTF-16LE");
            case [0xFE, 0xFF, ..]:
                bytes.Take(2);
                return new DecodedText(Text(bytes, Utf16(bigEndian: true)), "UTF-16BE");
            default:
                if (Utf8Text(bytes, out var sound) is { } text)
                {
                    return new DecodedText(text, "UTF-8");
                }

                // Sound text is written in one way only: its bytes need not be kept for the case that others are not.
                bytes.GiveBack(System.Text.Encoding.UTF8.GetBytes(string.Concat(sound)));
                return new DecodedText(Text(bytes, Gb18030()), "GB18030");
        }
    }

    private static UnicodeEncoding Utf16(bool bigEndian) => new(bigEndian, byteOrderMark: false, throwOnInvalidBytes: true);

    // The provider is asked directly: registering it would change the whole process.
    private static Encoding Gb18030() =>
        CodePagesEncodingProvider.Instance.GetEncoding("GB18030", EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)
        ?? throw new NotSupportedException("This runtime has no GB18030 encoding.");

    /// <summary>The text; null where the bytes are not UTF-8: what is no character is not replaced.</summary>
    private static IReadOnlyList<string>? Utf8Text(ByteFeed bytes, out IReadOnlyList<string> sound)
    {
        using TextPieces text = new();
        var status = OperationStatus.Done;
        while (status != OperationStatus.InvalidData && (!bytes.IsLast || bytes.Unread.Length > 0))
        {
            status = Utf8.ToUtf16(bytes.Unread, text.Room, out var read, out var written, replaceInvalidSequences: false, bytes.IsLast);
            bytes.Take(read);
            text.Add(written);
            bytes.Fill();
        }

        sound = text.End();
        return status == OperationStatus.InvalidData ? null : sound;
    }

    private static IReadOnlyList<string>? Text(ByteFeed bytes, Encoding encoding)
    {
        using TextPieces text = new();
        var decoder = encoding.GetDecoder();
        try
        {
            var isRead = false;
            while (!isRead)
            {
                bytes.Fill();
                decoder.Convert(bytes.Unread, text.Room, bytes.IsLast, out var read, out var written, out var isConverted);
                bytes.Take(read);
                text.Add(written);
                isRead = isConverted && bytes.IsLast;
            }

            return text.End();
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }
}
