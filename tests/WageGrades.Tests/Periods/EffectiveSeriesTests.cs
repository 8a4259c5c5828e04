using System.Globalization;
using WageGrades.Periods;
using WageGrades.Tests.Generators;

namespace WageGrades.Tests.Periods;

public sealed class EffectiveSeriesTests
{
    private const int Days = 40;

    private static readonly LocalDate Start = new(2026, 1, 1);

    // What is said from day At for Length days (0: without end): a value 1 to 3, or a gap for 0.
    private static readonly Arbitrary<(int At, int Length, int Value)> Order = Arb.From(
        from at in Gen.Choose(0, Days - 2)
        from length in Gen.Choose(0, Days - 2 - at)
        from value in Gen.Choose(0, 3)
        select (at, length, value),
        order => DateGen.NearerZero(order.at).Select(at => (at, order.length, order.value))
            .Concat(DateGen.NearerZero(order.length).Select(length => (order.at, length, order.value))));

    private static readonly Arbitrary<IReadOnlyList<(int At, int Length, int Value)>> Orders = Law.List(Order, 0, 12);

    [Fact]
    public void Set_FromADay_ReplacesEverythingLater()
    {
        EffectiveSeries<decimal> rate = EffectiveSeries.StartingOn(new LocalDate(2026, 7, 1), 300m)
            .Set(new LocalDate(2027, 1, 1), 320m)
            .Set(new LocalDate(2026, 10, 1), 310m);

        Assert.Equal("2026-07-01/2026-09-30: 300; 2026-10-01/..: 310", rate.ToString());
        Assert.Equal(300m, rate.On(new LocalDate(2026, 9, 30)));
        Assert.Equal(310m, rate.On(new LocalDate(2030, 1, 1)));
        Assert.False(rate.TryGet(new LocalDate(2026, 6, 30), out _));
    }

    [Fact]
    public void On_DayWithoutValue_ThrowsNamingDayAndCoveredDays()
    {
        EffectiveSeries<string> grade = EffectiveSeries.StartingOn(Start, "senior")
            .Clear(DateSpan.Through(Start.PlusDays(10), Start.PlusDays(19)), "between two appointments");

        ArgumentOutOfRangeException inGap = Assert.Throws<ArgumentOutOfRangeException>(() => grade.On(Start.PlusDays(10)));
        Assert.Equal("2026-01-11", inGap.ActualValue);
        Assert.Contains("between two appointments", inGap.Message, StringComparison.Ordinal);
        Assert.Contains("2026-01-01/2026-01-10, 2026-01-21/..", inGap.Message, StringComparison.Ordinal);
        Assert.Equal("between two appointments", grade.Steps[1].GapReason);
        Assert.Throws<InvalidOperationException>(() => grade.Steps[1].Value);
        Assert.Throws<ArgumentOutOfRangeException>(() => EffectiveSeries.Empty<string>().On(Start));
    }

    [Fact]
    public void Always_AnyDay_HasTheValue()
    {
        EffectiveSeries<int> always = EffectiveSeries.Always(5);

        Assert.Equal(5, always.On(LocalDate.MinIsoValue));
        Assert.Equal(5, always.On(LocalDate.MaxIsoValue));
        Assert.Equal(EffectiveSeries.Always(6), always.Set(LocalDate.MinIsoValue, 6));
    }

    [Fact]
    public void Empty_WithReason_IsOneGap()
    {
        EffectiveStep<int> gap = Assert.Single(EffectiveSeries.Empty<int>("not employed").Steps);

        Assert.Equal(DateSpan.Ever, gap.Span);
        Assert.False(gap.TryGetValue(out _));
        Assert.Empty(EffectiveSeries.Empty<int>().Steps);
    }

    [Fact]
    public void Map_ValuesThatBecomeEqual_AreMerged()
    {
        EffectiveSeries<int> series = EffectiveSeries.StartingOn(Start, 1).Set(Start.PlusDays(5), -1);

        Assert.Equal(EffectiveSeries.StartingOn(Start, 1), series.Map(Math.Abs));
    }

    [Fact]
    public void SetAndClear_AnySequence_AgreesWithAnArrayOfDays() =>
        Law.Holds(Orders, orders =>
        {
            string?[] model = Model(orders);
            EffectiveSeries<int> series = Series(orders);
            for (int day = 0; day < Days; day++)
            {
                bool found = series.TryGet(Start.PlusDays(day), out int value);
                Assert.Equal(int.TryParse(model[day], out int expected), found);
                Assert.Equal(expected, value);
            }

            Assert.False(series.TryGet(Start.PlusDays(-1), out _));
            Assert.Equal(series.TryGet(Start.PlusDays(Days - 1), out int last), series.TryGet(Start.PlusDays(5000), out int later));
            Assert.Equal(last, later);
        });

    [Fact]
    public void Equality_SameSaidOnEveryDay_IsEqualHoweverItWasBuilt() =>
        Law.Holds(Law.Both(Orders, Orders), pair =>
        {
            EffectiveSeries<int> built = Series(pair.First);
            EffectiveSeries<int> rebuilt = DayByDay(Model(pair.First));
            Assert.Equal(built, rebuilt);
            Assert.Equal(built.GetHashCode(), rebuilt.GetHashCode());
            Assert.Equal(Model(pair.First).SequenceEqual(Model(pair.Second)), built == Series(pair.Second));
            for (int i = 1; i < built.Steps.Count; i++)
            {
                bool adjacent = built.Steps[i - 1].Span.Until == built.Steps[i].Span.From;
                Assert.False(adjacent && SayTheSame(built.Steps[i - 1], built.Steps[i]));
            }
        });

    [Fact]
    public void StepsWithin_AnySpan_SaysWhatTheSeriesSaysThere() =>
        Law.Holds(Law.Both(Orders, Order), data =>
        {
            EffectiveSeries<int> series = Series(data.First);
            DateSpan window = SpanOf(data.Second);
            EffectiveStep<int>[] inside = [.. series.StepsWithin(window)];
            Assert.All(inside, step => Assert.True(window.Contains(step.Span)));
            for (LocalDate day = Start; day < Start.PlusDays(Days); day = day.PlusDays(1))
            {
                EffectiveStep<int>? step = Array.Find(inside, one => one.Span.Contains(day));
                bool expected = window.Contains(day) && series.TryGet(day, out _);
                Assert.Equal(expected, step is { HasValue: true });
                Assert.True(!expected || step!.Value == series.On(day));
            }
        });

    private static bool SayTheSame(EffectiveStep<int> a, EffectiveStep<int> b) =>
        a.HasValue == b.HasValue && a.GapReason == b.GapReason && (!a.HasValue || a.Value == b.Value);

    private static DateSpan SpanOf((int At, int Length, int Value) order) => new(
        Start.PlusDays(order.At), order.Length == 0 ? null : Start.PlusDays(order.At + order.Length));

    private static EffectiveSeries<int> Series(IEnumerable<(int At, int Length, int Value)> orders) =>
        orders.Aggregate(EffectiveSeries.Empty<int>(), (series, order) => order.Value == 0
            ? series.Clear(SpanOf(order), "gap")
            : order.Length == 0 ? series.Set(Start.PlusDays(order.At), order.Value) : series.Set(SpanOf(order), order.Value));

    private static string?[] Model(IEnumerable<(int At, int Length, int Value)> orders)
    {
        string?[] days = new string?[Days];
        foreach ((int at, int length, int value) in orders)
        {
            int until = length == 0 ? Days : at + length;
            Array.Fill(days, value == 0 ? "gap" : value.ToString(CultureInfo.InvariantCulture), at, until - at);
        }

        return days;
    }

    private static EffectiveSeries<int> DayByDay(string?[] days)
    {
        EffectiveSeries<int> series = EffectiveSeries.Empty<int>();
        for (int day = Days - 1; day >= 0; day--)
        {
            DateSpan span = new(Start.PlusDays(day), day == Days - 1 ? null : Start.PlusDays(day + 1));
            series = days[day] is not { } said ? series
                : int.TryParse(said, out int value) ? series.Set(span, value)
                : series.Clear(span, said);
        }

        return series;
    }
}
