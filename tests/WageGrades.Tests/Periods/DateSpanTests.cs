using WageGrades.Periods;
using WageGrades.Tests.Generators;

namespace WageGrades.Tests.Periods;

public sealed class DateSpanTests
{
    private static readonly Arbitrary<DateSpan> Spans = Arb.From(
        Law.Both(DateGen.Day, Arb.From(Gen.Choose(0, 60))).Generator.Select(AsSpan),
        span => DateGen.NearerZero(span.DayCount ?? 0).Select(days => AsSpan((span.From, days)))
            .Concat(DateGen.Nearer(span.From).Select(day => AsSpan((day, span.DayCount ?? 0)))));

    [Fact]
    public void Through_TermOfAnAgreement_CountsBothEnds()
    {
        DateSpan term = DateSpan.Through(new LocalDate(2026, 7, 1), new LocalDate(2027, 6, 30));

        Assert.Equal(new LocalDate(2027, 7, 1), term.Until);
        Assert.Equal(new LocalDate(2027, 6, 30), term.LastDay);
        Assert.Equal(365, term.DayCount);
        Assert.True(term.Contains(new LocalDate(2026, 7, 1)));
        Assert.True(term.Contains(new LocalDate(2027, 6, 30)));
        Assert.False(term.Contains(new LocalDate(2027, 7, 1)));
        Assert.Equal("2026-07-01/2027-06-30", term.ToString());
        Assert.Equal("2026-07-01/..", new DateSpan(new LocalDate(2026, 7, 1)).ToString());
    }

    [Fact]
    public void Constructor_WithoutAnyDay_Throws()
    {
        LocalDate day = new(2026, 7, 1);

        Assert.Throws<ArgumentOutOfRangeException>(() => new DateSpan(day, day));
        Assert.Throws<ArgumentOutOfRangeException>(() => DateSpan.Through(day, day.PlusDays(-1)));
    }

    [Fact]
    public void Default_IsFromYearOneWithoutEnd()
    {
        DateSpan span = default;

        Assert.Equal(new LocalDate(1, 1, 1), span.From);
        Assert.Null(span.Until);
        Assert.Null(span.DayCount);
    }

    [Fact]
    public void OfMonthAndYear_LeapYear_HaveAllTheirDays()
    {
        Assert.Equal(29, DateSpan.OfMonth(new YearMonth(2028, 2)).DayCount);
        Assert.Equal(366, DateSpan.OfYear(2028).DayCount);
    }

    [Fact]
    public void Intersect_AnyTwoSpans_HasExactlyTheSharedDays() =>
        Law.Holds(Law.Both(Law.Both(Spans, Spans), DateGen.Day), data =>
        {
            ((DateSpan a, DateSpan b), LocalDate day) = data;
            DateSpan? shared = a.Intersect(b);
            Assert.Equal(shared, b.Intersect(a));
            foreach (LocalDate probe in new[] { day, a.From, b.From, a.LastDay ?? day, b.LastDay ?? day })
            {
                Assert.Equal(a.Contains(probe) && b.Contains(probe), shared?.Contains(probe) ?? false);
            }

            Assert.Equal(a.Contains(b), shared == b);
        });

    private static DateSpan AsSpan((LocalDate From, int Days) data) =>
        data.Days == 0 ? new DateSpan(data.From) : new DateSpan(data.From, data.From.PlusDays(data.Days));
}
