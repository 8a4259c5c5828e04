using System.Collections;
using System.Globalization;
using System.Text;

namespace WageGrades.Internal;

/// <summary>
/// Results as JSON: members in a fixed order, dates as ISO text, choices by their code, what is not there as null; the same under every culture.
/// </summary>
internal static class JsonValue
{
    internal static JsonObjectNode Of(params ReadOnlySpan<(string Name, object? Value)> members)
    {
        var all = new JsonMember[members.Length];
        for (var i = 0; i < all.Length; i++)
        {
            all[i] = new JsonMember(members[i].Name, Node(members[i].Value));
        }

        return new JsonObjectNode(ValueList.Of(all));
    }

    /// <summary>A table as an object whose members are the texts of the keys; choices by their code.</summary>
    internal static JsonObjectNode Map<TKey, TValue>(IEnumerable<KeyValuePair<TKey, TValue>> pairs)
        where TKey : notnull => new(ValueList.Of(pairs.Select(pair => new JsonMember(
            pair.Key is Enum choice ? Code(choice.ToString()) : Text(pair.Key), Node(pair.Value)))));

    /// <summary>The choices that hold, each by its code; none is the empty list.</summary>
    internal static JsonListNode Flags<TEnum>(TEnum value)
        where TEnum : struct, Enum => new(ValueList.Of(value.ToString()
            .Split(", ")
            .Where(_ => !value.Equals(default(TEnum)))
            .Select(name => (JsonNode)new JsonTextNode(Code(name)))));

    internal static JsonNode Node(object? value) => value switch
    {
        null => new JsonNullNode(),
        JsonNode node => node,
        IJsonValue own => own.ToJson(),
        string text => new JsonTextNode(text),
        bool flag => new JsonFlagNode(flag),
        decimal number => new JsonNumberNode(number),
        int number => new JsonNumberNode(number),
        Enum choice => new JsonTextNode(Code(choice.ToString())),
        LocalDate date => new JsonTextNode(IsoDate.Of(date)),
        YearMonth month => new JsonTextNode(IsoDate.Of(month)),
        IEnumerable items => new JsonListNode(ValueList.Of(items.Cast<object?>().Select(Node))),
        _ => new JsonTextNode(Text(value)),
    };

    /// <summary>The code of a choice, as documents write it: <c>NotYetDue</c> is <c>not-yet-due</c>.</summary>
    internal static string Code(string name)
    {
        StringBuilder code = new(name.Length + 4);
        foreach (var letter in name)
        {
            if (char.IsAsciiLetterUpper(letter) && code.Length > 0)
            {
                code.Append('-');
            }

            code.Append(char.ToLowerInvariant(letter));
        }

        return code.ToString();
    }

    private static string Text(object value) =>
        (value is IFormattable formattable ? formattable.ToString(format: null, CultureInfo.InvariantCulture) : value.ToString()) ?? "";
}
