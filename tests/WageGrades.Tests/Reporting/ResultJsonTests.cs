using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using WageGrades.Agreements;
using WageGrades.Bargaining;
using WageGrades.Calculation;
using WageGrades.Citations;
using WageGrades.Classification;
using WageGrades.Compliance;
using WageGrades.Costing;
using WageGrades.Documents;
using WageGrades.Findings;
using WageGrades.Ladders;
using WageGrades.Monetary;
using WageGrades.Periods;
using WageGrades.Reporting;
using WageGrades.Schemes;
using WageGrades.Tests.Bargaining;
using WageGrades.Tests.Calculation;
using WageGrades.Tests.Conventions;
using WageGrades.Tests.Samples;
using WageGrades.Tests.Serialization;
using WageGrades.Workforces;
using WageGrades.Tests.Generators;

namespace WageGrades.Tests.Reporting;

/// <summary>Results under System.Text.Json with its default options, as a web program hands them out: blocked and partial ones too.</summary>
[Trait("Sheet", "issue-9")]
[Trait("Row", "12-json")]
public sealed class ResultJsonTests
{
    private static readonly YearMonth October = new(2026, 10);

    private static readonly LocalDate Start = new(2020, 1, 1);

    /// <summary>Objects that are tables and may be empty.</summary>
    private static readonly string[] Tables = ["counts", "totalsByPayer", "totalsByClause", "byClause", "contributedBy", "arguments", "clauses"];

    /// <summary>One or more real results of every type, found by following the results of whole questions into their parts.</summary>
    private static readonly Lazy<ILookup<Type, object>> Found = new(() =>
    {
        Dictionary<Type, List<object>> found = [];
        Queue<object> open = new(Roots().Concat(CostingResults.All()));
        HashSet<object> seen = new(ReferenceEqualityComparer.Instance);
        while (open.TryDequeue(out var each))
        {
            if (!seen.Add(each) || (found.TryGetValue(each.GetType(), out var own) && own.Count >= 40))
            {
                continue;
            }

            if (ResultConverterTests.Results.Contains(each.GetType()))
            {
                (found.TryGetValue(each.GetType(), out var list) ? list : found[each.GetType()] = []).Add(each);
            }

            foreach (var part in PartsOf(each))
            {
                open.Enqueue(part);
            }
        }

        return found.SelectMany(pair => pair.Value.Select(value => (pair.Key, value))).ToLookup(pair => pair.Key, pair => pair.value);
    });

    private static Money Cny(decimal amount) => Currency.Cny.Of(amount);

    private static IEnumerable<object> Roots()
    {
        var agreement = AgreementSamples.Read(AgreementSamples.Whole);
        // Every twelfth of the sample's people, those whose pay is open, and the one whom no clause covers.
        Workforce people = new(SampleYear.Make().Workers.Where((each, at) => at % 12 == 0 || at == 100 || IsSpecial(each)));
        var run = agreement.PayFor(people, October);
        var worker = people.Workers.First(each => each.Id.Number == "0101");
        var blocked = people.Find(SampleYear.Chosen[43])!;
        yield return run;
        yield return OpenMonth.Of(run.Statements.First(statement => statement.IsBlocked))!;
        yield return OpenMonth.Of(run.Statements.First(statement => statement.Pending.Count > 0))!;
        yield return new DefaultUsed(
            (PayClause)agreement.Find("skill-allowance")!,
            new BaseDefault(PayBase.WageTotal, Enum.GetValues<ClauseFamily>()[0], true, new LegalReference { Title = "关于工资总额组成的规定" }));
        yield return run.Statements.First(statement => statement.IsBlocked);
        yield return run.Statements.First(statement => statement.Pending.Count > 0);
        yield return agreement.PayFor(worker, new YearMonth(2026, 9));
        yield return agreement.ValueOf(worker, each => each.Appoint(SkillGrade.SpecialTechnician, new LocalDate(2026, 9, 1)));
        yield return agreement.ValueOf(blocked, each => each.Appoint(SkillGrade.SpecialTechnician, new LocalDate(2026, 9, 1)));
        yield return PayComparison.Between(agreement.PayFor(worker, new YearMonth(2026, 7)), agreement.PayFor(worker with { Name = "" }, October));
        yield return PayComparison.Between(agreement.PayFor(blocked, new YearMonth(2026, 7)), agreement.PayFor(blocked, October), null, Cny(12m));
        yield return PayProjection.Of(agreement, new Workforce([worker, blocked]), new YearMonth(2027, 5), 4);
        yield return PayProjection.Of(agreement, worker, October, 1);
        yield return PlaceHistory.Of(agreement, worker).StepOn(new LocalDate(2026, 10, 1))!;
        yield return Regraded();
        var deal = agreement.WithClause(agreement.Find("skill-allowance")! with { Number = "3.9" });
        var paid = PaidLedger
            .Empty(Currency.Cny)
            .Import([.. agreement.PayFor(new Workforce([worker]), new YearMonth(2026, 9)).ToPaidRows("2026-09").Skip(1)])
            .OrThrow();
        yield return paid;
        yield return BackPay.Register(paid, agreement, deal, new Workforce([worker]), new LocalDate(2026, 11, 1), new LocalDate(2026, 9, 1));
        yield return new BackPayInterest(worker.Id, October, new ClauseReference("back-pay-interest", ""), Cny(100m), Cny(0.4m));
        yield return new BackPayLeftOut(blocked.Id, October, run.Statements.First(statement => statement.IsBlocked).Findings);
        yield return new AllocatedFloor("floor", null, 0);
        yield return new AllocatedFloor("floor", Cny(100m).ToExactAmount() * Ratio.Of(1, 3), 3);
        var pieces = PieceDesk.Prices((PieceDesk.Gear, 1m));
        Workforce makers = new([PieceDesk.OnPieces().Made(PieceDesk.Gear, 100m)]);
        yield return PieceChange.Of(
            PieceDesk.Under(pieces),
            makers,
            PieceDesk.March,
            "piece-work",
            new PiecePay([KeyValuePair.Create(PieceDesk.Gear, PiecePrice.Of(Cny(2m), 5m))]));
        yield return PieceDesk.Under(pieces).QuotaReach(makers, PieceDesk.March, "piece-work", PublishedQuotaRules.Hangzhou);
        yield return people.HeldNotAppointed(new LocalDate(2026, 6, 30));
        yield return people.TitleApplications(new LocalDate(2026, 6, 30), Linkages.TitleApplications, new AnniversaryRule(LeapDayRule.February28));
        var offer = Proposal.On(agreement, "union-2")
            .Raise("base-pay", Increase.Percent(4m).AtLeast(180m))
            .Set("no-such-clause", SkillGrade.SeniorTechnician, 1_000m)
            .Set("competition-award", [CompetitionLevel.Provincial, CompetitionPlacing.First], 5_000m)
            .EffectiveFrom(new LocalDate(2026, 7, 1));
        yield return ProposalReport.Of(
            offer,
            Jurisdictions.Zhejiang,
            new Workforce(SamplePeople.Make().Workers.Where((each, at) => at % 24 == 0 || IsSpecial(each))));
        yield return offer.Cost(
            new Workforce(SamplePeople.Make().Workers.Take(12)), CostBasis.Standard with { Events = EventAssumptions.Replay(2025) });
        yield return ProposalComparison.Of(
            [offer, offer.Named("employer-2").Only(0)],
            new Workforce(SamplePeople.Make().Workers.Take(12)),
            CostBasis.Standard with { Events = EventAssumptions.Replay(2025) });
        var parts = Proposal.On(TheTable.Agreement(TheTable.BasePay, TheTable.Seniority), "union-4").EffectiveFrom(TheTable.July)
            .Raise("base-pay", Increase.Percent(3m)).Set("seniority", 25m);
        yield return NoDetriment.Check(
            parts.SetCell("base-pay", "G1", 1, 4_000m).SetPolicies(parts.Base.Policies with { Probation = ProbationRule.InFull }),
            new Workforce(TheTable.People.Workers.Take(3)),
            CostBasis.Standard with { Months = 1 });
        yield return LedgerMatch.Of(
            parts.Base, new Workforce(TheTable.People.Workers.Take(1)), PaidLedger.Empty(Currency.Cny), new YearMonth(2026, 3), new YearMonth(2026, 3));
        yield return SettlementWalk.Of(parts, new Workforce(TheTable.People.Workers.Take(3)));
        yield return BargainingRounds.Of(
            [
                new BargainingOffer(parts) { By = PartyRole.Workers, On = new LocalDate(2026, 5, 1), Note = LocalizedText.Same("note") },
                new BargainingOffer(parts.Only(0).Named("employer-4")) { By = PartyRole.Employer },
                new BargainingOffer(parts.Only(1).Named("union-5")) { By = PartyRole.Workers },
            ],
            new Workforce(TheTable.People.Workers.Take(3)));
        yield return parts.PriceClauses(new Workforce(TheTable.People.Workers.Take(3)));
        yield return Redline.Between(parts.Only(0), parts.Named("union-5"), new Workforce(TheTable.People.Workers.Take(3)));
        yield return Proposal.On(TheTable.Agreement(), "union-3").EffectiveFrom(TheTable.July)
            .Solve(new Workforce(TheTable.People.Workers.Take(3))).Flat("base-pay").AtMost(5_000m);
        yield return agreement.Check(Jurisdictions.Jiangsu);
        yield return ((LadderClause)agreement.Find("base-pay")!).Ladders.On(new LocalDate(2026, 7, 1));
    }

    private static bool IsSpecial(Worker worker) =>
        worker.Employment.Steps.Any(step => step.HasValue && step.Value.Form == EmploymentForm.StudentTrainee)
        || SampleYear.Chosen.Skip(40).Take(5).Contains(worker.Id);

    private static PlaceHistory Regraded()
    {
        var old = PayLadder.Build(Currency.Cny, steps: 1).Grade("G1", 4_480m).ToLadder();
        var fresh = PayLadder.Build(Currency.Cny, steps: 1).Grade("P1", 4_300m).ToLadder();
        LocalDate day = new(2026, 7, 1);
        return PlaceHistory.Of(
            new CollectiveAgreement("regraded", LocalizedText.Same("regraded"), Currency.Cny, new DateSpan(Start))
            {
                Policies = AgreementPolicies.ChinaMonthly,
                Clauses =
                [
                    new LadderClause("base-pay", "2.1", new("基本工资", "base pay"), EffectiveSeries.StartingOn(Start, old).Set(day, fresh))
                    {
                        Regradings = [new Regrading(day, LadderMapping.NearestNotLower([KeyValuePair.Create<GradeCode, GradeCode>("G1", "P1")]))],
                    },
                ],
            },
            new Worker(new WorkerId("0001")).Employ(Start).PlaceOn(Start, "G1", 1));
    }

    private static IEnumerable<object> PartsOf(object whole)
    {
        foreach (
            var property in whole
                .GetType()
                .GetProperties(BindingFlags.Public | BindingFlags.Instance)
                .Where(each => each.GetIndexParameters().Length == 0))
        {
            object? value;
            try
            {
                value = property.GetValue(whole);
            }
            catch (TargetInvocationException)
            {
                continue;
            }

            foreach (var part in value is System.Collections.IEnumerable many and not string ? many.Cast<object?>().Take(500) : [value])
            {
                if (
                    part is not null
                    && part.GetType() is { IsClass: true, Namespace: { } space }
                    && space.StartsWith("WageGrades", StringComparison.Ordinal))
                {
                    yield return part;
                }
            }
        }
    }

    [OnceFact]
    public void Results_OfEveryType_AreFound() =>
        House.HasNone(ResultConverterTests.Results.Where(type => !Found.Value.Contains(type)).Select(type => $"{type.FullName}: let Roots make one"));

    [Fact]
    public void Serialize_EveryResult_GivesValuesAndNeverThrows()
    {
        foreach (var result in Found.Value.SelectMany(each => each))
        {
            var text = JsonSerializer.Serialize(result, result.GetType());
            var node = Assert.IsType<JsonObject>(JsonNode.Parse(text));
            NoEmptyObjects(node, result.GetType().Name);
            Assert.Equal(text, JsonSerializer.Serialize<object>(result));
            Assert.Equal($"[{text}]", JsonSerializer.Serialize(new[] { result }));
            Assert.Equal($"{{\"result\":{text}}}", JsonSerializer.Serialize(new { result }));
            Assert.Equal(text, JsonSerializer.Serialize(result, result.GetType(), new JsonSerializerOptions(JsonSerializerDefaults.Web)));
            if (result is IReport report)
            {
                Assert.Equal(text, JsonSerializer.Serialize(report));
            }
        }
    }

    /// <summary>A member that bears a property's name is null only where the property says nothing.</summary>
    [Fact]
    public void Serialize_EveryResult_DropsNoValue()
    {
        var compared = 0;
        foreach (var result in Found.Value.SelectMany(each => each))
        {
            var node = JsonNode.Parse(JsonSerializer.Serialize(result, result.GetType()))!.AsObject();
            foreach (
                var property in result
                    .GetType()
                    .GetProperties(BindingFlags.Public | BindingFlags.Instance)
                    .Where(each => each.GetIndexParameters().Length == 0))
            {
                if (
                    node.TryGetPropertyValue(JsonNamingPolicy.CamelCase.ConvertName(property.Name), out var member)
                    && TryGet(property, result, out var value))
                {
                    compared++;
                    Assert.True(member is not null || SaysNothing(value), $"{result.GetType().Name}.{property.Name} is {value} and written as null");
                }
            }
        }

        Assert.InRange(compared, 1_000, int.MaxValue);
    }

    private static bool TryGet(PropertyInfo property, object whole, out object? value)
    {
        try
        {
            value = property.GetValue(whole);
            return true;
        }
        catch (TargetInvocationException)
        {
            value = null;
            return false;
        }
    }

    private static bool SaysNothing(object? value) => value switch
    {
        null or "" => true,
        Enum choice => Convert.ToInt64(choice, System.Globalization.CultureInfo.InvariantCulture) == 0,
        System.Collections.IEnumerable items => !items.Cast<object>().Any(),
        _ => value.GetType().IsValueType && value.Equals(Activator.CreateInstance(value.GetType())),
    };

    [Fact]
    public void Deserialize_EveryResult_SaysThatItIsComputed() =>
        Assert.All(
            ResultConverterTests.Results,
            type =>
                Assert.Contains(
                    type.Name,
                    Assert.Throws<NotSupportedException>(() => JsonSerializer.Deserialize("{}", type)).Message,
                    StringComparison.Ordinal));

    [Fact]
    public void Serialize_PayableStatement_IsItsFigures()
    {
        var statement = SharedPay.Agreement(SharedPay.BasePay((SkillGrade.Junior, 4_100m)))
            .PayFor(SharedPay.Person("0001").PlaceOn(SharedPay.Start, SkillGrade.Junior, 1), SharedPay.March);

        var json = JsonNode.Parse(JsonSerializer.Serialize(statement))!;

        Assert.Equal("""{"number":"0001","employer":""}""", json["worker"]!.ToJsonString());
        Assert.Equal("2026-03", (string?)json["month"]);
        Assert.True((bool)json["isPayable"]!);
        Assert.Equal("""{"amount":4100,"currency":"CNY"}""", json["total"]!.ToJsonString());
        var line = json["lines"]!.AsArray().Single()!;
        Assert.Equal("""{"id":"base-pay","number":"2.1"}""", line["clause"]!.ToJsonString());
        Assert.Equal(
            ("paid", "基本工资", "2026-03-01", "2026-03-31", "100 %"),
            (
                (string?)line["status"],
                (string?)line["heading"]!["zh"],
                (string?)line["span"]!["from"],
                (string?)line["span"]!["lastDay"],
                (string?)line["factor"]));
        Assert.Equal("""{"minimum-wage":true,"average-pay":true}""", Sorted(line["counts"]!, "minimum-wage", "average-pay"));
    }

    [Fact]
    public void Serialize_BlockedStatement_SaysWhyAndHasNoTotal()
    {
        var statement = SharedPay.Agreement(SharedPay.BasePay((SkillGrade.Junior, 4_100m)))
            .PayFor(SharedPay.Person("0001").PlaceOn(SharedPay.Start, SkillGrade.Senior, 1), SharedPay.March);
        Assert.True(statement.IsBlocked);

        var json = JsonNode.Parse(JsonSerializer.Serialize(statement))!;

        Assert.Null(json["total"]);
        Assert.Equal((false, true), ((bool)json["isPayable"]!, (bool)json["isBlocked"]!));
        var finding = json["findings"]!.AsArray().First(each => (string?)each!["severity"] == "error")!;
        Assert.Equal(statement.Findings.Errors[0].Code.Id, (string?)finding["code"]);
        Assert.Equal(statement.Findings.Errors[0].Message(Language.Chinese), (string?)finding["message"]!["zh"]);
        Assert.Equal(statement.Findings.Errors[0].Remedy(Language.English), (string?)finding["remedy"]!["en"]);
    }

    [Fact]
    public void Serialize_SmallValues_ComeBack()
    {
        ComesBack(Cny(4_290.50m), """{"amount":4290.5,"currency":"CNY"}""");
        ComesBack(default(Money), """{"amount":0,"currency":null}""");
        ComesBack(Currency.Of("XTS", 3).Of(-0.001m), """{"amount":-0.001,"currency":"XTS 3"}""");
        ComesBack(Cny(9_999_999_999_999_999.99m), """{"amount":9999999999999999.99,"currency":"CNY"}""");
        ComesBack(Cny(100m).ToExactAmount() * Ratio.Of(1, 3), """{"fraction":"100/3","currency":"CNY"}""");
        ComesBack(Cny(-2.5m).ToExactAmount(), """{"amount":-2.5,"currency":"CNY"}""");
        ComesBack(default(ExactAmount), """{"amount":0,"currency":null}""");
        ComesBack(Ratio.Percent(4m), "\"4 %\"");
        ComesBack(Ratio.Of(-13, 22), "\"-13/22\"");
        ComesBack(Currency.Eur, "\"EUR\"");
        ComesBack(new LocalizedText("津贴", "allowance"), "{\"zh\":\"\\u6D25\\u8D34\",\"en\":\"allowance\"}");
        ComesBack(new ClauseId("base-pay"), "\"base-pay\"");
        ComesBack(new WorkerId("0101", "A"), """{"number":"0101","employer":"A"}""");
        ComesBack(new Dictionary<ClauseId, Money> { ["base-pay"] = Cny(1m) }, """{"base-pay":{"amount":1,"currency":"CNY"}}""");
        Assert.Equal("""{"from":"2026-07-01","lastDay":null}""", JsonSerializer.Serialize(new DateSpan(new LocalDate(2026, 7, 1))));
        Assert.Equal("""{"A/1":2}""", JsonSerializer.Serialize(new Dictionary<WorkerId, int> { [new("1", "A")] = 2 }));
    }

    [Theory]
    [InlineData(typeof(Money), """{"amount":"4290","currency":"CNY"}""")]
    [InlineData(typeof(Money), """{"amount":4290}""")]
    [InlineData(typeof(Money), """{"amount":4290,"currency":null}""")]
    [InlineData(typeof(Money), """{"amount":1e30,"currency":"CNY"}""")]
    [InlineData(typeof(Money), """{"amount":1,"currency":"CNY","note":""}""")]
    [InlineData(typeof(Money), """{"amount":1,"amount":2,"currency":"CNY"}""")]
    [InlineData(typeof(Money), "12")]
    [InlineData(typeof(ExactAmount), """{"fraction":"1/0","currency":"CNY"}""")]
    [InlineData(typeof(ExactAmount), """{"fraction":"1/3","amount":1,"currency":"CNY"}""")]
    [InlineData(typeof(Ratio), "0.04")]
    [InlineData(typeof(Ratio), "\"4 x\"")]
    [InlineData(typeof(Currency), "\"yuan\"")]
    [InlineData(typeof(ClauseId), "\"Base Pay\"")]
    [InlineData(typeof(WorkerId), """{"number":" "}""")]
    [InlineData(typeof(LocalizedText), """{"zh":"只有中文"}""")]
    public void Deserialize_SmallValueWrittenOtherwise_IsAJsonException(Type type, string json) =>
        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize(json, type));

    [Fact]
    public void Serialize_ReportOfAnotherProgram_IsItsText()
    {
        IReport own = new OwnReport();
        Assert.Contains("own report", (string?)JsonNode.Parse(JsonSerializer.Serialize(own))!["en"], StringComparison.Ordinal);
        Assert.Equal("""{"zh":"\u6D25\u8D34","en":"allowance"}""", JsonSerializer.Serialize<ILocalizable>(new LocalizedText("津贴", "allowance")));
    }

    [Fact]
    public void Serialize_NameOfHalfACharacter_IsStillWritten()
    {
        var worker = SharedPay.Person("0001").PlaceOn(SharedPay.Start, SkillGrade.Junior, 1) with { Name = "\ud800" };
        var statement = SharedPay.Agreement(SharedPay.BasePay((SkillGrade.Junior, 4_100m))).PayFor(worker, SharedPay.March);

        Assert.Equal("\ufffd", (string?)JsonNode.Parse(JsonSerializer.Serialize(statement))!["name"]);
    }

    /// <summary>Codes in results are those of documents.</summary>
    [Fact]
    public void Choices_AreNamedAsInDocuments()
    {
        Assert.All(Enum.GetValues<PayBase>(), each => Assert.Equal(
            WageGrades.Serialization.AgreementCodes.Base.Print(each), WageGrades.Internal.JsonValue.Code(each.ToString())));
        Assert.All(Enum.GetValues<Payer>(), each => Assert.Equal(
            WageGrades.Serialization.AgreementCodes.Payer.Print(each), WageGrades.Internal.JsonValue.Code(each.ToString())));
    }

    private static void ComesBack<T>(T value, string json)
    {
        Assert.Equal(json, JsonSerializer.Serialize(value));
        Assert.Equal(value, JsonSerializer.Deserialize<T>(json));
        Assert.Equal([value], JsonSerializer.Deserialize<T[]>($"[{json}]")!);
    }

    private static string Sorted(JsonNode table, params string[] names) =>
        $"{{{string.Join(',', names.Select(name => $"\"{name}\":{table[name]!.ToJsonString()}"))}}}";

    private static void NoEmptyObjects(JsonNode node, string where)
    {
        switch (node)
        {
            case JsonObject members:
                Assert.True(members.Count > 0 || Tables.Contains(where), where);
                foreach (var (name, value) in members)
                {
                    if (value is not null)
                    {
                        NoEmptyObjects(value, name);
                    }
                }

                break;
            case JsonArray items:
                foreach (var item in items)
                {
                    NoEmptyObjects(item!, where + "[]");
                }

                break;
            case JsonValue:
                break;
        }
    }

    private sealed class OwnReport : IReport
    {
        public Document ToDocument(Language language) => new(language, "own report");
    }
}
