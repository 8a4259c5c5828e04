using WageGrades.Internal;

namespace WageGrades.Findings;

/// <summary>One text in Chinese and in English (双语文本).</summary>
public sealed record LocalizedText : ILocalizable
{
    /// <summary>A text with both wordings.</summary>
    /// <param name="chinese">The Chinese wording.</param>
    /// <param name="english">The English wording.</param>
    public LocalizedText(string chinese, string english)
    {
        Chinese = Guard.NotNull(chinese);
        English = Guard.NotNull(english);
    }

    /// <summary>The Chinese wording.</summary>
    public string Chinese { get; }

    /// <summary>The English wording.</summary>
    public string English { get; }

    /// <summary>A text that reads the same in both languages, such as a code or a person's name.</summary>
    /// <param name="text">The wording.</param>
    /// <returns>The text with that wording in both languages.</returns>
    public static LocalizedText Same(string text) => new(text, text);

    /// <inheritdoc/>
    public string In(Language language) => Guard.Defined(language) == Language.Chinese ? Chinese : English;

    /// <summary>Both wordings, Chinese first, with a slash between; one where they are the same.</summary>
    public override string ToString() =>
        string.Equals(Chinese, English, StringComparison.Ordinal) ? Chinese : $"{Chinese} / {English}";
}
