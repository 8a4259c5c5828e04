using System.Text;
using WageGrades.Agreements;
using WageGrades.Bonuses;
using WageGrades.Classification;
using WageGrades.Findings;
using WageGrades.Ladders;
using WageGrades.Monetary;
using WageGrades.Periods;
using WageGrades.Serialization;

namespace WageGrades.Tests.Serialization;

public sealed class AgreementJsonTests
{
    private const string Head = """
        "format": "wagegrades/agreement/1", "id": "a", "title": { "zh": "协议", "en": "Agreement" }, "currency": "CNY", "term": { "from": "2026-07-01" },
        """;

    private static CollectiveAgreement Read(string members) => AgreementJson.Read($"{{{Head}{members}}}").OrThrow(Language.English);

    private static string[] Told(string members) =>
        [
            .. AgreementJson
                .Read($"{{{Head}{members}}}")
                .Findings.Select(finding =>
                    $"{finding.Code.Id} {finding.Path}: {finding.Message(Language.English)} {finding.Remedy(Language.English)}"),
        ];

    private static BonusClause Bonus(string ground, string amounts) => (BonusClause)Read($$"""
        "clauses": [{
          "kind": "bonus", "id": "b", "heading": { "zh": "", "en": "" }, "schedule": { "kind": "one-off" },
          "ground": { {{ground}} }, "amounts": [ {{amounts}} ]
        }]
        """).Clauses[0];

    [Fact]
    public void Read_NoClauses_IsAnAgreementThatPaysNothingAndSaysSo()
    {
        CollectiveAgreement agreement = Read("\"clauses\": []");

        Assert.Equal(new CollectiveAgreement("a", new("协议", "Agreement"), Currency.Cny, new DateSpan(new LocalDate(2026, 7, 1))), agreement);
        Assert.Equal([FindingCodes.NoPayClauses], agreement.Check().Select(finding => finding.Code));
        Assert.Equal(agreement, AgreementJson.Read(AgreementJson.Write(agreement)).OrThrow());
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("{\"format\": \"wagegrades/roster/1\"}")]
    [InlineData("{\"format\": \"wagegrades/agreement/2\", \"id\": \"a\"}")]
    public void Read_NoAgreement_IsErrorsAndAnEmptyOne(string json)
    {
        Reading<CollectiveAgreement> reading = AgreementJson.Read(json);

        Assert.True(reading.HasErrors);
        Assert.Empty(reading.Value.Clauses);
        Assert.Equal(reading.Value, AgreementJson.Read(AgreementJson.Write(reading.Value)).OrThrow());
    }

    [Fact]
    public void Read_NewerVersion_SaysWhichIsSupported() =>
        Assert.Equal(
            [
                "WG1007 agreement.json 1:12 $.format: The document's format is “wagegrades/agreement/2”; this version reads up to “wagegrades/agreement/1”.",
            ],
            AgreementJson.Read("{\"format\": \"wagegrades/agreement/2\", \"id\": 1}", "agreement.json").Findings.Select(finding => finding.ToString())
        );

    [Fact]
    public void Read_BytesWithMark_IsReadWithInformation()
    {
        byte[] bytes = [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(AgreementSamples.TextOf(AgreementSamples.Whole))];

        Reading<CollectiveAgreement> reading = AgreementJson.Read(bytes);

        Assert.Equal([FindingCodes.ByteOrderMark], reading.Findings.Select(finding => finding.Code));
        Assert.Equal(AgreementSamples.Read(AgreementSamples.Whole), reading.OrThrow());
    }

    [Fact]
    public void Read_ManyFaults_AreAllToldAndTheGoodKept()
    {
        const string Json = """
            {
              "format": "wagegrades/agreement/1",
              "id": "A Firm",
              "title": { "zh": "协议", "en": "Agreement" },
              "currency": "RMB",
              "term": { "from": "2026-07-01", "lastDay": "2026-06-30" },
              "coveredForm": ["full-time"],
              "policies": { "rounding": { "pay-line": "half-up", "ladder-cell": "half-up 1" }, "allowanceStart": "month-after 3" },
              "clauses": [
                {
                  "kind": "bonus", "id": "skill-allowance", "heading": { "zh": "技能津贴", "en": "Skill allowance" },
                  "ground": { "kind": "standing", "vocabulary": "skil-grade", "fact": "appointed" },
                  "schedule": { "kind": "while-held" },
                  "amounts": [
                    { "kind": "table", "table": { "skill-grade:senior": 300, "skill-grade:tecnician": 500, "skill-grade:junior": -1 } },
                    { "kind": "fixed", "amount": 100 },
                    { "from": "2025-01-01", "lastDay": "2026-12-31", "gap": "suspended" },
                    { "from": "2026-12-31", "kind": "fixed", "amount": 200 },
                    { "from": "2027-01-01", "kind": "fixed", "amount": 200 }
                  ]
                },
                { "kind": "bonus", "id": "skill-allowance", "heading": { "zh": "", "en": "" }, "ground": { "kind": "supplied" }, "schedule": { "kind": "one-off" }, "amounts": [] },
                {
                  "kind": "ladder", "id": "base-pay", "heading": { "zh": "", "en": "" },
                  "ladders": [{ "steps": 2, "grades": [{ "code": "a", "amounts": [1, 2] }, { "code": "b", "amounts": [1] }] }]
                }
              ]
            }
            """;

        Reading<CollectiveAgreement> reading = AgreementJson.Read(Json);

        Assert.Equal(
            [
                "WG1005 3:9 $.id: The value “A Firm” is not allowed.",
                "WG1005 5:15 $.currency: The value “RMB” is not allowed.",
                "WG1013 6:11 $.term: The members of this object do not fit together: lastDay must not be before from",
                "WG1002 7:3 $.coveredForm: Unknown member “coveredForm”; the nearest known name is “coveredForms”.",
                "WG1005 8:43 $.policies.rounding.pay-line: The value “half-up” is not allowed.",
                "WG1005 8:102 $.policies.allowanceStart: The value “month-after 3” is not allowed.",
                "WG1005 12:53 $.clauses[0].ground.vocabulary: The value “skil-grade” is not allowed; the nearest known value is “skill-grade”.",
                "WG1005 15:66 $.clauses[0].amounts[0].table[\"skill-grade:tecnician\"]: The value “skill-grade:tecnician” is not allowed; the nearest known value is “skill-grade:technician”.",
                "WG1005 15:118 $.clauses[0].amounts[0].table[\"skill-grade:junior\"]: The value “-1” is not allowed.",
                "WG1003 16:9 $.clauses[0].amounts[1]: The required member “from” is missing.",
                "WG1013 18:9 $.clauses[0].amounts[3]: The members of this object do not fit together: the steps must follow one another by date without overlapping",
                "WG1012 22:5 $.clauses[1]: “skill-allowance” comes more than once in the list.",
                "WG1013 25:19 $.clauses[2].ladders[0]: The members of this object do not fit together: the grade b has 1 amounts instead of 2; write null where it has no such step",
            ],
            reading.Findings.Select(finding => finding.ToString()));
        Assert.Equal(RoundingRule.HalfUp(1m), reading.Value.Policies.Rounding!.At(RoundingPoint.LadderCell));
        BonusClause kept = Assert.IsType<BonusClause>(reading.Value.Clauses[0]);
        Assert.Equal(["..: table", "2025-01-01: gap", "2027-01-01: FixedAmount"], kept.Amounts.Steps.Select((step, i) =>
            $"{(i == 0 ? ".." : step.Span.ToString()[..10])}: {(i == 0 ? "table" : step.HasValue ? step.Value.GetType().Name : "gap")}"));
        Assert.True(Assert.IsType<TableAmount>(kept.Amounts.Steps[0].Value).Amounts.ContainsKey(SkillGrade.Senior.Term));
    }

    [Fact]
    public void Read_UnknownCounterOrRole_NamesTheNearest() =>
        Assert.Equal(
            [
                "$.clauses[0].ground.only[0]: The value “competition-role:competetor” is not allowed; the nearest known value is “competition-role:competitor”.",
                "$.clauses[1].ground.counter: The value “counter” is not allowed; the nearest known value is “month-counter”.",
            ],
            AgreementJson
                .Read(
                    $$"""
                    {{{Head}}
                      "clauses": [
                        { "kind": "bonus", "id": "a", "heading": { "zh": "", "en": "" }, "schedule": { "kind": "one-off" }, "amounts": [],
                          "ground": { "kind": "achievement", "achievement": "competition", "only": ["competition-role:competetor"] } },
                        { "kind": "bonus", "id": "b", "heading": { "zh": "", "en": "" }, "schedule": { "kind": "one-off" }, "amounts": [],
                          "ground": { "kind": "count", "counter": "counter:night-shift" } }
                      ]
                    }
                    """)
                .Findings.Select(finding => $"{finding.Path}: {finding.Message(Language.English)}"));

    [Fact]
    public void Read_Terms_TakeTheirNamesFromTheVocabularies()
    {
        CollectiveAgreement agreement = Read("""
            "vocabularies": [
              { "kind": "national", "code": "skill-grade", "terms": [{ "code": "released", "name": { "zh": "出徒工", "en": "Released" }, "after": "apprentice" }] }
            ],
            "clauses": [{
              "kind": "bonus", "id": "b", "heading": { "zh": "", "en": "" }, "schedule": { "kind": "one-off" },
              "ground": { "kind": "standing", "vocabulary": "skill-grade", "fact": "certified" },
              "amounts": [{ "kind": "table", "table": { "skill-grade:released+education:college": 10, "*": 5 } }]
            }]
            """);

        TableAmount table = Assert.IsType<TableAmount>(((BonusClause)agreement.Clauses[0]).Amounts.On(new LocalDate(2026, 7, 1)));
        Assert.Equal(["大专 出徒工", ((TermKey)[]).In(Language.Chinese)], table.Amounts.Keys.Select(key => key.In(Language.Chinese)));
        Assert.Equal(2, agreement.OwnVocabularies[0].RankOf(new Term("skill-grade", "released")));
    }

    [Theory]
    [InlineData("fixed", "\"amount\": 0.1", "FixedAmount { Quantity = , Amount = 0.10 CNY }")]
    [InlineData("per-unit", "\"amount\": 1e2", "PerUnitAmount { Quantity = , Amount = 100.00 CNY }")]
    public void Read_Standard_IsTheAmountWritten(string kind, string members, string expected) => Assert.Equal(
        expected, Bonus("\"kind\": \"supplied\"", $"{{ \"kind\": \"{kind}\", {members} }}").Amounts.On(new LocalDate(2026, 7, 1)).ToString());

    [Theory]
    [InlineData("5 %", "5 %")]
    [InlineData("12.5%", "12.5 %")]
    [InlineData("1/3", "1/3")]
    [InlineData("2/50", "4 %")]
    public void Read_Share_IsTheShareWritten(string text, string expected)
    {
        BonusClause bonus = Bonus("\"kind\": \"supplied\"", $"{{ \"kind\": \"benefit-share\", \"share\": \"{text}\", \"atMost\": 300000 }}");

        BenefitShareAmount share = Assert.IsType<BenefitShareAmount>(bonus.Amounts.On(new LocalDate(2026, 7, 1)));
        Assert.Equal(expected, share.Shares[[]].ToString());
        Assert.Equal(Currency.Cny.Of(300_000m), share.AtMost);
    }

    [Theory]
    [InlineData("\"5\"")]
    [InlineData("\"-5 %\"")]
    [InlineData("\"5  %\"")]
    [InlineData("\"1e1 %\"")]
    [InlineData("\"1/0\"")]
    [InlineData("\"1/3/5\"")]
    [InlineData("\"%\"")]
    [InlineData("5")]
    public void Read_ShareOfAnotherForm_IsTold(string share) => Assert.Single(Told(
        $$"""
        "clauses": [{
          "kind": "bonus", "id": "b", "heading": { "zh": "", "en": "" }, "schedule": { "kind": "one-off" }, "ground": { "kind": "supplied" },
          "amounts": [{ "kind": "benefit-share", "share": {{share}} }]
        }]
        """));

    [Theory]
    [InlineData("on-the-day", "on the day")]
    [InlineData("month-after", "month after")]
    [InlineData("this-month-if-by-day 15", "this month if by day 15")]
    [InlineData("next-adjustment-date 07-01 01-01", "next of 01-01, 07-01")]
    [InlineData("this-month-if-by-day 32", null)]
    [InlineData("this-month-if-by-day 05", null)]
    [InlineData("this-month-if-by-day", null)]
    [InlineData("next-adjustment-date 02-30", null)]
    [InlineData("next-adjustment-date ", null)]
    [InlineData("Month-after", null)]
    public void Read_StartRule_IsTheRuleOrTold(string text, string? expected)
    {
        Reading<CollectiveAgreement> reading = AgreementJson.Read($"{{{Head} \"clauses\": [], \"policies\": {{ \"allowanceStart\": \"{text}\" }} }}");

        Assert.Equal(expected, reading.Value.Policies.AllowanceStart?.ToString());
        Assert.Equal(expected is null ? 1 : 0, reading.Findings.Count);
    }

    [Theory]
    [InlineData("half-up 0.01", "half-up to 0.01")]
    [InlineData("up 5", "up to 5")]
    [InlineData("none", "none")]
    [InlineData("half-up 0", null)]
    [InlineData("half-up -1", null)]
    [InlineData("half-up 1e1", null)]
    [InlineData("half-up 0.0000000000001", null)]
    [InlineData("none 1", null)]
    public void Read_RoundingRule_IsTheRuleOrTold(string text, string? expected)
    {
        Reading<CollectiveAgreement> reading = AgreementJson.Read(
            $"{{{Head} \"clauses\": [], \"policies\": {{ \"rounding\": {{ \"pay-line\": \"{text}\" }} }} }}");

        Assert.Equal(expected, reading.Value.Policies.Rounding!.At(RoundingPoint.PayLine)?.ToString());
        Assert.Equal(expected is null ? 1 : 0, reading.Findings.Count);
    }

    [Fact]
    public void Read_LastDayOfAllTime_IsWithoutEnd()
    {
        Reading<CollectiveAgreement> reading = AgreementJson.Read(
            $"{{{Head.Replace("\"2026-07-01\"", "\"2026-07-01\", \"lastDay\": \"9999-12-31\"")} \"clauses\": [] }}");

        Assert.Null(reading.OrThrow().Term.Until);
    }

    [Fact]
    public void Read_Calendar_IsWeekdaysButForTheDaysNamed()
    {
        WorkCalendar calendar = Read("""
            "clauses": [],
            "policies": { "calendar": { "first": "2026-02", "last": "2026-03", "daysOff": ["2026-02-16"], "workingDays": ["2026-02-28"] } }
            """).Policies.Calendar!;

        Assert.Equal(
            WorkCalendar
                .Weekdays(new YearMonth(2026, 2), new YearMonth(2026, 3))
                .WithDayOff(new LocalDate(2026, 2, 16))
                .WithWorkingDay(new LocalDate(2026, 2, 28)),
            calendar);
    }

    [Theory]
    [InlineData("\"first\": \"2026-03\", \"last\": \"2026-02\"")]
    [InlineData("\"first\": \"1000-01\", \"last\": \"9999-12\"")]
    [InlineData("\"first\": \"2026-03\", \"last\": \"2026-03\", \"daysOff\": [\"2026-04-01\"]")]
    public void Read_CalendarThatCannotBe_IsTold(string members) => Assert.StartsWith(
        "WG1013 $.policies.calendar:", Told($"\"clauses\": [], \"policies\": {{ \"calendar\": {{ {members} }} }}")[0], StringComparison.Ordinal);

    [Fact]
    public void Write_OtherCurrency_KeepsItsDigits()
    {
        CollectiveAgreement agreement = new("a", LocalizedText.Same("a"), Currency.Of("XTS", 3), default)
        {
            Clauses =
            [
                new LadderClause(
                    "base-pay",
                    "",
                    LocalizedText.Same(""),
                    EffectiveSeries.Always(PayLadder.Build(Currency.Of("XTS", 3), 1).Grade("A", 1.125m).ToLadder())),
            ],
        };

        string written = AgreementJson.Write(agreement);

        Assert.Contains("\"currency\": \"XTS 3\"", written, StringComparison.Ordinal);
        Assert.Equal(agreement, AgreementJson.Read(written).OrThrow());
    }

    [Fact]
    public void Write_AmountInAnotherCurrency_Throws()
    {
        CollectiveAgreement agreement = new("a", LocalizedText.Same("a"), Currency.Cny, default)
        {
            Floors =
            [
                new PayFloor(
                    "f",
                    LocalizedText.Same("f"),
                    FloorTest.PersonMonth,
                    FloorComparison.AtLeast,
                    EffectiveSeries.Always(Currency.Eur.Of(1m))),
            ],
        };

        Assert.Contains("CNY", Assert.Throws<ArgumentException>(() => AgreementJson.Write(agreement)).Message, StringComparison.Ordinal);
    }
}
