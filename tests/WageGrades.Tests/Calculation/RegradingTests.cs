using WageGrades.Agreements;
using WageGrades.Calculation;
using WageGrades.Classification;
using WageGrades.Findings;
using WageGrades.Ladders;
using WageGrades.Monetary;
using WageGrades.Periods;
using WageGrades.Tests.Generators;
using WageGrades.Workforces;

namespace WageGrades.Tests.Calculation;

/// <summary>Re-grading onto a new ladder, protected pay until it ends, promotion by an agreed rule.</summary>
public sealed class RegradingTests
{
    private static readonly LocalDate Start = new(2020, 1, 1);

    private static readonly LocalDate Day = new(2026, 7, 1);

    private static readonly PayLadder Old = PayLadder.Build(Currency.Cny, steps: 3).Grade("G1", 4_100m, 4_290m, 4_480m).ToLadder();

    private static readonly PayLadder New = PayLadder.Build(Currency.Cny, steps: 3).Grade("P1", 4_000m, 4_200m, 4_300m).ToLadder();

    private static readonly LadderMapping ToP1 = LadderMapping.NearestNotLower([KeyValuePair.Create<GradeCode, GradeCode>("G1", "P1")]);

    private static Money Cny(decimal amount) => Currency.Cny.Of(amount);

    private static EffectiveSeries<PayLadder> Tables(params (LocalDate From, decimal Flat)[] raises) => raises.Aggregate(
        EffectiveSeries.StartingOn(Start, Old).Set(Day, New),
        (series, raise) => series.Set(raise.From, New.Apply(Increase.Flat(raise.Flat), RoundingRule.HalfUp(0.01m))));

    private static CollectiveAgreement Agreement(EffectiveSeries<PayLadder> ladders, params Regrading[] regradings) =>
        new("sample", LocalizedText.Same("sample"), Currency.Cny, new DateSpan(Start))
        {
            CoveredForms = [EmploymentForm.FullTime],
            Policies = AgreementPolicies.ChinaMonthly with { Calendar = WorkCalendar.Weekdays(new YearMonth(2020, 1), new YearMonth(2035, 12)) },
            Clauses = [new LadderClause("base-pay", "2.1", new("基本工资", "base pay"), ladders) { Regradings = regradings }],
        };

    private static Worker OnStep(int step) => new Worker(new WorkerId("0001")).Employ(Start).PlaceOn(Start, "G1", step);

    [Fact]
    public void PayFor_RegradedPerson_IsPaidTheNewCellAndTheProtectedDifference()
    {
        var agreement = Agreement(Tables(), new Regrading(Day, ToP1));

        var july = agreement.PayFor(OnStep(3), new YearMonth(2026, 7));

        Assert.Equal([4_300m, 180m], july.Lines.Select(line => line.Amount.Amount));
        Assert.Equal(["", "protected-2026-07-01"], july.Lines.Select(line => line.Occurrence));
        Assert.Equal(Cny(4_480m), july.Total);
        Assert.Equal("base pay (180.00 CNY above the cell protected from 2026-07-01, 180.00 CNY left)", july.Lines[1].Explain(Language.English));
        Assert.Equal(Cny(4_480m), agreement.PayFor(OnStep(3), new YearMonth(2026, 6)).Total);
        Assert.Equal(Cny(4_200m), agreement.PayFor(OnStep(1), new YearMonth(2026, 7)).Total);
        Assert.Equal(
            "2026-07-01: re-graded from G1/3 to P1, step 3, protected difference 180.00 CNY", OnStep(3).History(agreement).Events[1].ToString());
    }

    [Fact]
    public void Between_AcrossTheRegradingAndARaise_TellsProtectedPayApart()
    {
        var agreement = Agreement(Tables((new(2027, 1, 1), 100m)), new Regrading(Day, ToP1));
        PayStatement Month(int year, int month) => agreement.PayFor(OnStep(3), new YearMonth(year, month));

        Assert.Equal(
            [(PayChangeCause.Grade, -180m), (PayChangeCause.Protection, 180m)],
            PayComparison.Between(Month(2026, 6), Month(2026, 7)).Bars.Select(bar => (bar.Cause, bar.Amount.Amount)));
        Assert.Equal(
            [(PayChangeCause.Table, 100m), (PayChangeCause.Protection, -100m)],
            PayComparison.Between(Month(2026, 12), Month(2027, 1)).Bars.Select(bar => (bar.Cause, bar.Amount.Amount)));
    }

    [Fact]
    public void EndsOn_UntilOvertaken_IsTheDayTheTableCatchesUp()
    {
        var agreement = Agreement(Tables((new(2027, 1, 1), 100m), (new(2028, 1, 1), 190m)), new Regrading(Day, ToP1));

        var protection = Assert.Single(OnStep(3).History(agreement).Protections);

        Assert.Equal(new LocalDate(2028, 1, 1), protection.EndsOn);
        Assert.Equal([180m, 80m], protection.Amounts.Steps.Select(step => step.Value.Round(RoundingRule.HalfUp(0.01m)).Amount));
        Assert.Equal(Cny(4_480m), agreement.PayFor(OnStep(3), new YearMonth(2027, 5)).Total);
        Assert.Equal(Cny(4_490m), agreement.PayFor(OnStep(3), new YearMonth(2028, 1)).Total);
        Assert.Single(agreement.PayFor(OnStep(3), new YearMonth(2028, 1)).Lines);
    }

    [Fact]
    public void EndsOn_DecayingByAmountAndTime_FollowsTheRule()
    {
        LocalDate? Ends(ProtectionRule rule, params (LocalDate, decimal)[] raises) =>
            OnStep(3).History(Agreement(
                Tables(raises), new Regrading(Day, ToP1 with { Rule = ToP1.Rule with { Protection = rule } }))).Protections[0].EndsOn;

        Assert.Equal(new LocalDate(2028, 1, 1), Ends(ProtectionRule.Decreasing(Cny(60m), everyMonths: 6)));
        Assert.Equal(new LocalDate(2027, 7, 1), Ends(ProtectionRule.Decreasing(Cny(60m), everyMonths: 6), (new(2027, 3, 1), 60m)));
        Assert.Equal(new LocalDate(2029, 7, 1), Ends(ProtectionRule.UntilOvertaken with { AtMostMonths = 36 }));
        Assert.Null(Ends(ProtectionRule.OfRaises(Ratio.Percent(50m)), (new(2027, 1, 1), 359m)));
        Assert.Equal(new LocalDate(2027, 1, 1), Ends(ProtectionRule.OfRaises(Ratio.Percent(50m)), (new(2027, 1, 1), 360m)));
    }

    [Fact]
    public void PayFor_RegradingInsideAMonth_SplitsItAndAddsUp()
    {
        LocalDate middle = new(2026, 7, 16);
        var ladders = EffectiveSeries.StartingOn(Start, Old).Set(middle, New);

        var july = Agreement(ladders, new Regrading(middle, ToP1)).PayFor(OnStep(3), new YearMonth(2026, 7));

        // 11 of 23 weekdays before the 16th: 4,480 × 11/23, then 4,300 × 12/23 and 180 × 12/23.
        Assert.Equal([2_142.61m, 2_243.48m, 93.91m], july.Lines.Select(line => line.Amount.Amount));
        Assert.Equal(Cny(4_480m), july.Total);
    }

    [Fact]
    public void PayFor_PlaceTheMappingLeavesOut_IsBlockedFromThatDayOnly()
    {
        var table = LadderMapping.ByTable([KeyValuePair.Create(new GradePlace("G1", 1), new GradePlace("P1", 1))]);
        var agreement = Agreement(Tables(), new Regrading(Day, table));

        Assert.True(agreement.PayFor(OnStep(2), new YearMonth(2026, 6)).IsPayable);
        Assert.Contains(agreement.PayFor(OnStep(2), new YearMonth(2026, 7)).Findings, finding => finding.Code == FindingCodes.PlaceNotMapped);
        Assert.Contains(agreement.Check(), finding => finding.Code == FindingCodes.PlaceNotMapped && finding.Clause == "base-pay");
        Assert.True(agreement.PayFor(OnStep(1), new YearMonth(2026, 7)).IsPayable);
        Assert.True(agreement.PayFor(OnStep(2).PlaceOn(Day, "P1", 2), new YearMonth(2026, 7)).IsPayable);
    }

    [Fact]
    public void PlaceOn_PromotionByTheAgreedRule_PlacesProtectsAndKeepsTheWait()
    {
        var ladder = PayLadder.Build(Currency.Cny, steps: 3).Grade("G1", 4_100m, 4_290m, 4_480m).Grade("G2", 4_200m, 4_300m, 4_400m).ToLadder();
        var agreement = Agreement(EffectiveSeries.Always(ladder));
        agreement = agreement.WithClause(
            (LadderClause)agreement.Clauses[0] with
            {
                Progression = new StepProgression([StepWait.OfYears(1, 2), StepWait.OfYears(2, 2)]),
                StartingPlaces = [new StartingPlace(2) { LeastEducation = Education.College }],
                Placements = new Dictionary<PlacementOccasion, PlacementRule>
                {
                    [PlacementOccasion.Promotion] = PlacementRule.NearestNotLower with
                    {
                        Waiting = WaitingTime.KeptIfUnderOneStep,
                        Protection = ProtectionRule.UntilOvertaken,
                    },
                },
            });
        LocalDate promoted = new(2023, 1, 1);
        var second = new Worker(new WorkerId("1")).Employ(Start).PlaceOn(Start, agreement.StartingPlace(Start, "G1")!);

        // Step 2 since 2022; 4,290 → 4,300 is less than a step: the year waited counts, step 3 comes in 2024.
        var placement = agreement.PlacementOf(second, promoted, "G2", PlacementOccasion.Promotion)!;
        Assert.Equal("G1/2 → G2/2: 4,300.00 CNY", placement.ToString());
        Assert.Equal(new LocalDate(2024, 1, 1), second.PlaceOn(promoted, placement).History(agreement).Events[^1].On);

        var third = new Worker(new WorkerId("2")).Employ(Start).PlaceOn(Start, "G1", 3);
        var top = third.PlaceOn(promoted, agreement.PlacementOf(third, promoted, "G2", PlacementOccasion.Promotion)!);
        Assert.Equal(Cny(4_480m), agreement.PayFor(top, new YearMonth(2023, 1)).Total);
        Assert.Null(agreement.PlacementOf(third, promoted, "G2", PlacementOccasion.Demotion));
        Assert.Equal("G1/2", agreement.StartingPlace(Start, "G1", Education.Bachelor)!.Place.ToString());
    }

    [Fact]
    public void PlaceOn_StepReachedBeforeTheRegrading_GoesFirst()
    {
        var agreement = Agreement(Tables(), new Regrading(Day, ToP1 with { Rule = ToP1.Rule with { Waiting = WaitingTime.Kept } }));
        agreement = agreement.WithClause(
            (LadderClause)agreement.Clauses[0] with
            {
                Progression = new StepProgression([StepWait.OfYears(1, 1), StepWait.OfYears(2, 1)]),
            });
        var worker = new Worker(new WorkerId("1")).Employ(Start).PlaceOn(new LocalDate(2025, 7, 1), "G1", 1);

        Assert.Equal(
            [
                "2025-07-01: placed on G1, step 1",
                "2026-07-01: one year at step 1 completed, to step 2",
                "2026-07-01: re-graded from G1/2 to P1, step 3",
            ],
            worker.History(agreement).Events.Select(each => each.ToString()));
    }

    [Fact]
    public void NearestNotLower_AnyTwoLadders_NeverLowersPayAndProtectionNeverRises() => Law.Holds(Cases, one =>
    {
        var regrading = new Regrading(Day, LadderMapping.NearestNotLower());
        var agreement = Agreement(one.Tables(Day), regrading);
        foreach (var cell in one.Old.Cells.Where(cell => one.New.Shape.StepFrom(cell.Grade, 1) is not null))
        {
            var worker = new Worker(new WorkerId("1")).Employ(Start).PlaceOn(Start, cell.Grade, cell.Step);
            var pay = PayCalculator.For(agreement);
            Assert.True(pay.PayFor(worker, new YearMonth(2026, 7)).Total >= pay.PayFor(worker, new YearMonth(2026, 6)).Total);

            // The level frozen on the day, against the highest the cell has been.
            var (level, start) = (cell.Amount.Amount, pay.PayFor(worker, new YearMonth(2026, 7)).Lines[0].Amount.Amount);
            var (highest, before) = (start, decimal.MaxValue);
            for (var month = new YearMonth(2026, 7); month.Year < 2029; month = month.PlusMonths(1))
            {
                var lines = pay.PayFor(worker, month).Lines;
                highest = Math.Max(highest, lines[0].Amount.Amount);
                var kept = lines.Skip(1).Sum(line => line.Amount.Amount);
                Assert.Equal(Math.Max(0m, level - highest), kept);
                Assert.True(kept <= before);
                before = kept;
            }

            var ends = worker.History(agreement).Protections.Select(each => each.EndsOn).ToList();
            Assert.True(ends.Count <= 1);
            Assert.Equal(before == 0m, ends.Count == 0 || ends[0] < new LocalDate(2029, 1, 1));
        }
    }, tests: 100);

    private static Arbitrary<Case> Cases { get; } = Arb.From(
        from old in LadderGen.Ladder.Generator
        from next in LadderGen.Ladder.Generator
        from months in Gen.Choose(1, 28).ArrayOf(2)
        from percents in Gen.Choose(-5, 20).ArrayOf(2)
        select new Case(old, next, [.. months.Distinct().Order()], percents),
        one => LadderGen.Ladder.Shrinker(one.Old).Select(smaller => one with { Old = smaller })
            .Concat(LadderGen.Ladder.Shrinker(one.New).Select(smaller => one with { New = smaller }))
            .Concat(one.Months.Count == 0 ? [] : [one with { Months = [] }]));

    private sealed record Case(PayLadder Old, PayLadder New, IReadOnlyList<int> Months, IReadOnlyList<int> Percents)
    {
        internal EffectiveSeries<PayLadder> Tables(LocalDate day)
        {
            var (series, table) = (EffectiveSeries.StartingOn(Start, Old).Set(day, New), New);
            foreach (var (months, percent) in Months.Zip(Percents))
            {
                table = table.Apply(Increase.Percent(percent), RoundingRule.HalfUp(1m));
                series = series.Set(day.PlusMonths(months), table);
            }

            return series;
        }
    }
}
