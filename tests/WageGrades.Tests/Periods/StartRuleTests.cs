using WageGrades.Periods;
using WageGrades.Tests.Generators;

namespace WageGrades.Tests.Periods;

public sealed class StartRuleTests
{
    private static readonly StartRule HalfYears = StartRule.NextAdjustmentDate([new AnnualDate(7, 1), new AnnualDate(1, 1)]);

    private static readonly Arbitrary<StartRule> Rules = Arb.From(Gen.OneOf(
        Gen.Elements(StartRule.OnTheDay, StartRule.MonthAfter, HalfYears, StartRule.NextAdjustmentDate([new AnnualDate(2, 29)])),
        Gen.Choose(1, 31).Select(StartRule.ThisMonthIfBy)));

    // The design's statement: appointed 2026-03-13, due from the month after.
    [Fact]
    public void FirstDueDay_EachKind_FollowsItsWords()
    {
        LocalDate appointed = new(2026, 3, 13);

        Assert.Equal(appointed, StartRule.OnTheDay.FirstDueDay(appointed));
        Assert.Equal(new LocalDate(2026, 4, 1), StartRule.MonthAfter.FirstDueDay(appointed));
        Assert.Equal(new LocalDate(2026, 3, 1), StartRule.ThisMonthIfBy(13).FirstDueDay(appointed));
        Assert.Equal(new LocalDate(2026, 4, 1), StartRule.ThisMonthIfBy(12).FirstDueDay(appointed));
        Assert.Equal(new LocalDate(2026, 7, 1), HalfYears.FirstDueDay(appointed));
        Assert.Equal(new LocalDate(2027, 1, 1), HalfYears.FirstDueDay(new LocalDate(2026, 7, 2)));
        Assert.Equal(new LocalDate(2026, 7, 1), HalfYears.FirstDueDay(new LocalDate(2026, 7, 1)));
        Assert.Equal(new LocalDate(2027, 1, 1), StartRule.MonthAfter.FirstDueDay(new LocalDate(2026, 12, 31)));
    }

    [Fact]
    public void FirstDueDay_LaterAnchor_IsNeverEarlier() =>
        Law.Holds(Law.Both(Rules, Law.Both(DateGen.Day, Arb.From(Gen.Choose(0, 400), DateGen.NearerZero))), data =>
        {
            (StartRule rule, (LocalDate anchor, int later)) = data;
            return rule.FirstDueDay(anchor) <= rule.FirstDueDay(anchor.PlusDays(later));
        });

    // What was due before another year of service began is over by then: the engine looks no further back.
    [Fact]
    public void FirstDueDay_AnyRule_IsWithinAYearAndAMonth() => Law.Holds(Law.Both(Rules, DateGen.Day), data =>
    {
        (StartRule rule, LocalDate anchor) = data;
        return rule.FirstDueDay(anchor) is var due && due > anchor.PlusMonths(-1) && (anchor.Year >= 9998 || due <= anchor.PlusYears(1));
    });

    [Fact]
    public void Equality_SameRule_IsByContent()
    {
        Assert.Equal(StartRule.ThisMonthIfBy(15), StartRule.ThisMonthIfBy(15));
        Assert.NotEqual(StartRule.ThisMonthIfBy(15), StartRule.ThisMonthIfBy(16));
        Assert.Equal(HalfYears, StartRule.NextAdjustmentDate([new AnnualDate(1, 1), new AnnualDate(7, 1), new AnnualDate(1, 1)]));
        Assert.Equal("next of 01-01, 07-01", HalfYears.ToString());
        Assert.Equal("this month if by day 15", StartRule.ThisMonthIfBy(15).ToString());
    }

    [Fact]
    public void Factories_OutOfRange_Throw()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => StartRule.ThisMonthIfBy(0));
        Assert.Throws<ArgumentOutOfRangeException>(() => StartRule.ThisMonthIfBy(32));
        Assert.Throws<ArgumentException>(() => StartRule.NextAdjustmentDate([]));
    }
}
