using System.Security.Cryptography;

namespace WageGrades.Internal;

/// <summary>The identity of a content: SHA-256 of its canonical bytes, as 64 lower-case hexadecimal digits.</summary>
internal static class Fingerprint
{
    internal static string Of(ReadOnlySpan<byte> canonical)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(canonical, hash);
        return string.Concat(Convert.ToHexString(hash).Select(char.ToLowerInvariant));
    }
}
