using WageGrades.Internal;
using WageGrades.Periods;

namespace WageGrades.Tests.Periods;

/// <summary>Spans put together and cut apart, day by day of March 2026.</summary>
public sealed class DaySpansTests
{
    [Fact]
    public void Union_SpansThatTouchOrOverlap_AreOne() =>
        Assert.Equal([Days(5, 11), Days(13, 13)], DaySpans.Union([Days(9, 11), Days(5, 8), Days(13, 13), Days(7, 9)]));

    [Fact]
    public void Union_AfterOneWithoutEnd_IsTheFirst() =>
        Assert.Equal([new DateSpan(Day(5))], DaySpans.Union([Days(20, 25), new DateSpan(Day(5)), Days(9, 10)]));

    [Fact]
    public void Joined_TouchingAndAlike_AreOneOfTheirFirst()
    {
        // The third touches the second but is unlike it; the fifth is like the fourth but does not touch it.
        string[] facts = ["a", "a", "b", "b", "b"];
        var joined = DaySpans.Joined(
            [Days(1, 2), Days(3, 4), Days(5, 6), Days(7, 8), Days(10, 11)], (one, other) => facts[one] == facts[other], out var firsts);

        Assert.Equal([Days(1, 4), Days(5, 8), Days(10, 11)], joined);
        Assert.Equal([0, 2, 4], firsts);
    }

    [Fact]
    public void Cut_DaysInsideOnly_MakeTheParts()
    {
        Assert.Equal([Days(1, 4), Days(5, 10)], DaySpans.Cut(Days(1, 10), [Day(1), Day(5), Day(11), Day(12)]));
        Assert.Equal([Days(1, 9), Days(10, 10)], DaySpans.Cut(Days(1, 10), [Day(10)]));
        Assert.Equal([Days(1, 10)], DaySpans.Cut(Days(1, 10), []));
    }

    [Fact]
    public void Cut_BySetOfDays_IsAsByTheDays()
    {
        MonthSpan march = new(Day(1), Day(1).PlusMonths(1));
        ValueList<DateSpan> spans = [Days(1, 10), Days(12, 20)];
        LocalDate[] days = [Day(1), Day(5), Day(10), Day(12), Day(15), Day(31), new(2026, 2, 27), new(2026, 4, 1)];

        // The first day of a month and days outside cut nothing; the 31st lies in neither span.
        var cuts = DaySet.Cuts(march, days);
        Assert.Equal([Day(5), Day(10), Day(12), Day(15), Day(31)], DaySet.In(march, cuts));
        Assert.Equal([Days(1, 4), Days(5, 9), Days(10, 10), Days(12, 14), Days(15, 20)], DaySpans.Cut(march, spans, cuts));
        Assert.Equal(spans, DaySpans.Cut(march, spans, 0));
    }

    [Fact]
    public void Complement_OfSeveral_IsBeforeBetweenAndAfter()
    {
        Assert.Equal(
            [new DateSpan(LocalDate.MinIsoValue, Day(5)), Days(7, 8), new DateSpan(Day(11))],
            DaySpans.Complement([Days(5, 6), Days(9, 10)]));
        Assert.Equal([new DateSpan(LocalDate.MinIsoValue, Day(5))], DaySpans.Complement([new DateSpan(Day(5))]));
        Assert.Equal([new DateSpan(Day(5))], DaySpans.Complement([new DateSpan(LocalDate.MinIsoValue, Day(5))]));
        Assert.Equal([DateSpan.Ever], DaySpans.Complement([]));
        Assert.Empty(DaySpans.Complement([DateSpan.Ever]));
    }

    private static LocalDate Day(int day) => new(2026, 3, day);

    private static DateSpan Days(int first, int last) => DateSpan.Through(Day(first), Day(last));
}
