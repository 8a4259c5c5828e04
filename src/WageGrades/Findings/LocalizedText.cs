using System.Text.Json.Serialization;
using WageGrades.Internal;

namespace WageGrades.Findings;

/// <summary>One text in Chinese and in English (双语文本).</summary>
[JsonConverter(typeof(LocalizedTextJsonConverter))]
public sealed record LocalizedText : ILocalizable, IJsonValue
{
    /// <summary>A text with both wordings.</summary>
    /// <param name="chinese">The Chinese wording.</param>
    /// <param name="english">The English wording.</param>
    public LocalizedText(string chinese, string english)
    {
        Chinese = Guard.NotNull(chinese);
        English = Guard.NotNull(english);
    }

    /// <summary>A text whose Chinese wording is put together from values, each worded in Chinese.</summary>
    internal LocalizedText(ChineseInterpolation chinese, string english)
        : this(chinese.ToString(), english)
    {
    }

    private LocalizedText(string text, Language? onlyIn)
        : this(text, text) => OnlyIn = onlyIn;

    /// <summary>The Chinese wording.</summary>
    public string Chinese { get; }

    /// <summary>The English wording.</summary>
    public string English { get; }

    /// <summary>A text that reads the same in both languages, such as a code or a person's name.</summary>
    /// <param name="text">The wording.</param>
    /// <returns>The text with that wording in both languages.</returns>
    public static LocalizedText Same(string text) => new(Guard.NotNull(text), text);

    /// <summary>The one language in which the text was given, whose wording then stands for the other too; null where both were.</summary>
    public Language? OnlyIn { get; }

    /// <summary>A text given in one language alone (单语文本), such as a heading of an agreement written in Chinese; the other language shows the same
    /// wording.</summary>
    /// <param name="language">The language of the wording.</param>
    /// <param name="text">The wording.</param>
    /// <returns>The text.</returns>
    public static LocalizedText Only(Language language, string text) => new(Guard.NotNull(text), Guard.Defined(language));

    JsonNode IJsonValue.ToJson() => JsonText.Of(this);

    /// <inheritdoc/>
    public string In(Language language) => Guard.DefinedOften(language) == Language.Chinese ? Chinese : English;

    /// <summary>Both wordings, Chinese first, with a slash between; one where they are the same.</summary>
    public override string ToString() =>
        string.Equals(Chinese, English, StringComparison.Ordinal) ? Chinese : $"{Chinese} / {English}";
}
