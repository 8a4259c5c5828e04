using System.Globalization;
using WageGrades.Internal;

namespace WageGrades.Findings;

/// <summary>One named value of a finding (参数), kept typed so that programs need not read texts.</summary>
public sealed record FindingArgument
{
    /// <summary>A named value.</summary>
    /// <param name="name">The name used in the texts of the finding's code.</param>
    /// <param name="value">Text, a number, a date, money, an <see cref="ILocalizable"/>, or a list of such values; never null.</param>
    public FindingArgument(string name, object value)
    {
        Name = Guard.NotBlank(name);
        Value = Guard.NotNull(value) switch
        {
            string text => text,
            IEnumerable<string> texts => ValueList.Of(texts),
            IEnumerable<ILocalizable> texts => ValueList.Of(texts),
            object other => other,
        };
    }

    /// <summary>The name used in the texts of the finding's code.</summary>
    public string Name { get; }

    /// <summary>The value.</summary>
    public object Value { get; }

    /// <summary>A pair of name and value as an argument; the named twin is the constructor.</summary>
    /// <param name="pair">The name and the value.</param>
    public static implicit operator FindingArgument((string Name, object Value) pair) => new(pair.Name, pair.Value);

    /// <summary>
    /// The value as text: an <see cref="ILocalizable"/> and a list in this language, everything else the same everywhere
    /// (dates as 2026-03-13, numbers without trailing zeros).
    /// </summary>
    /// <param name="language">The language wanted.</param>
    /// <returns>The text of the value.</returns>
    public string In(Language language) => Print(Value, Guard.Defined(language));

    /// <summary>The name and the value in English.</summary>
    public override string ToString() => $"{Name} = {In(Language.English)}";

    /// <summary>The value, typed where JSON has the type; texts of both languages as such.</summary>
    internal JsonNode ToJson() => Value switch
    {
        IJsonValue own => own.ToJson(),
        ILocalizable text => JsonText.Of(text),
        IEnumerable<ILocalizable> texts => new JsonListNode(ValueList.Of(texts.Select(text => (JsonNode)JsonText.Of(text)))),
        var other => JsonValue.Node(other),
    };

    private static string Print(object value, Language language) => value switch
    {
        string text => text,
        ILocalizable text => text.In(language),
        decimal number => ExactDecimal.Print(number),
        IEnumerable<string> texts => string.Join(Comma(language), texts),
        IEnumerable<ILocalizable> texts => string.Join(Comma(language), texts.Select(text => text.In(language))),
        LocalDate date => IsoDate.Of(date),
        YearMonth month => IsoDate.Of(month),
        IFormattable other => other.ToString(format: null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };

    private static string Comma(Language language) => language == Language.Chinese ? "、" : ", ";
}
