using WageGrades.Periods;

namespace WageGrades.Tests.Periods;

/// <summary>Recorded events, days of change, and single steps of a series, day by day of 2026.</summary>
public sealed class SeriesEventTests
{
    private static readonly EffectiveSeries<int> Renewed = EffectiveSeries.StartingOn(Day(1, 1), 1).Record(Day(3, 1), 1);

    [Fact]
    public void Record_SameValueAgain_IsAStepOfItsOwn()
    {
        Assert.Equal("2026-01-01/2026-02-28: 1; 2026-03-01/..: 1", Renewed.ToString());
        Assert.Equal([false, true], Renewed.Steps.Select(step => step.IsRepetition));
        Assert.NotEqual(EffectiveSeries.StartingOn(Day(1, 1), 1), Renewed);
        Assert.Equal(EffectiveSeries.StartingOn(Day(1, 1), 1), EffectiveSeries.StartingOn(Day(1, 1), 1).Set(Day(3, 1), 1));
    }

    [Fact]
    public void Record_AnotherValue_IsAnOrdinaryStep()
    {
        var changed = EffectiveSeries.StartingOn(Day(1, 1), 1).Record(Day(3, 1), 2);
        Assert.Equal(EffectiveSeries.StartingOn(Day(1, 1), 1).Set(Day(3, 1), 2), changed);
        Assert.All(changed.Steps, step => Assert.False(step.IsRepetition));
    }

    [Fact]
    public void Record_WhatStoodBeforeThenChanges_IsNoRepetitionAnyMore()
    {
        // February turns into another value: March no longer says what stood right before it.
        var changed = Renewed.Set(DateSpan.OfMonth(new YearMonth(2026, 2)), 7);
        Assert.Equal([false, false, false], changed.Steps.Select(step => step.IsRepetition));
        Assert.Equal([1, 7, 1], changed.Steps.Select(step => step.Value));
    }

    [Fact]
    public void Set_AfterARepetition_KeepsIt()
    {
        Assert.Equal([false, true, false], Renewed.Set(Day(5, 1), 2).Steps.Select(step => step.IsRepetition));
        Assert.Equal([false, true], Renewed.Set(Day(5, 1), 1).Steps.Select(step => step.IsRepetition));
        Assert.Equal([false, true, true], Renewed.Record(Day(5, 1), 1).Steps.Select(step => step.IsRepetition));
    }

    [Fact]
    public void ChangeDays_StepsAndTheirEnds_WithoutRepetitions()
    {
        Assert.Equal([Day(1, 1)], Renewed.ChangeDays());
        Assert.Equal([Day(3, 1), Day(4, 1)], EffectiveSeries.Empty<int>().Set(DateSpan.OfMonth(new YearMonth(2026, 3)), 1).ChangeDays());
        Assert.Equal(
            [Day(1, 1), Day(2, 1), Day(2, 1)],
            EffectiveSeries.StartingOn(Day(1, 1), 1).Set(Day(2, 1), 2).ChangeDays());
        Assert.Empty(EffectiveSeries.Empty<int>().ChangeDays());
    }

    [Fact]
    public void Cut_OnADay_SaysNothingFromThen()
    {
        Assert.Equal("2026-01-01/2026-02-28: 1; 2026-03-01/2026-03-31: 1", Renewed.Cut(Day(4, 1)).ToString());
        Assert.Equal([false, true], Renewed.Cut(Day(4, 1)).Steps.Select(step => step.IsRepetition));
        Assert.Equal("2026-01-01/2026-02-28: 1", Renewed.Cut(Day(3, 1)).ToString());
        Assert.Equal("(nothing)", Renewed.Cut(Day(1, 1)).ToString());
    }

    [Fact]
    public void Replace_OneStep_LeavesTheOthersAndTheirEvents()
    {
        var series = EffectiveSeries.StartingOn(Day(1, 1), 1).Set(Day(2, 1), 2).Record(Day(3, 1), 2);
        Assert.Equal("2026-01-01/2026-01-31: 5; 2026-02-01/2026-02-28: 2; 2026-03-01/..: 2", series.Replace(series.Steps[0].Span, 5).ToString());
        Assert.Equal([false, false, true], series.Replace(series.Steps[0].Span, 5).Steps.Select(step => step.IsRepetition));
        Assert.Equal("2026-01-01/2026-02-28: 2; 2026-03-01/..: 2", series.Replace(series.Steps[0].Span, 2).ToString());
        Assert.Equal(series, series.Replace(DateSpan.OfMonth(new YearMonth(2026, 3)), 9));
        var again = series.Replace(series.Steps[2].Span, 2);
        Assert.True(again.Steps[2].IsRepetition);
    }

    [Fact]
    public void StepsWithin_CutInsideARepetition_IsNoneAnyMore()
    {
        Assert.False(Assert.Single(Renewed.StepsWithin(new DateSpan(Day(3, 2)))).IsRepetition);
        Assert.True(Assert.Single(Renewed.StepsWithin(DateSpan.OfMonth(new YearMonth(2026, 3)))).IsRepetition);
    }

    [Fact]
    public void Step_ValueOrGap_SaysSo()
    {
        var series = EffectiveSeries.Empty<int>("not employed").Set(DateSpan.OfMonth(new YearMonth(2026, 3)), 7);
        Assert.Equal("2026-03-01/2026-03-31: 7", series.Steps[1].ToString());
        Assert.Equal("2026-04-01/..: (not employed)", series.Steps[2].ToString());
        Assert.Equal(
            "No value for 2026-04-01/..: not employed", Assert.Throws<InvalidOperationException>(() => series.Steps[2].Value).Message);
        Assert.Equal((true, 7), (series.Steps[1].TryGetValue(out var value), value));
        Assert.Equal(series.Steps[1], EffectiveSeries.Empty<int>().Set(DateSpan.OfMonth(new YearMonth(2026, 3)), 7).Steps[0]);
        Assert.False(series.Steps[1].Equals((object)7));
        Assert.False(series.Steps[1].Equals(null));
        Assert.NotEqual(series.Steps[1], EffectiveSeries.StartingOn(Day(3, 1), 7).Steps[0]);
    }

    [Fact]
    public void Series_NoValueOrNoReason_Throws()
    {
        var series = EffectiveSeries.Empty<string>();
        Assert.Throws<ArgumentNullException>("value", () => series.Set(Day(1, 1), null!));
        Assert.Throws<ArgumentNullException>("value", () => series.Set(DateSpan.OfYear(2026), null!));
        Assert.Throws<ArgumentNullException>("value", () => series.Record(Day(1, 1), null!));
        Assert.Throws<ArgumentException>("reason", () => series.Clear(DateSpan.OfYear(2026), " "));
        Assert.Throws<ArgumentNullException>(() => series.Map<int>(null!));
    }

    [Fact]
    public void Map_GapsAndReasons_Stay() =>
        Assert.Equal(
            "2026-01-01/2026-01-31: 2; 2026-02-01/2026-02-28: (away); 2026-03-01/..: 2",
            EffectiveSeries.StartingOn(Day(1, 1), 1).Clear(DateSpan.OfMonth(new YearMonth(2026, 2)), "away").Map(value => value * 2).ToString());

    [Fact]
    public void SeriesOperators_NullOnEitherSide_AreAnswered()
    {
        EffectiveSeries<int>? none = null;
        Assert.True(none == null);
        Assert.False(none == Renewed);
        Assert.True(Renewed != none);
        Assert.False(Renewed.Equals((object)1));
        Assert.False(Renewed.Equals(null));
    }

    [Fact]
    public void Set_OverTheLastStep_JoinsWhatStandsBeforeUnlessRecorded()
    {
        var series = EffectiveSeries.StartingOn(Day(1, 1), 1).Set(Day(2, 1), 2);
        Assert.Equal("2026-01-01/..: 1", series.Set(Day(2, 1), 1).ToString());
        Assert.Equal("2026-01-01/2026-01-31: 1; 2026-02-01/..: 1", series.Record(Day(2, 1), 1).ToString());
        Assert.Equal("2026-01-01/2026-01-31: 1; 2026-02-01/..: 3", series.Set(Day(2, 1), 3).ToString());
    }

    [Fact]
    public void On_NothingEverSaid_SaysSo() =>
        Assert.Contains(
            "No value on that day. Days with a value: none.",
            Assert.Throws<ArgumentOutOfRangeException>(() => EffectiveSeries.Empty<int>().On(Day(1, 1))).Message,
            StringComparison.Ordinal);

    private static LocalDate Day(int month, int day) => new(2026, month, day);
}
