using WageGrades.Periods;
using WageGrades.Tests.Generators;

namespace WageGrades.Tests.Periods;

public sealed class AnniversaryRuleTests
{
    private static readonly AnniversaryRule Early = new(LeapDayRule.February28);
    private static readonly AnniversaryRule Late = new(LeapDayRule.March1);

    [Fact]
    public void Anniversary_OfALeapDay_FollowsTheRule()
    {
        LocalDate leapDay = new(2024, 2, 29);

        Assert.Equal(new LocalDate(2025, 2, 28), Early.Anniversary(leapDay, 1));
        Assert.Equal(new LocalDate(2025, 3, 1), Late.Anniversary(leapDay, 1));
        Assert.Equal(new LocalDate(2028, 2, 29), Early.Anniversary(leapDay, 4));
        Assert.Equal(new LocalDate(2028, 2, 29), Late.Anniversary(leapDay, 4));
        Assert.Equal(1, Early.CompletedYears(leapDay, new LocalDate(2025, 2, 28)));
        Assert.Equal(0, Late.CompletedYears(leapDay, new LocalDate(2025, 2, 28)));
        Assert.Throws<ArgumentOutOfRangeException>(() => Early.Anniversary(leapDay, -1));
    }

    [Fact]
    public void CompletedYears_AroundTheAnniversary_CountsThatDay()
    {
        LocalDate joined = new(2020, 7, 1);

        Assert.Equal(5, Early.CompletedYears(joined, new LocalDate(2026, 6, 30)));
        Assert.Equal(6, Early.CompletedYears(joined, new LocalDate(2026, 7, 1)));
        Assert.Equal(0, Early.CompletedYears(joined, new LocalDate(2019, 1, 1)));
    }

    [Fact]
    public void CompletedYears_AnyTwoDays_CountsTheAnniversariesThatCame() =>
        Law.Holds(Law.Both(Law.Both(DateGen.Day, DateGen.Day), Arb.From(Gen.Elements(Early, Late))), data =>
        {
            ((LocalDate anchor, LocalDate on), AnniversaryRule rule) = data;
            int counted = Enumerable.Range(1, 20).Count(years => rule.Anniversary(anchor, years) <= on);
            return rule.CompletedYears(anchor, on) == counted;
        });
}
