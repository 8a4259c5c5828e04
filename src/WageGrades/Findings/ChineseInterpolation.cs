using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace WageGrades.Findings;

/// <summary>
/// The Chinese wording of a text while it is put together: a value that can be worded in either language is worded in Chinese, so that yuan is 元 and
/// a percentage has no blank; words that were given stay as they are.
/// </summary>
[InterpolatedStringHandler]
internal readonly ref struct ChineseInterpolation
{
    private readonly StringBuilder text;

    /// <param name="literalLength">How long the fixed words are.</param>
    /// <param name="formattedCount">How many values stand among them.</param>
    public ChineseInterpolation(int literalLength, int formattedCount) => text = new StringBuilder(literalLength + (formattedCount * 8));

    public void AppendLiteral(string words) => text.Append(words);

    public void AppendFormatted<T>(T value, string? format = null) => text.Append(value switch
    {
        ILocalizable worded => worded.In(Language.Chinese),
        IFormattable number => number.ToString(format, CultureInfo.InvariantCulture),
        var other => other?.ToString(),
    });

    /// <inheritdoc/>
    public override string ToString() => text.ToString();
}
