using WageGrades.Agreements;
using WageGrades.Bargaining;
using WageGrades.Bonuses;
using WageGrades.Classification;
using WageGrades.Costing;
using WageGrades.Documents;
using WageGrades.Findings;
using WageGrades.Ladders;
using WageGrades.Monetary;
using WageGrades.Periods;
using WageGrades.Schemes;
using WageGrades.Serialization;
using WageGrades.Tests.Calculation;
using WageGrades.Tests.Conventions;
using WageGrades.Tests.Generators;
using static WageGrades.Tests.Bargaining.TheTable;

namespace WageGrades.Tests.Serialization;

public sealed class ProposalJsonTests
{
    private static readonly CollectiveAgreement Base = Agreement(BasePay, SkillAllowance, Seniority);

    private const string Document = """
        {
          "format": "wagegrades/proposal/1",
          "name": "union-2",
          "agreement": "the-table",
          "by": "workers",
          "on": "2026-05-12",
          "note": { "zh": "第二轮", "en": "second round" },
          "effectiveFrom": "2026-07-01",
          "changes": [
            { "kind": "raise", "clause": "base-pay", "increase": { "kind": "percent", "percent": 4, "atLeast": 180 } },
            { "kind": "set-amount", "clause": "skill-allowance", "from": "2026-10-01", "key": "技师", "amount": 650 },
            { "kind": "set-cell", "clause": "base-pay", "cell": "G1/1", "amount": 4300 },
            { "kind": "remove", "clause": "seniority" }
          ]
        }
        """;

    /// <summary>A change of every kind.</summary>
    private static readonly IReadOnlyList<ProposalChange> All =
    [
        new RaiseChange("base-pay", Increase.LargerOf(Increase.Percent(4m).AtLeast(180m), Increase.Flat(50m).OnSteps(1, 2).Then(Increase.Factor(1.01m)).AtMost(900m))
            .Then(Increase.FloorAt(4_200m)).Then(Increase.CapAt(9_000m)).Then(Increase.Round(RoundingRule.HalfUp(5m)))),
        new RaiseChange("base-pay", Increase.Percent(3m).On("G1", "G2").Plus(Increase.Flat(10m)).Minus(Increase.Percent(0.2m))) { From = new LocalDate(2026, 8, 1) },
        new RaiseChange("base-pay", Increase.None),
        new SetAmountChange("skill-allowance", [SkillGrade.Technician], 650m),
        new SetAmountChange("seniority", null, 25m) { Part = AmountPart.Most },
        new SetAmountChange("seniority", null, 25m) { Grade = "G1" },
        new SetShareChange("seniority", [SkillGrade.Technician], Ratio.Of(1, 3)),
        new SetShareChange("seniority", null, Ratio.Percent(30m)) { Part = AmountPart.Least },
        new SetCellChange("base-pay", "G1", 2, 4_300m),
        new SetPieceChange("piece-work", PieceDesk.Gear, PiecePrice.Of(Cny(2m), 5m)),
        new SetLadderChange("base-pay", Ladder),
        new RegradeChange("base-pay", Ladder, LadderMapping.NearestNotLower([KeyValuePair.Create<GradeCode, GradeCode>("G1", "G2")])),
        new SetStandardChange("seniority", new PerUnitAmount(Cny(30m))),
        new SetSchemeChange("piece-work", PieceDesk.Prices((PieceDesk.Gear, 2m))),
        new AddClauseChange(CompetitionAward),
        new ReplaceClauseChange(SkillAllowance) { IsWhole = true },
        new RemoveClauseChange("seniority"),
        new SetTermChange(new DateSpan(new LocalDate(2026, 1, 1), new LocalDate(2029, 1, 1))),
        new SetPoliciesChange(Base.Policies),
        new SetFloorChange(new PayFloor("minimum", LocalizedText.Same("minimum"), FloorTest.PersonMonth, FloorComparison.AtLeast, EffectiveSeries.Always(Cny(2_000m)))),
        new SetFundChange(new AwardFund("awards", LocalizedText.Same("awards"), new YearMonth(2026, 7), Cny(800_000m)) { Clauses = ["competition-award"] }),
        new RemoveFloorChange("minimum"),
        new SetFrameChange(Base),
    ];

    [Fact]
    public void Read_ADocument_GivesTheProposalAndWhoMadeIt()
    {
        var offer = ProposalJson.ReadOffer(Document, Base).OrThrow();
        Assert.Equal((PartyRole.Workers, new LocalDate(2026, 5, 12), "第二轮"), (offer.By, offer.On, offer.Note!.Chinese));
        var expected = Proposal.On(Base, "union-2").EffectiveFrom(July)
            .Raise("base-pay", Increase.Percent(4m).AtLeast(180m))
            .Set("skill-allowance", SkillGrade.Technician, 650m, new LocalDate(2026, 10, 1))
            .SetCell("base-pay", "G1", 1, 4_300m)
            .Remove("seniority");
        Assert.Equal(expected, offer.Proposal);
        Assert.Equal(expected, ProposalJson.Read(Document, Base).OrThrow());
        Assert.Equal("union-2 by Workers on 2026-05-12", offer.ToString());
    }

    [Fact]
    public void Title_InBothLanguages_ReadsBackAndIsPrinted()
    {
        var titled = Proposal.On(Base, "union-2").EffectiveFrom(July).Titled(new("工会第二次方案", "the union's second offer")).Raise("base-pay", Increase.Flat(100m));
        Assert.Equal(titled, ProposalJson.Read(ProposalJson.Write(titled), Base).OrThrow());
        Assert.NotEqual(titled, titled.Titled(new("另一个", "another")));
        var comparison = ProposalComparison.Of([titled, titled.Named("other").Titled(new("企业方案", "the employer's offer"))], new([Somebody("1")]));
        Assert.Contains("工会第二次方案", comparison.ToMarkdown(), StringComparison.Ordinal);
    }

    [Fact]
    public void Vocabularies_OfASetFrame_AreKnownToTheOtherChanges()
    {
        // The proposal brings a vocabulary of machines, and a clause that pays by it, in whatever order the file names them.
        var machines = Vocabulary.Create("machine", new("设备", "machine"), isOrdered: false).WithOwnTerm("press", new("压机", "press"));
        TermKey press = [machines.Find("press")!];
        var clause = Table("machine-allowance", "3.9", new PostGround("machine"), new WhileHeld(), Repetition.HighestOnly, (press, 120m));
        var offer = Proposal.On(Base, "machines").EffectiveFrom(July)
            .With(new SetFrameChange(Base with { OwnVocabularies = [machines] }))
            .Add(clause)
            .Set("machine-allowance", press, 150m);
        var read = ProposalJson.Read(ProposalJson.Write(offer), Base);
        Assert.Empty(read.Findings.Errors);
        Assert.Equal(offer, read.Value);
        Assert.Equal(machines.Code, Assert.Single(read.Value.Agreement.OwnVocabularies).Code);
    }

    [Fact]
    public void Faults_OfTheFileAndOfItsChanges_HaveTheirLine()
    {
        var text = Document
            .Replace("\"percent\": 4", "\"percent\": \"4\"", StringComparison.Ordinal)
            .Replace("\"clause\": \"skill-allowance\"", "\"clause\": \"skill-alowance\"", StringComparison.Ordinal)
            .Replace("\"agreement\": \"the-table\"", "\"agreement\": \"another\"", StringComparison.Ordinal);
        var reading = ProposalJson.Read(text, Base, "union-2.json");
        var kind = Assert.Single(reading.Findings, finding => finding.Code == FindingCodes.WrongKind);
        Assert.Equal((10, "union-2.json"), (kind.Line, kind.File));
        var unknown = Assert.Single(reading.Findings, finding => finding.Code == FindingCodes.ProposalUnknownClause);
        Assert.Equal((11, "union-2.json"), (unknown.Line, unknown.File));
        Assert.Contains("skill-allowance", unknown.Message(Language.English), StringComparison.Ordinal);
        Assert.Contains(reading.Findings, finding => finding.Code == FindingCodes.ProposalOfAnotherAgreement);
        // What is sound is kept: the other three changes.
        Assert.Equal(3, reading.Value.Changes.Count);
        Assert.Empty(ProposalJson.Read("[]", Base).Value.Changes);
    }

    [Fact]
    public void Write_AChangeOfEveryKind_ReadsBackEqual()
    {
        Assert.Equal(
            House.Types.Where(type => !type.IsAbstract && type.IsAssignableTo(typeof(ProposalChange))).Select(type => type.Name).Order(StringComparer.Ordinal),
            All.Select(change => change.GetType().Name).Distinct().Order(StringComparer.Ordinal));
        foreach (var change in All)
        {
            var proposal = Proposal.On(Base, "all").EffectiveFrom(July).With(change);
            var read = ProposalJson.Read(ProposalJson.Write(proposal), Base).Value;
            Assert.Equal(change, Assert.Single(read.Changes));
            Assert.Equal(proposal, read);
        }
    }

    [Fact]
    public void WriteThenRead_AnyProposal_IsIdentity() => Law.Holds(
        ProposalGen.Changes,
        changes =>
        {
            BargainingOffer offer = new(ProposalGen.Offer(changes)) { By = PartyRole.Employer, On = July };
            var text = ProposalJson.Write(offer);
            Assert.Equal(offer, ProposalJson.ReadOffer(text, offer.Proposal.Base).Value);
            Assert.Equal(text, ProposalJson.Write(ProposalJson.ReadOffer(text, offer.Proposal.Base).Value));
        },
        200);

    [Fact]
    public void Schema_Published_IsTheFile() => ApprovedFile.Verify("docs/schemas/proposal-1.schema.json", ProposalJson.Schema);
}
