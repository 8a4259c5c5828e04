using System.Buffers;
using System.Text;
using WageGrades.Internal;

namespace WageGrades.Findings;

/// <summary>
/// The wording of a finding with places for its arguments: <c>{name}</c> is a required argument, and a part in square
/// brackets is left out where one of the arguments named in it is absent.
/// </summary>
internal sealed class FindingTemplate
{
    private static readonly SearchValues<char> OfValues = SearchValues.Create("0123456789.,-+/× %CNY");

    private readonly ValueList<Part> parts;

    private FindingTemplate(ValueList<Part> parts) => this.parts = parts;

    /// <summary>The arguments named, each once, in the order of the text; a name used inside and outside brackets is required.</summary>
    internal IEnumerable<string> Required => Names(optional: false).Distinct(StringComparer.Ordinal);

    internal IEnumerable<string> Optional =>
        Names(optional: true).Except(Names(optional: false), StringComparer.Ordinal);

    internal static FindingTemplate Parse(string text)
    {
        List<Part> found = [];
        var group = 0;
        var optional = false;
        var start = 0;
        for (var i = 0; i <= text.Length; i++)
        {
            var c = i < text.Length ? text[i] : '\0';
            if (i < text.Length && c is not ('[' or ']' or '{' or '}'))
            {
                continue;
            }

            if (i > start)
            {
                found.Add(new Part(text[start..i], c == '}', optional ? group : 0));
            }

            start = i + 1;
            if (c == '[')
            {
                (optional, group) = (true, group + 1);
            }
            else if (c == ']')
            {
                optional = false;
            }
        }

        return new FindingTemplate([.. found]);
    }

    internal string Render(IReadOnlyList<FindingArgument> arguments, Language language)
    {
        StringBuilder text = new();
        foreach (var part in parts)
        {
            if (part.Group != 0 && parts.Any(other => other.Group == part.Group && other.IsName && Find(arguments, other.Text) is null))
            {
                continue;
            }

            text.Append(!part.IsName ? part.Text : Find(arguments, part.Text) is { } argument ? Worded(argument, language) : $"{{{part.Text}}}");
        }

        return text.ToString();
    }

    private static string Worded(FindingArgument argument, Language language) => argument.Value is IEnumerable<string> texts
        ? new FindingArgument(argument.Name, texts.Select(text => Worded(text, language))).In(language)
        : Worded(argument.In(language), language);

    // An amount or a percentage may come as text; names and headings stay as they were given.
    private static string Worded(string argument, Language language) =>
        language == Language.Chinese && argument.AsSpan().IndexOfAnyExcept(OfValues) < 0 ? ChineseText.Of(argument) : argument;

    private static FindingArgument? Find(IReadOnlyList<FindingArgument> arguments, string name) =>
        arguments.FirstOrDefault(argument => string.Equals(argument.Name, name, StringComparison.Ordinal));

    private IEnumerable<string> Names(bool optional) =>
        parts.Where(part => part.IsName && (part.Group != 0) == optional).Select(part => part.Text);

    /// <summary>A stretch of text or the name of an argument; group 0 is always shown.</summary>
    private sealed record Part(string Text, bool IsName, int Group);
}
