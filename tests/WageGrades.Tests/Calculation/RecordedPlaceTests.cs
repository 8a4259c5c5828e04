using WageGrades.Agreements;
using WageGrades.Calculation;
using WageGrades.Classification;
using WageGrades.Findings;
using WageGrades.Ladders;
using WageGrades.Monetary;
using WageGrades.Periods;
using WageGrades.Workforces;

namespace WageGrades.Tests.Calculation;

/// <summary>A recorded place, a decision and a result are events: none is lost, each belongs to the wait that runs on its day.</summary>
public sealed class RecordedPlaceTests
{
    private static readonly LocalDate Placed = new(2022, 1, 1);

    private static readonly PayLadder Table = PayLadder.Build(Currency.Cny, steps: 4)
        .Grade("A", 4_000m, 4_100m, 4_200m, 4_300m)
        .Grade("B", 5_000m, null, 5_200m, 5_300m)
        .ToLadder();

    private static readonly StepProgression Yearly = new([StepWait.OfYears(1, 1), StepWait.OfYears(2, 1), StepWait.OfYears(3, 1)]);

    private static CollectiveAgreement Agreement(StepProgression progression) =>
        new("sample", LocalizedText.Same("sample"), Currency.Cny, new DateSpan(new LocalDate(2020, 1, 1)))
        {
            CoveredForms = [EmploymentForm.FullTime],
            Policies = AgreementPolicies.ChinaMonthly with { Calendar = WorkCalendar.Weekdays(new YearMonth(2020, 1), new YearMonth(2030, 12)) },
            Clauses =
            [
                new LadderClause("base-pay", "2.1", LocalizedText.Same("base pay"), EffectiveSeries.Always(Table)) { Progression = progression },
            ],
        };

    private static Worker Hired(int step = 1) => new Worker(new WorkerId("0001")).Employ(Placed).PlaceOn(Placed, "A", step);

    private static string[] Moves(Worker worker, StepProgression progression) =>
        [
            .. worker
                .History(Agreement(progression))
                .Places.Steps.Where(step => step.HasValue)
                .Select(step => $"{step.Value} {step.Span.From:uuuu-MM-dd}"),
        ];

    [Fact, Trait("Sheet", "oracle"), Trait("Row", "P1")]
    public void PlaceOn_BackOnTheRecordedPlace_PutsThePersonBackAndTheWaitBeginsAgain()
    {
        var worker = Hired().PlaceOn(new LocalDate(2023, 6, 1), "A", 1);
        Assert.Equal(
            ["A/1 2022-01-01", "A/2 2023-01-01", "A/1 2023-06-01", "A/2 2024-06-01", "A/3 2025-06-01", "A/4 2026-06-01"],
            Moves(worker, Yearly));
        Assert.Equal(4_000m, Agreement(Yearly).PayFor(worker, new YearMonth(2023, 7)).Total.Amount);
    }

    [Fact, Trait("Sheet", "oracle"), Trait("Row", "P1")]
    public void PlaceOn_WhereThePersonStands_IsARenewalAndChangesNothing()
    {
        var renewed = Hired().PlaceOn(new LocalDate(2022, 8, 1), "A", 1).PlaceOn(new LocalDate(2023, 4, 1), "A", 2);
        Assert.Equal(Moves(Hired(), Yearly), Moves(renewed, Yearly));
        Assert.Equal(Hired().History(Agreement(Yearly)).Events, renewed.History(Agreement(Yearly)).Events);
    }

    [Fact]
    public void PlaceOn_Renewal_CutsNoLine()
    {
        var renewed = Hired().PlaceOn(new LocalDate(2022, 8, 10), "A", 1);
        Assert.Single(Agreement(Yearly).PayFor(renewed, new YearMonth(2022, 8)).Lines);
        var fixedPlaces = Agreement(Yearly).WithClause((LadderClause)Agreement(Yearly).Clauses[0] with { Progression = null });
        Assert.Single(fixedPlaces.PayFor(renewed, new YearMonth(2022, 8)).Lines);
    }

    [Fact, Trait("Sheet", "oracle"), Trait("Row", "P2")]
    public void PlaceOn_SamePlaceAfterARehire_WaitBeginsAgain()
    {
        var worker = Hired().Leave(new LocalDate(2022, 12, 1)).Employ(new LocalDate(2024, 1, 1)).PlaceOn(new LocalDate(2024, 1, 1), "A", 1);
        Assert.Equal("A/2 2025-01-01", Moves(worker, Yearly)[1]);
        // Without a recorded place the eleven months count.
        Assert.Equal("A/2 2024-02-01", Moves(Hired().Leave(new LocalDate(2022, 12, 1)).Employ(new LocalDate(2024, 1, 1)), Yearly)[1]);
    }

    [Fact]
    public void Restart_RecordedOnADay_WaitBeginsAgainAtThePlace()
    {
        var worker = Hired().Record(StepEvent.Restart(new LocalDate(2022, 9, 1)));
        Assert.Equal("A/2 2023-09-01", Moves(worker, Yearly)[1]);
        Assert.Equal("2022-09-01: the waiting time at step 1 starts again as recorded", worker.History(Agreement(Yearly)).Events[1].ToString());
    }

    [Fact, Trait("Sheet", "oracle"), Trait("Row", "P3")]
    public void Acceleration_WhileAResultIsOutstanding_BelongsToThatWait()
    {
        StepProgression examined = new([StepWait.OfMonths(1, 0) with { Requirement = AdvanceRequirement.Examination }, StepWait.OfYears(2, 1)]);
        var worker = Hired()
            .Record(StepEvent.Acceleration(new LocalDate(2022, 3, 1), 6))
            .Record(StepEvent.Examination(new LocalDate(2022, 4, 1), passed: true));
        Assert.Equal(["A/1 2022-01-01", "A/2 2022-04-01", "A/3 2023-04-01"], Moves(worker, examined));
    }

    [Fact, Trait("Sheet", "oracle"), Trait("Row", "P4")]
    public void Delay_WhileAResultIsOutstanding_BelongsToThatWait()
    {
        StepProgression assessed = new([StepWait.OfYears(1, 1) with { Requirement = AdvanceRequirement.Assessment }, StepWait.OfYears(2, 1)]);
        var worker = Hired()
            .Record(StepEvent.Delay(new LocalDate(2023, 6, 1), 6))
            .Record(StepEvent.Assessment(new LocalDate(2023, 6, 15), passed: true));
        Assert.Equal(["A/1 2022-01-01", "A/2 2023-07-01", "A/3 2024-07-01"], Moves(worker, assessed));
    }

    [Fact, Trait("Sheet", "oracle"), Trait("Row", "P5")]
    public void Credit_BeforeTheRuleCounts_PaysNoStepBeforeThatDay()
    {
        StepProgression later = new([StepWait.OfMonths(1, 24), StepWait.OfMonths(2, 24)]) { CountsFrom = new LocalDate(2022, 7, 1) };
        var worker = Hired().Record(StepEvent.Credit(Placed, 29));
        // The five months that the first wait does not need count toward the next.
        Assert.Equal(["A/1 2022-01-01", "A/2 2022-07-01", "A/3 2024-02-01"], Moves(worker, later));
    }

    [Fact]
    public void Decision_BeforeTheRuleCountsOnACompletedWait_IsAboutThatWait()
    {
        StepProgression later = new([StepWait.OfMonths(1, 4), StepWait.OfMonths(2, 4)]) { CountsFrom = new LocalDate(2022, 12, 24) };
        LocalDate decided = new(2022, 11, 25);
        var credited = Hired().Record(StepEvent.Credit(new LocalDate(2022, 5, 8), 5));

        // One of the five months is left for the next wait. There is nothing for an acceleration to shorten, whenever it is decided.
        string[] moves = ["A/1 2022-01-01", "A/2 2022-12-24", "A/3 2023-03-24"];
        Assert.Equal(moves, Moves(credited, later));
        Assert.Equal(moves, Moves(credited.Record(StepEvent.Acceleration(decided, 2)), later));
        Assert.Equal(moves, Moves(credited.Record(StepEvent.Acceleration(new LocalDate(2022, 6, 1), 2)), later));

        // Ten months with the delay, five of them credited.
        Assert.Equal(["A/1 2022-01-01", "A/2 2023-05-24", "A/3 2023-09-24"], Moves(credited.Record(StepEvent.Delay(decided, 6)), later));
    }

    [Theory, Trait("Sheet", "oracle"), Trait("Row", "P7")]
    [InlineData(6)]
    [InlineData(12)]
    [InlineData(24)]
    public void Credit_TwoOnOneDay_AreOneCreditOfBoth(int months)
    {
        StepProgression waits = new([
            StepWait.OfMonths(1, months) with
            {
                Requirement = AdvanceRequirement.Assessment,
            },
            StepWait.OfMonths(2, months),
            StepWait.OfMonths(3, months),
        ]);
        foreach (var passed in new[] { new LocalDate(2022, 1, 2), new LocalDate(2022, 5, 1), new LocalDate(2024, 5, 1) })
        {
            var worker = Hired().Record(StepEvent.Assessment(passed, passed: true));
            var together = worker.Record(StepEvent.Credit(Placed, 13));
            Assert.Equal(Moves(together, waits), Moves(worker.Record(StepEvent.Credit(Placed, 12)).Record(StepEvent.Credit(Placed, 1)), waits));
            Assert.Equal(Moves(together, waits), Moves(worker.Record(StepEvent.Credit(Placed, 1)).Record(StepEvent.Credit(Placed, 12)), waits));
        }
    }

    [Fact]
    public void Credit_WhatALateResultLeaves_CountsTowardTheNextWait()
    {
        StepProgression waits = new([StepWait.OfMonths(1, 12) with { Requirement = AdvanceRequirement.Assessment }, StepWait.OfMonths(2, 12)]);
        var worker = Hired().Record(StepEvent.Credit(Placed, 13)).Record(StepEvent.Assessment(new LocalDate(2022, 4, 1), passed: true));
        Assert.Equal(["A/1 2022-01-01", "A/2 2022-04-01", "A/3 2023-03-01"], Moves(worker, waits));
    }

    [Fact]
    public void Acceleration_StepsPaidFromTheFirst_IsPaidFromTheFirstOfItsMonth()
    {
        var worker = Hired().Record(StepEvent.Acceleration(new LocalDate(2022, 8, 20), 6));
        Assert.Equal("A/2 2022-08-01", Moves(worker, Yearly with { Start = StartRule.ThisMonthIfBy(31) })[1]);
        Assert.Equal("A/2 2022-08-20", Moves(worker, Yearly)[1]);
    }

    [Fact]
    public void Explanation_CreditedTime_CallsNoDayUncounted()
    {
        var worker = Hired().Record(StepEvent.Credit(Placed, 36));
        Assert.DoesNotContain("not counted", string.Join(";", worker.History(Agreement(Yearly)).Events), StringComparison.Ordinal);
    }

    [Fact]
    public void Advance_GradeWithoutTheStep_GoesToTheNextOneAbove()
    {
        var worker = new Worker(new WorkerId("0001")).Employ(Placed).PlaceOn(Placed, "B", 1);
        Assert.Equal(["B/1 2022-01-01", "B/3 2023-01-01", "B/4 2024-01-01"], Moves(worker, Yearly));
    }

    [Fact, Trait("Sheet", "oracle"), Trait("Row", "P6")]
    public void Of_PlacesFromATablePlusASteps_AreThatManyAbove()
    {
        var rule = PlacementRule.ByTable([KeyValuePair.Create(new GradePlace("B", 1), new GradePlace("A", 2))]) with { PlusSteps = 1 };
        Assert.Equal(new GradePlace("A", 3), Placement.Of(rule, Table, new GradePlace("B", 1), "A").Place);
        Assert.Equal(new GradePlace("A", 4), Placement.Of(rule with { PlusSteps = 9 }, Table, new GradePlace("B", 1), "A").Place);
    }

    [Fact]
    public void Check_MembersThatARuleDoesNotRead_AreTold()
    {
        var clause = (LadderClause)Agreement(new([StepWait.OfYears(1, 1) with { Passes = 2 }])).Clauses[0] with
        {
            Placements = new Dictionary<PlacementOccasion, PlacementRule>
            {
                [PlacementOccasion.Promotion] = PlacementRule.SameStep with { LeastRise = Currency.Cny.Of(100m), LeastRiseShare = Ratio.Percent(5m) },
                [PlacementOccasion.Demotion] = PlacementRule.NearestNotLower with
                {
                    Protection = ProtectionRule.UntilOvertaken with { EveryMonths = 6 },
                },
            },
            Regradings =
            [
                new Regrading(new LocalDate(2023, 1, 1), new LadderMapping(PlacementRule.NearestNotLower with { Compared = ["base-pay"] })),
            ],
        };
        var told = Agreement(Yearly).WithClause(clause).Check().Where(finding => finding.Code == FindingCodes.RuleMemberUnused);
        Assert.Equal(
            [
                "clauses.base-pay.placements.demotion.protection.everyMonths",
                "clauses.base-pay.placements.promotion.leastRise",
                "clauses.base-pay.placements.promotion.leastRiseShare",
                "clauses.base-pay.progression.waits.passes",
                "clauses.base-pay.regradings.rule.compared",
            ],
            told.Select(finding => finding.Path).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void PlacementOf_ComparedAllowancesNotGiven_IsTold()
    {
        var rule = PlacementRule.NearestNotLower with { Compared = ["skill-allowance"] };
        Assert.Contains(
            Placement.Of(rule, Table, new GradePlace("A", 2), "B").Findings,
            finding => finding.Code == FindingCodes.PlacementSumsMissing);
        Assert.Empty(Placement.Of(rule, Table, new GradePlace("A", 2), "B", Currency.Cny.Of(0m), Currency.Cny.Of(0m)).Findings);
    }
}
