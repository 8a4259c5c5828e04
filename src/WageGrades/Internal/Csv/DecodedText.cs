using System.Text;

namespace WageGrades.Internal;

/// <summary>
/// Text made of bytes of unknown encoding: by its byte-order mark, else strict UTF-8, else strict GB18030 (which holds GBK and
/// GB2312). <see cref="Text"/> is null where the bytes are not of the encoding they seem to be.
/// </summary>
internal sealed record DecodedText(string? Text, string Encoding)
{
    internal static DecodedText Of(ReadOnlyMemory<byte> bytes) => bytes.Span switch
    {
        [0xEF, 0xBB, 0xBF, ..] => new(StrictUtf8.TryDecode(bytes[3..]), "UTF-8"),
        [0xFF, 0xFE, .. var rest] => Decode(rest, new UnicodeEncoding(bigEndian: false, byteOrderMark: false, throwOnInvalidBytes: true), "UTF-16LE"),
        [0xFE, 0xFF, .. var rest] => Decode(rest, new UnicodeEncoding(bigEndian: true, byteOrderMark: false, throwOnInvalidBytes: true), "UTF-16BE"),
        var all => StrictUtf8.TryDecode(bytes) is { } text ? new(text, "UTF-8") : Decode(all, Gb18030(), "GB18030"),
    };

    // The provider is asked directly: registering it would change the whole process.
    private static Encoding Gb18030() =>
        CodePagesEncodingProvider.Instance.GetEncoding("GB18030", EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)
        ?? throw new NotSupportedException("This runtime has no GB18030 encoding.");

    private static DecodedText Decode(ReadOnlySpan<byte> bytes, Encoding encoding, string name)
    {
        try
        {
            return new DecodedText(encoding.GetString(bytes), name);
        }
        catch (DecoderFallbackException)
        {
            return new DecodedText(Text: null, name);
        }
    }
}
