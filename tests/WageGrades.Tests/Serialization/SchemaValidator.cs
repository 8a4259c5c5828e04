using System.Text.RegularExpressions;
using WageGrades.Internal;
using WageGrades.Tests.Generators;

namespace WageGrades.Tests.Serialization;

/// <summary>Judges a document by a JSON Schema, independently of the code that reads it. It knows the keywords our schemas use and refuses
/// others.</summary>
internal sealed class SchemaValidator(JsonNode schema)
{
    /// <summary>The first thing wrong, with its path, or null.</summary>
    internal string? Fault(JsonNode document) => Fault(schema, document, "$");

    private string? Fault(JsonNode rules, JsonNode node, string path) =>
        Object(rules).Members.Select(rule => Fault(Object(rules), rule.Name, rule.Value, node, path)).FirstOrDefault(fault => fault is not null);

    private string? Fault(JsonObjectNode rules, string keyword, JsonNode rule, JsonNode node, string path) =>
        keyword switch
        {
            "$schema" or "$defs" or "title" or "description" or "default" => null,
            "$ref" => Fault(Object(Object(schema).Find("$defs")!).Find(Text(rule)["#/$defs/".Length..])!, node, path),
            "type" => HasType(Text(rule), node) ? null : $"{path} is not of type {Text(rule)}",
            "const" => JsonNodes.Same(rule, node) ? null : $"{path} is not {Text(rule)}",
            "enum" => Items(rule).Any(value => JsonNodes.Same(value, node)) ? null : $"{path} is none of the values",
            "pattern" => node is not JsonTextNode text || Regex.IsMatch(text.Value, Text(rule), RegexOptions.CultureInvariant)
                ? null
                : $"{path} has not the form {Text(rule)}",
            "minimum" => node is not JsonNumberNode || Number(node) >= Number(rule) ? null : $"{path} is too small",
            "exclusiveMinimum" => node is not JsonNumberNode || Number(node) > Number(rule) ? null : $"{path} is too small",
            "maximum" => node is not JsonNumberNode || Number(node) <= Number(rule) ? null : $"{path} is too large",
            "required" => node is not JsonObjectNode value ? null
            : Items(rule).Select(Text).FirstOrDefault(name => value.Find(name) is null) is { } missing ? $"{path} lacks {missing}"
            : null,
            "properties" => node is not JsonObjectNode value
                ? null
                : First(
                    value.Members,
                    member => Object(rule).Find(member.Name) is { } own ? Fault(own, member.Value, $"{path}.{member.Name}") : null),
            "propertyNames" => node is not JsonObjectNode value
                ? null
                : First(value.Members, member => Fault(rule, new JsonTextNode(member.Name), $"{path}.{member.Name}")),
            "additionalProperties" => node is not JsonObjectNode value
                ? null
                : First(
                    value.Members.Where(member => (rules.Find("properties") as JsonObjectNode)?.Find(member.Name) is null),
                    member =>
                        rule is JsonFlagNode { Value: false }
                            ? $"{path} has an unknown member {member.Name}"
                            : Fault(rule, member.Value, $"{path}.{member.Name}")),
            "minItems" => node is not JsonListNode list || list.Items.Count >= Number(rule) ? null : $"{path} has too few items",
            "prefixItems" => node is not JsonListNode list
                ? null
                : First(Numbered(list).Take(Items(rule).Count), item => Fault(Items(rule)[item.Index], item.Item, $"{path}[{item.Index}]")),
            "items" => node is not JsonListNode list
                ? null
                : First(
                    Numbered(list).Skip((rules.Find("prefixItems") as JsonListNode)?.Items.Count ?? 0),
                    item => Fault(rule, item.Item, $"{path}[{item.Index}]")),
            "allOf" => First(Items(rule), part => Fault(part, node, path)),
            "anyOf" => Items(rule).Any(part => Fault(part, node, path) is null) ? null : $"{path} fits nothing",
            "oneOf" => Items(rule).Count(part => Fault(part, node, path) is null) == 1 ? null : $"{path} does not fit exactly one form",
            _ => throw new InvalidOperationException($"The schema uses {keyword}, which this validator does not know."),
        };

    private static string? First<T>(IEnumerable<T> parts, Func<T, string?> fault) => parts.Select(fault).FirstOrDefault(found => found is not null);

    private static bool HasType(string type, JsonNode node) => type switch
    {
        "object" => node is JsonObjectNode,
        "array" => node is JsonListNode,
        "string" => node is JsonTextNode,
        "boolean" => node is JsonFlagNode,
        "null" => node is JsonNullNode,
        "number" => node is JsonNumberNode,
        "integer" => node is JsonNumberNode && decimal.IsInteger(Number(node)),
        _ => throw new InvalidOperationException($"There is no type {type}."),
    };

    private static JsonObjectNode Object(JsonNode node) => (JsonObjectNode)node;

    private static IEnumerable<(int Index, JsonNode Item)> Numbered(JsonListNode list) => list.Items.Select((item, index) => (index, item));

    private static ValueList<JsonNode> Items(JsonNode node) => ((JsonListNode)node).Items;

    private static string Text(JsonNode node) => ((JsonTextNode)node).Value;

    private static decimal Number(JsonNode node) => ExactDecimal.TryParse(((JsonNumberNode)node).Raw, out decimal number) ? number : decimal.MaxValue;
}
