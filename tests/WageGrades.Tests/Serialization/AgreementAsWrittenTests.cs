using System.Text;
using WageGrades.Agreements;
using WageGrades.Bonuses;
using WageGrades.Classification;
using WageGrades.Findings;
using WageGrades.Monetary;
using WageGrades.Serialization;

namespace WageGrades.Tests.Serialization;

/// <summary>An agreement as people write it: in Chinese, by the names of terms and choices, with every fault told at once.</summary>
public sealed class AgreementAsWrittenTests
{
    private const string Head = """
        "format": "wagegrades/agreement/1", "id": "a", "title": "能级工资协议", "currency": "CNY", "term": { "from": "2026-07-01" },
        """;

    private static string Document(string members) => $"{{{Head}{members}}}";

    private static string Bonus(string ground, string amounts, string further = "") =>
        $$"""
            { "kind": "bonus", "id": "b", "heading": "津贴", "ground": {{ground}}, "schedule": { "kind": "while-held" }, "amounts": [{{amounts}}] {{further}} }
            """;

    private static Reading<CollectiveAgreement> ReadBonus(string ground, string amounts, string further = "") =>
        AgreementJson.Read(Document($"\"clauses\": [{Bonus(ground, amounts, further)}]"));

    private static BonusClause Only(Reading<CollectiveAgreement> reading) => (BonusClause)Assert.Single(reading.OrThrow().Clauses);

    [Fact]
    [Trait("Sheet", "faults")]
    [Trait("Row", "A20")]
    public void Read_BuiltInCounter_IsReadAndWrittenBack()
    {
        Reading<CollectiveAgreement> reading = ReadBonus(
            """{ "kind": "count", "counter": "month-counter:night-shifts" }""", """{ "kind": "per-unit", "amount": 20 }""");

        CountGround ground = Assert.IsType<CountGround>(Only(reading).Bonus.Ground);
        Assert.Equal(MonthCounter.NightShifts, ground.Counter);
        Assert.Equal("夜班次数", ground.Counter.Name.Chinese);
        Assert.Equal(reading.Value, AgreementJson.Read(AgreementJson.Write(reading.Value)).OrThrow());
        Assert.Contains("\"month-counter:night-shifts\"", AgreementJson.Write(reading.Value), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("人民币")]
    [InlineData("元")]
    [InlineData("人民币元")]
    public void Read_YuanByAnotherName_IsCny(string name)
    {
        var text = Document("\"clauses\": []").Replace("\"CNY\"", $"\"{name}\"", StringComparison.Ordinal);
        Assert.Equal(Currency.Cny, AgreementJson.Read(text).OrThrow().Currency);
        Assert.Equal(Currency.Cny.Of(5m), System.Text.Json.JsonSerializer.Deserialize<Money>($$"""{"amount": 5, "currency": "{{name}}"}"""));
    }

    [Theory]
    [Trait("Sheet", "faults")]
    [Trait("Row", "E7")]
    [InlineData("技师")]
    [InlineData("technician")]
    [InlineData("skill-grade:技师")]
    [InlineData("职业技能等级：技师")]
    [InlineData("Technician")]
    public void Read_ChineseNameOfATerm_IsTheTerm(string key)
    {
        BonusClause clause = Only(ReadBonus(
            """{ "kind": "standing", "vocabulary": "职业技能等级", "fact": "聘任" }""", $$"""{ "kind": "table", "table": { "{{key}}": 500 } }"""));

        TableAmount table = Assert.IsType<TableAmount>(clause.Amounts.Steps[0].Value);
        Assert.Equal(Currency.Cny.Of(500m), table.Amounts[[SkillGrade.Technician]]);
        Assert.Equal("skill-grade", Assert.IsType<StandingGround>(clause.Bonus.Ground).Vocabulary);
        Assert.Equal(StandingFact.Appointed, Assert.IsType<StandingGround>(clause.Bonus.Ground).Fact);
    }

    [Theory]
    [Trait("Sheet", "faults")]
    [Trait("Row", "E7")]
    [InlineData("competition", "省级+第一名", "competition-level:provincial+competition-placing:first")]
    [InlineData("竞赛", "省级＋一类＋第一名", "competition-class:class-1+competition-level:provincial+competition-placing:first")]
    [InlineData("honour", "省级", "honour-level:province")]
    [InlineData("innovation", "发明专利", "innovation-kind:invention-patent")]
    public void Read_NameThatSeveralVocabulariesHave_IsThatOfTheGround(string kind, string key, string expected)
    {
        BonusClause clause = Only(ReadBonus(
            $$"""{ "kind": "achievement", "achievement": "{{kind}}" }""", $$"""{ "kind": "table", "table": { "{{key}}": 500 } }"""));

        Assert.Equal(expected, Assert.IsType<TableAmount>(clause.Amounts.Steps[0].Value).Amounts.Keys.Single().ToString());
    }

    [Fact]
    [Trait("Sheet", "faults")]
    [Trait("Row", "E7")]
    public void Read_NameWithoutAGroundThatSaysWhich_IsToldWithTheTermsThatItCouldBe()
    {
        Reading<CollectiveAgreement> reading = ReadBonus(
            """{ "kind": "population", "population": { "terms": ["省级"] } }""", """{ "kind": "fixed", "amount": 1 }""");

        Finding finding = Assert.Single(reading.Findings);
        Assert.Equal(FindingCodes.BadValue, finding.Code);
        Assert.Contains("honour-level:province", finding.Remedy(Language.Chinese), StringComparison.Ordinal);
        Assert.Contains("competition-level:provincial", finding.Remedy(Language.Chinese), StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Sheet", "faults")]
    [Trait("Row", "E7")]
    public void Read_ChineseOnly_IsReadSaidOnceAndWrittenAsItWas()
    {
        CollectiveAgreement agreement = AgreementJson.Read(Document($"\"coveredForms\": [\"全日制\"], \"clauses\": [{Bonus(
            """{ "kind": "standing", "vocabulary": "skill-grade", "fact": "聘任" }""", """{ "kind": "table", "table": { "技师": 500, "高级技师": 800 } }""",
            ", \"repetition\": \"就高发放\", \"counts\": { \"最低工资\": true }")}]")).OrThrow();

        Assert.Equal("能级工资协议", agreement.Title.In(Language.English));
        Assert.Equal(Language.Chinese, agreement.Title.OnlyIn);
        Assert.Equal([EmploymentForm.FullTime], agreement.CoveredForms);
        Assert.Single(agreement.Check(), finding => finding.Code == FindingCodes.OneLanguage);
        string written = AgreementJson.Write(agreement);
        Assert.Contains("\"title\": { \"zh\": \"能级工资协议\" }", written, StringComparison.Ordinal);
        Assert.Contains("\"skill-grade:technician\"", written, StringComparison.Ordinal);
        Assert.Contains("\"highest-only\"", written, StringComparison.Ordinal);
        Assert.Equal(agreement, AgreementJson.Read(written).OrThrow());
    }

    [Fact]
    [Trait("Sheet", "faults")]
    [Trait("Row", "E2")]
    public void Read_GbkTextReadAsUtf8_SaysThatTextWasLost()
    {
        byte[] gbk = [.. Encoding.ASCII.GetBytes("{\"format\": \"wagegrades/agreement/1\", \"id\": \"a\", \"title\": \""), 0xD0, 0xAD, 0xD2, 0xE9,
            .. Encoding.ASCII.GetBytes("\", \"currency\": \"CNY\", \"term\": { \"from\": \"2026-07-01\" }, \"clauses\": []}")];

        Finding finding = Assert.Single(AgreementJson.Read(Encoding.UTF8.GetString(gbk)).Findings);

        Assert.Equal(FindingCodes.TextLost, finding.Code);
        Assert.Equal("$.title", finding.Path);
        Assert.Equal(1, finding.Argument("count"));
    }

    [Fact]
    [Trait("Sheet", "faults")]
    [Trait("Row", "F1")]
    public void Read_BadFactAndUnknownTerms_AreAllToldAtOnce()
    {
        Reading<CollectiveAgreement> reading = ReadBonus(
            """{ "kind": "standing", "vocabulary": "skill-grade", "fact": "held" }""",
            """{ "kind": "table", "table": { "skill-grade:a": 1, "skill-grade:b": 2, "skill-grade:c": 3, "skill-grade:d": 4 } }""");

        Assert.Equal(5, reading.Findings.Count);
        Assert.All(reading.Findings, finding => Assert.Equal(FindingCodes.BadValue, finding.Code));
        Assert.Equal(
            ["held", "skill-grade:a", "skill-grade:b", "skill-grade:c", "skill-grade:d"],
            reading.Findings.Select(finding => finding.Argument("value")));
    }

    [Fact]
    [Trait("Sheet", "faults")]
    [Trait("Row", "F1")]
    public void Read_FaultsBehindAFault_AreAllToldAtOnce()
    {
        // A misspelt kind of ground, a bad range beside a bad date, and a vocabulary of which two terms have no place.
        string[] told =
        [
            .. AgreementJson
                .Read(
                    Document(
                        $$"""
                        "vocabularies": [{ "kind": "own", "code": "v", "name": "自定", "ordered": true, "terms": [
                          { "code": "one", "name": "一" }, { "code": "two", "name": "二" }, { "code": "three", "name": "三" } ] }],
                        "clauses": [
                          {{Bonus(
                            """{ "kind": "standin", "vocabulary": "no-such", "fact": "held" }""",
                            """{ "from": "2026-13-01", "kind": "range", "ranges": { "*": { "least": 5, "most": 2 } } }"""
                        )}}
                        ]
                        """))
                .Findings.Select(finding => $"{finding.Code.Id} {finding.Path}"),
        ];

        Assert.Contains("WG1013 $.vocabularies[0]", told);
        Assert.Contains("WG1005 $.clauses[0].ground.kind", told);
        Assert.Contains("WG1005 $.clauses[0].ground.vocabulary", told);
        Assert.Contains("WG1005 $.clauses[0].ground.fact", told);
        Assert.Contains("WG1005 $.clauses[0].amounts[0].from", told);
        Assert.Contains("WG1013 $.clauses[0].amounts[0].ranges[\"*\"]", told);
        Assert.Equal(6, told.Length);
    }

    [Fact]
    public void Read_TermOfAVocabularyThatIsUnsound_IsNotToldAgain()
    {
        Reading<CollectiveAgreement> reading = AgreementJson.Read(
            Document(
                $"\"vocabularies\": [{{ \"kind\": \"own\", \"code\": \"v\", \"name\": 1, \"terms\": [] }}], \"clauses\": [{Bonus(
            """{ "kind": "post", "vocabulary": "v" }""", """{ "kind": "table", "table": { "v:one": 1 } }""")}]"));

        Assert.Equal(["$.vocabularies[0].name"], reading.Findings.Select(finding => finding.Path));
    }

    [Fact]
    [Trait("Sheet", "faults")]
    [Trait("Row", "F3")]
    public void Check_SameChoiceMissingInThreeClauses_IsSaidOnceWithTheClauses()
    {
        string ground = """{ "kind": "standing", "vocabulary": "skill-grade", "fact": "appointed" }""";
        string clauses = string.Join(',', new[] { "x", "y", "z" }.Select(id =>
            Bonus(ground, """{ "kind": "fixed", "amount": 1 }""").Replace("\"id\": \"b\"", $"\"id\": \"{id}\"", StringComparison.Ordinal)));
        FindingList findings = AgreementJson.Read(Document($"\"clauses\": [{clauses}]")).OrThrow().Check();

        Finding start = Assert.Single(findings, finding => finding.Path == "policies.allowanceStart");
        Assert.Equal("协议没有约定“津贴起发时间”（涉及条款：x、y、z）。", start.Message(Language.Chinese));
        Assert.DoesNotContain("clauses", start.Remedy(Language.English), StringComparison.Ordinal);
        Assert.Single(
            findings,
            finding =>
                finding.Code == FindingCodes.MissingChoice
                && finding.Message(Language.English).Contains("several occurrences", StringComparison.Ordinal));
    }
}
