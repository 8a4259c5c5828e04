using WageGrades.Agreements;
using WageGrades.Bargaining;
using WageGrades.Bonuses;
using WageGrades.Calculation;
using WageGrades.Classification;
using WageGrades.Costing;
using WageGrades.Findings;
using WageGrades.Ladders;
using WageGrades.Monetary;
using WageGrades.Periods;
using WageGrades.Serialization;
using WageGrades.Workforces;

namespace WageGrades.Tests.Calculation;

/// <summary>A ladder whose rows have codes of their own and stand for national grades: a national grade given anywhere finds its row.</summary>
[Trait("Sheet", "faults"), Trait("Row", "A14")]
public sealed class NationalGradeTests
{
    private static readonly LocalDate Start = new(2026, 1, 1);

    private static readonly PayLadder Table = PayLadder.Build(Currency.Cny, steps: 2)
        .Grade(new LadderRow("高级工", null, SkillGrade.Senior), 4_000m, 4_200m)
        .Grade(new LadderRow("技师", null, SkillGrade.Technician), 5_000m, 5_300m)
        .ToLadder();

    private static readonly LadderClause BasePay = new("base-pay", "2.1", LocalizedText.Same("base pay"), EffectiveSeries.Always(Table))
    {
        Progression = new StepProgression([
            StepWait.OfYears(1, 1) with
            {
                Grade = SkillGrade.Technician,
            },
            StepWait.OfYears(1, 3) with
            {
                Grade = SkillGrade.Senior,
            },
        ]),
        StartingPlaces = [new StartingPlace(2) { Grade = SkillGrade.Technician }],
        Placements = new Dictionary<PlacementOccasion, PlacementRule>
        {
            [PlacementOccasion.Promotion] = PlacementRule.ByTable([
                KeyValuePair.Create(new GradePlace(SkillGrade.Senior, 1), new GradePlace(SkillGrade.Technician, 1)),
            ]),
        },
    };

    private static CollectiveAgreement Agreement(params Clause[] more) =>
        new("sample", LocalizedText.Same("sample"), Currency.Cny, new DateSpan(Start))
        {
            CoveredForms = [EmploymentForm.FullTime],
            Policies = AgreementPolicies.ChinaMonthly with { Calendar = WorkCalendar.Weekdays(new YearMonth(2026, 1), new YearMonth(2030, 12)) },
            Clauses = [BasePay, .. more],
        };

    private static Worker Person(GradeCode grade) => new Worker(new WorkerId("0001")).Employ(Start).PlaceOn(Start, grade, 1);

    [Fact]
    public void PayFor_PlacedOnTheNationalGrade_IsPaidTheRow()
    {
        Assert.Equal(5_000m, Agreement().PayFor(Person(SkillGrade.Technician), new YearMonth(2026, 3)).Total.Amount);
        // A year later step 2, by the wait of the row.
        Assert.Equal(5_300m, Agreement().PayFor(Person(SkillGrade.Technician), new YearMonth(2027, 3)).Total.Amount);
        Assert.Equal(Person("技师").History(Agreement()).Places, Person(SkillGrade.Technician).History(Agreement()).Places);
    }

    [Fact]
    public void Ladder_EveryLookUp_FindsTheRow()
    {
        Assert.Equal(5_300m, Table[SkillGrade.Technician, 2].Amount);
        Assert.True(Table.Shape.HasCell(SkillGrade.Senior, 2));
        Assert.Equal(2, Table.StepNotBelow(SkillGrade.Senior, Currency.Cny.Of(4_100m)));
        Assert.Equal(4_500m, Table.WithCell(SkillGrade.Senior, 2, Currency.Cny.Of(4_500m))["高级工", 2].Amount);
        Assert.Equal(5_600m, Table.WithStep(new Dictionary<GradeCode, decimal> { [SkillGrade.Technician] = 5_600m })["技师", 3].Amount);
        Assert.Single(Table.WithoutGrade(SkillGrade.Senior).Rows);
        var raised = Table.Apply(Increase.Flat(100m).On(SkillGrade.Technician).AtLeast(1m), RoundingRule.HalfUp(0.01m));
        Assert.Equal((4_000m, 5_100m), (raised["高级工", 1].Amount, raised["技师", 1].Amount));
    }

    [Fact]
    public void Ladder_TwoRowsForOneNationalGrade_FindNeither()
    {
        var two = Table.WithGrade(new LadderRow("技师2", null, SkillGrade.Technician), null, 1m, 2m);
        Assert.Null(two.Find(SkillGrade.Technician, 1));
    }

    [Fact]
    public void Proposal_SetCellAndRaise_ChangeTheRow()
    {
        var people = new Workforce([Person("技师")]);
        var proposal = Proposal.On(Agreement(), "x").SetCell("base-pay", SkillGrade.Technician, 1, 5_100m, from: Start);
        Assert.Empty(proposal.Findings);
        Assert.Equal(1_200m, proposal.Cost(people, CostBasis.Standard with { FreezeOn = Start }).FullYear.Amount);
        var raise = Proposal.On(Agreement(), "x").Raise("base-pay", Increase.Flat(100m).On(SkillGrade.Technician), from: Start);
        Assert.Equal(1_200m, raise.Cost(people, CostBasis.Standard with { FreezeOn = Start }).FullYear.Amount);
    }

    [Fact]
    public void Placements_NamedByNationalGrades_FindTheRows()
    {
        Assert.Equal(new GradePlace("技师", 2), Agreement().StartingPlace(Start, SkillGrade.Technician)!.Place);
        var promotion = Agreement()
            .PlacementOf(Person(SkillGrade.Senior), new LocalDate(2026, 6, 1), SkillGrade.Technician, PlacementOccasion.Promotion);
        Assert.Equal(new GradePlace("技师", 1), promotion!.Place);
        Assert.Equal(new GradePlace("高级工", 1), promotion.From);
        var mapped = LadderMapping
            .SameStep(new Dictionary<GradeCode, GradeCode> { [SkillGrade.Senior] = SkillGrade.Technician })
            .Map(Table, Table, new GradePlace("高级工", 2));
        Assert.Equal(new GradePlace("技师", 2), mapped!.Place);
        Assert.DoesNotContain(Agreement().Check(), finding => finding.Code == FindingCodes.LadderUnknownGrade);
    }

    [Fact]
    public void Population_NamedByTheNationalGrade_HasThePeopleOfTheRow()
    {
        BonusClause clause = new(
            "tools",
            "3.1",
            LocalizedText.Same("tools"),
            new Bonus(new PopulationGround(new Population { Grades = [SkillGrade.Technician] }), new WhileHeld())
            {
                Repetition = Repetition.HighestOnly,
            },
            EffectiveSeries.Always<BonusAmount>(new FixedAmount(Currency.Cny.Of(80m))));
        foreach (var grade in new GradeCode[] { "技师", SkillGrade.Technician })
        {
            Assert.Equal(
                80m,
                Agreement(clause).PayFor(Person(grade), new YearMonth(2026, 3)).Lines.Single(line => line.Clause.Id == "tools").Amount.Amount);
        }
    }
}
