using System.Text.Json;
using WageGrades.Agreements;
using WageGrades.Bargaining;
using WageGrades.Citations;
using WageGrades.Classification;
using WageGrades.Contracts;
using WageGrades.Documents;
using WageGrades.Findings;
using WageGrades.Internal;
using WageGrades.Ladders;
using WageGrades.Monetary;
using WageGrades.Periods;
using WageGrades.Serialization;
using WageGrades.Tests.Serialization;

namespace WageGrades.Tests.Contracts;

public sealed class ContractDraftTests
{
    private static readonly CollectiveAgreement Sample = AgreementSamples.Read(AgreementSamples.Whole);

    private static CollectiveAgreement Nothing { get; } = new(
        "empty", new LocalizedText("专项集体合同", "Contract"), Currency.Cny, new DateSpan(new LocalDate(2026, 7, 1), new LocalDate(2027, 7, 1)));

    [Fact]
    public void Of_AnAgreementWithoutClauses_LeavesRequiredContentBlank()
    {
        // 工资集体协商试行办法第七条: the term is there, seven subjects are not.
        var draft = ContractDraft.Of(Nothing);
        Assert.Equal(7, draft.Blanks.Count);
        var text = draft.ToMarkdown();
        Assert.Contains("自2026年7月1日起至2027年6月30日止", text, StringComparison.Ordinal);
        Assert.All(draft.Blanks, blank => Assert.Contains(blank.Heading.Chinese, text, StringComparison.Ordinal));
        Assert.Contains("＿＿＿＿", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_TheSample_HasAnArticleForEachClauseAndNothingBlank()
    {
        var draft = ContractDraft.Of(Sample);
        Assert.Equal(Sample.Clauses.Select(clause => clause.Id).Order(), draft.Articles.Select(article => article.Clause).OfType<ClauseId>().Order());
        Assert.Equal(Enumerable.Range(1, draft.Articles.Count), draft.Articles.Select(article => article.Number));
        Assert.Empty(draft.Blanks);
    }

    [Fact]
    public void Of_AClause_WordsItsTermsAndItsTableStandsInTheAnnex()
    {
        var draft = ContractDraft.Of(Sample);
        var article = draft.Articles.Single(each => each.Clause == new ClauseId("skill-allowance"));
        var lines = article.Lines.Select(line => line.Chinese).ToList();
        Assert.Contains("发放依据：资格、等级或学历（类别：职业技能等级，以何为准：聘任）", lines);
        Assert.Contains("起止与期限：具备期间按月发放", lines);
        Assert.Contains("多项同时具备时：就高发放", lines);
        var annex = draft.ToDocument(Language.Chinese).Blocks.OfType<Table>().SelectMany(table => table.Rows).Select(row => row.ToString()).ToList();
        Assert.Contains(annex, row => row.Contains("技能津贴", StringComparison.Ordinal) && row.Contains("高级技师", StringComparison.Ordinal)
            && row.Contains("1,000 元", StringComparison.Ordinal));
    }

    [Fact]
    public void Of_ASettlement_HasItsAmountsFromItsDay()
    {
        var settled = Proposal.On(Sample, "settlement")
            .Set("skill-allowance", SkillGrade.SeniorTechnician, 1_100m)
            .EffectiveFrom(new LocalDate(2026, 10, 1));
        var text = ContractDraft.Of(settled).ToMarkdown();
        Assert.Contains("1,100 元", text, StringComparison.Ordinal);
        Assert.Contains("自2026年10月1日起", text, StringComparison.Ordinal);
        Assert.Contains("settlement", text, StringComparison.Ordinal);
    }

    [Fact]
    public void ToDocument_OfALadder_IsTheFirstAnnex()
    {
        var table = ContractDraft.Of(Sample).ToDocument(Language.Chinese).Blocks
            .SkipWhile(block => block is not Heading { Text: "附件一　能级工资标准表" }).OfType<Table>().First();
        Assert.Equal(["等级", "第 1 档", "第 2 档", "第 3 档"], table.Columns.Take(4).Select(column => column.Header));
        Assert.Contains(table.Rows, row => row.Take(4).Select(cell => cell.Text).SequenceEqual(["初级工", "4,100 元", "4,290 元", "4,480 元"]));
    }

    [Fact]
    public void ToDocument_InEnglish_HasNoChineseWords()
    {
        var text = ContractDraft.Of(Nothing with { Clauses = [.. Sample.Clauses.Where(clause => clause.Id.Value is "skill-allowance" or "overtime").Select(clause => clause with { Sources = [] })] })
            .ToMarkdown(Language.English);
        Assert.DoesNotContain(text.Replace("＿", "", StringComparison.Ordinal), letter => letter is >= '\u4e00' and <= '\u9fff');
    }

    [Theory]
    [InlineData(1, "一")]
    [InlineData(10, "十")]
    [InlineData(12, "十二")]
    [InlineData(20, "二十")]
    [InlineData(101, "一百零一")]
    [InlineData(110, "一百一十")]
    [InlineData(1_005, "一千零五")]
    public void Of_ANumber_IsItsChineseNumeral(int number, string numeral) => Assert.Equal(numeral, ContractNumerals.Of(number));

    [Fact]
    public void Labels_EveryMemberOfTheSchema_IsCalledSomethingInBothLanguages()
    {
        using var schema = JsonDocument.Parse(AgreementJson.Schema);
        HashSet<string> members = [], kinds = [];
        Collect(schema.RootElement, members, kinds);
        members.Remove("$schema");
        Assert.True(members.Count > 250);
        Assert.Equal([], members.Where(member => EarlierLabels.Find(member) is null && LaterLabels.Find(member) is null));
        Assert.True(kinds.Count > 50);
        Assert.Equal([], kinds.Where(kind => KindLabels.Find(kind) is null));
    }

    [Fact]
    public void ToJson_OfADraft_HasTheArticles()
    {
        using var json = JsonDocument.Parse(JsonSerializer.Serialize(ContractDraft.Of(Sample)));
        Assert.Equal(ContractDraft.Of(Sample).Articles.Count, json.RootElement.GetProperty("articles").GetArrayLength());
    }

    private static void Collect(JsonElement element, HashSet<string> members, HashSet<string> kinds)
    {
        if (element.ValueKind == JsonValueKind.Object)
        {
            foreach (var member in element.EnumerateObject())
            {
                if (member.Name == "properties" && member.Value.ValueKind == JsonValueKind.Object)
                {
                    members.UnionWith(member.Value.EnumerateObject().Select(each => each.Name));
                    if (member.Value.TryGetProperty("kind", out var kind) && kind.TryGetProperty("const", out var code))
                    {
                        kinds.Add(code.GetString()!);
                    }
                }

                Collect(member.Value, members, kinds);
            }
        }
        else if (element.ValueKind == JsonValueKind.Array)
        {
            foreach (var item in element.EnumerateArray())
            {
                Collect(item, members, kinds);
            }
        }
    }
}
