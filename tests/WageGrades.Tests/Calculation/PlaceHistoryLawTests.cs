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

/// <summary>The laws of waiting times, on random placements, absences, holds, gaps and decisions.</summary>
public sealed class PlaceHistoryLawTests
{
    private const int Horizon = 1_300;

    private static readonly PayLadder Ladder = PayLadder
        .Build(Currency.Cny, steps: 6)
        .Grade("G1", 4_000m, 4_100m, 4_200m, 4_300m, 4_400m, 4_500m)
        .ToLadder();

    [Fact]
    public void Events_AnyHistory_AreThoseOfLivingThroughEveryDay() => Law.Holds(StepCase.Any, IsAsLived, tests: 200);

    [Fact, Trait("Length", "Long")]
    public void Events_ManyHistories_AreThoseOfLivingThroughEveryDay() => Law.Holds(StepCase.Any, IsAsLived, tests: 10_000);

    private static void IsAsLived(StepCase one) =>
        Assert.Equal(DayByDaySteps.Reached(one, Horizon), Reached(one).Where(day => day < one.PlacedOn.PlusDays(Horizon)));

    [Fact]
    public void Places_RecordsDecisionsAndResults_AreThoseOfLivingThroughEveryDay()
    {
        int putBack = 0,
            late = 0,
            renewals = 0,
            restarts = 0,
            decisions = 0;
        Law.Holds(
            LivedCase.Any,
            one =>
            {
                var lived = LivedPlaces.Of(one, Horizon);
                Assert.Equal(
                    lived.Stretches,
                    HistoryOf(one.Worker, one.Progression)
                        .Places.Steps.Select(step => (step.Span.From, step.Value.Step))
                        .Where(step => step.From < one.Records[0].On.PlusDays(Horizon)));
                (putBack, late, renewals) = (putBack + lived.PutBack, late + lived.LateResults, renewals + lived.Renewals);
                (restarts, decisions) = (restarts + lived.Restarts, decisions + lived.UsedDecisions);
            },
            tests: 600);
        Assert.All(
            [putBack, late, renewals, restarts, decisions],
            count => Assert.True(count >= Runs.Least(100, 600), $"{putBack}, {late}, {renewals}, {restarts}, {decisions}"));
    }

    [Fact]
    public void Places_AnyHistory_RiseStepByStepWithTheEvents() => Law.Holds(StepCase.Any, one =>
    {
        var history = HistoryOf(one);
        Assert.Equal(history.Events.OrderBy(each => each.On), history.Events);
        var moves = history.Events.Where(each => each.Kind is PlaceEventKind.Placed or PlaceEventKind.Advanced).GroupBy(each => each.On);
        Assert.Equal(
            moves.Select(day => (day.Key, day.Last().Place)),
            history.Places.Steps.Select(step => (step.Span.From, step.Value)));
        Assert.All(history.Events, each => Assert.Equal(history.Places.On(each.On), history.StepOn(each.On)!.Place));
    });

    [Fact]
    public void Hold_OneMore_NeverReachesAStepEarlier() => Law.Holds(Law.Both(StepCase.Any, DateGen.Day), pair =>
    {
        var (one, day) = pair;
        var longer = one with { Holds = [.. one.Holds, new DateSpan(day, day.PlusDays(45))] };
        IsNowhereEarlier(one, longer);
    });

    [Fact]
    public void Credit_OneMore_NeverReachesAStepLaterWithoutInterruptions() => Law.Holds(StepCase.Any, one =>
    {
        var plain = one with { Interruption = null, Shifts = [.. one.Shifts.Where(shift => shift.Kind != StepEventKind.Acceleration)] };
        IsNowhereEarlier(plain with { Shifts = [.. plain.Shifts, StepEvent.Credit(one.PlacedOn, 3)] }, plain);
    });

    private static void IsNowhereEarlier(StepCase early, StepCase late)
    {
        var (before, after) = (Reached(early), Reached(late));
        Assert.True(after.Count <= before.Count);
        Assert.All(after.Zip(before), pair => Assert.True(pair.First >= pair.Second, $"{pair.First} before {pair.Second}"));
    }

    private static List<LocalDate> Reached(StepCase one) =>
        [.. HistoryOf(one).Events.Where(each => each.Kind == PlaceEventKind.Advanced).Select(each => each.On)];

    private static PlaceHistory HistoryOf(StepCase one) => HistoryOf(one.Worker, one.Progression, one.LeapDay);

    private static PlaceHistory HistoryOf(Worker worker, StepProgression progression, LeapDayRule leapDay = LeapDayRule.February28) => worker.History(
        new CollectiveAgreement("sample", LocalizedText.Same("sample"), Currency.Cny, new DateSpan(new LocalDate(2020, 1, 1)))
        {
            CoveredForms = [EmploymentForm.FullTime],
            Policies = AgreementPolicies.ChinaMonthly with { LeapDay = leapDay },
            Clauses =
            [
                new LadderClause("base-pay", "2.1", LocalizedText.Same("base pay"), EffectiveSeries.Always(Ladder)) { Progression = progression },
            ],
        });
}
