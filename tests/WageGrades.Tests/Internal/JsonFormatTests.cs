using WageGrades.Findings;
using WageGrades.Internal;

namespace WageGrades.Tests.Internal;

public sealed class JsonFormatTests
{
    private const string Whole = """
        {
          "format": "test/deal/2",
          "name": "春季协商",
          "signed": "2026-03-13",
          "steps": 3,
          "changes": [
            { "kind": "percent", "percent": 4.5, "side": "employer" },
            {
              "kind": "both",
              "first": { "kind": "percent", "percent": 1 },
              "then": { "kind": "percent", "percent": 2 }
            }
          ],
          "cells": { "junior": 4100, "senior": null }
        }

        """;

    private static string[] Told(string json)
    {
        Deal.Format.TryRead(JsonTree.Parse(json), known: null, out ShapeReading reading, out _);
        return [.. reading.Faults.Select(fault => fault.ToFinding().ToString())];
    }

    [Fact]
    public void WriteThenRead_Whole_IsIdentity()
    {
        Assert.True(Deal.Format.TryRead(JsonTree.Parse(Whole), known: null, out ShapeReading reading, out Deal? deal));
        Assert.Empty(reading.Faults);
        string written = JsonPrinter.Print(Deal.Format.Write(deal));
        Assert.Equal(Whole.ReplaceLineEndings("\n"), written);
        Assert.True(Deal.Format.TryRead(JsonTree.Parse(written), known: null, out _, out Deal? again));
        Assert.Equal(deal, again);
    }

    [Fact]
    public void Read_ManyFaults_AreAllToldAndTheGoodKept()
    {
        const string Json = """
            {
              "format": "test/deal/1",
              "nmae": "x",
              "signed": "2026-02-30",
              "steps": 3.5,
              "changes": [
                { "kind": "precent", "percent": 1 },
                { "percent": 1 },
                { "kind": "percent", "percent": "4" },
                { "kind": "percent", "percent": 101, "side": "emploier" },
                { "kind": "percent", "percent": 13 },
                { "kind": "percent", "percent": 7 }
              ],
              "cells": { "a": 0, "b": 1.00000000000000000000000000001, "c": 5 }
            }
            """;
        Assert.True(Deal.Format.TryRead(JsonTree.Parse(Json), known: null, out ShapeReading reading, out Deal? deal));
        Assert.Equal(
            [
                "WG1003 1:1 $: The required member “name” is missing.",
                "WG1002 3:3 $.nmae: Unknown member “nmae”; the nearest known name is “name”.",
                "WG1005 4:13 $.signed: The value “2026-02-30” is not allowed.",
                "WG1005 5:12 $.steps: The value “3.5” is not allowed.",
                "WG1005 7:15 $.changes[0].kind: The value “precent” is not allowed; the nearest known value is “percent”.",
                "WG1003 8:5 $.changes[1]: The required member “kind” is missing.",
                "WG1004 9:37 $.changes[2].percent: Expected a number without quotes, but found a text in quotes.",
                "WG1005 10:37 $.changes[3].percent: The value “101” is not allowed.",
                "WG1005 10:50 $.changes[3].side: The value “emploier” is not allowed; the nearest known value is “employer”.",
                "WG1013 11:5 $.changes[4]: The members of this object do not fit together: Value must be anything but 13. (Parameter 'Value')\nActual value was 13.",
                "WG1005 14:19 $.cells.a: The value “0” is not allowed.",
                "WG1009 14:27 $.cells.b: The number “1.00000000000000000000000000001” cannot be kept exactly (28 significant digits at most).",
            ],
            reading.Faults.Select(fault => fault.ToFinding().ToString().ReplaceLineEndings("\n")));
        Assert.Equal("?", deal.Name);
        Assert.Equal([new Deal.Percent(7, Deal.Side.Union)], deal.Changes);
        Assert.Equal(["c"], deal.Cells.Keys);
    }

    [Theory]
    [InlineData(
        "{\"format\": \"test/deal/3\", \"x\": 1}",
        "WG1007 1:12 $.format: The document's format is “test/deal/3”; this version reads up to “test/deal/2”."
    )]
    [InlineData(
        "{\"format\": \"test/other/1\"}",
        "WG1008 1:12 $.format: The document does not declare the format “test/deal/2”; it says “test/other/1”."
    )]
    [InlineData("{\"name\": \"a\", \"signed\": \"2026-01-01\"}", "WG1008 1:1 $: The document does not declare the format “test/deal/2”.")]
    [InlineData("[]", "WG1004 1:1 $: Expected an object { … }, but found a list [ … ].")]
    public void Read_WrongFormat_IsTold(string json, string told) => Assert.Equal([told], Told(json));

    [Fact]
    public void Read_BrokenOff_DoesNotMissWhatCouldNotBeRead() =>
        Assert.Equal(["WG1001 1:27 $: JSON syntax error: the document ends too early."], Told("{\"format\": \"test/deal/2\", "));

    [Fact]
    public void Schema_Deal_DescribesEveryMember()
    {
        JsonObjectNode schema = Deal.Format.Schema();
        JsonObjectNode properties = (JsonObjectNode)schema.Find("properties")!;
        Assert.Equal(
            ["$schema", "format", "name", "signed", "note", "steps", "open", "changes", "cells"],
            properties.Members.Select(member => member.Name));
        JsonObjectNode parts = (JsonObjectNode)schema.Find("$defs")!;
        Assert.Equal(["change", "change-both", "change-percent"], parts.Members.Select(member => member.Name));
    }
}
