using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using WageGrades.Findings;

namespace WageGrades.Serialization;

/// <summary>A staff or event number, kept to the letter: leading zeros count, and scientific notation has lost digits.</summary>
internal sealed class IdentifierCell : CellFormat<string>
{
    private const int MaximumLength = 64;

    private static readonly SearchValues<char> UsualSigns = SearchValues.Create("0123456789-");
    private static readonly SearchValues<char> MantissaSigns = SearchValues.Create("0123456789.");

    internal static readonly IdentifierCell Instance = new();

    internal override bool ReadsAlone => true;

    internal override LocalizedText Expected { get; } = new("编号（不超过 64 个字符，不含空白）", "an identifier (up to 64 characters, without blanks)");

    internal override CellReading<string> Read(string text, RosterScope scope)
    {
        var value = WithoutZeroDecimals(WithoutApostrophes(CellText.HalfWidth(text)));
        return IsScientific(value) ? CellReading<string>.Scientific
            : value.Length is 0 or > MaximumLength || HasBlankOrControl(value) ? CellReading<string>.Bad
            : Good(value, isPlain: value == text.Trim());
    }

    internal override bool TryReadUsual(ReadOnlySpan<char> written, [MaybeNullWhen(false)] out string value)
    {
        value = written.Length <= MaximumLength && !written.ContainsAnyExcept(UsualSigns) ? written.ToString() : null;
        return value is not null;
    }

    private static bool HasBlankOrControl(string value)
    {
        foreach (var c in value)
        {
            if (c == ' ' || char.IsControl(c))
            {
                return true;
            }
        }

        return false;
    }

    internal override string Print(string value, Language language) => value;

    private static string WithoutApostrophes(string text) => text.AsSpan().TrimEnd("'’‘`").Length is var length && length < text.Length
        ? text[..length]
        : text;

    /// <summary>1001.0 is what becomes of 1001 in a column of numbers.</summary>
    private static string WithoutZeroDecimals(string text)
    {
        var point = text.IndexOf('.', StringComparison.Ordinal);
        return point > 0
            && point + 1 < text.Length
            && !text.AsSpan(point + 1).ContainsAnyExcept('0')
            && !text.AsSpan(0, point).ContainsAnyExceptInRange('0', '9')
            ? text[..point]
            : text;
    }

    /// <summary>Digits, a point or a plus sign with the exponent: 3.30102E+17, 1E+05. The number 12E5 may be a number somebody gave.</summary>
    private static bool IsScientific(string text)
    {
        var e = text.AsSpan().IndexOfAny('e', 'E');
        if (e < 1 || e + 1 >= text.Length)
        {
            return false;
        }

        var mantissa = text.AsSpan(0, e);
        var exponent = text.AsSpan(e + 1);
        var isMarked = mantissa.Contains('.') || exponent[0] is '+' or '-';
        return isMarked
            && !mantissa.ContainsAnyExcept(MantissaSigns)
            && exponent.TrimStart("+-") is { IsEmpty: false } digits
            && !digits.ContainsAnyExceptInRange('0', '9');
    }
}
