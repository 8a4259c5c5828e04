using WageGrades.Periods;
using WageGrades.Tests.Generators;

namespace WageGrades.Tests.Periods;

public sealed class StopRuleTests
{
    private static readonly Arbitrary<StopRule> Rules = Arb.From(Gen.Elements(StopRule.All.ToArray()));

    [Fact]
    public void FirstDayNotDue_EndedInsideAMonth_FollowsItsWords()
    {
        LocalDate dismissed = new(2026, 4, 2);

        Assert.Equal(dismissed, StopRule.OnTheDay.FirstDayNotDue(dismissed));
        Assert.Equal(new LocalDate(2026, 5, 1), StopRule.EndOfMonth.FirstDayNotDue(dismissed));
        Assert.Equal(new LocalDate(2026, 6, 1), StopRule.EndOfMonthAfter.FirstDayNotDue(dismissed));
    }

    [Fact]
    public void FirstDayNotDue_HeldToTheLastOfAMonth_CountsThatMonth()
    {
        LocalDate dismissed = new(2026, 4, 1);

        Assert.Equal(dismissed, StopRule.EndOfMonth.FirstDayNotDue(dismissed));
        Assert.Equal(new LocalDate(2026, 5, 1), StopRule.EndOfMonthAfter.FirstDayNotDue(dismissed));
    }

    [Fact]
    public void FirstDayNotDue_EndsLater_NeverStopsEarlierNorBeforeTheEnd() =>
        Law.Holds(Law.Both(Rules, Law.Both(DateGen.Day, Arb.From(Gen.Choose(0, 400), DateGen.NearerZero))), data =>
        {
            (StopRule rule, (LocalDate ended, int later)) = data;
            return rule.FirstDayNotDue(ended) <= rule.FirstDayNotDue(ended.PlusDays(later)) && rule.FirstDayNotDue(ended) >= ended;
        });
}
