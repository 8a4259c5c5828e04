using System.Text;
using System.Text.Json;
using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Tests.Generators;

namespace WageGrades.Tests.Internal;

public sealed class JsonTreeTests
{
    private static string Told(string json) => string.Join(
        '\n', JsonTree.Parse(json).Faults.Select(fault => fault.ToFinding().ToString()));

    private static JsonPart Only(JsonPart list)
    {
        Assert.Equal(1, list.Count);
        JsonParts items = list.GetEnumerator();
        Assert.True(items.MoveNext());
        return items.Current;
    }

    [Fact]
    public void PrintThenParse_AnyTree_IsIdentity() =>
        Prop.ForAll(JsonNodes.Any, node =>
        {
            string printed = JsonPrinter.Print(node);
            JsonTree tree = JsonTree.Parse(printed);
            return tree.Faults.Count == 0 && JsonNodes.Same(node, tree.Root) && JsonPrinter.Print(tree.Root) == printed;
        }).Check(Law.Config(500));

    [Fact]
    public void Print_AnyTree_IsReadAlikeByTheSystemParser() =>
        Prop.ForAll(JsonNodes.Any, node =>
        {
            using JsonDocument document = JsonDocument.Parse(JsonPrinter.Print(node));
            return node is not JsonTextNode text || document.RootElement.GetString() == text.Value;
        }).Check(Law.Config(300));

    [Fact]
    public void Parse_NestedValue_KnowsPathLineAndColumn()
    {
        JsonTree tree = JsonTree.Parse("{\n  \"技\": 1, \"clauses\": [\n    {\"a b\": true}\n  ]\n}");
        JsonPart clauses = tree.Content.Find("clauses");
        Assert.Equal(11, clauses.NamePlace.Column);
        JsonPart flag = Only(clauses).Find("a b");
        Assert.Equal("$.clauses[0][\"a b\"]", flag.Place.Path);
        Assert.Equal(3, flag.Place.Line);
        Assert.Equal(13, flag.Place.Column);
    }

    [Theory]
    [InlineData("{\"a\": 1,}", "WG1001 1:9 $: JSON syntax error: there must be no comma after the last entry.")]
    [InlineData("[1, // why\n 2]", "WG1001 1:5 $: JSON syntax error: JSON has no comments.")]
    [InlineData("{\"a\": 1, \"a\": 2}", "WG1006 1:10 $.a: The member “a” comes more than once, first in line 1; only the first is used.")]
    [InlineData("[\"\\ud800\"]", "WG1001 1:2 $[0]: JSON syntax error: the text holds half of a pair of \\u escapes.")]
    [InlineData("[1", "WG1001 1:3 $: JSON syntax error: the document ends too early.")]
    [InlineData("", "WG1001 1:1 $: JSON syntax error: the document ends too early.")]
    [InlineData("[1] 2", "WG1001 1:5 $: JSON syntax error: “2” stands after the end of the document.")]
    [InlineData("{\"a\"：1}", "WG1001 1:5 $: JSON syntax error: write the plain : instead of “：”.")]
    [InlineData("{“a”: 1}", "WG1001 1:2 $: JSON syntax error: write the plain \" instead of ““”.")]
    [InlineData("{\"a\" 1}", "WG1001 1:6 $: JSON syntax error: unexpected “1”; a comma, colon or quote may be missing.")]
    public void Parse_BadWriting_TellsPlaceAndProblem(string json, string told) => Assert.Equal(told, Told(json));

    [Fact]
    public void Parse_SeveralFaults_AreAllTold() =>
        Assert.Equal(3, JsonTree.Parse("{\"a\": [1,], /* x */ \"a\": 3, \"b\": 4}").Faults.Count);

    [Fact]
    public void Parse_BrokenOff_KeepsWhatStandsBefore()
    {
        JsonTree tree = JsonTree.Parse("{\"a\": 1, \"b\": [2, 3; 4]}");
        Assert.False(tree.Content.IsWhole);
        JsonObjectNode root = (JsonObjectNode)tree.Root;
        Assert.Equal(["a", "b"], root.Members.Select(member => member.Name));
        Assert.Equal("2", Assert.IsType<JsonNumberNode>(Assert.Single(((JsonListNode)root.Members[1].Value).Items)).Raw);
    }

    [Fact]
    public void Parse_TooDeep_IsAFault()
    {
        Assert.Empty(JsonTree.Parse(new string('[', 64) + new string(']', 64)).Faults);
        Assert.Contains("more than 64 levels", Told(new string('[', 65) + new string(']', 65)));
    }

    [Fact]
    public void Parse_ByteOrderMark_IsInformation()
    {
        JsonTree tree = JsonTree.Parse((byte[])[.. Encoding.UTF8.Preamble, .. "1"u8]);
        Assert.Equal(FormatFaultKind.ByteOrderMark, Assert.Single(tree.Faults).Kind);
        Assert.IsType<JsonNumberNode>(tree.Root);
    }

    [Fact]
    public void Parse_BadBytes_AreToldWhereTheyStand()
    {
        FormatFault fault = Assert.Single(JsonTree.Parse((byte[])[.. "[\n\""u8, 0xFF, 0xFE, .. "\"]"u8]).Faults);
        Assert.Equal((FormatFaultKind.InvalidUtf8, 2, 2), (fault.Kind, fault.Line, fault.Column));
        Assert.Equal(FormatFaultKind.InvalidUtf8, Assert.Single(JsonTree.Parse("\"\ud800\"").Faults).Kind);
    }

    // Names are remembered by a few of their bytes: with so many before, one that looks alike is remembered for each.
    [Theory]
    [InlineData("\\ud800", "JsonSyntax", 500)]
    [InlineData("\ufffd", "TextLost", 501)]
    [InlineData("h\\u0037a", "DuplicateMember", 500)]
    [InlineData("h\\u0061a", null, 501)]
    public void Parse_ANameAmongManyOthers_IsReadByItself(string name, string? told, int members)
    {
        IEnumerable<string> others = Enumerable.Range(0, 500).Select(at => $"\"{(char)('a' + (at % 26))}{at}{(char)('a' + (at / 26))}\": 1");
        JsonTree tree = JsonTree.Parse($"{{{string.Join(", ", others)}, \"{name}\": 2}}");
        Assert.Equal(told is null ? [] : [told], tree.Faults.Select(fault => fault.Kind.ToString()));
        Assert.Equal(members, ((JsonObjectNode)tree.Root).Members.Count);
    }

    [Fact]
    public void Print_PlainContents_StandOnOneLine()
    {
        JsonTree tree = JsonTree.Parse("{\"amounts\":[4100.00,4290,44.80],\"of\":{\"kind\":\"flat\",\"amount\":1e2},\"none\":[]}");
        Assert.Equal(
            "{\n  \"amounts\": [4100, 4290, 44.8],\n  \"of\": { \"kind\": \"flat\", \"amount\": 100 },\n  \"none\": []\n}\n",
            JsonPrinter.Print(tree.Root));
    }

    [Fact]
    public void Fingerprint_KnownContent_IsSha256() =>
        Assert.Equal("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad", Fingerprint.Of("abc"u8));
}
