using System.Globalization;
using WageGrades.Agreements;
using WageGrades.Citations;
using WageGrades.Findings;
using WageGrades.Internal;

namespace WageGrades.Contracts;

/// <summary>
/// Words everything that a part of an agreement's document says: every member under its name in both languages, codes, terms and amounts as people
/// say them. It walks the document as it is written, so nothing that an agreement can say is left out; long tables go into an annex.
/// </summary>
internal sealed class ContractTerms(CollectiveAgreement agreement)
{
    private const int LongestInLine = 2;

    private readonly List<StandardRow> standards = [];

    /// <summary>The entries of the tables met so far, for the annex.</summary>
    internal IReadOnlyList<StandardRow> Standards => standards;

    /// <summary>Every member of an object, each a line under its label, but for some that stand elsewhere.</summary>
    internal IEnumerable<LocalizedText> Lines(JsonObjectNode owner, StandardPlace? place, params IReadOnlyList<string> elsewhere)
    {
        foreach (var member in owner.Members)
        {
            if (!elsewhere.Contains(member.Name))
            {
                var label = Label(member.Name);
                yield return Labelled(label, Value(member.Value, member.Name, place?.Within(label)));
            }
        }
    }

    /// <summary>The value of a member in words.</summary>
    internal LocalizedText Value(JsonNode node, string member, StandardPlace? place = null) => node switch
    {
        JsonTextNode text => text.Said is { } said ? Of(said()) : Text(text.Value, member),
        JsonNumberNode number => number.Said is { } said ? Of(said()) : LocalizedText.Same(number.Raw),
        JsonFlagNode flag => flag.Value ? new("是", "yes") : new("否", "no"),
        JsonNullNode => new("无", "none"),
        JsonListNode list => List(list, member, place),
        JsonObjectNode { IsMap: true } map => Map(map, member, place),
        JsonObjectNode value => Object(value, place),
        JsonBrokenNode => throw Closed.Missed(node),
        _ => throw Closed.Missed(node),
    };

    /// <summary>What a member is called.</summary>
    internal static LocalizedText Label(string member) => EarlierLabels.Find(member) ?? LaterLabels.Find(member) ?? LocalizedText.Same(member);

    internal static LocalizedText Labelled(LocalizedText label, LocalizedText value) =>
        new($"{label.Chinese}：{value.Chinese}", $"{label.English}: {value.English}");

    private LocalizedText List(JsonListNode list, string member, StandardPlace? place)
    {
        List<LocalizedText> items = [.. list.Items.Select(item => Value(item, member, place))];
        return items.Count == 0 ? new("无", "none")
            : list.Items.All(item => item.IsPlain) ? Joined(items, "、", ", ")
            : items.Count == 1 ? items[0]
            : Joined(items.Select((item, at) => new LocalizedText($"（{at + 1}）{item.Chinese}", $"({at + 1}) {item.English}")), "；", "; ");
    }

    private LocalizedText Map(JsonObjectNode map, string member, StandardPlace? place)
    {
        if (map.Members.Count > 0 && map.Members.All(entry => entry.Value is JsonFlagNode))
        {
            return Flags(map, member);
        }

        var entries = map.Members
            .Select(entry => (Key: entry.Said is { } said ? Of(said()) : Text(entry.Name, member), Value: Value(entry.Value, member)))
            .ToList();
        if (place is not null && entries.Count > LongestInLine)
        {
            standards.AddRange(entries.Select(entry => new StandardRow(place, entry.Key, entry.Value)));
            return new("见附件二", "see annex 2");
        }

        return Joined(entries.Select(entry => new LocalizedText($"{entry.Key.Chinese} {entry.Value.Chinese}", $"{entry.Key.English} {entry.Value.English}")), "，", ", ");
    }

    /// <summary>What is answered with yes, then what with no.</summary>
    private LocalizedText Flags(JsonObjectNode map, string member)
    {
        LocalizedText Of(bool answer) => Joined(
            map.Members.Where(entry => ((JsonFlagNode)entry.Value).Value == answer)
                .Select(entry => entry.Said is { } said ? ContractTerms.Of(said()) : Text(entry.Name, member)),
            "、",
            ", ");
        return (Of(true), Of(false)) switch
        {
            ({ Chinese.Length: > 0 } yes, { Chinese.Length: > 0 } no) => new($"{yes.Chinese}（不含：{no.Chinese}）", $"{yes.English} (not: {no.English})"),
            ({ Chinese.Length: > 0 } yes, _) => yes,
            (_, var no) => new($"不含：{no.Chinese}", $"not: {no.English}"),
        };
    }

    /// <summary>An object in one line: what it is, then its members.</summary>
    internal LocalizedText Object(JsonObjectNode value, StandardPlace? place, params IReadOnlyList<string> elsewhere)
    {
        if (IsText(value))
        {
            return TextOf(value);
        }

        if (value.Members is [{ Name: "least", Value: { IsPlain: true } least }, { Name: "most", Value: { IsPlain: true } most }])
        {
            var (from, to) = (Value(least, "least"), Value(most, "most"));
            return from == to ? from : new($"{from.Chinese}至{to.Chinese}", $"{from.English} to {to.English}");
        }

        var time = Time(value);
        var within = time is null ? place : place?.At(time);
        var parts = value.Members
            .Where(member => member.Name is not ("kind" or "name") && !elsewhere.Contains(member.Name) && !(time is not null && IsTime(member)))
            .Select(member => Labelled(Label(member.Name), Nested(Value(member.Value, member.Name, within), member.Value)))
            .ToList();
        var all = time is null ? parts : [time, .. parts];
        var rest = Joined(all, "，", ", ");
        return HeadOf(value) is not { } name ? rest
            : all.Count == 0 ? name
            : new($"{name.Chinese}（{rest.Chinese}）", $"{name.English} ({rest.English})");
    }

    /// <summary>What an object is called before its members: by its kind, by its name, by both; null where it has neither.</summary>
    private LocalizedText? HeadOf(JsonObjectNode value)
    {
        var kind = value.Find("kind") is JsonTextNode text
            ? KindLabels.Find(text.Value) ?? (text.Said is { } said ? Of(said()) : LocalizedText.Same(text.Value))
            : null;
        var name = value.Find("name") is { } named ? Value(named, "name") : null;
        return kind is null ? name : name is null ? kind : new($"{kind.Chinese}“{name.Chinese}”", $"{kind.English} “{name.English}”");
    }

    private static LocalizedText Nested(LocalizedText text, JsonNode node) =>
        node is JsonObjectNode { Members.Count: > 1, IsMap: false } value && !IsText(value) && value.Find("kind") is null
            ? new($"（{text.Chinese}）", $"({text.English})")
            : text;

    /// <summary>The days from <c>from</c> to <c>lastDay</c>; null where the object names no such days.</summary>
    internal static LocalizedText? Time(JsonObjectNode value) => (DayOf(value, "from"), DayOf(value, "lastDay")) switch
    {
        ({ } from, { } last) => new($"自{from.Chinese}起至{last.Chinese}止", $"from {from.English} to {last.English}"),
        ({ } from, null) => new($"自{from.Chinese}起", $"from {from.English}"),
        (null, { } last) => new($"至{last.Chinese}止", $"to {last.English}"),
        (null, null) => null,
    };

    private static LocalizedText? DayOf(JsonObjectNode value, string member) =>
        value.Find(member) is JsonTextNode { Said: null } text && IsoDate.TryRead(text.Value, out LocalDate day) ? ContractDates.Of(day) : null;

    private static bool IsTime(JsonMember member) => member.Name is "from" or "lastDay";

    private static bool IsText(JsonObjectNode value) =>
        !value.IsMap && value.Members.Count > 0 && value.Members.All(member => member.Name is "zh" or "en");

    private static LocalizedText TextOf(JsonObjectNode value)
    {
        var chinese = (value.Find("zh") as JsonTextNode)?.Value;
        var english = (value.Find("en") as JsonTextNode)?.Value;
        return new(chinese ?? english ?? "", english ?? chinese ?? "");
    }

    private LocalizedText Text(string text, string member) =>
        member != "id" && ClauseId.TryParse(text, out var id) && Named(id) is { } name ? name
        : member == "vocabulary" && agreement.FindVocabulary(text) is { } vocabulary ? vocabulary.Name
        : IsoDate.TryRead(text, out LocalDate day) ? ContractDates.Of(day)
        : IsoDate.TryRead(text, out YearMonth month) ? ContractDates.Of(month)
        : text.EndsWith(" %", StringComparison.Ordinal) ? new($"{text[..^2]}%", text)
        : LocalizedText.Same(text);

    /// <summary>What another part of the agreement is called where it is referred to by its id.</summary>
    private LocalizedText? Named(ClauseId id) => agreement.Find(id) is { } clause ? Reference(clause)
        : agreement.Floors.FirstOrDefault(floor => floor.Id == id)?.Name
        ?? agreement.Funds.FirstOrDefault(fund => fund.Id == id)?.Name;

    private static LocalizedText Reference(Clause clause)
    {
        var number = clause.Number.Length == 0 ? LocalizedText.Same("") : new($"（{clause.Number}）", $" ({clause.Number})");
        return new($"“{clause.Heading.Chinese}”{number.Chinese}", $"{clause.Heading.English}{number.English}");
    }

    private static LocalizedText Joined(IEnumerable<LocalizedText> texts, string chinese, string english)
    {
        var all = texts.ToList();
        return new(string.Join(chinese, all.Select(text => text.Chinese)), string.Join(english, all.Select(text => text.English)));
    }

    private static LocalizedText Of(Wording wording) => new(wording.Chinese, wording.English);
}
