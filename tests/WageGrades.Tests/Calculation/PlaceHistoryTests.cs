using WageGrades.Agreements;
using WageGrades.Calculation;
using WageGrades.Classification;
using WageGrades.Documents;
using WageGrades.Findings;
using WageGrades.Ladders;
using WageGrades.Monetary;
using WageGrades.Periods;
using WageGrades.Workforces;

namespace WageGrades.Tests.Calculation;

public sealed class PlaceHistoryTests
{
    private static readonly LocalDate Start = new(2020, 1, 1);

    /// <summary>TVöD (VKA) § 16: one to five years; § 17: from the beginning of the month; four years each in grade 1, which begins on step
    /// 2.</summary>
    private static readonly StepProgression Tvod = new(
    [
        .. Enumerable.Range(1, 5).Select(step => StepWait.OfYears(step, step)),
        .. Enumerable.Range(2, 4).Select(step => StepWait.OfYears(step, 4) with { Grade = "E1" }),
    ])
    {
        Start = StartRule.ThisMonthIfBy(31),
    };

    private static readonly PayLadder Table = PayLadder
        .Build(Currency.Eur, steps: 6)
        .Grade("E9", 3_000m, 3_200m, 3_400m, 3_600m, 3_800m, 4_000m)
        .Grade("E1", null, 2_000m, 2_100m, 2_200m, 2_300m, 2_400m)
        .ToLadder();

    private static CollectiveAgreement Agreement(StepProgression progression, EffectiveSeries<PayLadder>? ladders = null) =>
        new("sample", LocalizedText.Same("sample"), Currency.Eur, new DateSpan(Start))
        {
            CoveredForms = [EmploymentForm.FullTime],
            Policies = AgreementPolicies.ChinaMonthly with { Calendar = WorkCalendar.Weekdays(new YearMonth(2019, 1), new YearMonth(2045, 12)) },
            Clauses =
            [
                new LadderClause("base-pay", "2.1", new("基本工资", "base pay"), ladders ?? EffectiveSeries.Always(Table)) { Progression = progression },
            ],
        };

    private static Worker Hired(LocalDate on, GradeCode grade, int step) => new Worker(new WorkerId("0001")).Employ(on).PlaceOn(on, grade, step);

    private static IEnumerable<string> Advances(PlaceHistory history) =>
        history.Events.Where(each => each.Kind == PlaceEventKind.Advanced).Select(each => each.ToString());

    [Fact]
    public void History_TvodCareer_FollowsTheWaitingTimes()
    {
        var history = Hired(new LocalDate(2020, 3, 16), "E9", 1).History(Agreement(Tvod));

        Assert.Equal(
            [
                "2021-03-01: one year at step 1 completed (on 2021-03-16), to step 2",
                "2023-03-01: two years at step 2 completed (on 2023-03-16), to step 3",
                "2026-03-01: three years at step 3 completed (on 2026-03-16), to step 4",
                "2030-03-01: four years at step 4 completed (on 2030-03-16), to step 5",
                "2035-03-01: five years at step 5 completed (on 2035-03-16), to step 6",
            ],
            Advances(history));
        Assert.Empty(history.Findings);
    }

    [Fact]
    public void History_TvodLowestGrade_WaitsFourYearsEach()
    {
        var history = Hired(Start, "E1", 2).History(Agreement(Tvod));

        Assert.Equal(
            ["2024-01-01", "2028-01-01", "2032-01-01", "2036-01-01"],
            history.Events.Skip(1).Select(each => each.On.ToString("uuuu-MM-dd", System.Globalization.CultureInfo.InvariantCulture)));
        Assert.Equal(new GradePlace("E1", 6), history.Places.On(new LocalDate(2040, 1, 1)));
    }

    [Fact]
    public void StepOn_AnyDay_ExplainsItselfInBothLanguages()
    {
        var history = Hired(new LocalDate(2023, 3, 1), "E9", 1).History(Agreement(Tvod));

        var answer = history.StepOn(new LocalDate(2026, 4, 1))!;

        Assert.Equal(new GradePlace("E9", 3), answer.Place);
        Assert.Equal("2026-03-01: two years at step 2 completed, to step 3", answer.Because.ToString());
        Assert.Equal("2026-03-01：第2档满2年，晋至第3档", answer.Because.In(Language.Chinese));
        Assert.Equal(
            "E9, step 3: 2026-03-01: two years at step 2 completed, to step 3; next 2029-03-01: three years at step 3 completed, to step 4",
            answer.ToString());
        Assert.Equal("E9第3档：2026-03-01：第2档满2年，晋至第3档；下一步 2029-03-01：第3档满3年，晋至第4档", answer.In(Language.Chinese));
        Assert.Null(history.StepOn(new LocalDate(2023, 2, 28)));
        Assert.Contains("第2档满2年", history.ToMarkdown(), StringComparison.Ordinal);
    }

    [Fact]
    public void PayFor_StepReachedInsideAMonth_PaysBothStepsForTheirDays()
    {
        var agreement = Agreement(Tvod with { Start = StartRule.OnTheDay });
        var march = agreement.PayFor(Hired(new LocalDate(2024, 3, 16), "E9", 1), new YearMonth(2025, 3));

        // March 2025 has 21 weekdays, 10 of them before the 16th: 3,000 × 10/21 + 3,200 × 11/21.
        Assert.Equal([1_428.57m, 1_676.19m], march.Lines.Select(line => line.Amount.Amount));
        Assert.Equal(["2025-03-01/2025-03-15", "2025-03-16/2025-03-31"], march.Lines.Select(line => line.Span.ToString()));
        Assert.Equal(3_104.76m, march.Total.Amount);
    }

    [Fact]
    public void History_NoProgression_IsTheRecordedPlaces()
    {
        var worker = Hired(Start, "E9", 1).PlaceOn(new LocalDate(2022, 5, 9), "E9", 4);
        var agreement = Agreement(Tvod);
        agreement = agreement.WithClause((LadderClause)agreement.Clauses[0] with { Progression = null });

        var history = worker.History(agreement);

        Assert.Equal(worker.Place, history.Places);
        Assert.Equal(
            ["2020-01-01: placed on E9, step 1", "2022-05-09: moved from E9/1 to E9, step 4"],
            history.Events.Select(each => each.ToString()));
    }

    [Fact]
    public void History_PromotionByHand_StartsTheWaitAgain()
    {
        var history = Hired(Start, "E1", 2).PlaceOn(new LocalDate(2022, 7, 15), "E9", 1).History(Agreement(Tvod));

        Assert.Equal("2023-07-01: one year at step 1 completed (on 2023-07-15), to step 2", Advances(history).First());
    }

    [Theory]
    [InlineData(LeapDayRule.February28, "2021-02-28", "2023-02-28")]
    [InlineData(LeapDayRule.March1, "2021-03-01", "2023-03-01")]
    public void PeerDefect_HiredOn29February_DoesNotCrashAndFollowsTheDeclaredRule(LeapDayRule rule, string first, string second)
    {
        var agreement = Agreement(Tvod with { Start = StartRule.OnTheDay });
        agreement = agreement with { Policies = agreement.Policies with { LeapDay = rule } };
        var history = Hired(new LocalDate(2020, 2, 29), "E9", 1).History(agreement);

        // In 2030 neither: three, then four years later count from 29 February 2020 itself.
        Assert.Equal([first, second], history.Events.Skip(1).Take(2).Select(each => WageGrades.Internal.IsoDate.Of(each.On)));
        Assert.Equal(rule == LeapDayRule.February28 ? new LocalDate(2026, 2, 28) : new LocalDate(2026, 3, 1), history.Events[3].On);
    }

    [Fact]
    public void History_EndOfMonthAnchor_CountsFromItAndNotFromThePreviousStep()
    {
        StepProgression halfYears = new([StepWait.OfMonths(1, 6), StepWait.OfMonths(2, 6)]);
        var history = Hired(new LocalDate(2024, 8, 31), "E9", 1).History(Agreement(halfYears));

        Assert.Equal([new LocalDate(2025, 2, 28), new LocalDate(2025, 8, 31)], history.Events.Skip(1).Select(each => each.On));
    }

    [Fact]
    public void PeerDefect_HistoryListedTwice_IsNotRewritten()
    {
        var worker = Hired(Start, "E9", 1)
            .Record(StepEvent.Delay(new LocalDate(2020, 6, 1), 2))
            .Record(StepEvent.Hold(new DateSpan(new LocalDate(2021, 6, 1), new LocalDate(2021, 7, 1))));
        var history = worker.History(Agreement(Tvod));
        var listed = history.Events.ToList();

        foreach (var day in new[] { new LocalDate(2030, 1, 1), Start, new LocalDate(2024, 5, 5) })
        {
            _ = history.StepOn(day);
            Assert.Equal(listed, history.Events);
        }

        Assert.Equal(history, worker.History(Agreement(Tvod)));
    }

    [Fact]
    public void History_DelayHoldAndAcceleration_MoveTheDayAndSaySo()
    {
        StepProgression yearly = new([StepWait.OfYears(1, 1), StepWait.OfYears(2, 1), StepWait.OfYears(3, 1)]);
        var worker = Hired(Start, "E9", 1)
            .Record(StepEvent.Delay(new LocalDate(2020, 6, 1), 2))
            .Record(StepEvent.Hold(new DateSpan(new LocalDate(2021, 6, 1), new LocalDate(2021, 7, 1))))
            .Record(StepEvent.Acceleration(new LocalDate(2023, 1, 20), 6));

        Assert.Equal(
            [
                "2021-03-01: one year at step 1 completed (2 months longer), to step 2",
                "2022-03-31: one year at step 2 completed (30 days not counted), to step 3",
                "2023-01-20: one year at step 3 completed (6 months shorter or credited), to step 4",
            ],
            Advances(worker.History(Agreement(yearly))));
    }

    [Fact]
    public void History_CreditOfEarlierTime_CountsTowardTheNextStepsToo()
    {
        // 30 months: a year for step 1, eighteen months of the two years on step 2.
        var worker = Hired(new LocalDate(2026, 1, 1), "E9", 1).Record(StepEvent.Credit(new LocalDate(2026, 1, 1), 30));
        var history = worker.History(Agreement(Tvod));

        Assert.Equal(new GradePlace("E9", 2), history.Places.On(new LocalDate(2026, 1, 1)));
        Assert.Equal(new LocalDate(2026, 7, 1), history.Events[2].On);
        Assert.Equal(new LocalDate(2029, 7, 1), history.Events[3].On);
    }

    [Fact]
    public void History_ByAssessment_WaitsForTheResults()
    {
        StepProgression assessed = new([
            StepWait.OfYears(1, 2) with
            {
                Requirement = AdvanceRequirement.Assessment,
                Passes = 2,
            },
            StepWait.OfYears(2, 2) with
            {
                Requirement = AdvanceRequirement.Assessment,
            },
        ])
        {
            Start = StartRule.NextAdjustmentDate(new AnnualDate(1, 1)),
        };
        var worker = Hired(Start, "E9", 1)
            .Record(StepEvent.Assessment(new LocalDate(2020, 12, 31), passed: true))
            .Record(StepEvent.Assessment(new LocalDate(2021, 12, 31), passed: false))
            .Record(StepEvent.Assessment(new LocalDate(2022, 12, 30), passed: true));

        Assert.Equal(
            [
                "2020-01-01: placed on E9, step 1",
                "2023-01-01: two years at step 1 completed (on 2022-12-30; assessment passed 2022-12-30), to step 2",
                "2024-12-30: two years at step 2 completed, assessment still to be passed",
            ],
            worker.History(Agreement(assessed)).Events.Select(each => each.ToString()));
    }

    [Fact]
    public void History_ByExaminationAlone_AdvancesOnTheDayOfTheResult()
    {
        StepProgression examined = new([StepWait.OfMonths(1, 0) with { Requirement = AdvanceRequirement.Examination }]);
        var worker = Hired(Start, "E9", 1).Record(StepEvent.Examination(new LocalDate(2020, 5, 4), passed: true));

        var reached = worker.History(Agreement(examined)).Events[1];

        Assert.Equal("2020-05-04: requirement of step 1 met (examination passed 2020-05-04), to step 2", reached.ToString());
        Assert.Equal("2020-05-04：第1档（2020-05-04 考试合格），晋至第2档", reached.In(Language.Chinese));
    }

    [Theory]
    [InlineData(InterruptionEffect.ExcessNotCounted, "2021-02-11")]
    [InlineData(InterruptionEffect.NotCounted, "2021-04-12")]
    [InlineData(InterruptionEffect.Restarts, "2021-07-11")]
    public void History_AbsenceBeyondTheLimit_FollowsTheRule(InterruptionEffect effect, string expected)
    {
        // 101 days, 60 of them within the limit.
        StepProgression yearly = new([StepWait.OfYears(1, 1)]) { Interruption = new InterruptionRule(60, effect) };
        var worker = Hired(Start, "E9", 1).Absent(DateSpan.Through(new LocalDate(2020, 4, 1), new LocalDate(2020, 7, 10)));

        Assert.Equal(expected, WageGrades.Internal.IsoDate.Of(worker.History(Agreement(yearly)).Events[^1].On));
    }

    [Fact]
    public void History_StepAddedByALaterTable_IsReachedOnItsDate()
    {
        var longer = Table.WithStep(new Dictionary<GradeCode, decimal> { ["E9"] = 4_200m });
        var ladders = EffectiveSeries.StartingOn(Start, Table).Set(new LocalDate(2027, 4, 1), longer);
        StepProgression yearly = new(Enumerable.Range(1, 6).Select(step => StepWait.OfYears(step, 1)));

        var history = Hired(Start, "E9", 5).History(Agreement(yearly, ladders));

        Assert.Equal([new LocalDate(2021, 1, 1), new LocalDate(2027, 4, 1)], history.Events.Skip(1).Select(each => each.On));
    }

    [Fact]
    public void History_CountsFrom_EarlierTimeDoesNotCount()
    {
        var history = Hired(Start, "E9", 1).History(Agreement(Tvod with { CountsFrom = new LocalDate(2026, 7, 1) }));

        Assert.Equal(new LocalDate(2027, 7, 1), history.Events[1].On);
    }

    [Fact]
    public void History_LeapDayNotDeclared_IsAFindingThatBlocksPay()
    {
        var agreement = Agreement(Tvod);
        agreement = agreement with { Policies = agreement.Policies with { LeapDay = null } };
        var worker = Hired(Start, "E9", 1);

        Assert.Equal([FindingCodes.MissingChoice], worker.History(agreement).Findings.Select(finding => finding.Code));
        Assert.True(agreement.PayFor(worker, new YearMonth(2026, 3)).IsBlocked);
        Assert.Contains(agreement.Check(), finding => finding.Code == FindingCodes.MissingChoice && finding.Path == "policies.leapDay");
    }

    [Fact]
    public void History_PlaceWithoutBeginning_StaysAndSaysWhy()
    {
        var worker = new Worker(new WorkerId("0001")).Employ(Start) with { Place = EffectiveSeries.Always(new GradePlace("E9", 2)) };
        var statement = Agreement(Tvod).PayFor(worker, new YearMonth(2030, 1));

        Assert.Equal(3_200m, statement.Total.Amount);
        Assert.Contains(statement.Findings, finding => finding.Code == FindingCodes.WaitingTimeUnknown);
    }

    [Fact]
    public void Check_WaitForUnknownGrade_IsAFinding()
    {
        var agreement = Agreement(new StepProgression([StepWait.OfYears(1, 1) with { Grade = "E99" }]));

        Assert.Contains(agreement.Check(), finding => finding.Code == FindingCodes.LadderUnknownGrade && finding.Clause == "base-pay");
    }

    [Fact]
    public void StepProgression_TwoWaitsForOneStep_Throws() =>
        Assert.Throws<ArgumentException>(() => new StepProgression([StepWait.OfYears(1, 1), StepWait.OfMonths(1, 6)]));
}
