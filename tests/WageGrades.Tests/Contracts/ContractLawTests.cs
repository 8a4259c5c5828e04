using System.Globalization;
using System.Text.Json;
using WageGrades.Agreements;
using WageGrades.Contracts;
using WageGrades.Documents;
using WageGrades.Findings;
using WageGrades.Serialization;
using WageGrades.Tests.Generators;
using WageGrades.Tests.Serialization;

namespace WageGrades.Tests.Contracts;

/// <summary>A contract draft leaves nothing out that the agreement's document says.</summary>
public sealed class ContractLawTests
{
    /// <summary>Every clause, number, day and text of the document, found by the system's own JSON parser, stands in the contract in both languages.</summary>
    [LawProperty(60, Arbitrary = [typeof(Drawn.Agreements)])]
    public void ToDocument_AnyAgreement_HasEveryClauseAndEveryNumber(CollectiveAgreement agreement) => HasEverything(agreement);

    [Fact]
    public void ToDocument_OfTheSample_HasEveryClauseAndEveryNumber() => HasEverything(AgreementSamples.Read(AgreementSamples.Whole));

    /// <summary>What changes what is read changes what the contract says.</summary>
    [OnceFact]
    public void ToDocument_AnyLeafOfTheSampleChanged_SaysSomethingElse()
    {
        Dictionary<CollectiveAgreement, string> before = [];
        List<string> silent = [];
        var changed = 0;
        foreach (var (leaf, read, reading) in AgreementLeafLawTests.ChangesOfTheSample().Where(change => !change.After.HasErrors && change.After.Value != change.Before))
        {
            changed++;
            if (!before.TryGetValue(read, out var text))
            {
                before[read] = text = Text(read);
            }

            if (Text(reading.Value) == text)
            {
                silent.Add(leaf);
            }
        }

        Assert.True(silent.Count == 0, string.Join('\n', silent.Distinct()));
        Assert.True(changed > 300, $"Only {changed} changes were sound.");
    }

    private static string Text(CollectiveAgreement agreement)
    {
        var draft = ContractDraft.Of(agreement);
        return draft.ToMarkdown(Language.Chinese) + draft.ToMarkdown(Language.English);
    }

    private static void HasEverything(CollectiveAgreement agreement)
    {
        var draft = ContractDraft.Of(agreement);
        var chinese = Plain(draft.ToDocument(Language.Chinese));
        var english = Plain(draft.ToDocument(Language.English));
        using var document = JsonDocument.Parse(AgreementJson.Write(agreement));
        foreach (var (path, value) in Leaves(document.RootElement, "$"))
        {
            var (zh, en) = Forms(path, value);
            Assert.True(zh.Any(form => chinese.Contains(form, StringComparison.Ordinal)), $"{path}: {value} is not in the Chinese contract");
            Assert.True(en.Any(form => english.Contains(form, StringComparison.Ordinal)), $"{path}: {value} is not in the English contract");
        }
    }

    /// <summary>In which forms a leaf may stand; none is asked for codes, whose names other tests hold.</summary>
    private static (string[] Chinese, string[] English) Forms(string path, JsonElement value)
    {
        if (value.ValueKind == JsonValueKind.Number)
        {
            var number = value.GetDecimal();
            string[] forms = [number.ToString("#,##0.############", CultureInfo.InvariantCulture), value.GetRawText()];
            return (forms, forms);
        }

        if (value.ValueKind != JsonValueKind.String)
        {
            return ([""], [""]);
        }

        var text = value.GetString()!;
        if (path.EndsWith(".zh", StringComparison.Ordinal))
        {
            return ([OneLine(text)], [""]);
        }

        if (path.EndsWith(".en", StringComparison.Ordinal))
        {
            return ([""], [OneLine(text)]);
        }

        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            return ([$"{day.Year}年{day.Month}月{day.Day}日"], [text]);
        }

        return text.EndsWith(" %", StringComparison.Ordinal) ? ([$"{text[..^2]}%"], [text])
            : path.EndsWith("].id", StringComparison.Ordinal) && path.Contains("clauses", StringComparison.Ordinal) ? ([text], [text])
            : ([""], [""]);
    }

    private static IEnumerable<(string Path, JsonElement Value)> Leaves(JsonElement element, string path) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(member => Leaves(member.Value, $"{path}.{member.Name}")),
        JsonValueKind.Array => element.EnumerateArray().SelectMany((item, at) => Leaves(item, $"{path}[{at}]")),
        JsonValueKind.Undefined or JsonValueKind.String or JsonValueKind.Number or JsonValueKind.True or JsonValueKind.False or JsonValueKind.Null => [(path, element)],
        _ => throw new InvalidOperationException(element.ValueKind.ToString()),
    };

    private static string Plain(Document document) => string.Join('\n', document.Blocks.SelectMany(block => block switch
    {
        Heading heading => [heading.Text],
        Paragraph paragraph => [paragraph.Text],
        BulletList list => list.Items,
        Table table => table.Rows.SelectMany(row => row.Select(cell => cell.Text)).Concat(table.Columns.Select(column => column.Header)),
        _ => Array.Empty<string>(),
    }).Prepend(document.Title));

    // A block of a document is one line, in which a break or control character counts as a space.
    private static string OneLine(string text) => new Paragraph(text).Text;
}
