using WageGrades.Periods;

namespace WageGrades.Tests.Periods;

/// <summary>Bands of service since 1 July 2020: the least length is in the band, the limit is not.</summary>
public sealed class TimeBandTests
{
    private static readonly LocalDate Joined = new(2020, 7, 1);
    private static readonly AnniversaryRule Rule = new(LeapDayRule.February28);
    private static readonly TimeLength Five = TimeLength.Years(5);
    private static readonly TimeLength Ten = TimeLength.Years(10);

    [Fact]
    public void DaysAfter_EachKindOfBand_BeginsAndEndsOnTheAnniversaries()
    {
        Assert.Equal(new DateSpan(new LocalDate(2025, 7, 1)), TimeBand.From(Five).DaysAfter(Joined, Rule));
        Assert.Equal(new DateSpan(LocalDate.MinIsoValue, new LocalDate(2030, 7, 1)), TimeBand.Below(Ten).DaysAfter(Joined, Rule));
        Assert.Equal(DateSpan.Through(new LocalDate(2025, 7, 1), new LocalDate(2030, 6, 30)), TimeBand.Between(Five, Ten).DaysAfter(Joined, Rule));
    }

    [Fact]
    public void IsEmpty_LimitNotAboveTheLeast_IsTrue()
    {
        Assert.True(TimeBand.Between(Ten, Five).IsEmpty);
        Assert.True(TimeBand.Between(TimeLength.Months(60), Five).IsEmpty);
        Assert.Null(TimeBand.Between(Ten, Five).DaysAfter(Joined, Rule));
        Assert.False(TimeBand.Between(TimeLength.Months(59), Five).IsEmpty);
        Assert.False(TimeBand.From(Five).IsEmpty);
        Assert.False(TimeBand.Below(Five).IsEmpty);
    }

    [Fact]
    public void Ends_WhatTheBandHas_AreItsDays()
    {
        Assert.Equal([new LocalDate(2025, 7, 1), new LocalDate(2030, 7, 1)], TimeBand.Between(Five, Ten).Ends(Joined, Rule));
        Assert.Equal([new LocalDate(2025, 7, 1)], TimeBand.From(Five).Ends(Joined, Rule));
        Assert.Equal([new LocalDate(2030, 7, 1)], TimeBand.Below(Ten).Ends(Joined, Rule));
    }

    [Fact]
    public void IsOfCalendar_EitherEnd_IsEnough()
    {
        Assert.True(TimeBand.Between(TimeLength.Days(30), Five).IsOfCalendar);
        Assert.True(TimeBand.Between(TimeLength.Months(1), TimeLength.Days(60)).IsOfCalendar);
        Assert.False(TimeBand.Between(TimeLength.Days(30), TimeLength.Weeks(9)).IsOfCalendar);
        Assert.False(TimeBand.From(TimeLength.Days(30)).IsOfCalendar);
        Assert.False(TimeBand.Below(TimeLength.Days(30)).IsOfCalendar);
    }

    [Fact]
    public void Words_EachKindOfBand_SayBothEnds()
    {
        Assert.Equal("from 5 years to below 10 years", TimeBand.Between(Five, Ten).ToString());
        Assert.Equal("满 5 年、不满 10 年", TimeBand.Between(Five, Ten).InWords().Chinese);
        Assert.Equal(("from 5 years", "满 5 年"), (TimeBand.From(Five).InWords().English, TimeBand.From(Five).InWords().Chinese));
        Assert.Equal(("below 10 years", "不满 10 年"), (TimeBand.Below(Ten).InWords().English, TimeBand.Below(Ten).InWords().Chinese));
    }

    [Fact]
    public void NoLength_ForEitherEnd_IsRefused()
    {
        Assert.Throws<ArgumentNullException>("least", () => TimeBand.From(null!));
        Assert.Throws<ArgumentNullException>("limit", () => TimeBand.Below(null!));
        Assert.Throws<ArgumentNullException>("least", () => TimeBand.Between(null!, Ten));
        Assert.Throws<ArgumentNullException>("limit", () => TimeBand.Between(Five, null!));
    }
}
