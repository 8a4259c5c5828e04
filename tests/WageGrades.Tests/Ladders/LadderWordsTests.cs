using System.Text.Json;
using WageGrades.Classification;
using WageGrades.Documents;
using WageGrades.Findings;
using WageGrades.Ladders;
using WageGrades.Monetary;
using WageGrades.Periods;

namespace WageGrades.Tests.Ladders;

/// <summary>What ladders, rules and places are called where they are printed, and which range a refused number is told.</summary>
public sealed class LadderWordsTests
{
    private static readonly PayLadder Ladder = PayLadder
        .Build(Currency.Cny, steps: 2)
        .Grade(new LadderRow("G1", new LocalizedText("普工", "Operator")), 1_000m, 1_100.5m)
        .Grade("G2", null, 1_300m)
        .Grade(SkillGrade.Senior, 2_000m, null)
        .ToLadder();

    [Fact]
    public void ToDocument_InBothLanguages_NamesGradesAndSteps()
    {
        var english = Ladder.ToDocument(Language.English);
        var table = (Table)english.Blocks[0];
        Assert.Equal("Pay ladder (CNY)", english.Title);
        Assert.Equal(["Grade", "Step 1", "Step 2"], table.Columns.Select(column => column.Header));
        Assert.Equal(
            ["G1 Operator | 1,000.00 | 1,100.50", "G2 | – | 1,300.00", "Senior worker | 2,000.00 | –"], table.Rows.Select(row => row.ToString()));

        var chinese = Ladder.ToDocument(Language.Chinese);
        Assert.Equal("工资标准表（元）", chinese.Title);
        Assert.Equal(["薪级", "1 档", "2 档"], ((Table)chinese.Blocks[0]).Columns.Select(column => column.Header));
    }

    [Fact]
    public void ToDrawing_InBothLanguages_ShowsTitleAxisAndGrades()
    {
        var english = Ladder.ToSvg(Language.English);
        Assert.All(
            ["Pay ladder (CNY)", ">Step<", ">1<", ">2<", "G1 Operator", "Senior worker"],
            text => Assert.Contains(text, english, StringComparison.Ordinal));
        Assert.Contains(">薪档<", Ladder.ToSvg(Language.Chinese), StringComparison.Ordinal);
        Assert.Equal(
            ["G1 Operator", "G2", "Pay ladder (CNY)", "Senior worker", "Step"],
            TextsOf(english).Where(text => !text.All(letter => char.IsAsciiDigit(letter) || letter == ',')).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void InWords_LadderWithGaps_ShowsADashForEach()
    {
        Assert.Equal("Operator 1,000.00 / 1,100.50; G2 — / 1,300.00; Senior worker 2,000.00 / —", Ladder.InWords().English);
        Assert.Equal("普工 1,000.00 / 1,100.50；G2 — / 1,300.00；高级工 2,000.00 / —", Ladder.InWords().Chinese);
    }

    [Fact]
    public void Serialize_LadderAndCell_HaveTheirMembers()
    {
        var one = PayLadder.Build(Currency.Cny, steps: 2).Grade("G1", 1_000m, null).ToLadder();
        Assert.Equal(
            """{"currency":"CNY","steps":2,"grades":[{"grade":"G1","name":{"zh":"G1","en":"G1"},"amounts":[1000,null]}]}""",
            JsonSerializer.Serialize(one));
        Assert.Equal("""{"grade":"G1","step":1,"amount":{"amount":1000,"currency":"CNY"}}""", JsonSerializer.Serialize(one.Cells.First()));
    }

    [Fact]
    public void ToString_LadderShapeAndCell_ArePlain()
    {
        Assert.Equal("3 grades, 2 steps, 4 cells", Ladder.Shape.ToString());
        Assert.Equal("3 grades, 2 steps, 4 cells, CNY", Ladder.ToString());
        Assert.Equal("G1/2: 1,100.50 CNY", Ladder.Cells.ElementAt(1).ToString());
    }

    [Fact]
    public void ToString_PlacementRules_SayWhatTheyDo()
    {
        Assert.Equal("SameStep, waiting time Restarts", PlacementRule.SameStep.ToString());
        Assert.Equal(
            "NearestNotLower plus 1, waiting time Kept, protected until overtaken",
            (PlacementRule.NearestNotLower with
            {
                PlusSteps = 1,
                Waiting = WaitingTime.Kept,
                Protection = ProtectionRule.UntilOvertaken,
            }).ToString());
        Assert.Equal(
            "NearestNotLower, waiting time Restarts, protected until overtaken; 1 grade renamed",
            LadderMapping.NearestNotLower(new Dictionary<GradeCode, GradeCode> { ["a"] = "b" }).ToString());
        Assert.StartsWith(
            "2026-07-01: SameStep, waiting time Kept",
            new Regrading(new LocalDate(2026, 7, 1), LadderMapping.SameStep()).ToString(),
            StringComparison.Ordinal);
    }

    [Fact]
    public void ToString_Protection_SaysHowItEnds()
    {
        Assert.Equal("50 % of raises", ProtectionRule.OfRaises(Ratio.Percent(50m)).ToString());
        Assert.Equal(
            "until overtaken, 100.00 CNY every 6 months, at most 24 months",
            (ProtectionRule.Decreasing(Currency.Cny.Of(100m), 6) with { AtMostMonths = 24 }).ToString());
        Assert.Equal(12, ProtectionRule.Decreasing(Currency.Cny.Of(100m)).EveryMonths);
    }

    [Fact]
    public void ToString_WaitsAndProgression_SayHowLong()
    {
        Assert.Equal("step 2: 24 months", StepWait.OfYears(2, 2).ToString());
        Assert.Equal(
            "G1 step 2: 6 months, examination",
            (StepWait.OfMonths(2, 6) with { Grade = "G1", Requirement = AdvanceRequirement.Examination }).ToString());
        Assert.Equal("over 30 days: " + default(InterruptionEffect), new InterruptionRule(30, default).ToString());
        StepProgression progression = new([StepWait.OfYears(1, 1)]) { CountsFrom = new LocalDate(2026, 1, 1) };
        Assert.All(
            ["StepProgression", "Waits", "step 1: 12 months", "Start", "on the day", "Interruption", "CountsFrom", "2026"],
            text => Assert.Contains(text, progression.ToString(), StringComparison.Ordinal));
    }

    [Fact]
    public void ToString_StartingPlace_ListsItsConditions()
    {
        Assert.Equal("step 1", new StartingPlace(1).ToString());
        Assert.Equal(
            "step 2: G1, " + Education.College.Code + ", 5 years, 60.5 points",
            new StartingPlace(2)
            {
                Grade = "G1",
                LeastEducation = Education.College,
                LeastYears = 5,
                LeastPoints = 60.5m,
            }.ToString());
    }

    [Fact]
    public void Unmapped_PlaceOfAWorker_NamesBoth()
    {
        var place = new GradePlace("G1", 2);
        Assert.Equal("WG2223 G1/2: The mapping does not say where G1, step 2, goes.", LadderMapping.Unmapped(place).ToString());
        Assert.Equal(
            "WG2223 0101: The mapping does not say where G1, step 2, goes (0101, from 2026-07-01).",
            LadderMapping.Unmapped(place, "0101", new LocalDate(2026, 7, 1)).ToString());
    }

    [Fact]
    public void Numbers_OutsideTheirRange_AreToldIt()
    {
        Refuses("above zero", () => ProtectionRule.UntilOvertaken with { Reduction = Currency.Cny.Of(0m) });
        Refuses("1 to 1200", () => ProtectionRule.UntilOvertaken with { AtMostMonths = 1_201 });
        Refuses("zero or more", () => PlacementRule.SameStep with { LeastRise = Currency.Cny.Of(-1m) });
        Refuses("zero or more", () => PlacementRule.SameStep with { LeastRiseShare = Ratio.Percent(-1m) });
        Refuses("a grade's code", () => new LadderRow(default(GradeCode)));
        Refuses("1 to 40 characters without slash, control characters or blanks at the ends", () => new GradeCode("a/b"));
        Refuses("at least one grade", () => Increase.Percent(1m).On());
        Refuses("at least one step", () => Increase.Percent(1m).OnSteps());
        Refuses("at most the largest rise, 100", () => Increase.Percent(4m).AtMost(100m).AtLeast(180m));
        Refuses("a grade already in the ladder", () => Build().GradeByRatio(new("G2"), "G9", Ratio.One, RoundingRule.None));
        Refuses("a grade not yet in the ladder", () => Build().Grade("G1", 1m, 2m));
        Refuses("one for each of the 2 steps", () => Build().Grade("G2", 1m));
        Refuses("the number of cells of the shape, 4", () => PayLadder.Of(Ladder.Shape, Currency.Cny, [1m]));
        Refuses("one of several grades: a ladder keeps at least one", () => Build().ToLadder().WithoutGrade("G1"));
        Refuses("as many as the steps, 2", () => Ladder.WithGrade(new("G9"), null, 1m));
        Refuses("at least one grade", () => Ladder.WithStep(new Dictionary<GradeCode, decimal>()));
        Refuses("a grade with a cell", () => Placement.OnHiring([], Empty(), "G2"));
        Refuses("a grade with a cell", () => Placement.Of(PlacementRule.SameStep, Empty(), new GradePlace("G1", 1), "G2"));

        static PayLadderBuilder Build() => PayLadder.Build(Currency.Cny, steps: 2).Grade("G1", 1m, 2m);

        static PayLadder Empty() => PayLadder.Build(Currency.Cny, steps: 1).Grade("G1", 1m).Grade("G2", (decimal?)null).ToLadder();
    }

    private static IEnumerable<string> TextsOf(string svg) =>
        System.Text.RegularExpressions.Regex.Matches(svg, "<text[^>]*>([^<]*)</text>").Select(match => match.Groups[1].Value);

    private static void Refuses(string range, Func<object?> act) =>
        Assert.Contains($"must be {range}.", Assert.Throws<ArgumentOutOfRangeException>(act).Message, StringComparison.Ordinal);
}
