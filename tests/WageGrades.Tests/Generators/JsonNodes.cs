using WageGrades.Internal;

namespace WageGrades.Tests.Generators;

/// <summary>Random JSON trees of the kind a document can hold, with a shrinker that drops parts.</summary>
internal static class JsonNodes
{
    private static readonly Gen<string> Texts =
        Gen.Elements("", "a", "技能津贴", "\"", "\\", "\n\t\r", "\u0001", "\u2028", "𠮷", "é", "/", "0", "name", "等级")
            .ArrayOf(3).Select(parts => string.Concat(parts));

    private static readonly Gen<decimal> Decimals =
        from mantissa in ArbMap.Default.GeneratorFor<int>()
        from scale in Gen.Choose(0, 9)
        select new decimal(Math.Abs((long)mantissa) is var whole ? (int)(whole & int.MaxValue) : 0, 0, 0, mantissa < 0, (byte)scale);

    internal static readonly Arbitrary<JsonNode> Any = Arb.From(Gen.Sized(size => Tree(Math.Min(size, 4))), Shrink);

    private static Gen<JsonNode> Tree(int depth)
    {
        Gen<JsonNode> plain = Gen.OneOf(
            Texts.Select(JsonNode (text) => new JsonTextNode(text)),
            Decimals.Select(JsonNode (number) => new JsonNumberNode(number)),
            Gen.Elements(true, false).Select(JsonNode (flag) => new JsonFlagNode(flag)),
            Gen.Constant<JsonNode>(new JsonNullNode()));
        if (depth == 0)
        {
            return plain;
        }

        Gen<JsonNode[]> parts = Gen.Choose(0, 4).SelectMany(count => Tree(depth - 1).ArrayOf(count));
        Gen<JsonNode> lists = parts.Select(JsonNode (items) => new JsonListNode(ValueList.Of(items)));
        Gen<JsonNode> objects =
            from items in parts
            from names in Texts.ArrayOf(items.Length)
            select (JsonNode)new JsonObjectNode(ValueList.Of(
                items.Zip(names, (item, name) => new JsonMember(name, item)).DistinctBy(member => member.Name)));
        return Gen.OneOf(plain, lists, objects);
    }

    private static IEnumerable<JsonNode> Shrink(JsonNode node) => node switch
    {
        JsonListNode list => list.Items
            .Concat(list.Items.Select(JsonNode (_, i) => new JsonListNode(ValueList.Of(list.Items.Where((_, j) => j != i))))),
        JsonObjectNode map => map.Members.Select(member => member.Value)
            .Concat(map.Members.Select(JsonNode (_, i) => new JsonObjectNode(ValueList.Of(map.Members.Where((_, j) => j != i))))),
        JsonTextNode { Value.Length: > 1 } text => [new JsonTextNode(text.Value[..^1])],
        _ => [],
    };

    /// <summary>Whether both hold the same content in the same order, wherever they were read.</summary>
    internal static bool Same(JsonNode one, JsonNode other) => (one, other) switch
    {
        (JsonObjectNode a, JsonObjectNode b) => a.Members.Count == b.Members.Count
            && a.Members.Zip(b.Members).All(pair => pair.First.Name == pair.Second.Name && Same(pair.First.Value, pair.Second.Value)),
        (JsonListNode a, JsonListNode b) => a.Items.Count == b.Items.Count && a.Items.Zip(b.Items).All(pair => Same(pair.First, pair.Second)),
        (JsonTextNode a, JsonTextNode b) => a.Value == b.Value,
        (JsonNumberNode a, JsonNumberNode b) => a.Raw == b.Raw,
        (JsonFlagNode a, JsonFlagNode b) => a.Value == b.Value,
        (JsonNullNode, JsonNullNode) => true,
        _ => false,
    };
}
